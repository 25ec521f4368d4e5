using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite;
using GraphCouncil.Sqlite.Reading;
using Xunit;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>Each connection holds pages and statements; what a rush opened is not kept when nobody asks any more.</summary>
public sealed class Connections_are_closed_when_it_is_quiet
{
    private const int Rush = 4;

    [Fact]
    public async Task All_but_one()
    {
        using var folder = new InTempFolder();
        var options = new SqliteOptions(folder.File, TimeProvider.System) { Readers = Rush };
        await using var store = SqliteStore.Open(options, SmallMap.Map);
        using var pool = await AfterARushAsync(options);
        Assert.Equal(Rush, pool.Idle);
        await Task.Delay(ReaderPool.Quiet, TestContext.Current.CancellationToken);
        var deadline = DateTime.UtcNow + (2 * ReaderPool.Quiet);
        // While it closes the others, the last one is in nobody's reach.
        while (pool.Idle != 1 && DateTime.UtcNow < deadline)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, pool.Idle);
        await using var again = await pool.OpenAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, pool.Idle);
    }

    [Fact]
    public async Task Those_beyond_what_may_stand_idle_at_once()
    {
        using var folder = new InTempFolder();
        var options = new SqliteOptions(folder.File, TimeProvider.System) { Readers = Rush, IdleReaders = Rush - 1 };
        await using var store = SqliteStore.Open(options, SmallMap.Map);
        using var pool = await AfterARushAsync(options);
        Assert.Equal(Rush - 1, pool.Idle);
    }

    private static async Task<ReaderPool> AfterARushAsync(SqliteOptions options)
    {
        var pool = new ReaderPool(options, _ => throw new InvalidOperationException("Nothing is asked here."));
        var snapshots = new List<IGraphSnapshot>();
        for (var i = 0; i < Rush; i++)
        {
            snapshots.Add(await pool.OpenAsync(TestContext.Current.CancellationToken));
        }

        foreach (var snapshot in snapshots)
        {
            await snapshot.DisposeAsync();
        }

        return pool;
    }
}
