using System.Collections.Immutable;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// Which writes later reads must see. A cluster's member that reads waits until it has them. They are forgotten after some time: a member that lags
/// longer is broken, and after a restore of an older state no member ever has them.
/// </summary>
internal sealed class Bookmarks(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private State _state = new([], 0);

    public ImmutableArray<string> Latest
    {
        get
        {
            var state = Volatile.Read(ref _state);
            return state.All.IsEmpty || time.GetElapsedTime(state.Since) > Kept ? [] : state.All;
        }
    }

    /// <summary>Takes in what a write gave, or a client brought, in place of the bookmarks that it was based on.</summary>
    public void Replace(ImmutableArray<string> basedOn, ImmutableArray<string> given)
    {
        if (given.IsEmpty)
        {
            return;
        }

        while (true)
        {
            var before = Volatile.Read(ref _state);
            var after = new State([.. Latest.Except(basedOn, StringComparer.Ordinal).Union(given, StringComparer.Ordinal)], time.GetTimestamp());
            if (Interlocked.CompareExchange(ref _state, after, before) == before)
            {
                return;
            }
        }
    }

    public void Forget() => Volatile.Write(ref _state, new([], 0));

    private sealed record State(ImmutableArray<string> All, long Since);
}
