using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What the questions of one snapshot see of changes: what the store says of its isolation, and what holds whatever it says.</summary>
public abstract class SnapshotContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const int Writes = 40;
    private const int Readers = 3;

    [Fact]
    public async Task Readers_during_writes_see_no_less_than_before_and_nothing_that_is_not_committed()
    {
        await using var village = await Given(A.Graph());
        var committed = 0;
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < Writes; i++)
            {
                await village.Store.ApplyAsync(Trios.Of("t" + i).Changes, CancellationToken.None);
                Interlocked.Increment(ref committed);
            }
        });
        await Task.WhenAll([writing, .. Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var seen = 0; seen < Writes;)
            {
                // What was committed before the snapshot is in it.
                var before = Volatile.Read(ref committed);
                await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
                var skills = await Trios.Total(snapshot, List.Of("Skill"));

                // One more can be on its way.
                Assert.InRange(skills, Math.Max(seen, before), Volatile.Read(ref committed) + 1);
                await SeesOnAsync(snapshot, skills);
                Assert.False(writing.IsFaulted, "The writer failed.");
                seen = skills;
            }
        }))]);
    }

    [Fact]
    public async Task A_snapshot_that_was_read_moves_as_its_isolation_says()
    {
        await using var village = await Given(Trios.Of("t"));
        await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(1, await Trios.Total(snapshot, List.Of("Skill")));
        await village.Store.ApplyAsync(Trios.Of("u").Changes, CancellationToken.None);
        var seen = snapshot.Isolation switch
        {
            SnapshotIsolation.OneState => 1,
            SnapshotIsolation.ReadCommitted => 2,
        };
        Assert.Equal(seen, await Trios.Total(snapshot, List.Of("Skill")));
        Assert.Equal(2 * seen, await Trios.Total(snapshot, List.Of("Person")));
        Assert.Equal(4, await village.Count("Person"));
    }

    [Fact]
    public async Task All_snapshots_of_a_store_promise_the_same()
    {
        await using var village = await Given(A.Graph());
        await using var one = await village.Store.OpenAsync(CancellationToken.None);
        await village.Store.ApplyAsync(Trios.Of("t").Changes, CancellationToken.None);
        await using var other = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(one.Isolation, other.Isolation);
    }

    [Fact]
    public async Task A_refused_change_is_never_seen()
    {
        await using var village = await Given(Trios.Of("t"));
        await using var before = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(2, await Trios.Total(before, List.Of("Person")));
        await Assert.ThrowsAsync<ProblemException>(async () => await village.Store.ApplyAsync(A.Graph().Person("x").Person("ta").Changes, CancellationToken.None));
        await using var after = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(2, await Trios.Total(before, List.Of("Person")));
        Assert.Equal(2, await Trios.Total(after, List.Of("Person")));
    }

    /// <summary>Asks three more questions of a snapshot that showed so many trios.</summary>
    private static async Task SeesOnAsync(IGraphSnapshot snapshot, int trios)
    {
        int[] more =
        [
            await Trios.Total(snapshot, List.Of("Person")),
            await Trios.Total(snapshot, List.Of("Person").Where(That.Some("skills"))),
            2 * await Trios.Total(snapshot, List.Of("Skill")),
        ];
        switch (snapshot.Isolation)
        {
            case SnapshotIsolation.OneState:
                Assert.All(more, total => Assert.Equal(2 * trios, total));
                break;
            case SnapshotIsolation.ReadCommitted:
                Assert.All(more, total => Assert.InRange(total, 2 * trios, 2 * Writes));
                break;
        }
    }
}
