using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Laws;
using GraphCouncil.StoreContracts.Toy;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>A store answers as the toy does: any question, any graph, and refuses the same changes.</summary>
public abstract class AgreementContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private readonly TFixture _fixture = fixture;

    /// <summary>Another store that is asked the same of the same graph; null when the toy is enough.</summary>
    protected virtual StoreFixture? Beside => null;

    [Fact]
    public async Task Every_question_is_answered_as_the_comments_say()
    {
        var (asked, telling) = (0, 0);
        await Rounds.Hold(async tape =>
        {
            var graph = new SomeGraph(VillageMap.Map, tape).Make();
            await using var village = await StoreContracts.Given.In(_fixture, VillageMap.Map, graph);
            await using var toy = await StoreContracts.Given.In(new ToyFixture(), VillageMap.Map, graph);
            await using var other = Beside is { } beside ? await StoreContracts.Given.In(beside, VillageMap.Map, graph) : null;
            for (var i = 0; i < Rounds.Questions && !tape.HasEnded; i++)
            {
                var question = new SomeQuestion(VillageMap.Map, tape).Make();
                var expected = await toy.Answer(question);
                asked++;
                telling += IsTelling(expected) ? 1 : 0;
                foreach (var store in other is null ? [village] : new[] { village, other })
                {
                    Assert.True(await AnswerOrProblem(store, question) is var answer && answer == expected, Difference(question, expected, answer));
                }
            }
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{telling} of {asked} answers were not empty.");
        Assert.True(3 * telling > asked || Rounds.Graphs < Rounds.GraphsThatTell, $"Only {telling} of {asked} answers were not empty: agreeing on nothing proves nothing.");
    }

    [Fact]
    public async Task Every_change_is_made_or_refused_as_the_comments_say()
    {
        var (tried, refused) = (0, 0);
        await Rounds.Hold(async tape =>
        {
            var some = new SomeGraph(VillageMap.Map, tape);
            var graph = some.Make();
            await using var village = await StoreContracts.Given.In(_fixture, VillageMap.Map, graph);
            await using var toy = await StoreContracts.Given.In(new ToyFixture(), VillageMap.Map, graph);
            for (var i = 0; i < Rounds.Questions / 2 && !tape.HasEnded; i++)
            {
                Change change = some.Doubtful();
                var expected = await Outcome(toy, change);
                tried++;
                refused += expected is null ? 0 : 1;
                Assert.True(await Outcome(village, change) is var outcome && outcome is null == expected is null, $"{Told(change)}\nwas {outcome ?? "made"}, and should be {expected ?? "made"}.");
            }

            Assert.Equal(await toy.Everything(), await village.Everything());
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{refused} of {tried} changes were refused.");
        Assert.True(
            (20 * tried <= 100 * refused && 100 * refused <= 90 * tried) || Rounds.Graphs < Rounds.GraphsThatTell,
            $"{refused} of {tried} changes were refused: that tells too little of the other kind.");
    }

    private static async Task<string?> Outcome(Given village, Change change)
    {
        try
        {
            await village.Store.ApplyAsync(new([change]), CancellationToken.None);
            return null;
        }
        catch (ProblemException refusal) when (refusal.Problem is BadChange)
        {
            return refusal.Problem.Message;
        }
    }

    private static async Task<string> AnswerOrProblem(Given village, BoundQuery question)
    {
        try
        {
            return await village.Answer(question);
        }
        catch (Exception failure) when (failure is ProblemException or InvalidOperationException or JsonException)
        {
            return failure.ToString();
        }
    }

    /// <summary>It shows an id, or counts something.</summary>
    private static bool IsTelling(string answer) => answer.Contains(':', StringComparison.Ordinal) || answer.Any(c => c is >= '1' and <= '9');

    private static string Told(Change change) => change switch
    {
        CreateNode create => $"A new {create.Type.Name}: {string.Join(" | ", create.Values)}",
        Connect connect => $"A {connect.Type.Name} {connect.Id} from {connect.Source} to {connect.Target}: {string.Join(" | ", connect.Values)}",
        _ => change.ToString(),
    };

    private static string Difference(BoundQuery question, string expected, string answer) => new StringBuilder()
        .Append("The store and the comments differ on\n").Append(QueryPrinter.Print(question.Query))
        .Append("with ").AppendJoin(" | ", question.Values)
        .Append("\nexpected: ").Append(expected).Append("\nanswered: ").Append(answer).ToString();
}
