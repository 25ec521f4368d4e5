using GraphCouncil.Core.Problems;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>Ends a statement that runs too long or that nobody waits for any more. One per connection; SQLite asks it every so many steps.</summary>
internal sealed class Interruption(TimeProvider time, TimeSpan limit)
{
    /// <summary>About half a millisecond of work: rare enough to cost nothing, often enough to stop at once.</summary>
    private const int StepsBetween = 10_000;

    private long _startedAt;
    private bool _isLimited;
    private CancellationToken _cancellation;

    public void Watch(Connection connection) => connection.OnProgress(StepsBetween, Check);

    /// <param name="limited">Whether the time limit holds: for questions, not for changes.</param>
    public void Begin(bool limited, CancellationToken cancellation)
    {
        _startedAt = limited ? time.GetTimestamp() : 0;
        _isLimited = limited;
        _cancellation = cancellation;
    }

    public void End()
    {
        _isLimited = false;
        _cancellation = default;
    }

    /// <summary>What to throw for a statement that was interrupted.</summary>
    public Exception Reason() =>
        _cancellation.IsCancellationRequested ? new OperationCanceledException(_cancellation) : new ProblemException(new TimedOut());

    private int Check(object? state) =>
        _cancellation.IsCancellationRequested || (_isLimited && time.GetElapsedTime(_startedAt) > limit) ? 1 : raw.SQLITE_OK;
}
