using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Stores;

/// <summary>A store with both doors, and what whoever runs the service wants of it.</summary>
public interface IGraphStore : IGraphReader, IGraphWriter, IAsyncDisposable
{
    /// <summary>Whether there is no graph in it, so that one can be seeded.</summary>
    ValueTask<bool> IsEmptyAsync(CancellationToken cancellation);

    /// <summary>How many nodes and relationships there are.</summary>
    ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation);

    /// <summary>What the store was seeded with; null when it was not.</summary>
    ValueTask<string?> SeedAsync(CancellationToken cancellation);

    /// <summary>
    /// Fills the empty store. A seeding that was cut off leaves nothing that is taken for a graph, and can be run again. Throws as
    /// <see cref="IGraphWriter.ApplyAsync"/>.
    /// </summary>
    /// <param name="stamp">Names what it is seeded with, for people.</param>
    ValueTask SeedAsync(ChangeSet changes, string stamp, CancellationToken cancellation);

    /// <summary>The text of the one statement that answers a tree: for approvals and for people who wonder.</summary>
    string StatementFor(GraphQuery query);
}
