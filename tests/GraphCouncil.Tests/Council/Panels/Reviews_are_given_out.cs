using System.Collections.Immutable;
using CsCheck;
using GraphCouncil.Council.Panels;
using Xunit;
using Match = GraphCouncil.Council.Panels.Match;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Batches of reviews: beside a search that tries every plan, and laws.</summary>
public sealed class Reviews_are_given_out
{
    private static readonly Gen<AssignmentRequest> Any = Gen.Int[0, 1_000_000].Select(seed => Batch(seed, demands: 12, reviewers: 9));

    [Fact]
    public void No_plan_is_better()
    {
        var (missing, several, covered) = (0, 0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var request = Batch(seed, demands: 3, reviewers: 4);
            var plan = Assignment.Plan(request);
            var best = AllPlans(request, 0, request.Reviewers.ToDictionary(reviewer => reviewer.Id, _ => 0)).OrderBy(found => found.Missing)
                .ThenBy(found => found.Spread).ThenBy(found => found.Unknown).ThenByDescending(found => found.Score).First();
            var unknown = plan.Assigned.Sum(row => Unknown(request.Demands.Single(demand => demand.Id == row.Demand), row.Reviewers));
            Assert.Equal(
                (best.Missing, best.Spread, best.Unknown, best.Score), (plan.Missing, plan.Assigned.Sum(row => Spread(row.Missing)), unknown, plan.Score));
            Assert.True(plan.ProvenBest);
            covered += unknown > 0 ? 1 : 0;
            missing += plan.Missing > 0 ? 1 : 0;
            several += plan.Missing == 0 ? 1 : 0;
        }

        Assert.True(
            missing > 30 && several > 30 && covered > 30, $"{missing} with missing reviews, {several} without and {covered} not all known prove little.");
    }

