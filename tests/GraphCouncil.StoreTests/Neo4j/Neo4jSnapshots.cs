using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>
/// What stands in place of the contract of snapshots: the server answers each statement from what is committed at that moment, keeps no older states, and
/// shows nothing that is not committed.
/// </summary>
[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jSnapshots(Neo4jDatabase database)
{
    private const int Writes = 40;
    private const int Readers = 3;

    [Fact]
    public async Task A_snapshot_moves_with_the_graph()
    {
        var store = await database.StoreAsync(VillageMap.Map);
        await store.ApplyAsync(Trios.Of("t").Changes, CancellationToken.None);
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        Assert.Equal(1, await Trios.Total(snapshot, List.Of("Skill")));
        await store.ApplyAsync(Trios.Of("u").Changes, CancellationToken.None);
        Assert.Equal(2, await Trios.Total(snapshot, List.Of("Skill")));
        Assert.Equal(4, await Trios.Total(snapshot, List.Of("Person")));
    }

    [Fact]
    public async Task Readers_during_writes_never_see_less_than_before_nor_what_was_not_committed()
    {
        var store = await database.StoreAsync(VillageMap.Map);
        var committed = 0;
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < Writes; i++)
            {
                await store.ApplyAsync(Trios.Of("t" + i).Changes, CancellationToken.None);
                Interlocked.Increment(ref committed);
            }
        });
        await Task.WhenAll([writing, .. Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var seen = 0; seen < Writes;)
            {
                await using var snapshot = await store.OpenAsync(CancellationToken.None);
                var before = Volatile.Read(ref committed);
                var skills = await Trios.Total(snapshot, List.Of("Skill"));
                // What was committed before is there; one more can be on its way.
                Assert.InRange(skills, Math.Max(seen, before), Volatile.Read(ref committed) + 1);
                Assert.InRange(await Trios.Total(snapshot, List.Of("Person")), 2 * skills, 2 * Writes);
                Assert.False(writing.IsFaulted, "The writer failed.");
                seen = skills;
            }
        }))]);
    }

    [Fact]
    public async Task A_refused_change_is_never_seen()
    {
        var store = await database.StoreAsync(VillageMap.Map);
        await store.ApplyAsync(Trios.Of("t").Changes, CancellationToken.None);
        await Assert.ThrowsAsync<Core.Problems.ProblemException>(async () => await store.ApplyAsync(A.Graph().Person("x").Person("ta").Changes, CancellationToken.None));
        await using var snapshot = await store.OpenAsync(CancellationToken.None);
        Assert.Equal(2, await Trios.Total(snapshot, List.Of("Person")));
    }
}
