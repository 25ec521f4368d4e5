using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Readers and writers side by side are all served, and writers one after the other.</summary>
public abstract class ConcurrencyContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Fact]
    public async Task A_change_is_seen_as_soon_as_it_is_made()
    {
        await using var village = await Given(A.Graph());
        for (var i = 0; i < 20; i++)
        {
            await village.Store.ApplyAsync(Trios.Of("t" + i).Changes, CancellationToken.None);
            Assert.Equal(2 * (i + 1), await village.Count("Person"));
        }
    }

    [Fact]
    public async Task Writers_side_by_side_are_all_served()
    {
        await using var village = await Given(A.Graph());
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(async () => await village.Store.ApplyAsync(Trios.Of("t" + i).Changes, CancellationToken.None))));
        Assert.Equal(48, await village.Count("Person"));
        await village.Answers("[24]", List.Of("Skill").Where(That.Some("holders")).Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task Many_readers_side_by_side_get_the_same_answer()
    {
        await using var village = await Given(Trios.Of("t"));
        var one = await village.Everything();
        var all = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(village.Everything)));
        Assert.All(all, answer => Assert.Equal(one, answer));
    }

    [Fact]
    public async Task A_cancelled_question_is_not_answered()
    {
        await using var village = await Given(Trios.Of("t"));
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
        await using var village = await Given(Trios.Of("t"));
        await using var snapshot = await village.Store.OpenAsync(CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => (await snapshot.ReadAsync(List.Of("Person").Ask(village.Map), new(canceled: true))).Dispose());
        Assert.Equal(2, await Trios.Total(snapshot, List.Of("Person")));
    }
}
