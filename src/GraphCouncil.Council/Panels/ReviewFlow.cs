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

    public ReviewFlow(AssignmentRequest request)
    {
        var (demands, reviewers) = (
            request.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal).ToArray(),
            request.Reviewers.OrderBy(reviewer => reviewer.Id, StringComparer.Ordinal).ToArray());
        var nodes = reviewers.Select((reviewer, at) => (reviewer.Id, Node: at + 1)).ToDictionary(pair => pair.Id, pair => pair.Node);
        var reviews = demands.Sum(demand => demand.Reviews);
        foreach (var reviewer in reviewers)
        {
            for (var more = 0; more < Math.Min(reviewer.Workload.Room, reviews); more++)
            {
                _flow.AddArcWithCapacityAndUnitCost(nodes[reviewer.Id], End, 1, request.Prices.Of(reviewer.Workload, more));
            }
        }

        for (var number = 0; number < demands.Length; number++)
        {
            Add(demands[number], reviewers.Length + 1 + number, nodes, MissingCost(request, reviews));
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

    private void Add(Demand demand, int node, Dictionary<string, int> nodes, long missing)
    {
        _flow.SetNodeSupply(node, demand.Reviews);
        for (var number = 0; number < demand.Reviews; number++)
        {
            _flow.AddArcWithCapacityAndUnitCost(node, End, 1, missing * (number + 1));
        }

        foreach (var match in demand.Matches.OrderBy(match => match.Person, StringComparer.Ordinal))
        {
            _matches.Add((_flow.AddArcWithCapacityAndUnitCost(node, nodes[match.Person], 1, -match.Fit), demand.Id, match));
        }
    }

    /// <summary>
    /// What the first missing review of a demand costs, and each further one that much more: more than all fit and all prices together. Then as few
    /// go missing as can be, since where one more is possible at all it takes nothing from another demand.
    /// </summary>
    private static long MissingCost(AssignmentRequest request, int reviews)
    {
        var dearest = request.Reviewers.Select(reviewer => (long)request.Prices.Of(reviewer.Workload, reviewer.Workload.Room)).DefaultIfEmpty().Max();
        return 1 + (reviews * (Candidate.MaxFit + dearest));
    }
}
