using System.Text;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Readers see whole states of the graph only; writers are served one after the other.</summary>
public abstract class ConcurrencyContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const int Writes = 60;
    private const int Readers = 4;

    /// <summary>One change: two people and a skill that both hold.</summary>
    private static GraphBuilder Trio(string name) => A.Graph().Person(name + "a").Person(name + "b").Skill(name)
        .Knowing(name + "a", name, ("id", name + "1")).Knowing(name + "b", name, ("id", name + "2"));

    private static async Task<int> Total(IGraphSnapshot snapshot, Listing list)
    {
        using var rows = await snapshot.ReadAsync(list.Counting().WithoutItems().Ask(VillageMap.Map), CancellationToken.None);
        return int.Parse(Encoding.UTF8.GetString(rows.Json).Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Readers_during_writes_see_whole_changes_only()
    {
        await using var village = await Given(A.Graph());
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < Writes; i++)
            {
                await village.Store.ApplyAsync(Trio("t" + i).Changes, CancellationToken.None);
            }
        });
        await Task.WhenAll([writing, .. Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var seen = 0; seen < Writes;)
            {
                await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
                var skills = await Total(snapshot, List.Of("Skill"));
                Assert.InRange(skills, seen, Writes);
                Assert.Equal(2 * skills, await Total(snapshot, List.Of("Person")));
                Assert.Equal(2 * skills, await Total(snapshot, List.Of("Person").Where(That.Some("skills"))));
                Assert.Equal(skills, await Total(snapshot, List.Of("Skill")));
                Assert.False(writing.IsFaulted, "The writer failed.");
                seen = skills;
            }
        }))]);
    }

    [Fact]
    public async Task A_snapshot_once_read_does_not_move()
    {
        await using var village = await Given(Trio("t"));
        await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
        Assert.Equal(1, await Total(snapshot, List.Of("Skill")));
        await village.Store.ApplyAsync(Trio("u").Changes, CancellationToken.None);
        Assert.Equal(1, await Total(snapshot, List.Of("Skill")));
        Assert.Equal(2, await Total(snapshot, List.Of("Person")));
        Assert.Equal(4, await village.Count("Person"));
    }

    [Fact]
    public async Task A_change_is_seen_as_soon_as_it_is_made()
    {
        await using var village = await Given(A.Graph());
        for (var i = 0; i < 20; i++)
        {
            await village.Store.ApplyAsync(Trio("t" + i).Changes, CancellationToken.None);
            Assert.Equal(2 * (i + 1), await village.Count("Person"));
        }
    }

    [Fact]
    public async Task Writers_side_by_side_are_all_served()
    {
        await using var village = await Given(A.Graph());
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(async () => await village.Store.ApplyAsync(Trio("t" + i).Changes, CancellationToken.None))));
        Assert.Equal(48, await village.Count("Person"));
        await village.Answers("[24]", List.Of("Skill").Where(That.Some("holders")).Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task Many_readers_side_by_side_get_the_same_answer()
    {
        await using var village = await Given(Trio("t"));
        var one = await village.Everything();
        var all = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(village.Everything)));
        Assert.All(all, answer => Assert.Equal(one, answer));
    }

    [Fact]
    public async Task A_cancelled_question_is_not_answered()
    {
        await using var village = await Given(Trio("t"));
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var snapshot = await village.Store.OpenAsync(cancelled);
            using var rows = await snapshot.ReadAsync(List.Of("Person").Ask(village.Map), cancelled);
        });
        Assert.Equal(2, await village.Count("Person"));
    }

    [Fact]
    public async Task A_cancelled_question_leaves_its_snapshot_usable()
    {
        await using var village = await Given(Trio("t"));
        await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => (await snapshot.ReadAsync(List.Of("Person").Ask(village.Map), new(canceled: true))).Dispose());
        Assert.Equal(2, await Total(snapshot, List.Of("Person")));
    }
}
