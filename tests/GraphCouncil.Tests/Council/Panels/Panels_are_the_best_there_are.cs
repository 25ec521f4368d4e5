using System.Collections.Immutable;
using CsCheck;
using GraphCouncil.Council.Panels;
using Xunit;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Panels beside a search that tries every choice, and laws that hold of each.</summary>
public sealed class Panels_are_the_best_there_are
{
    private const int Cases = 200;

    [Fact]
    public void No_choice_is_better_and_of_equals_the_first_by_id_is_taken()
    {
        var found = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var request = Requests.Small(seed);
            var best = AllChoices.Of(request, request.Rules).OrderBy(chosen => chosen.Length)
                .ThenByDescending(chosen => AllChoices.Score(request, chosen)).ThenBy(AllChoices.Ids, StringComparer.Ordinal).FirstOrDefault();
            if (Panel.Choose(request) is PanelFound answer)
            {
                found++;
                Assert.Equal(AllChoices.Ids(best!), Ids(answer));
                Assert.Equal(AllChoices.Score(request, best!), answer.Score);
                Assert.Equal(answer.Score, answer.BestBound);
                Assert.True(answer.ProvenBest);
            }
            else
            {
                Assert.True(best is null, $"Seed {seed}: {AllChoices.Ids(best ?? [])} keeps all rules.");
            }
        }

