using GraphCouncil.Core.Changes;

namespace GraphCouncil.Core.Stores;

/// <summary>The door for changes. Safe for many callers at once; they are served one after the other.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Makes all changes in one transaction and returns when they are durable; on any failure none of them is made. Throws
    /// <see cref="Problems.ProblemException"/> (BadChange with what is wrong; StoreUnavailable, StoreDamaged, TimedOut, Busy, Unexpected) and
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation);
}
