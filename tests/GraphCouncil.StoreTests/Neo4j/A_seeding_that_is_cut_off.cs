using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.StoreTests.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class A_seeding_that_is_cut_off(Neo4jDatabase database)
{
    private const int People = 12_000;
    private const string Stamp = "some people";

    private static IEnumerable<Change> Changes(string name = "p") => Enumerable.Range(0, People).Select(i => SmallMap.APerson($"{name}{i:00000}", "P"))
        .AsEnumerable<Change>()
        .Append(new CreateNode(SmallMap.Skill, [new GraphValue.Text("skill:s"), new GraphValue.Text("S")]))
        .Concat(Enumerable.Range(0, People).Select(i => new Connect(SmallMap.Knows, $"k{i}", $"person:{name}{i:00000}", "skill:s", [new GraphValue.Integer(1)])));

    [Theory]
    [InlineData(1)]
    [InlineData(10_500)]
    [InlineData(20_100)]
    public async Task Goes_on_where_it_was_and_doubles_nothing(int cut)
    {
        var store = await EmptyAsync();
        await CutAsync(store, cut);
        Assert.Equal(StoreContent.Part, await store.ContentAsync(CancellationToken.None));
        await store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None);
        await IsWholeAsync(store);
    }

    [Fact]
    public async Task Is_helped_by_another_service_that_seeds_the_same()
    {
        var store = await EmptyAsync();
        await using var other = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None);
        await Task.WhenAll(
            store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None).AsTask(),
            other.FillAsync(new(Changes()), Stamp, null, CancellationToken.None).AsTask());
        await IsWholeAsync(store);
    }

    [Fact]
    public async Task Lets_nobody_change_the_graph_before_it_is_whole()
    {
        var store = await EmptyAsync();
        await CutAsync(store, 10_500);
        await IsRefusedAsync<StoreUnavailable>(() => store.ApplyAsync(new([SmallMap.APerson("x", "X")]), CancellationToken.None));
        await store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None);
        await store.ApplyAsync(new([SmallMap.APerson("x", "X")]), CancellationToken.None);
    }

    [Fact]
    public async Task Refuses_to_go_on_with_something_else()
    {
        var store = await EmptyAsync();
        await CutAsync(store, 10_500);
        await IsRefusedAsync<BadConfiguration>(() => store.FillAsync(new(Changes()), "other people", null, CancellationToken.None));
        await IsRefusedAsync<BadConfiguration>(() => store.FillAsync(new(Changes("q")), Stamp, null, CancellationToken.None));
        await IsRefusedAsync<BadConfiguration>(() => store.FillAsync(new(Changes().Take(9_000)), Stamp, null, CancellationToken.None));
        await store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None);
        await IsWholeAsync(store);
    }

    [Fact]
    public async Task A_graph_that_is_there_is_not_seeded_over()
    {
        var store = await EmptyAsync();
        await store.ApplyAsync(new([SmallMap.APerson("x", "X")]), CancellationToken.None);
        await IsRefusedAsync<BadConfiguration>(() => store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None));
        Assert.Equal((1, 0), await store.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_fault_in_the_changes_is_told_by_its_number()
    {
        var store = await EmptyAsync();
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await store.FillAsync(new(Changes().Append(SmallMap.APerson("p00007", "P"))), Stamp, null, CancellationToken.None));
        Assert.StartsWith($"Change {(2 * People) + 2}: ", refusal.Problem.Message, StringComparison.Ordinal);
    }

    private async Task<Neo4jStore> EmptyAsync() => await database.StoreAsync(SmallMap.Map);

    private static async Task CutAsync(Neo4jStore store, int at) => await Assert.ThrowsAsync<InvalidDataException>(async () =>
        await store.FillAsync(new(Changes().Take(at).Concat(Enumerable.Range(0, 1).Select<int, Change>(_ => throw new InvalidDataException()))), Stamp, null, CancellationToken.None));

    private static async Task IsRefusedAsync<TProblem>(Func<ValueTask> change) =>
        Assert.IsType<TProblem>((await Assert.ThrowsAsync<ProblemException>(async () => await change())).Problem);

    private async Task IsWholeAsync(Neo4jStore store)
    {
        Assert.Equal((People + 1, People), await store.CountAsync(CancellationToken.None));
        Assert.Equal($"[{People}]", await database.AskAsync(Cypher.Of($"MATCH (p:Person)-[:KNOWS]->(:Skill) RETURN count(DISTINCT p.id)")));
        Assert.Equal(Stamp, await store.StampAsync(CancellationToken.None));
        Assert.Equal(StoreContent.Graph, await store.ContentAsync(CancellationToken.None));
        // Once more does nothing.
        await store.FillAsync(new(Changes()), Stamp, null, CancellationToken.None);
        Assert.Equal((People + 1, People), await store.CountAsync(CancellationToken.None));
    }
}
