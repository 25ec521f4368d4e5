using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Stores;

/// <summary>
/// A view of the graph, for one caller at a time. What its questions see of changes made between them, <see cref="Isolation"/> says.
/// </summary>
public interface IGraphSnapshot : IAsyncDisposable
{
    /// <summary>What this store promises; the same for all of its snapshots.</summary>
    SnapshotIsolation Isolation { get; }

    /// <summary>
    /// Answers the question with one statement, as JSON in UTF-8: what its <see cref="GraphQuery"/> says, arrays by position, in order, missing
    /// values as null. Only a whole graph is asked: a store that lost its graph, or holds a part of one, is unavailable. Throws
    /// <see cref="Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, TimedOut, Busy, QuestionTooLarge, Unexpected) and
    /// <see cref="OperationCanceledException"/>; nothing half-read is ever returned.
    /// </summary>
    ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation);
}

/// <summary>
/// What the questions of one snapshot see when the graph is changed between them. Whatever it is, a change that was refused or is not committed is
/// never seen, and a later question sees all that an earlier one saw.
/// </summary>
public enum SnapshotIsolation
{
    /// <summary>One state: all questions see the same, and whole changes only.</summary>
    OneState,

    /// <summary>
    /// Read committed: each question sees what is committed when it is answered. A change that is committed while a statement runs may be seen in one
    /// part of its answer and not in another.
    /// </summary>
    ReadCommitted,
}
