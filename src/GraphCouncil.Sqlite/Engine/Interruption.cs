using GraphCouncil.Core.Problems;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>
/// Ends a statement that runs too long or that nobody waits for any more, and holds one that has to make way. One per connection; SQLite asks it
/// every so many steps.
/// </summary>
internal sealed class Interruption(TimeProvider time)
{
    /// <summary>About half a millisecond of work: rare enough to cost nothing, often enough to stop at once.</summary>
    private const int StepsBetween = 10_000;

    /// <summary>How often a short question is looked at before it is taken for a long one: about 10 ms of work.</summary>
    private const int LooksAtShort = 20;

    private long _startedAt;

    // Not limited until a question begins: a connection prepares statements of its own before.
    private TimeSpan _limit = Timeout.InfiniteTimeSpan;
    private Turns.Turn? _turn;
    private CancellationToken _cancellation;
    private int _looks;

    public void Watch(Connection connection) => connection.OnProgress(StepsBetween, Check);

    /// <param name="limit">How long it may take, times when it is held included.</param>
    /// <param name="turn">By which it makes way; null when it is short, by the work that it is and not by how long it waited for a processor.</param>
    public void Begin(TimeSpan limit, Turns.Turn? turn, CancellationToken cancellation)
    {
        _startedAt = time.GetTimestamp();
        (_limit, _turn, _cancellation) = (limit, turn, cancellation);
        _looks = 0;
    }

    /// <summary>Waits for the turn's first processor. False when there was none in time.</summary>
    public bool AwaitTurn() => _turn!.Begin(Patience, _cancellation);

    public void End() => (_limit, _turn, _cancellation) = (Timeout.InfiniteTimeSpan, null, default);

    /// <summary>What to throw for a question that was interrupted: the service was busy when others were worked on for most of its time.</summary>
    public Exception Reason() =>
        _cancellation.IsCancellationRequested ? new OperationCanceledException(_cancellation)
        : new ProblemException(_turn is { } turn && turn.Total < _limit / 2 ? new Busy((int)Math.Ceiling(_limit.TotalSeconds)) : new TimedOut());

    // What gets its turn in the last tenth comes to nothing; and whoever asks says no sooner than that that it took too long, where it was held.
    private TimeSpan Patience => Left - (_limit / 10);

    private TimeSpan Left => _limit - time.GetElapsedTime(_startedAt);

    private int Check(object? state) =>
        _limit == Timeout.InfiniteTimeSpan ? raw.SQLITE_OK
        : _cancellation.IsCancellationRequested || Left < TimeSpan.Zero || MayNotGoOn() ? 1
        : raw.SQLITE_OK;

    private bool MayNotGoOn() => _turn is { } turn ? !turn.GoOn(Patience, _cancellation) : ++_looks > LooksAtShort;
}
