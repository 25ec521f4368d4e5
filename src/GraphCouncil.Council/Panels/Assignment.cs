using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>
/// Reviews over many things at once. As few reviews as can be go missing, they are spread over the demands (two that miss one each, rather than
/// one that misses two); then as few as can be are by somebody who does not know what the review is wanted for (each of a demand's reviews is for
/// one of the things it wants, as far as they go); and of those plans it is the one with the most fit less price.
/// </summary>
public static class Assignment
{
    /// <summary>
    /// The best plan: a flow of least cost, solved exactly, so it is its own bound. It needs no budget: its time is bounded by its size.
    /// </summary>
    /// <exception cref="ArgumentException">A figure of the request is out of its range.</exception>
    public static AssignmentPlan Plan(AssignmentRequest request)
    {
        request.Check();
        using var flow = new ReviewFlow(request);
        return Told(request, flow.Solve(), isBest: true);
    }

    /// <summary>To compare with: the most fit, whoever is asked how often, within caps.</summary>
    /// <exception cref="ArgumentException">A figure of the request is out of its range.</exception>
    internal static AssignmentPlan MaxSum(AssignmentRequest request)
    {
        request.Check();
        using var flow = new ReviewFlow(request with { Prices = Prices.None });
        return Told(request, flow.Solve(), isBest: false);
    }

    /// <summary>To compare with: whoever fits best of all takes what fits best, and so on, within caps.</summary>
    /// <exception cref="ArgumentException">A figure of the request is out of its range.</exception>
    internal static AssignmentPlan Greedy(AssignmentRequest request)
    {
        request.Check();
        var room = request.Reviewers.ToDictionary(reviewer => reviewer.Id, reviewer => reviewer.Workload.Room);
        var missing = request.Demands.ToDictionary(demand => demand.Id, demand => demand.Reviews);
        var taken = new List<(string Demand, Match By)>();
        foreach (var (demand, match) in request.Demands.SelectMany(demand => demand.Matches, (demand, match) => (demand.Id, match))
            .OrderByDescending(pair => pair.match.Fit).ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.match.Person, StringComparer.Ordinal))
        {
            if (room[match.Person] > 0 && missing[demand] > 0)
            {
                room[match.Person]--;
                missing[demand]--;
                taken.Add((demand, match));
            }
        }

        return Told(request, taken.ToLookup(pair => pair.Demand, pair => pair.By), isBest: false);
    }

    private static AssignmentPlan Told(AssignmentRequest request, ILookup<string, Match> by, bool isBest)
    {
        var loads = by.SelectMany(matches => matches).CountBy(match => match.Person).ToDictionary();
        var workloads = request.Reviewers.ToDictionary(reviewer => reviewer.Id, reviewer => reviewer.Workload);
        ImmutableArray<Assigned> rows = [.. request.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal).Select(Row)];
        var fit = rows.SelectMany(row => row.Reviewers).Sum(match => (long)match.Fit);
        var price = loads.Sum(load => Enumerable.Range(0, load.Value).Sum(more => (long)request.Prices.Of(workloads[load.Key], more)));
        return new(rows, rows.Sum(row => row.Missing), fit, price, isBest ? fit - price : null);

        Assigned Row(Demand demand)
        {
            ImmutableArray<Match> reviewers = [.. by[demand.Id].OrderBy(match => match.Person, StringComparer.Ordinal)];
            var others = demand.Matches.Except(reviewers).Where(match => loads.GetValueOrDefault(match.Person) < workloads[match.Person].Room)
                .OrderByDescending(match => match.Fit - request.Prices.Of(workloads[match.Person], loads.GetValueOrDefault(match.Person)))
                .ThenBy(match => match.Person, StringComparer.Ordinal);
            return new(demand.Id, reviewers, demand.Reviews - reviewers.Length, [.. others.Take(request.Alternates)]);
        }
    }
}
