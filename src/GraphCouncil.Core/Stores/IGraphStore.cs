using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Stores;

/// <summary>
/// A store with both doors, and what whoever runs the service wants of it. All of it throws as <see cref="IGraphSnapshot.ReadAsync"/> does, and what
/// stands there besides.
/// </summary>
public interface IGraphStore : IGraphReader, IGraphWriter, IAsyncDisposable
{
    /// <summary>What it holds now.</summary>
    ValueTask<StoreContent> ContentAsync(CancellationToken cancellation);

    /// <summary>How many nodes and relationships there are.</summary>
    ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation);

    /// <summary>What the store was filled with, or is being filled with; null when neither.</summary>
    ValueTask<string?> StampAsync(CancellationToken cancellation);

    /// <summary>
    /// Fills the empty store. A filling that was cut off leaves nothing that is taken for a graph, and can be run again. Throws BadChange, and
    /// BadConfiguration when the store holds something else.
    /// </summary>
    /// <param name="stamp">Names what it is filled with, for people.</param>
    /// <param name="done">Told now and then how many changes are made, those of a filling before that was cut off included; null: nobody
    /// asks.</param>
    ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation);

    /// <summary>The text of the one statement that answers a tree: for approvals and for people who wonder.</summary>
    string StatementFor(GraphQuery query);
}
