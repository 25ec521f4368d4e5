using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using Xunit;

namespace GraphCouncil.StoreContracts;

/// <summary>What a store brings to sign the contracts: a way to an empty store of its kind. Shared by the facts of one class.</summary>
public abstract class StoreFixture : IAsyncLifetime
{
    /// <summary>An empty store for that map, which no other fact sees. Whoever asks disposes it.</summary>
    public abstract Task<IStoreUnderTest> FreshAsync(GraphMap map);

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Both doors of one store, and its end.</summary>
public interface IStoreUnderTest : IGraphReader, IGraphWriter, IAsyncDisposable;
