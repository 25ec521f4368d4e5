namespace GraphCouncil.Core.Stores;

/// <summary>The door for questions. Safe for many callers at once.</summary>
public interface IGraphReader
{
    /// <summary>
    /// A view of the graph in which all questions see the same state. Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged)
    /// and <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation);
}
