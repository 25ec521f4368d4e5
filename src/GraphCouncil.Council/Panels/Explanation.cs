using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Why rules cannot hold together, and what would help. Each question has a model of its own, which presolve makes small.</summary>
internal sealed class Explanation
{
    private const int CapCost = 3;

    private readonly ImmutableArray<Candidate> _people;
    private readonly ImmutableArray<PanelRule> _rules;
    private readonly SolverTime _time;
    private readonly Selection _selection;
    private bool _undecided;

    private Explanation(ImmutableArray<Candidate> people, ImmutableArray<PanelRule> rules, SolverTime time) =>
        (_people, _rules, _time, _selection) = (people, rules, time, new(people, []));

    /// <param name="people">In the order of ids.</param>
    /// <param name="rules">They cannot hold together, which is proven.</param>
    public static Impossibility Of(ImmutableArray<Candidate> people, ImmutableArray<PanelRule> rules, SolverTime time)
    {
        var explanation = new Explanation(people, rules, time);
        var clash = explanation.Clash();
        var minimal = !explanation._undecided;
        return new(clash, minimal, explanation.Relaxations(clash), !explanation._undecided);
    }

    /// <summary>
    /// Each rule in turn is left out; where the others still clash it is left out for good. What remains clashes, and no part of it does. A
    /// rule of which the budget does not tell stays.
    /// </summary>
    private ImmutableArray<PanelRule> Clash()
    {
        var rules = _rules;
        for (var at = 0; at < rules.Length;)
        {
            var without = rules.RemoveAt(at);
            (rules, at) = CanHold(without) == false ? (without, at) : (rules, at + 1);
        }

        return rules;
    }

    // Only what is in the clash can help: without any other rule the clash remains.
    private ImmutableArray<Relaxation> Relaxations(ImmutableArray<PanelRule> clash)
    {
        var weakening = new Weakening(_people.Length);
        var found = clash.SelectMany(rule => rule.Accept(weakening).Select(ways => Least(_rules.Remove(rule), ways))
            .OfType<Weaker>().Select(weaker => new Relaxation(rule, weaker.Rule, [], weaker.Cost)));
        return [.. clash.OfType<WithinCaps>().SelectMany(BeyondCaps).Concat(found).OrderBy(relaxation => relaxation.Cost)];
    }

    private IEnumerable<Relaxation> BeyondCaps(WithinCaps rule)
    {
        var fewest = new Selection(_people, [.. _people.Select(person => IsAtCap(person) ? 1L : 0)]).Best(_rules.Remove(rule), null, _time);
        _undecided |= !fewest.Proven;
        if (fewest is not { People: { } chosen, Proven: true })
        {
            return [];
        }

        ImmutableArray<string> beyond = [.. chosen.Select(at => _people[at]).Where(IsAtCap).Select(person => person.Id)];
        return [new(rule, null, beyond, beyond.Length * CapCost)];

        static bool IsAtCap(Candidate person) => person.Workload.Room == 0;
    }

    /// <summary>The first way that helps, by halving: where one helps, all weaker ones do.</summary>
    private Weaker? Least(ImmutableArray<PanelRule> others, ImmutableArray<Weaker> ways)
    {
        if (ways.IsEmpty || !Helps(ways[^1]))
        {
            return null;
        }

        var (from, to) = (0, ways.Length - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Helps(ways[middle]) ? (from, middle) : (middle + 1, to);
        }

        return ways[from];

        bool Helps(Weaker way) => CanHold(way.Rule is null ? others : others.Add(way.Rule)) == true;
    }

    private bool? CanHold(ImmutableArray<PanelRule> rules)
    {
        var can = _selection.CanHold(rules, _time);
        _undecided |= can is null;
        return can;
    }
}
