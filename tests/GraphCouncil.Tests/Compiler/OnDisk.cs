using GraphCouncil.Sqlite;
using GraphCouncil.StoreContracts.Village;

namespace GraphCouncil.Tests.Compiler;

/// <summary>A graph in an embedded store, in a folder that goes with it.</summary>
internal sealed class OnDisk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("council-").FullName;

    public OnDisk(GraphBuilder graph)
    {
        Store = SqliteStore.Open(new(Path.Combine(_folder, "graph.db"), TimeProvider.System), VillageMap.Map);
        Store.ApplyAsync(graph.Changes, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public SqliteStore Store { get; }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
