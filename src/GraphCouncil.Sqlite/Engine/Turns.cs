using GraphCouncil.Core.Problems;

namespace GraphCouncil.Sqlite.Engine;

/// <summary>
/// Shares a few processors among the questions that take long, each on a thread of its own. Who has worked least goes first, in levels of four times
/// the work of the one before, so that a question of twenty milliseconds does not wait for one of seconds; within a level it is first come, first
/// served, so that all of them end rather than none. A question that has to make way is held where it is, not begun anew.
/// </summary>
/// <param name="processors">How many work at once.</param>
/// <param name="most">
/// How many there may be, working or held, that have worked for longer than the first levels; of the others three times as many, so that whoever is
/// new gets in.
/// </param>
internal sealed class Turns(int processors, int most, TimeProvider time)
{
    /// <summary>Work of the first level; each further one is four times as long.</summary>
    private static readonly TimeSpan FirstLevel = TimeSpan.FromMilliseconds(20);

    private const int LastLight = 1;

    private readonly TimeProvider _time = time;
    private readonly int _most = most;
    private readonly Lock _gate = new();
    private readonly List<Turn> _held = [];
    private volatile int _heldCount;
    private int _free = processors;
    private int _heavy;
    private int _light;
    private long _arrivals;

    /// <param name="expected">The work that it was when it was last done; zero when it never was.</param>
    /// <param name="limit">How long one that works for long may take.</param>
    /// <exception cref="ProblemException">Busy: there are too many, or it would be refused when it has worked for a while.</exception>
    public Turn Take(TimeSpan expected, TimeSpan limit)
    {
        lock (_gate)
        {
            if (LevelOf(expected) > LastLight && _heavy == _most)
            {
                throw new ProblemException(new Busy((int)Math.Ceiling(limit.TotalSeconds)));
            }

            if (_light == 3 * _most)
            {
                throw new ProblemException(new Busy());
            }

            _light++;
            return new(this, _arrivals++);
        }
    }

    private static int LevelOf(TimeSpan worked) =>
        worked <= FirstLevel ? 0 : (int)Math.Ceiling(Math.Log(worked / FirstLevel, 4));

    /// <summary>One question's; all of it is called by the thread that works on the question.</summary>
    internal sealed class Turn(Turns turns, long arrival) : IDisposable
    {
        private readonly SemaphoreSlim _given = new(0, 1);
        private long _since;
        private bool _works;
        private bool _isHeavy;
        private int _level;

        /// <summary>For how long it had been worked on when it last made way.</summary>
        public TimeSpan Worked { get; private set; }

        /// <summary>As <see cref="Worked"/>, with the work that it is at.</summary>
        public TimeSpan Total => _works ? Worked + turns._time.GetElapsedTime(_since) : Worked;

        /// <summary>Waits for a processor. False when there was none in time.</summary>
        public bool Begin(TimeSpan patience, CancellationToken cancellation)
        {
            lock (turns._gate)
            {
                if (turns._free > 0 && turns._held.Count == 0)
                {
                    turns._free--;
                    Start();
                    return true;
                }

                Hold();
            }

            return Wait(patience, cancellation);
        }

        /// <summary>
        /// Called every so often during the work: makes way for those that have worked less, and comes back when it is its turn again.
        /// </summary>
        /// <returns>False when that was not in time, or too many have worked for long already.</returns>
        public bool GoOn(TimeSpan patience, CancellationToken cancellation)
        {
            if (_isHeavy && turns._heldCount == 0)
            {
                return true;
            }

            var level = LevelOf(Total);
            lock (turns._gate)
            {
                if (level > LastLight && !_isHeavy)
                {
                    if (turns._most == turns._heavy)
                    {
                        return false;
                    }

                    turns._heavy++;
                    turns._light--;
                    _isHeavy = true;
                }

                if (turns._held.TrueForAll(other => other._level >= level))
                {
                    return true;
                }

                Stop();
                Hold();
            }

            return Wait(patience, cancellation);
        }

        public void Dispose()
        {
            lock (turns._gate)
            {
                if (_works)
                {
                    Stop();
                }

                _ = _isHeavy ? turns._heavy-- : turns._light--;
            }

            _given.Dispose();
        }

        private bool Wait(TimeSpan patience, CancellationToken cancellation)
        {
            var isGiven = false;
            try
            {
                isGiven = patience > TimeSpan.Zero && _given.Wait(patience, cancellation);
            }
            catch (OperationCanceledException)
            {
                // Whoever asks sees that by the token.
            }

            lock (turns._gate)
            {
                if (!_works)
                {
                    turns._held.Remove(this);
                    turns._heldCount = turns._held.Count;
                }

                // Given in the last moment: it is used then, or handed on when this is disposed.
                return isGiven || (_works && _given.Wait(0, CancellationToken.None) && !cancellation.IsCancellationRequested);
            }
        }

        private void Hold()
        {
            turns._held.Add(this);
            turns._heldCount = turns._held.Count;
        }

        private void Start()
        {
            _works = true;
            _since = turns._time.GetTimestamp();
        }

        private void Stop()
        {
            Worked = Total;
            _works = false;
            _level = LevelOf(Worked);
            if (turns._held.Count == 0)
            {
                turns._free++;
                return;
            }

            var next = turns._held.MinBy(held => (held._level, held.Arrival))!;
            turns._held.Remove(next);
            turns._heldCount = turns._held.Count;
            next.Start();
            next._given.Release();
        }

        private long Arrival => arrival;
    }
}
