using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>
/// When those that are sent away may come again: one after the other as places come free, because all at once they take the processors from those
/// that are answered, and nearly all would be sent away once more. Nobody is held, and no place is kept: whoever comes takes what is free.
/// </summary>
internal sealed class SentAway(TransportLimits limits, TimeProvider time)
{
    // No place is taken for longer than the time limit, so at least so many come free in a second.
    private readonly Line _long = new((double)limits.Long / limits.Seconds, time);
    private readonly Line _any = new((double)limits.Running / limits.Seconds, time);

    /// <summary>The problem as this caller is told it: no sooner than the problem itself says.</summary>
    public Busy Told(Busy busy) => new((busy.Seconds < limits.Seconds ? _any : _long).After(busy.Seconds));

    /// <param name="perSecond">How many may come in a second.</param>
    private sealed class Line(double perSecond, TimeProvider time)
    {
        /// <summary>
        /// Nobody is told to wait for a minute more than the soonest. Where that does not do for all, further ones come in between.
        /// </summary>
        private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

        private readonly Lock _gate = new();
        private readonly TimeSpan _step = TimeSpan.FromSeconds(1 / perSecond);
        private readonly long _begun = time.GetTimestamp();
        private TimeSpan _next;

        public int After(int soonest)
        {
            lock (_gate)
            {
                var now = time.GetElapsedTime(_begun);
                var first = now + TimeSpan.FromSeconds(soonest);
                if (_next < first || _next >= first + Longest)
                {
                    _next = first;
                }

                var wait = _next - now;
                _next += _step;
                return (int)(wait.Ticks / TimeSpan.TicksPerSecond);
            }
        }
    }
}
