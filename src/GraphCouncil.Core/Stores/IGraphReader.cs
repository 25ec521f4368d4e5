namespace GraphCouncil.Core.Stores;

/// <summary>The door for questions. Safe for many callers at once.</summary>
public interface IGraphReader
{
    /// <summary>
    /// A view of the graph to ask several questions of. Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, Busy, Unexpected) and
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation);
}
