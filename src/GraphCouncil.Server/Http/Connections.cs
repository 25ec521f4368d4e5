using System.Diagnostics;
using Microsoft.AspNetCore.Connections;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Bounds open connections without shutting newcomers out: where there are too many, the one goes that has been without a request for longest. A
/// newcomer is sent away only while requests are under way on all of them.
/// </summary>
internal sealed class Connections(int most)
{
    private readonly Lock _gate = new();
    private readonly HashSet<Open> _open = [];

    /// <summary>Stands around each connection.</summary>
    public async Task OnConnectionAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var open = new Open(connection);
        if (!TryEnter(open))
        {
            connection.Abort();
            return;
        }

        connection.Features.Set(open);
        try
        {
            await next(connection);
        }
        finally
        {
            lock (_gate)
            {
                _open.Remove(open);
            }
        }
    }

    /// <summary>Stands around each request.</summary>
    public static async Task OnRequestAsync(HttpContext http, RequestDelegate next)
    {
        var open = http.Features.Get<Open>();
        open?.Begin();
        try
        {
            await next(http);
        }
        finally
        {
            open?.End();
        }
    }

    private bool TryEnter(Open open)
    {
        Open? leaves = null;
        lock (_gate)
        {
            if (_open.Count >= most)
            {
                leaves = _open.Where(each => each.IsIdle).MinBy(each => each.Since);
                if (leaves is null)
                {
                    return false;
                }

                _open.Remove(leaves);
            }

            _open.Add(open);
        }

        leaves?.Leave();
        return true;
    }

    private sealed class Open(ConnectionContext connection)
    {
        private int _requests;
        private long _since = Stopwatch.GetTimestamp();

        public bool IsIdle => Volatile.Read(ref _requests) == 0;

        public long Since => Volatile.Read(ref _since);

        public void Begin() => Interlocked.Increment(ref _requests);

        public void End()
        {
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
            Interlocked.Decrement(ref _requests);
        }

        public void Leave() => connection.Abort(new ConnectionAbortedException("Idle, and there are too many."));
    }
}
