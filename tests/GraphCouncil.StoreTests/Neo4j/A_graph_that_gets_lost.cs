using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreTests.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>No question is answered from a database that lost its graph or holds a part of one, from the very next question on.</summary>
[Collection(Neo4jDatabase.Name)]
public sealed class A_graph_that_gets_lost(Neo4jDatabase database)
{
    private const string Stamp = "three people";

    private static ChangeSet ThreePeople => new([SmallMap.APerson("a", "Ada"), SmallMap.APerson("b", "Bo"), SmallMap.APerson("c", "Cy")]);

    [Fact]
    public async Task With_all_that_was_in_the_database()
    {
        await using var store = await SeededAsync();
        Assert.Equal(3, await CountAsync(store));
        await database.RunAsync(Cypher.Of($"MATCH (n) DETACH DELETE n"));
        Assert.Equal(StoreUnavailable.GraphLost, await RefusalAsync(() => CountAsync(store)));
        Assert.Equal(StoreContent.Empty, await store.ContentAsync(CancellationToken.None));
        Assert.IsType<StoreDamaged>(await RefusalAsync(() => store.ApplyAsync(new([SmallMap.APerson("x", "X")]), CancellationToken.None).AsTask()));
    }

    [Fact]
    public async Task With_its_nodes_alone_and_is_filled_anew_when_somebody_says_so()
    {
        await using var store = await SeededAsync();
        await database.RunAsync(Cypher.Of($"MATCH (n:Node) DETACH DELETE n"));
        Assert.Equal(StoreUnavailable.GraphLost, await RefusalAsync(() => CountAsync(store)));
        Assert.Equal(StoreContent.Empty, await store.ContentAsync(CancellationToken.None));

        await store.FillAsync(ThreePeople, Stamp, null, CancellationToken.None);
        Assert.Equal(3, await CountAsync(store));
        Assert.Equal(StoreContent.Graph, await store.ContentAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Is_not_answered_while_another_service_makes_it_anew_nor_taken_for_the_one_before()
    {
        await using var store = await SeededAsync();
        Assert.Equal(3, await CountAsync(store));
        await database.RunAsync(Cypher.Of($"MATCH (n) DETACH DELETE n"));
        await using (var other = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None))
        {
            Assert.Equal(StoreUnavailable.GraphLost, await RefusalAsync(() => CountAsync(store)));
            await Assert.ThrowsAsync<InvalidDataException>(async () => await other.FillAsync(new(ThreePeople.Do.Take(2).Concat(Broken)), Stamp, null, CancellationToken.None));
            Assert.Equal(StoreUnavailable.GraphInPart(Stamp), await RefusalAsync(() => CountAsync(store)));
            Assert.Equal(StoreUnavailable.GraphInPart(Stamp), await RefusalAsync(() => CountAsync(other)));
            Assert.Equal(StoreContent.Part, await store.ContentAsync(CancellationToken.None));

            await other.FillAsync(ThreePeople, Stamp, null, CancellationToken.None);
            Assert.Equal(3, await CountAsync(other));
        }

        Assert.Equal(StoreContent.AnotherGraph, await store.ContentAsync(CancellationToken.None));
        Assert.Contains("another graph", (await RefusalAsync(() => CountAsync(store))).Message, StringComparison.Ordinal);
        await using var again = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None);
        Assert.Equal(StoreContent.Graph, await again.ContentAsync(CancellationToken.None));
        Assert.Equal(3, await CountAsync(again));
    }

    [Fact]
    public async Task Of_a_database_that_has_lost_what_it_says_of_itself_is_not_answered_either()
    {
        await using var store = await SeededAsync();
        await database.RunAsync(Cypher.Of($"MATCH (s:_GraphCouncil) DELETE s"));
        Assert.IsType<StoreDamaged>(await RefusalAsync(() => CountAsync(store)));
    }

    [Fact]
    public async Task Changes_of_other_services_are_no_loss()
    {
        await using var store = await SeededAsync();
        await using var other = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None);
        for (var i = 0; i < 5; i++)
        {
            await other.ApplyAsync(new([SmallMap.APerson("x" + i, "X")]), CancellationToken.None);
            Assert.Equal(4 + i, await CountAsync(store));
        }
    }

    private static IEnumerable<Change> Broken => Enumerable.Range(0, 1).Select<int, Change>(_ => throw new InvalidDataException());

    /// <summary>A store of the fact's own, with three people in it.</summary>
    private async Task<Neo4jStore> SeededAsync()
    {
        await database.NothingAsync();
        var store = await Neo4jStore.OpenAsync(await database.OptionsAsync(), SmallMap.Map, CancellationToken.None);
        await store.FillAsync(ThreePeople, Stamp, null, CancellationToken.None);
        return store;
    }

    private static async Task<int> CountAsync(Neo4jStore store)
    {
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        using var rows = await snapshot.ReadAsync(List.Of("Person").Counting().WithoutItems().Ask(SmallMap.Map), CancellationToken.None);
        return int.Parse(System.Text.Encoding.UTF8.GetString(rows.Json).Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task<Problem> RefusalAsync(Func<Task> ask) => (await Assert.ThrowsAsync<ProblemException>(ask)).Problem;
}
