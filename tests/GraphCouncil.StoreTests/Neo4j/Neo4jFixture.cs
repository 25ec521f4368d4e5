using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j;
using GraphCouncil.StoreContracts;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>Each store is the one database, emptied before.</summary>
public sealed class Neo4jFixture(Neo4jDatabase database) : StoreFixture
{
    public override async Task<IStoreUnderTest> FreshAsync(GraphMap map) => new InDatabase(await database.StoreAsync(map));

    private sealed class InDatabase(Neo4jStore store) : IStoreUnderTest
    {
        public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => store.OpenAsync(cancellation);

        public ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation) => store.CardinalitiesAsync(cancellation);

        public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => store.ApplyAsync(changes, cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
