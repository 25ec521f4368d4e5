using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts;

/// <summary>A theme of what every store must mean. A store signs it by an empty subclass.</summary>
public abstract class Contract<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StoreFixture
{
    /// <summary>A store of its own for the fact, filled with the graph.</summary>
    protected Task<Given> Given(GraphBuilder graph) => StoreContracts.Given.In(fixture, graph);
}

/// <summary>A store with a graph in it, and how facts ask it.</summary>
public sealed class Given : IAsyncDisposable
{
    private Given(IStoreUnderTest store, GraphMap map)
    {
        Store = store;
        Map = map;
    }

    public IStoreUnderTest Store { get; }

    public GraphMap Map { get; }

    public static Task<Given> In(StoreFixture fixture, GraphBuilder graph) => In(fixture, graph.Map, graph.Changes.Do);

    public static async Task<Given> In(StoreFixture fixture, GraphMap map, IEnumerable<Change> graph)
    {
        var given = new Given(await fixture.FreshAsync(map), map);
        try
        {
            await given.Store.ApplyAsync(new(graph), CancellationToken.None);
            return given;
        }
        catch
        {
            await given.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    /// <summary>The answer in the one spelling of <see cref="Questions.Answers"/>.</summary>
    public async Task<string> Answer(BoundQuery question)
    {
        await using var snapshot = await Store.OpenAsync(CancellationToken.None);
        using var rows = await snapshot.ReadAsync(question, CancellationToken.None);
        return Questions.Answers.Normal(question.Query, rows.Json);
    }

    public Task<string> Answer(Listing list) => Answer(list.Ask(Map));

    /// <summary>Asserts the answer, written as JSON: of a list its items, else all of it.</summary>
    public async Task Answers(string json, BoundQuery question) =>
        Assert.Equal(Questions.Answers.Normal(question.Query, Encoding.UTF8.GetBytes(json)), await Answer(question));

    public Task Answers(string json, Folding folding) => Answers(json, folding.Ask(Map));

    public Task Answers(string items, Listing list) => Answers($"[{items}]", list.Ask(Map));

    /// <summary>Asserts which nodes a list shows, in order, by the part of their ids after the colon and with a space between.</summary>
    public async Task Shows(string locals, Listing list) => Assert.Equal(locals, string.Join(' ', (await Items(list.Showing(Show.Id))).Select(Local)));

    /// <summary>Asserts which people fulfil a condition.</summary>
    public Task Finds(string locals, Condition condition) => Shows(locals, List.Of("Person").Where(condition));

    /// <summary>Asserts that the people who fulfil the condition are these, and that all others fulfil its negation.</summary>
    public async Task Splits(string holding, string others, Condition condition)
    {
        await Finds(holding, condition);
        await Finds(others, !condition);
    }

    /// <summary>The rows of a list, each a JSON array in the normal spelling.</summary>
    public async Task<ImmutableArray<JsonElement>> Items(Listing list)
    {
        using var document = JsonDocument.Parse(await Answer(list), new JsonDocumentOptions { MaxDepth = 256 });
        return [.. document.RootElement[0].EnumerateArray().Select(e => e.Clone())];
    }

    public async Task<int> Count(string kind)
    {
        using var document = JsonDocument.Parse(await Answer(List.Of(kind).WithoutItems().Counting()));
        return document.RootElement[0].GetInt32();
    }

    /// <summary>Asserts that the change is refused as one that doesn't fit, and that nothing of it is left.</summary>
    public async Task Refuses(GraphBuilder change)
    {
        var before = await Everything();
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await Store.ApplyAsync(change.Changes, CancellationToken.None));
        Assert.IsType<BadChange>(refusal.Problem);
        Assert.Equal(before, await Everything());
    }

    /// <summary>All nodes with all their relationships, as text.</summary>
    public Task<string> Everything() => Answer(Whole.Graph(Map));

    /// <summary>The id after its colon, of a row that begins with the id, behind the number of its case if there is one.</summary>
    private static string Local(JsonElement row)
    {
        var id = row[row.GetArrayLength() - 1].GetString()!;
        return id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
