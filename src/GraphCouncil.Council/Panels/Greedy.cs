using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>One after the other whoever brings rules nearest to being kept; of several the cheapest, then the first by id.</summary>
internal static class Greedy
{
    /// <returns>Numbers of people in order; null where this leads nowhere, though a choice there may be.</returns>
    public static ImmutableArray<int>? Choose(ImmutableArray<Candidate> people, ImmutableArray<long> costs, IReadOnlyCollection<PanelRule> rules)
    {
        var (chosen, gap) = (new List<int>(), RuleGap.Of([], rules));
        while (gap > 0)
        {
            var best = Enumerable.Range(0, people.Length).Except(chosen)
                .Select(at => (At: at, Gap: RuleGap.Of([.. chosen.Append(at).Select(one => people[one])], rules)))
                .Where(next => next.Gap < gap)
                .OrderBy(next => next.Gap).ThenBy(next => costs[next.At]).ThenBy(next => next.At)
                .Select(next => ((int At, int Gap)?)next).FirstOrDefault();
            if (best is null)
            {
                return null;
            }

            gap = best.Value.Gap;
            chosen.Add(best.Value.At);
        }

        return [.. chosen.Order()];
    }
}