    [Fact]
    public void Nobody_reviews_beyond_the_cap_or_what_they_do_not_match_or_twice() => Any.Sample(
        request =>
        {
            var plan = Assignment.Plan(request);
            foreach (var (row, demand) in plan.Assigned.Zip(request.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal)))
            {
                Assert.Empty(row.Reviewers.Except(demand.Matches));
                Assert.Equal(row.Reviewers.Length, row.Reviewers.Select(match => match.Person).Distinct().Count());
                Assert.Equal(demand.Reviews, row.Reviewers.Length + row.Missing);
            }

            var loads = Loads(request, plan);
            Assert.All(request.Reviewers, reviewer => Assert.True(loads[reviewer.Id] <= reviewer.Workload.Room));
        },
        iter: 300);

    [Fact]
    public void No_baseline_leaves_less_undone_and_of_as_much_done_none_scores_more() => Any.Sample(
        request =>
        {
            var plan = Assignment.Plan(request);
            Assert.True(plan.Missing <= Assignment.Greedy(request).Missing);
            Assert.All([Assignment.Greedy(request), Assignment.MaxSum(request)], other => Assert.True(
                (other.Missing, Spread(other), Unknown(request, other)).CompareTo((plan.Missing, Spread(plan), Unknown(request, plan))) > 0 || other.Score <= plan.Score));
        },
        iter: 300);

    [Fact]
    public void Whoever_is_named_besides_matches_and_has_room_left() => Any.Sample(
        request =>
        {
            var plan = Assignment.Plan(request);
            var loads = Loads(request, plan);
            var room = request.Reviewers.ToDictionary(reviewer => reviewer.Id, reviewer => reviewer.Workload.Room - loads[reviewer.Id]);
            foreach (var row in plan.Assigned)
            {
                var could = request.Demands.Single(demand => demand.Id == row.Demand).Matches.Except(row.Reviewers).Where(match => room[match.Person] > 0).ToArray();
                Assert.Empty(row.Alternates.Except(could));
                Assert.Equal(Math.Min(request.Alternates, could.Length), row.Alternates.Length);
            }
        },
        iter: 300);

    [Fact]
    public void Whatever_the_order_the_plan_is_the_same() => Any.Sample(
        request =>
        {
            var chance = new Random(1);
            var mixed = request with
            {
                Demands = [.. request.Demands.OrderBy(_ => chance.Next()).Select(demand => demand with { Matches = [.. demand.Matches.OrderBy(_ => chance.Next())] })],
                Reviewers = [.. request.Reviewers.OrderBy(_ => chance.Next())],
            };
            Assert.Equal(Text(Assignment.Plan(request)), Text(Assignment.Plan(mixed)));
        },
        iter: 100);

    [Fact]
    public void Five_hundred_components_are_given_to_three_hundred_people_more_evenly_than_the_most_fit_would()
    {
        var request = Requests.Batch(demands: 500, reviewers: 300, seed: 1);
        var (plan, most) = (Assignment.Plan(request), Assignment.MaxSum(request));
        Assert.Equal(0, plan.Missing);
        Assert.True(plan.ProvenBest);
        Assert.True(Uneven(request, plan) < Uneven(request, most) - 0.05, $"Gini {Uneven(request, plan)} beside {Uneven(request, most)}.");
        Assert.True(plan.TotalFit > most.TotalFit * 0.95, $"Fit {plan.TotalFit} beside {most.TotalFit}.");
    }

    [Fact]
    public void What_nobody_can_do_is_spread_over_the_demands()
    {
        ImmutableArray<Match> matches = [new("person:a", 9_000), new("person:b", 9_000)];
        var request = new AssignmentRequest([new("component:1", 2, matches), new("component:2", 2, matches)], [new("person:a", new(0, 1, 0)), new("person:b", new(0, 1, 0))], Prices.None);
        Assert.Equal([1, 1], Assignment.Plan(request).Assigned.Select(row => row.Missing));
    }

    [Fact]
    public void The_largest_figures_there_may_be_are_no_trouble()
    {
        Workload busy = new(0, Workload.Most, Workload.Most);
        var people = Enumerable.Range(0, 40).Select(number => new Reviewer($"person:{number:00}", busy)).ToImmutableArray();
        var request = new AssignmentRequest(
            [.. Enumerable.Range(0, AssignmentRequest.MaxDemands).Select(number => new Demand($"component:{number:0000}", AssignmentRequest.MaxReviews, [.. people.Skip(number % 30).Take(12).Select(person => new Match(person.Id, Candidate.MaxFit))]))],
            people,
            new(Prices.Most, Prices.Most));
        Assert.Equal(0, Assignment.Plan(request).Missing);
    }

    [Fact]
    public void Nor_are_they_where_things_are_wanted()
    {
        ImmutableArray<Reviewer> people =
            [.. Enumerable.Range(0, 200).Select(number => new Reviewer($"person:{number:000}", new(0, Workload.Most, Workload.Most)))];
        var request = new AssignmentRequest(
            [.. Enumerable.Range(0, 125).Select(number => new Demand($"component:{number:000}", 4, [.. people.Select((person, at) => new Match(person.Id, Candidate.MaxFit, (uint)at))], 4))],
            people,
            new(Prices.Most, Prices.Most));
        var plan = Assignment.Plan(request);
        Assert.Equal((0, 0), (plan.Missing, Unknown(request, plan)));
    }

    [Fact]
    public void Nothing_to_review_is_an_empty_plan()
    {
        var plan = Assignment.Plan(new([], [], Prices.None));
        Assert.Empty(plan.Assigned);
        Assert.True(plan.ProvenBest);
        Assert.Null(plan.LeastFit);
    }

    [Fact]
    public void A_figure_out_of_its_range_is_refused()
    {
        Reviewer person = new("person:a", new(0, 1, 0));
        Demand demand = new("component:a", 1, [new("person:a", 1)]);
        AssignmentRequest[] wrong =
        [
            new([demand, demand], [person], Prices.None), new([demand], [person, person], Prices.None), new([demand], [], Prices.None),
            new([demand with { Reviews = 0 }], [person], Prices.None), new([demand with { Matches = [new("person:a", -1)] }], [person], Prices.None),
            new([demand with { Matches = [.. demand.Matches, .. demand.Matches] }], [person], Prices.None), new([demand], [person], new(0, -1)),
            new([demand with { Wanted = 33 }], [person], Prices.None),
            new([.. Enumerable.Range(0, 51).Select(at => demand with { Id = $"component:{at}", Reviews = 10, Wanted = 1 })], [person], Prices.None),
            new([demand], [person with { Workload = new(-1, 0, 0) }], Prices.None), new([demand], [person], Prices.None, Alternates: -1),
        ];
        Assert.All(wrong, request => Assert.Throws<ArgumentException>(() => Assignment.Plan(request)));
    }

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(0, new[] { 0, 0 })]
    [InlineData(0, new[] { 3, 3, 3 })]
    [InlineData(0.75, new[] { 0, 0, 8, 0 })]
    [InlineData(0.25, new[] { 3, 1 })]
    public void Gini_says_how_unevenly(double gini, int[] loads) => Assert.Equal(gini, Gini.Of(loads), 12);

    private static AssignmentRequest Batch(int seed, int demands, int reviewers)
    {
        var chance = new Random(seed);
        ImmutableArray<Reviewer> people = [.. Enumerable.Range(0, 1 + chance.Next(reviewers)).Select(number => new Reviewer($"person:{number:00}", new(chance.Next(3), 1 + chance.Next(4), chance.Next(4))))];
        return new(
            [
                .. Enumerable.Range(0, 1 + chance.Next(demands)).Select(number => new Demand(
                    $"component:{number:00}", 1 + chance.Next(3), [.. people.Where(_ => chance.Next(3) > 0).Select(person => new Match(person.Id, chance.Next(4) * 1_000, (uint)chance.Next(8)))], chance.Next(4))),
            ],
            people,
            chance.Next(2) == 0 ? Prices.None : new(300, 700));
    }

    /// <summary>Every plan of the demands from a number on, given how many reviews each has taken by then.</summary>
    private static IEnumerable<(int Missing, int Spread, int Unknown, long Score)> AllPlans(AssignmentRequest request, int from, Dictionary<string, int> loads)
    {
        if (from == request.Demands.Length)
        {
            return [(0, 0, 0, -request.Reviewers.Sum(reviewer => Enumerable.Range(0, loads[reviewer.Id]).Sum(more => (long)request.Prices.Of(reviewer.Workload, more))))];
        }

        var (demand, room) = (request.Demands[from], request.Reviewers.ToDictionary(reviewer => reviewer.Id, reviewer => reviewer.Workload.Room));
        return Enumerable.Range(0, 1 << demand.Matches.Length).Select(bits => demand.Matches.Where((_, at) => (bits >> at & 1) == 1).ToArray())
            .Where(by => by.Length <= demand.Reviews && by.All(match => loads[match.Person] < room[match.Person]))
            .SelectMany(by => AllPlans(request, from + 1, loads.ToDictionary(load => load.Key, load => load.Value + by.Count(match => match.Person == load.Key)))
                .Select(rest => (rest.Missing + demand.Reviews - by.Length, rest.Spread + Spread(demand.Reviews - by.Length), rest.Unknown + Unknown(demand, by), rest.Score + by.Sum(match => match.Fit))));
    }

    /// <summary>How many of the reviews for a wanted thing are by somebody who does not know it, in the best order of the reviewers.</summary>
    private static int Unknown(Demand demand, IReadOnlyCollection<Match> by)
    {
        var wanted = Math.Min(demand.Wanted, demand.Reviews);
        return Least(by, []);

        int Least(IEnumerable<Match> left, ImmutableHashSet<int> taken) => left.Any()
            ? Enumerable.Range(0, demand.Reviews).Where(seat => !taken.Contains(seat))
                .Min(seat => (seat < wanted && (left.First().Knows >> seat & 1) == 0 ? 1 : 0) + Least(left.Skip(1), taken.Add(seat)))
            : 0;
    }

    private static int Spread(int missing) => missing * missing;

    private static int Unknown(AssignmentRequest request, AssignmentPlan plan) =>
        plan.Assigned.Sum(row => Unknown(request.Demands.Single(demand => demand.Id == row.Demand), row.Reviewers));

    private static int Spread(AssignmentPlan plan) => plan.Assigned.Sum(row => Spread(row.Missing));

    private static Dictionary<string, int> Loads(AssignmentRequest request, AssignmentPlan plan) => request.Reviewers.ToDictionary(
        reviewer => reviewer.Id, reviewer => plan.Assigned.Sum(row => row.Reviewers.Count(match => match.Person == reviewer.Id)));

    private static double Uneven(AssignmentRequest request, AssignmentPlan plan) => Gini.Of(Loads(request, plan).Values);

    private static string Text(AssignmentPlan plan) =>
        string.Join('\n', plan.Assigned.Select(row => $"{row.Demand}: {string.Join(' ', row.Reviewers)}, {row.Missing}, {string.Join(' ', row.Alternates)}"));
}
