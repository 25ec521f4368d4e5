using System.Collections.Immutable;
using GraphCouncil.Council.Panels;
using Xunit;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>What clashes where nobody can be chosen, and what would help.</summary>
public sealed class Impossible_panels_are_explained
{
    private const int Cases = 200;

    [Fact]
    public void What_clashes_does_and_without_any_one_of_it_does_not()
    {
        var sizes = new List<int>();
        foreach (var (request, why) in Impossible())
        {
            Assert.True(why.Minimal && why.Complete);
            Assert.False(AllChoices.Exist(request, why.Clash), $"{string.Join(", ", why.Clash)} can hold together.");
            Assert.All(why.Clash, rule => Assert.True(AllChoices.Exist(request, why.Clash.Remove(rule)), $"{rule} is not needed in the clash."));
            sizes.Add(why.Clash.Length);
        }

        Assert.True(sizes.Count > Cases / 4 && sizes.Max() > 2, $"{sizes.Count} clashes prove little.");
    }

    [Fact]
    public void What_is_said_to_help_does_and_a_step_less_does_not()
    {
        var helps = 0;
        foreach (var (request, why) in Impossible())
        {
            foreach (var way in why.Relaxations)
            {
                helps++;
                var weaker = way.People.Aggregate(request, WithRoomFor);
                Assert.True(AllChoices.Exist(weaker, With(weaker, way.Rule, way.People.IsEmpty ? way.Instead : way.Rule)), $"{way} does not help.");
                Assert.True(way.Rule is WithinCaps || !AllChoices.Exist(request, With(request, way.Rule, Stronger(way))), $"Less than {way} helps.");
            }

            Assert.Equal(why.Relaxations.OrderBy(way => way.Cost), why.Relaxations);
        }

        Assert.True(helps > Cases / 4, $"{helps} relaxations prove little.");
    }

    [Fact]
    public void Every_rule_that_helps_when_it_is_weaker_is_named()
    {
        foreach (var (request, why) in Impossible())
        {
            var help = request.Rules.Where(rule => AllChoices.Exist(request, With(request, rule, rule is AtLeastSeats ? new AtLeastSeats(1) : null)));
            Assert.Equal(help.ToHashSet(), why.Relaxations.Select(way => way.Rule).ToHashSet());
        }
    }

    [Fact]
    public void More_seats_than_people_is_the_number_of_seats_alone()
    {
        var why = Why(Requests.Of(3, Requests.Person("person:a"), Requests.Person("person:b")));
        Assert.Equal([new AtLeastSeats(3)], why.Clash);
        var way = Assert.Single(why.Relaxations);
        Assert.Equal((new AtLeastSeats(3), new AtLeastSeats(2)), (way.Rule, way.Instead));
    }

    [Fact]
    public void Nobody_to_choose_from_is_told_without_help()
    {
        var why = Why(Requests.Of(1));
        Assert.Equal([new AtLeastSeats(1)], why.Clash);
        Assert.Empty(why.Relaxations);
    }

