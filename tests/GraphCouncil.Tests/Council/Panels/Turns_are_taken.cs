using GraphCouncil.Council.Panels;
using Xunit;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Fifty requests, one after the other, each remembering who was asked before.</summary>
public sealed class Turns_are_taken
{
    private const int Requested = 50;

    /// <summary>Few people who know much and many who know enough, as it is.</summary>
    [Fact]
    public void Invitations_are_spread_more_evenly_than_greedy_does_and_hardly_any_fit_is_lost()
    {
        var (ours, greedy) = (Ask(new(150, 0)), AskGreedily());
        Assert.True(ours.Gini < greedy.Gini - 0.1, $"Gini {ours.Gini:0.000} beside {greedy.Gini:0.000}.");
        Assert.True(ours.MeanFit > greedy.MeanFit * 0.95, $"Mean fit {ours.MeanFit:0} beside {greedy.MeanFit:0}.");
    }

    [Fact]
    public void Without_a_price_the_same_are_asked_again_and_again() => Assert.True(Ask(Prices.None).Gini > Ask(new(150, 0)).Gini + 0.1);

    private static (double Gini, double MeanFit) Ask(Prices prices) =>
        Simulate(request => ((PanelFound)Panel.Choose(request with { Prices = prices })).Seats.Select(seat => seat.Person));

    private static (double Gini, double MeanFit) AskGreedily() => Simulate(request =>
    {
        var people = Selection.InOrder(request.Candidates);
        return Greedy.Choose(people, [.. people.Select(person => -(long)person.Fit)], request.Rules)!.Value.Select(at => people[at].Id);
    });

    private static (double Gini, double MeanFit) Simulate(Func<PanelRequest, IEnumerable<string>> choose)
    {
        var (asked, fits) = (new Dictionary<string, int>(), new List<int>());
        for (var number = 0; number < Requested; number++)
        {
            var request = Request(number, asked);
            foreach (var id in choose(request))
            {
                asked[id] = asked.GetValueOrDefault(id) + 1;
                fits.Add(request.Candidates.Single(person => person.Id == id).Fit);
            }
        }

        return (Gini.Of(Request(0, asked).Candidates.Select(person => asked.GetValueOrDefault(person.Id))), fits.Average());
    }

    // Who somebody is does not change from request to request, what is required does.
    private static PanelRequest Request(int number, Dictionary<string, int> asked)
    {
        var (pool, wanted) = (new Random(7), new Random(number));
        var (one, other) = (wanted.Next(6), wanted.Next(6));
        return new(
            [
                .. Enumerable.Range(0, 60).Select(at => $"person:{at:00}").Select((id, at) => new Candidate(
                    id,
                    6_500 + pool.Next(2_500) + (wanted.Next(1_000)),
                    [.. Enumerable.Range(0, 6).Select(_ => pool.Next(3) == 0 ? 1 + pool.Next(5) : 0)],
                    $"municipality:{at % 20}",
                    null,
                    Traits.None,
                    new(0, 5, asked.GetValueOrDefault(id)))),
            ],
            one == other ? [new(one, 2)] : [new(one, 2), new(other, 2)],
            3,
            3,
            1,
            [],
            Prices.None);
    }
}
