using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite;
using GraphCouncil.StoreContracts;

namespace GraphCouncil.StoreTests.Sqlite;

/// <summary>Each store is a file in a folder of its own, gone after use.</summary>
public sealed class SqliteFixture : StoreFixture
{
    public override Task<IStoreUnderTest> FreshAsync(GraphMap map)
    {
        var folder = Directory.CreateTempSubdirectory("council-").FullName;
        var store = SqliteStore.Open(new(Path.Combine(folder, "graph.db"), TimeProvider.System), map);
        return Task.FromResult<IStoreUnderTest>(new InFolder(store, folder));
    }

    private sealed class InFolder(SqliteStore store, string folder) : IStoreUnderTest
    {
        public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => store.OpenAsync(cancellation);

        public ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation) => store.CardinalitiesAsync(cancellation);

        public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => store.ApplyAsync(changes, cancellation);

        public async ValueTask DisposeAsync()
        {
            await store.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
