using GraphCouncil.Core.Map;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>The toy signs the contracts too: a measure must pass its own test.</summary>
public sealed class ToyFixture : StoreFixture
{
    public override Task<IStoreUnderTest> FreshAsync(GraphMap map) => Task.FromResult<IStoreUnderTest>(new ToyGraph(map));
}
