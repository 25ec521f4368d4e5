using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Stores;

/// <summary>One state of the graph, for one caller at a time.</summary>
public interface IGraphSnapshot : IAsyncDisposable
{
    /// <summary>
    /// Answers the question with one statement, as JSON in UTF-8: what its <see cref="GraphQuery"/> says, arrays by position, in order, missing values as null.
    /// Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, Timeout) and <see cref="OperationCanceledException"/>; nothing half-read is ever returned.
    /// </summary>
    ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation);
}
