using System.Text.Json;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>
/// Ends statements on the server whose callers have gone: the server itself does not mind when a connection closes. One call at a time ends all that
/// wait; it is repeated for those that were not found, because a statement may begin to run after its caller gave up. Best effort: below it is the
/// server's own limit.
/// </summary>
internal sealed class StatementCanceller(Exchange exchange, RetryPolicy endurance, TimeProvider time, Uri statements) : IAsyncDisposable
{
    private const int Rounds = 4;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    private static readonly Cypher Statement = Cypher.Of(
        $"""
        SHOW TRANSACTIONS YIELD transactionId AS t, parameters AS p WHERE p.requestId IN $v.ids
        TERMINATE TRANSACTIONS t YIELD message
        RETURN p.requestId
        """);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _closing = new();
    private Task _work = Task.CompletedTask;

    /// <summary>Takes on a statement by its id and returns at once.</summary>
    public void End(string id)
    {
        lock (_gate)
        {
            _waiting[id] = 0;
            if (_waiting.Count == 1)
            {
                _work = Task.Run(WorkAsync, CancellationToken.None);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task work;
        lock (_gate)
        {
            work = _work;
        }

        await _closing.CancelAsync().ConfigureAwait(false);
        await work.ConfigureAwait(false);
        _closing.Dispose();
    }

    private async Task WorkAsync()
    {
        for (var round = 0; ; round++)
        {
            string[] ids;
            lock (_gate)
            {
                ids = [.. _waiting.Keys];
            }

            var ended = await TryAsync(ids).ConfigureAwait(false);
            if (!Settle(ids, ended) || _closing.IsCancellationRequested)
            {
                return;
            }

            await PauseAsync(FirstPause * (1 << Math.Min(round * 2, 6))).ConfigureAwait(false);
        }
    }

    // Whether any are left.
    private bool Settle(string[] tried, HashSet<string> ended)
    {
        lock (_gate)
        {
            foreach (var id in tried)
            {
                if (ended.Contains(id) || ++_waiting[id] == Rounds)
                {
                    _waiting.Remove(id);
                }
            }

            return _waiting.Count > 0;
        }
    }

    private async ValueTask<HashSet<string>> TryAsync(string[] ids)
    {
        try
        {
            using var late = new CancellationTokenSource(Limit, time);
            using var body = RequestBody.Of(Statement, new Ids(ids), null, write: false, [], Limit);
            using var answer = await endurance.RunAsync(
                static (x, c) => x.Exchange.TryAsync(x.Call, c),
                (Exchange: exchange, Call: new Call(HttpMethod.Post, statements, body, Limit) { Fits = static a => a.Found.HasData }),
                patiently: false,
                late.Token).ConfigureAwait(false);
            using var rows = new QueryRows(answer);
            return rows.Rows.SelectMany(row => row.EnumerateArray()).Where(id => id.ValueKind == JsonValueKind.String)
                .Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal);
        }
        catch (WireFault)
        {
            return [];
        }
        catch (OperationCanceledException e)
        {
            // The statements of callers that gave up were late, and so was this: the server hangs rather than works.
            await endurance.NoteHangAsync(ids.Length, e).ConfigureAwait(false);
            return [];
        }
    }

    private async ValueTask PauseAsync(TimeSpan pause)
    {
        try
        {
            await Task.Delay(pause, time, _closing.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // One last round follows.
        }
    }

    private sealed record Ids(string[] All) : IParameters
    {
        public void WriteTo(Utf8JsonWriter json)
        {
            json.WriteStartArray("ids"u8);
            foreach (var id in All)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }
    }
}
