using System.Collections.Immutable;
using GraphCouncil.Council.Panels;
using Xunit;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Composed groups beside a search that tries every choice.</summary>
public sealed class Groups_are_the_smallest_there_are
{
    private const int Cases = 200;

    [Fact]
    public void No_choice_is_cheaper_and_of_equals_the_first_by_id_is_taken()
    {
        var found = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (request, seat) = Case(seed);
            var best = Cheapest(request, request.Rules, seat);
            if (GroupComposer.Compose(request, seat) is GroupFound answer)
            {
                found++;
                Assert.Equal(AllChoices.Ids(best!), Ids(answer.Best));
                Assert.Equal(AllChoices.Cost(request, best!, seat), answer.Best.Cost);
                Assert.Equal(answer.Best.Cost, answer.BestBound);
                Assert.True(answer.ProvenBest);
                Assert.Equal(RunnerUp(request, seat, best!), answer.RunnerUp is { } other ? Ids(other) : null);
            }
            else
            {
                Assert.True(best is null, $"Seed {seed}: {AllChoices.Ids(best ?? [])} keeps all rules.");
            }
        }

        Assert.InRange(found, Cases / 4, Cases * 3 / 4);
    }

    [Fact]
    public void A_quota_costs_what_the_best_group_without_it_costs_less_and_never_less_than_nothing()
    {
        var dear = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var (request, seat) = Case(seed);
            if (GroupComposer.Compose(request, seat) is GroupFound answer)
            {
                Assert.Equal(request.Quotas, answer.QuotaPrices.Select(price => price.Quota));
                foreach (var price in answer.QuotaPrices)
                {
                    var without = Cheapest(request, request.Rules.Remove(price.Quota), seat)!;
                    Assert.Equal(answer.Best.Cost - AllChoices.Cost(request, without, seat), price.Cost);
                    Assert.Equal(answer.Best.Members.Length - without.Length, price.Members);
                    Assert.True(price.Cost >= 0);
                    dear += price.Cost > 0 ? 1 : 0;
                }
            }
        }

        Assert.True(dear > Cases / 20, $"{dear} quotas with a price prove little.");
    }

    [Fact]
    public void A_dear_seat_makes_the_group_small_and_a_cheap_one_makes_it_fit()
    {
        Candidate[] people =
        [
            Requests.Person("person:a", 0, levels: [1, 1]), Requests.Person("person:b", 10_000, levels: [1, 0]), Requests.Person("person:c", 10_000, levels: [0, 1]),
        ];
        var request = Requests.Of(2, people) with { LeastSeats = 1, Requirements = [new(0, 1), new(1, 1)] };
        Assert.Equal("person:a", Ids(Assert.IsType<GroupFound>(GroupComposer.Compose(request)).Best));
        Assert.Equal("person:b person:c", Ids(Assert.IsType<GroupFound>(GroupComposer.Compose(request, seatCost: 1_000)).Best));
    }

    [Fact]
    public void A_group_of_the_demo_s_size_meets_needs_and_quotas_and_is_proven_best()
    {
        var request = Requests.Large(180, 6, 12, seed: 2) with { LeastSeats = 3 };
        request = request with { Quotas = request.Quotas.Add(new(QuotaKind.Regions, 3)) };
        var answer = Assert.IsType<GroupFound>(GroupComposer.Compose(request));
        var members = answer.Best.Members.Select(seat => request.Candidates.Single(person => person.Id == seat.Person)).ToArray();
        Assert.True(answer.ProvenBest);
        Assert.All(request.Rules, rule => Assert.True(AllChoices.Keeps(members, rule), $"{rule} is broken."));
        Assert.True(answer.RunnerUp!.Cost >= answer.Best.Cost);
        Assert.All(answer.QuotaPrices, price => Assert.True(price.Cost >= 0));
    }

    [Fact]
    public void A_group_that_cannot_be_is_explained_as_a_panel_is()
    {
        var request = Requests.Of(1, Requests.Person("person:a", region: "region:1")) with { Quotas = [new(QuotaKind.Regions, 2)] };
        Assert.Equal([new Quota(QuotaKind.Regions, 2)], Assert.IsType<GroupImpossible>(GroupComposer.Compose(request)).Why.Clash);
    }

    [Fact]
    public void Where_the_budget_ends_before_anybody_is_found_it_is_undecided() =>
        Assert.IsType<GroupUndecided>(GroupComposer.Compose(Requests.Large(1_800, 12, 6, seed: 2) with { Budget = 0.01 }));

    [Fact]
    public void A_group_for_nothing_is_refused()
    {
        var request = Requests.Of(1, Requests.Person("person:a"));
        Assert.Throws<ArgumentException>(() => GroupComposer.Compose(request));
        Assert.Throws<ArgumentException>(() => GroupComposer.Compose(request with { Quotas = [new(QuotaKind.Senior, 0)] }));
        Assert.Throws<ArgumentException>(() => GroupComposer.Compose(request with { Quotas = [new(QuotaKind.Senior, 1)] }, seatCost: -1));
    }

    /// <summary>A request that needs something; seats are dear or cheap.</summary>
    private static (PanelRequest Request, int Seat) Case(int seed)
    {
        var request = Requests.Small(seed) with { LeastSeats = 1, MostSeats = 5 };
        return (
            request.Requirements.IsEmpty ? request with { Quotas = [.. request.Quotas.Where(quota => quota.Kind != QuotaKind.Senior), new(QuotaKind.Senior, 1)] } : request,
            seed % 2 == 0 ? GroupComposer.UsualSeatCost : 500);
    }

    private static Candidate[]? Cheapest(PanelRequest request, ImmutableArray<PanelRule> rules, int seat) => AllChoices.Of(request, rules)
        .OrderBy(chosen => AllChoices.Cost(request, chosen, seat)).ThenBy(chosen => chosen.Length).ThenBy(AllChoices.Ids, StringComparer.Ordinal).FirstOrDefault();

    private static string? RunnerUp(PanelRequest request, int seat, Candidate[] best) => AllChoices.Of(request, request.Rules)
        .Where(chosen => best.Except(chosen).Any())
        .OrderBy(chosen => AllChoices.Cost(request, chosen, seat)).ThenBy(chosen => chosen.Length).ThenBy(AllChoices.Ids, StringComparer.Ordinal)
        .Select(AllChoices.Ids).FirstOrDefault();

    private static string Ids(Group group) => string.Join(' ', group.Members.Select(seat => seat.Person));
}
