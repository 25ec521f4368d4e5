using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Why rules cannot hold together, and what would help.</summary>
internal static class Explanation
{
    private const int CapCost = 3;

    /// <param name="rules">They cannot hold together, which is proven.</param>
    public static Impossibility Of(ImmutableArray<Candidate> people, ImmutableArray<PanelRule> rules, SolverTime time)
    {
        var (clash, minimal) = Clash(new(people, []), rules, time);
        return new(clash, minimal, Relaxations(people, rules, clash, time));
    }

    /// <summary>
    /// Each rule in turn is left out; where the others still clash it is left out for good. What remains clashes, and no part of it does. A
    /// rule of which the budget does not tell stays.
    /// </summary>
    private static (ImmutableArray<PanelRule> Clash, bool Minimal) Clash(Selection selection, ImmutableArray<PanelRule> rules, SolverTime time)
    {
        var minimal = true;
        for (var at = 0; at < rules.Length;)
        {
            var without = rules.RemoveAt(at);
            var can = selection.CanHold(without, time);
            minimal &= can is not null;
            (rules, at) = can == false ? (without, at) : (rules, at + 1);
        }

        return (rules, minimal);
    }

    // Only what is in the clash can help: without any other rule the clash remains.
    private static ImmutableArray<Relaxation> Relaxations(
        ImmutableArray<Candidate> people, ImmutableArray<PanelRule> rules, ImmutableArray<PanelRule> clash, SolverTime time)
    {
        var (found, selection, weakening) = (new List<Relaxation>(), new Selection(people, []), new Weakening(people.Length));
        foreach (var rule in clash)
        {
            var others = rules.Remove(rule);
            if (rule is WithinCaps)
            {
                found.AddRange(BeyondCaps(people, rule, others, time));
            }

            found.AddRange(rule.Accept(weakening)
                .Select(ways => Least(ways, weaker => selection.CanHold(weaker is null ? others : others.Add(weaker), time)))
                .OfType<Weaker>().Select(weaker => new Relaxation(rule, weaker.Rule, [], weaker.Cost)));
        }

        return [.. found.OrderBy(relaxation => relaxation.Cost)];
    }

    private static IEnumerable<Relaxation> BeyondCaps(
        ImmutableArray<Candidate> people, PanelRule rule, ImmutableArray<PanelRule> others, SolverTime time)
    {
        var fewest = new Selection(people, [.. people.Select(person => IsAtCap(person) ? 1L : 0)]).Best(others, null, time);
        if (fewest is not { People: { } chosen, Proven: true })
        {
            return [];
        }

        ImmutableArray<string> beyond = [.. chosen.Select(at => people[at]).Where(IsAtCap).Select(person => person.Id)];
        return [new(rule, null, beyond, beyond.Length * CapCost)];

        static bool IsAtCap(Candidate person) => person.Workload.Room == 0;
    }

    /// <summary>The first way that helps, by halving: where one helps, all weaker ones do.</summary>
    private static Weaker? Least(ImmutableArray<Weaker> ways, Func<PanelRule?, bool?> helps)
    {
        var (from, to) = (0, ways.Length);
        if (ways.IsEmpty || helps(ways[^1].Rule) != true)
        {
            return null;
        }

        for (to--; from < to;)
        {
            var middle = (from + to) / 2;
            (from, to) = helps(ways[middle].Rule) == true ? (from, middle) : (middle + 1, to);
        }

        return ways[from];
    }
}
