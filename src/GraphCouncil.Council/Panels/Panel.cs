using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// People who together can do what is asked, and keep all rules: the fewest that the range of seats allows, and of those panels the one with the
/// most fit less price; of equals the one whose ids in order stand first
/// (where the budget ends before that is known, another of the equals; the same one every time).
/// </summary>
public static class Panel
{
    /// <param name="cancellation">Stops the solver.</param>
    /// <exception cref="ArgumentException">A figure of the request is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PanelAnswer Choose(PanelRequest request, CancellationToken cancellation = default)
    {
        request.Check();
        var (people, rules, time) = (Selection.InOrder(request.Candidates), request.Rules, new SolverTime(request.Budget, cancellation));
        ImmutableArray<long> scores = [.. people.Select(person => (long)person.Fit - request.Prices.Of(person.Workload))];
        ImmutableArray<long> costs = [.. scores.Select(score => -score)];
        var greedy = Greedy.Choose(people, costs, rules);
        var found = SizeSearch.Cheapest(new(people, costs), rules, request.LeastSeats, request.MostSeats, SeatCost(request, scores), greedy, time);
        return found switch
        {
            { People: { } chosen } => Found(request, Seating.Of(request, people, chosen), found, -found.Bound, greedy?.Sum(at => scores[at])),
            { Proven: true } => new PanelImpossible(Explanation.Of(people, rules, time)),
            _ => new PanelUndecided(),
        };
    }

    private static PanelFound Found(PanelRequest request, ImmutableArray<Seat> seats, Chosen found, long bound, long? greedy) =>
        new(seats, seats.Sum(seat => (long)seat.Fit), seats.Sum(seat => (long)seat.Price), bound, found.Proven, greedy);

    /// <summary>With a range, one seat less is worth more than all that seats could bring.</summary>
    private static long SeatCost(PanelRequest request, ImmutableArray<long> scores) =>
        1 + (request.MostSeats * (Math.Max(0, scores.DefaultIfEmpty().Max()) - Math.Min(0, scores.DefaultIfEmpty().Min())));
}