        Assert.InRange(found, Cases / 4, Cases * 3 / 4);
    }

    [Fact]
    public void Whoever_takes_a_seat_leaves_all_rules_kept_and_all_who_could_are_told()
    {
        var alternates = 0;
        for (var seed = 0; seed < Cases / 2; seed++)
        {
            var request = Requests.Small(seed) with { Alternates = PanelRequest.MaxAlternates };
            if (Panel.Choose(request) is PanelFound answer)
            {
                var seats = People(request, answer);
                foreach (var (seat, at) in answer.Seats.Select((seat, at) => (seat, at)))
                {
                    var could = request.Candidates.Except(seats).Where(other => request.Rules.All(rule => AllChoices.Keeps([.. seats.SetItem(at, other)], rule)))
                        .Select(other => (other.Id, Loss: (int)(answer.Score - AllChoices.Score(request, seats.SetItem(at, other)))))
                        .OrderBy(other => other.Loss).ThenBy(other => other.Id, StringComparer.Ordinal);
                    Assert.Equal(could, seat.Alternates.Select(other => (other.Person, other.Loss)));
                    Assert.All(seat.Alternates, other => Assert.True(other.Loss >= 0));
                    alternates += seat.Alternates.Length;
                }
            }
        }

        Assert.True(alternates > Cases / 4, $"{alternates} alternates prove little.");
    }

    [Fact]
    public void A_seat_tells_fit_price_and_the_requirements_it_counts_for()
    {
        var request = Requests.Of(1, Requests.Person("person:a", 7_000, levels: [3, 0, 5]) with { Workload = new(2, 5, 3) }) with
        {
            Requirements = [new(0, 3), new(2, 4)],
            Prices = new(100, 10),
        };
        var seat = Assert.Single(Assert.IsType<PanelFound>(Panel.Choose(request)).Seats);
        Assert.Equal((7_000, 320), (seat.Fit, seat.Price));
        Assert.Equal([0, 1], seat.Covers);
        Assert.Empty(seat.Alternates);
    }

    [Fact]
    public void Without_requirements_the_best_of_different_organisations_sit()
    {
        var request = Requests.Of(
            2, Requests.Person("person:a", 9_000, "m:1"), Requests.Person("person:b", 8_000, "m:1"), Requests.Person("person:c", 100, "m:2"));
        Assert.Equal("person:a person:c", Ids(Assert.IsType<PanelFound>(Panel.Choose(request))));
    }

    [Fact]
    public void Whoever_was_asked_often_gives_way_to_somebody_a_little_less_fit()
    {
        var often = Requests.Person("person:a", 6_000) with { Workload = new(0, 5, 4) };
        var request = Requests.Of(1, often, Requests.Person("person:b", 5_900)) with { Prices = new(100, 0) };
        Assert.Equal("person:b", Ids(Assert.IsType<PanelFound>(Panel.Choose(request))));
        Assert.Equal("person:a", Ids(Assert.IsType<PanelFound>(Panel.Choose(request with { Prices = Prices.None }))));
    }

    [Fact]
    public void No_rule_is_ever_broken_and_no_panel_scores_less_than_greedy() => Gen.Select(Gen.Int[20, 120], Gen.Int[0, 6], Gen.Int[2, 6], Gen.Int[0, 1_000_000]).Sample(
        (people, requirements, seats, seed) =>
        {
            var request = Requests.Large(people, requirements, seats, seed);
            if (Panel.Choose(request) is PanelFound answer)
            {
                Assert.All(request.Rules, rule => Assert.True(AllChoices.Keeps(People(request, answer), rule), $"{rule} is broken."));
                Assert.True(answer.Score >= (answer.GreedyScore ?? long.MinValue));
            }
        },
        iter: 60);

    [Theory]
    [InlineData(180, 4, 4)]
    [InlineData(180, 8, 3)]
    [InlineData(1_800, 4, 4)]
    public void Many_to_choose_from_are_chosen_from_and_proven_best(int people, int requirements, int seats)
    {
        var request = Requests.Large(people, requirements, seats, seed: people);
        var answer = Assert.IsType<PanelFound>(Panel.Choose(request));
        Assert.True(answer.ProvenBest);
        Assert.Equal(answer.Score, answer.BestBound);
        Assert.All(request.Rules, rule => Assert.True(AllChoices.Keeps(People(request, answer), rule), $"{rule} is broken."));
        Assert.True(answer.Score >= (answer.GreedyScore ?? long.MinValue));
    }

    [Fact]
    public void Whatever_the_order_of_candidates_and_however_often_the_answer_is_the_same()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var request = seed < 15 ? Requests.Small(seed) : Requests.Large(180, 5, 4, seed);
            var (once, chance) = (Text(Panel.Choose(request)), new Random(seed));
            Assert.Equal(once, Text(Panel.Choose(request)));
            Assert.Equal(once, Text(Panel.Choose(request with { Candidates = [.. request.Candidates.OrderBy(_ => chance.Next())] })));
        }
    }

    [Fact]
    public void A_small_budget_cuts_at_the_same_place_every_time_and_is_no_worse_than_greedy()
    {
        var request = Requests.Large(1_800, 12, 6, seed: 3) with { Budget = 0.01 };
        var answer = Assert.IsType<PanelFound>(Panel.Choose(request));
        Assert.False(answer.ProvenBest);
        Assert.True(answer.Score >= answer.GreedyScore);
        Assert.True(answer.BestBound >= Assert.IsType<PanelFound>(Panel.Choose(request with { Budget = 20 })).Score);
        Assert.Equal(Text(answer), Text(Panel.Choose(request)));
    }

    [Fact]
    public void Where_greedy_finds_none_and_the_budget_ends_it_is_undecided_and_not_impossible()
    {
        var request = Requests.Large(1_800, 12, 6, seed: 2);
        Assert.IsType<PanelUndecided>(Panel.Choose(request with { Budget = 0.01 }));
        Assert.Null(Assert.IsType<PanelFound>(Panel.Choose(request)).GreedyScore);
    }

    [Fact]
    public void Who_cancels_gets_no_answer() =>
        Assert.Throws<OperationCanceledException>(() => Panel.Choose(Requests.Large(1_800, 4, 4, seed: 1), new CancellationToken(canceled: true)));

    private static string Ids(PanelFound answer) => string.Join(' ', answer.Seats.Select(seat => seat.Person));

    private static ImmutableArray<Candidate> People(PanelRequest request, PanelFound answer) =>
        [.. answer.Seats.Select(seat => request.Candidates.Single(person => person.Id == seat.Person))];

    private static string Text(PanelAnswer answer) => answer switch
    {
        PanelFound found => $"{string.Join(' ', found.Seats.Select(seat => $"{seat.Person} ({string.Join(' ', seat.Alternates)})"))} {found.Score} {found.BestBound}",
        PanelImpossible impossible => $"{string.Join(' ', impossible.Why.Clash)}: {string.Join(' ', impossible.Why.Relaxations.Select(way => $"{way.Rule} {way.Instead} {string.Join(' ', way.People)}"))}",
        _ => answer.ToString(),
    };
}
