using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Query;

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

/// <summary>One state of the graph, for one caller at a time.</summary>
public interface IGraphSnapshot : IAsyncDisposable
{
    /// <summary>
    /// Answers the question with one statement, as JSON in UTF-8: what its <see cref="GraphQuery"/> says, arrays by position, in order, missing values as null.
    /// Throws <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, Timeout) and <see cref="OperationCanceledException"/>; nothing half-read is ever returned.
    /// </summary>
    ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation);
}

/// <summary>The door for changes. Safe for many callers at once; they are served one after the other.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Makes all changes in one transaction and returns when they are durable; on any failure none of them is made. Throws
    /// <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, BadChange with what is wrong) and <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation);
}
