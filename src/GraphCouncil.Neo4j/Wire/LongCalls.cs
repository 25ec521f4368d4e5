namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// Keeps questions that take long from taking all of the server: from a quarter of a second on each holds one of a few places, and one that finds
/// none is given up. Planning a new statement counts too, so where there are many long ones a new one of a thousand letters and more may be given up
/// for that.
/// </summary>
/// <param name="most">How many may take long at once.</param>
internal sealed class LongCalls(int most, TimeProvider time)
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(250);
    private readonly int _most = most;
    private readonly TimeProvider _time = time;
    private int _taken;

    /// <summary>Watches one question until that is disposed.</summary>
    /// <param name="end">Cancelled when the question is given up.</param>
    public Watch Begin(CancellationTokenSource end) => new(this, end);

    internal sealed class Watch : IDisposable
    {
        private readonly LongCalls _calls;
        private readonly CancellationTokenSource _end;
        private readonly Lock _gate = new();
        private readonly ITimer _timer;
        private bool _holds;
        private bool _isOver;

        public Watch(LongCalls calls, CancellationTokenSource end)
        {
            (_calls, _end) = (calls, end);
            _timer = calls._time.CreateTimer(static watch => ((Watch)watch!).TakesLong(), this, Quick, Timeout.InfiniteTimeSpan);
        }

        /// <summary>It was given up because too many take long.</summary>
        public bool IsCrowded { get; private set; }

        public void Dispose()
        {
            _timer.Dispose();
            lock (_gate)
            {
                _isOver = true;
                if (_holds)
                {
                    Interlocked.Decrement(ref _calls._taken);
                }
            }
        }

        private void TakesLong()
        {
            lock (_gate)
            {
                if (_isOver)
                {
                    return;
                }

                _holds = Interlocked.Increment(ref _calls._taken) <= _calls._most;
                if (_holds)
                {
                    return;
                }

                Interlocked.Decrement(ref _calls._taken);
                IsCrowded = true;

                // Not outside: when the question ends it disposes of this.
                _end.Cancel();
            }
        }
    }
}
