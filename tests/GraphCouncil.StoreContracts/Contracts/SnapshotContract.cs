using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>A snapshot is one state of the graph: all questions asked of it see whole changes only, and the same ones.</summary>
public abstract class SnapshotContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const int Writes = 60;
    private const int Readers = 4;

    [Fact]
    public async Task Readers_during_writes_see_whole_changes_only()
    {
        await using var village = await Given(A.Graph());
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < Writes; i++)
            {
                await village.Store.ApplyAsync(Trios.Of("t" + i).Changes, CancellationToken.None);
            }
        });
        await Task.WhenAll([writing, .. Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var seen = 0; seen < Writes;)
            {
                await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
                var skills = await Trios.Total(snapshot, List.Of("Skill"));
                Assert.InRange(skills, seen, Writes);
                Assert.Equal(2 * skills, await Trios.Total(snapshot, List.Of("Person")));
                Assert.Equal(2 * skills, await Trios.Total(snapshot, List.Of("Person").Where(That.Some("skills"))));
                Assert.Equal(skills, await Trios.Total(snapshot, List.Of("Skill")));
                Assert.False(writing.IsFaulted, "The writer failed.");
                seen = skills;
            }
        }))]);
    }

    [Fact]
    public async Task A_snapshot_once_read_does_not_move()
    {
        await using var village = await Given(Trios.Of("t"));
        await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(1, await Trios.Total(snapshot, List.Of("Skill")));
        await village.Store.ApplyAsync(Trios.Of("u").Changes, CancellationToken.None);
        Assert.Equal(1, await Trios.Total(snapshot, List.Of("Skill")));
        Assert.Equal(2, await Trios.Total(snapshot, List.Of("Person")));
        Assert.Equal(4, await village.Count("Person"));
    }
}
