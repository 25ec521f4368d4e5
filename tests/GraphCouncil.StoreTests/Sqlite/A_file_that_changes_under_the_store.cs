using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>No question is answered, and no change made, from what SQLite has kept of a file that is not there any more.</summary>
public sealed class A_file_that_changes_under_the_store
{
    private static readonly GraphValue Ten = new GraphValue.Integer(10);

    [Fact]
    public async Task Taken_away_it_is_not_asked_and_put_back_it_is()
    {
        using var folder = new InTempFolder();
        await using var store = await MadeAsync(folder);
        var answer = await AskAsync(store);
        File.Move(folder.File, folder.File + ".away");
        await IsRefusedAsync<StoreUnavailable>(store, "moved");
        File.Move(folder.File + ".away", folder.File);
        Assert.Equal(answer, await AskAsync(store));
        Assert.Equal(StoreContent.Graph, await store.ContentAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Replaced_it_is_not_asked()
    {
        using var folder = new InTempFolder();
        await using var store = await MadeAsync(folder);
        await AskAsync(store);
        using var other = new InTempFolder();
        await (await MadeAsync(other)).DisposeAsync();
        File.Move(other.File, folder.File, overwrite: true);
        await IsRefusedAsync<StoreUnavailable>(store, "replaced");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public async Task Cut_off_it_is_not_asked(int length)
    {
        using var folder = new InTempFolder();
        await (await MadeAsync(folder)).DisposeAsync();
        await using var store = folder.Open(SmallMap.Map);
        await AskAsync(store);
        using (var file = File.OpenWrite(folder.File))
        {
            file.SetLength(length);
        }

        await IsRefusedAsync<StoreDamaged>(store, "cut off");
    }

    private static async Task<SqliteStore> MadeAsync(InTempFolder folder)
    {
        var store = folder.Open(SmallMap.Map);
        await store.FillAsync(new([SmallMap.APerson("a", "Ada")]), "demo 1", null, CancellationToken.None);
        return store;
    }

    private static async Task<string> AskAsync(SqliteStore store) => await InTempFolder.Ask(store, SmallMap.People([SmallMap.By(NodeType.Id)]), Ten);

    private static async Task IsRefusedAsync<TProblem>(SqliteStore store, string says)
    {
        foreach (var work in (Func<Task>[])
            [() => AskAsync(store), () => store.ContentAsync(CancellationToken.None).AsTask(), () => store.ApplyAsync(new([SmallMap.APerson("b", "Bo")]), CancellationToken.None).AsTask()])
        {
            var refusal = (await Assert.ThrowsAsync<ProblemException>(work)).Problem;
            Assert.IsType<TProblem>(refusal);
            Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        }
    }
}
