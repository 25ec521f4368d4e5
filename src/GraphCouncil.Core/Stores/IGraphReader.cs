namespace GraphCouncil.Core.Stores;

/// <summary>The door for questions. Safe for many callers at once.</summary>
public interface IGraphReader
{
    /// <summary>
    /// A view of the graph to ask several questions of. Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, Busy,
    /// Unexpected) and <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation);

    /// <summary>
    /// Counts the nodes and relationships of each type, which takes a second or so per million. Throws as <see cref="IGraphSnapshot.ReadAsync"/>
    /// does.
    /// </summary>
    ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation);
}