    [Fact]
    public void Quotas_that_need_more_seats_than_there_are_clash_with_the_seats()
    {
        var request = Requests.Of(1, Requests.Person("person:a", traits: Traits.Senior), Requests.Person("person:b", traits: Traits.Newcomer)) with
        {
            Quotas = [new(QuotaKind.Senior, 1), new(QuotaKind.Newcomer, 1)],
        };
        var why = Why(request);
        Assert.Equal([new Quota(QuotaKind.Senior, 1), new Quota(QuotaKind.Newcomer, 1), new AtMostSeats(1)], why.Clash);
        Assert.Equal(
            [new AtMostSeats(2), null, null],
            why.Relaxations.Select(way => way.Instead));
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_clashes_with_itself() =>
        Assert.Equal(
            [new AtLeastSeats(2), new AtMostSeats(1)],
            Why(Requests.Of(1, Requests.Person("person:a"), Requests.Person("person:b")) with { LeastSeats = 2 }).Clash);

    [Fact]
    public void Who_knows_it_a_level_lower_would_help()
    {
        var request = Requests.Of(1, Requests.Person("person:a", levels: 2), Requests.Person("person:b", levels: 0)) with { Requirements = [new(0, 4)] };
        Assert.Equal([new Requirement(0, 2), null], Why(request).Relaxations.Select(way => way.Instead));
    }

    [Fact]
    public void Who_is_at_the_cap_would_help_and_is_named()
    {
        var busy = Requests.Person("person:busy", levels: 5) with { Workload = new(2, 2, 0) };
        var request = Requests.Of(1, busy, Requests.Person("person:free", levels: 0)) with { Requirements = [new(0, 4)] };
        var way = Why(request).Relaxations[0];
        Assert.Equal((new WithinCaps(), 3), (way.Rule, way.Cost));
        Assert.Equal(["person:busy"], way.People);
    }

    [Fact]
    public void Where_two_rules_would_have_to_give_no_single_one_is_said_to_help()
    {
        var request = Requests.Of(1, Requests.Person("person:a", levels: [0, 0])) with { Requirements = [new(0, 1), new(1, 1)] };
        var why = Why(request);
        Assert.Single(why.Clash);
        Assert.Empty(why.Relaxations);
    }

    [Fact]
    public void Where_the_budget_ends_in_between_the_clash_is_not_called_minimal()
    {
        var why = Why(Requests.Large(180, 12, 2, seed: 0) with { Budget = 0.01 });
        Assert.False(why.Minimal || why.Complete);
        Assert.True(Why(Requests.Large(180, 12, 2, seed: 0)).Clash.Length < why.Clash.Length);
    }

    [Fact]
    public void A_figure_out_of_its_range_is_refused()
    {
        var person = Requests.Person("person:a", levels: 1);
        PanelRequest[] wrong =
        [
            Requests.Of(0, person), Requests.Of(PanelRequest.MaxSeats + 1, person), Requests.Of(1, person, person), Requests.Of(1, person with { Fit = -1 }),
            Requests.Of(1, person) with { Requirements = [new(1, 1)] }, Requests.Of(1, person) with { Requirements = [new(0, 0)] },
            Requests.Of(1, person) with { PerOrganization = 0 }, Requests.Of(1, person) with { Quotas = [new(QuotaKind.Senior, -1)] },
            Requests.Of(1, person) with { Prices = new(-1, 0) }, Requests.Of(1, person) with { Alternates = -1 }, Requests.Of(1, person) with { Budget = 0 },
            Requests.Of(1, person with { Workload = new(0, Workload.Most + 1, 0) }),
        ];
        Assert.All(wrong, request => Assert.Throws<ArgumentException>(() => Panel.Choose(request)));
    }

    private static IEnumerable<(PanelRequest Request, Impossibility Why)> Impossible() =>
        Enumerable.Range(0, Cases).Select(Requests.Small).Select(request => (request, Panel.Choose(request) as PanelImpossible))
            .Where(answer => answer.Item2 is not null).Select(answer => (answer.request, answer.Item2!.Why));

    private static Impossibility Why(PanelRequest request) => Assert.IsType<PanelImpossible>(Panel.Choose(request)).Why;

    private static ImmutableArray<PanelRule> With(PanelRequest request, PanelRule rule, PanelRule? instead) =>
        instead is null ? request.Rules.Remove(rule) : request.Rules.Replace(rule, instead);

    private static PanelRequest WithRoomFor(PanelRequest request, string id) => request with
    {
        Candidates = [.. request.Candidates.Select(person => person.Id == id ? person with { Workload = person.Workload with { Cap = person.Workload.Open + 1 } } : person)],
    };

    /// <summary>The rule that asks a step more than what is said to help.</summary>
    private static PanelRule Stronger(Relaxation way) => (way.Rule, way.Instead) switch
    {
        (_, AtLeastSeats least) => new AtLeastSeats(least.Seats + 1),
        (_, AtMostSeats most) => new AtMostSeats(most.Seats - 1),
        (_, PerOrganization per) => new PerOrganization(per.Most - 1),
        (Quota quota, null) => quota with { Least = 1 },
        (_, Quota quota) => quota with { Least = quota.Least + 1 },
        (Requirement required, null) => required with { People = 1 },
        (Requirement required, Requirement weaker) => weaker.Level < required.Level ? weaker with { Level = weaker.Level + 1 } : weaker with { People = weaker.People + 1 },
        _ => throw new InvalidOperationException($"No step before {way}."),
    };
}
