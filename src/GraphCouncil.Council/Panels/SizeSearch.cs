using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// The cheapest choice where each seat has a price of its own as well. Size after size is solved for itself: with the price of seats in one
/// objective the solver's bound is weak, and far slower.
/// </summary>
internal static class SizeSearch
{
    /// <param name="seatCost">What a seat costs. A size is not looked at when its seats at the least cost of a person are as dear as what was
    /// found; smaller sizes go first.</param>
    public static Chosen Cheapest(
        Selection selection, IReadOnlyCollection<PanelRule> rules, int least, int most, long seatCost, ImmutableArray<int>? start, SolverTime time)
    {
        var best = new Chosen(null, 0, true);
        for (var size = least; size <= most && (best.People is not { } found || size * (seatCost + selection.LeastCost) < Total(found)); size++)
        {
            var given = start is { } known && known.Length == size ? start : null;
            var next = selection.Best([.. rules, new AtLeastSeats(size), new AtMostSeats(size)], given, time);
            if (next is { People: null, Proven: false })
            {
                var fallback = best.People is { } one && start is { } two ? (Total(one) <= Total(two) ? one : two) : best.People ?? start;
                return new(fallback, fallback is { } some ? some.Length * selection.LeastCost : 0, false);
            }

            next = next with { Bound = Math.Max(next.Bound, size * selection.LeastCost) };
            best = next.People is { } other && (best.People is not { } before || Total(other) < Total(before))
                ? next with { Proven = next.Proven && best.Proven }
                : best with { Proven = next.Proven && best.Proven };
        }

        return best;

        long Total(ImmutableArray<int> chosen) => (chosen.Length * seatCost) + selection.Cost(chosen);
    }
}
