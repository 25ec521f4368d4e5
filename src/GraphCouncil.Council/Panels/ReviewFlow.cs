using Google.OrTools.Graph;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// Reviews as a flow: from each demand over the people who match it, over one arc for each further review that a person may get, dearer each time,
/// to where all ends; what nobody can do goes there straight, at a cost above all others. Costs that rise along with the load keep the problem
/// a flow, whose least cost is in whole numbers and is found in time that grows little faster than the number of matches.
/// </summary>
internal sealed class ReviewFlow : IDisposable
{
    private readonly MinCostFlow _flow = new();
    private readonly List<(int Arc, string Demand, Match Match)> _matches = [];
    private readonly Dictionary<string, int> _people = [];
    private readonly long _unknown;
    private readonly long _missing;
    private int _nodes = 1;

    public ReviewFlow(AssignmentRequest request)
    {
        var demands = request.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal).ToArray();
        var reviews = demands.Sum(demand => demand.Reviews);
        foreach (var reviewer in request.Reviewers.OrderBy(reviewer => reviewer.Id, StringComparer.Ordinal))
        {
            var node = _people[reviewer.Id] = _nodes++;
            for (var more = 0; more < Math.Min(reviewer.Workload.Room, reviews); more++)
            {
                _flow.AddArcWithCapacityAndUnitCost(node, End, 1, request.Prices.Of(reviewer.Workload, more));
            }
        }

        // One review by somebody who does not know what it is for costs more than all fit and all prices together; one that is missing more than all
        // of those. Each further one that a demand misses costs that much more: where one more is possible at all it takes none from another.
        var dearest = request.Reviewers.Select(reviewer => (long)request.Prices.Of(reviewer.Workload, Math.Min(reviewer.Workload.Room, reviews)))
            .DefaultIfEmpty().Max();
        _unknown = demands.Any(demand => demand.Wanted > 0) ? 1 + (reviews * (Candidate.MaxFit + dearest)) : 0;
        _missing = 1 + (reviews * (Candidate.MaxFit + dearest + _unknown));
        foreach (var demand in demands)
        {
            Add(demand);
        }

        _flow.SetNodeSupply(End, -reviews);
    }

    private static int End => 0;

    /// <returns>By demand, who reviews it.</returns>
    /// <exception cref="InvalidOperationException">The solver fails, which no request in its ranges makes it do.</exception>
    public ILookup<string, Match> Solve() => _flow.Solve() == MinCostFlowBase.Status.OPTIMAL
        ? _matches.Where(match => _flow.Flow(match.Arc) > 0).ToLookup(match => match.Demand, match => match.Match)
        : throw new InvalidOperationException("The flow of reviews could not be solved.");

    public void Dispose() => _flow.Dispose();

    private void Add(Demand demand)
    {
        var missing = _nodes++;
        for (var number = 0; number < demand.Reviews; number++)
        {
            _flow.AddArcWithCapacityAndUnitCost(missing, End, 1, _missing * (number + 1));
        }

        var matches = demand.Matches.OrderBy(match => match.Person, StringComparer.Ordinal).ToArray();
        var wanted = Math.Min(demand.Reviews, demand.Wanted);
        if (wanted == 0)
        {
            _flow.SetNodeSupply(missing, demand.Reviews);
            foreach (var match in matches)
            {
                AddMatch(missing, demand.Id, match);
            }

            return;
        }

        // A node per thing that is wanted and one for the rest of the reviews; between them and people a node per match, through which one review
        // at most goes.
        var (things, others) = (Enumerable.Range(0, wanted).Select(_ => Reviews(1, missing)).ToArray(), Reviews(demand.Reviews - wanted, missing));
        foreach (var match in matches)
        {
            var once = _nodes++;
            AddMatch(once, demand.Id, match);
            _flow.AddArcWithCapacityAndUnitCost(others, once, 1, 0);
            for (var thing = 0; thing < wanted; thing++)
            {
                _flow.AddArcWithCapacityAndUnitCost(things[thing], once, 1, (match.Knows >> thing & 1) == 1 ? 0 : _unknown);
            }
        }
    }

    private int Reviews(int count, int missing)
    {
        var node = _nodes++;
        _flow.SetNodeSupply(node, count);
        _flow.AddArcWithCapacityAndUnitCost(node, missing, count, 0);
        return node;
    }

    private void AddMatch(int from, string demand, Match match) =>
        _matches.Add((_flow.AddArcWithCapacityAndUnitCost(from, _people[match.Person], 1, -match.Fit), demand, match));
}
