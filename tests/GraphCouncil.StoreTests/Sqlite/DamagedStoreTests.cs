using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>
/// What a start makes of files that a crash, a copy or a disk left damaged: it refuses and touches nothing, or finds the graph as it was after one of
/// the changes that were acknowledged. A changed letter within a value shows nowhere: SQLite keeps no sums of its pages.
/// </summary>
public sealed class DamagedStoreTests
{
    private const int Changes = 12;

    public static TheoryData<int> Tenths => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Tenths))]
    public async Task A_log_that_is_cut_off_gives_the_graph_of_an_earlier_change(int tenths)
    {
        using var folder = new InTempFolder();
        await Crashed(folder);
        using (var log = File.OpenWrite(folder.File + "-wal"))
        {
            // Not at a boundary of frames.
            log.SetLength((log.Length * tenths / 10) + 7);
        }

        var found = await Found(folder);

        Assert.Equal(Prefix(found.Length), found);
        Assert.InRange(found.Length, tenths == 0 ? 0 : 1, Changes - 1);
    }

    [Fact]
    public async Task The_longer_the_log_the_more_is_found()
    {
        var found = new List<int>();
        foreach (var tenths in Enumerable.Range(0, 11))
        {
            using var folder = new InTempFolder();
            await Crashed(folder);
            using (var log = File.OpenWrite(folder.File + "-wal"))
            {
                log.SetLength(log.Length * tenths / 10);
            }

            found.Add((await Found(folder)).Length);
        }

        Assert.Equal(found.Order(), found);
        Assert.Equal((0, Changes), (found[0], found[^1]));
        Assert.True(found.Distinct().Count() > 5, string.Join(' ', found));
    }

    [Fact]
    public async Task A_flipped_byte_of_the_log_ends_it_there()
    {
        using var folder = new InTempFolder();
        await Crashed(folder);
        var log = await File.ReadAllBytesAsync(folder.File + "-wal");
        log[log.Length / 2] ^= 0xFF;
        await File.WriteAllBytesAsync(folder.File + "-wal", log);

        var found = await Found(folder);

        Assert.Equal(Prefix(found.Length), found);
        Assert.InRange(found.Length, 1, Changes - 1);
    }

    [Fact]
    public async Task Without_the_log_the_graph_is_that_of_the_last_checkpoint()
    {
        using var folder = new InTempFolder();
        await Crashed(folder);
        File.Delete(folder.File + "-wal");

        Assert.Empty(await Found(folder));
    }

    [Fact]
    public async Task The_index_of_the_log_is_made_anew()
    {
        using var folder = new InTempFolder();
        await Crashed(folder, withIndex: true);
        File.Delete(folder.File + "-shm");
        Assert.Equal(Changes, (await Found(folder)).Length);

        using var other = new InTempFolder();
        await Crashed(other, withIndex: true);
        await File.WriteAllBytesAsync(other.File + "-shm", [.. Enumerable.Repeat((byte)0xA5, 32768)]);
        Assert.Equal(Changes, (await Found(other)).Length);
    }

    [Fact]
    public async Task A_broken_page_is_refused_whichever_it_is_and_the_file_left_alone()
    {
        using var folder = new InTempFolder();
        await using (var store = folder.Open(SmallMap.Map))
        {
            await Fill(store);
        }

        var whole = await File.ReadAllBytesAsync(folder.File);
        var pages = whole.Length / 4096;
        Assert.True(pages > 10);
        for (var page = 0; page < pages; page++)
        {
            var broken = whole.ToArray();
            broken.AsSpan(page * 4096, 16).Fill(0xA5);
            await File.WriteAllBytesAsync(folder.File, broken);

            var thrown = Assert.Throws<ProblemException>(() => folder.Open(SmallMap.Map));

            Assert.Contains("backup", Assert.IsType<StoreDamaged>(thrown.Problem).What, StringComparison.Ordinal);
            Assert.Equal(broken, await File.ReadAllBytesAsync(folder.File));
            Assert.Equal(["graph.db"], folder.Names.Except(["graph.db-wal", "graph.db-shm"]));
        }
    }

    [Fact]
    public void A_file_where_the_data_folder_should_be_is_refused()
    {
        using var folder = new InTempFolder();
        File.WriteAllText(folder.File, "a note");

        var thrown = Assert.Throws<ProblemException>(() => SqliteStore.Open(new(Path.Combine(folder.File, "graph.db"), TimeProvider.System), SmallMap.Map));

        Assert.Contains("Check the path", Assert.IsType<StoreUnavailable>(thrown.Problem).What, StringComparison.Ordinal);
        Assert.Equal("a note", File.ReadAllText(folder.File));
    }

    [Fact]
    public void A_folder_where_the_store_file_should_be_is_refused()
    {
        using var folder = new InTempFolder();
        Directory.CreateDirectory(folder.File);

        var thrown = Assert.Throws<ProblemException>(() => folder.Open(SmallMap.Map));

        Assert.Contains("Name a file", Assert.IsType<BadConfiguration>(thrown.Problem).What, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File));
    }

    private static string[] Prefix(int length) => [.. Enumerable.Range(1, length).Select(n => $"person:{n:00}")];

    private static async Task Fill(SqliteStore store)
    {
        foreach (var id in Prefix(Changes))
        {
            await store.ApplyAsync(new([SmallMap.APerson(id["person:".Length..], "Person " + id)]), CancellationToken.None);
        }
    }

    /// <summary>The files as a power cut after the last change leaves them: nothing of the log has reached the store file yet.</summary>
    private static async Task Crashed(InTempFolder folder, bool withIndex = false)
    {
        using var running = new InTempFolder();
        await using var store = running.Open(SmallMap.Map);
        await Fill(store);
        foreach (var ending in withIndex ? (string[])["", "-wal", "-shm"] : ["", "-wal"])
        {
            File.Copy(running.File + ending, folder.File + ending);
        }
    }

    private static async Task<string[]> Found(InTempFolder folder)
    {
        await using var store = folder.Open(SmallMap.Map);
        var (nodes, _) = await store.CountAsync(CancellationToken.None);
        var all = await InTempFolder.Ask(store, SmallMap.People([SmallMap.By(NodeType.Id)]), new GraphValue.Integer(Changes * 2));
        var ids = System.Text.Json.JsonSerializer.Deserialize<string[][][]>(all)![0].Select(row => row[0]).ToArray();
        Assert.Equal(nodes, ids.Length);
        return ids;
    }
}
