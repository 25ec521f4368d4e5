using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// The group that meets needs and quotas at the least cost: a weighted set cover. A member costs a seat, what is missing in fit, and the price
/// of asking. Of equals it is the one whose ids in order stand first (where the budget ends before that is known, another of the equals).
/// </summary>
public static class GroupComposer
{
    /// <summary>
    /// So the smallest group is the cheapest, whoever its members are, and of those the one that fits best: twenty seats could miss 200,000 in
    /// fit, and prices of asking are small beside that. In ten-thousandths of fit.
    /// </summary>
    public const int UsualSeatCost = 1_000_000;

    /// <param name="request">Its seats are members. It names a requirement or a quota at least.</param>
    /// <param name="seatCost">What a member costs beside fit and asking, in ten-thousandths of fit, 0 to 1,000,000. Below 10,000 a larger group of
    /// better people may win.</param>
    /// <param name="cancellation">Stops the solver.</param>
    /// <exception cref="ArgumentException">Nothing is needed, or a figure is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GroupAnswer Compose(PanelRequest request, int seatCost = UsualSeatCost, CancellationToken cancellation = default)
    {
        request.Check();
        if (request.Requirements.IsEmpty && request.Quotas.All(quota => quota.Least == 0))
        {
            throw new ArgumentException("A group is composed for a requirement or a quota: nothing is needed.", nameof(request));
        }

        if (seatCost is < 0 or > UsualSeatCost)
        {
            throw new ArgumentException($"A seat costs 0 to {UsualSeatCost}.", nameof(seatCost));
        }

        return new Composing(request, seatCost, cancellation).Answer();
    }

    /// <summary>One request being worked on. Each of its searches has an equal part of the budget.</summary>
    private sealed class Composing
    {
        private readonly PanelRequest _request;
        private readonly int _seatCost;
        private readonly CancellationToken _cancellation;
        private readonly ImmutableArray<Candidate> _people;
        private readonly ImmutableArray<long> _costs;

        public Composing(PanelRequest request, int seatCost, CancellationToken cancellation)
        {
            (_request, _seatCost, _cancellation) = (request, seatCost, cancellation);
            _people = Selection.InOrder(request.Candidates);
            _costs = [.. _people.Select(person => (long)Candidate.MaxFit - person.Fit + request.Prices.Of(person.Workload))];
        }

        public GroupAnswer Answer() => Cheapest(_request.Rules) switch
        {
            { People: { } best } found => Found(best, found),
            { Proven: true } => new GroupImpossible(Explanation.Of(_people, _request.Rules, Time())),
            _ => new GroupUndecided(),
        };

        private GroupFound Found(ImmutableArray<int> best, Chosen found) => new(
            Group(best, _request.Alternates),
            (best.Length * _seatCost) + found.Bound,
            found.Proven,
            Cheapest(_request.Rules, best) is { People: { } other, Proven: true } ? Group(other, 0) : null,
            [.. _request.Quotas.Select((quota, number) => Price(quota, Without(number), best, found.Proven))]);

        private PanelRequest Without(int number) => _request with { Quotas = _request.Quotas.RemoveAt(number) };

        private QuotaPrice Price(Quota quota, PanelRequest without, ImmutableArray<int> best, bool proven) =>
            Cheapest(without.Rules) is { People: { } other, Proven: true } && proven
                ? new(quota, Cost(best) - Cost(other), best.Length - other.Length)
                : new(quota, null, null);

        private Chosen Cheapest(ImmutableArray<PanelRule> rules, ImmutableArray<int>? other = null) => SizeSearch.Cheapest(
            new(_people, _costs, other),
            rules,
            _request.LeastSeats,
            _request.MostSeats,
            _seatCost,
            other is null ? Greedy.Choose(_people, _costs, rules) : null,
            Time());

        private Group Group(ImmutableArray<int> members, int alternates) =>
            new(Seating.Of(_request with { Alternates = alternates }, _people, members), Cost(members));

        private long Cost(ImmutableArray<int> members) => members.Sum(at => _seatCost + _costs[at]);

        private SolverTime Time() => new(_request.Budget / (2 + _request.Quotas.Length), _cancellation);
    }
}
