using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>A request as it came over the wire.</summary>
internal sealed record Heard(string Line, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public bool Ends => Body.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal);
}

/// <summary>
/// Speaks just enough HTTP to stand where the server should, and does to the bytes of its answers whatever a fact asks for. Replies are given in turn;
/// the last one is repeated. Calls that end statements are answered apart, and heard apart.
/// </summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<Heard> _heard = new();
    private readonly ConcurrentQueue<Heard> _ends = new();
    private readonly TaskCompletionSource<Heard> _firstEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Reply[] _replies;
    private readonly Task _work;
    private int _next = -1;

    public FakeServer(params Reply[] replies)
    {
        _replies = replies;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _work = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>The same over TLS.</summary>
    public Uri SecureAddress => new UriBuilder(Address) { Scheme = "https" }.Uri;

    /// <summary>Speaks TLS with it; null for plain HTTP.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>How statements that were given up are answered.</summary>
    public Reply WhenEnding { get; init; } = Reply.Json("""{"data":{"fields":["id"],"values":[]}}""");

    /// <summary>All requests but those that end statements.</summary>
    public IReadOnlyList<Heard> All => [.. _heard];

    public IReadOnlyList<Heard> Ends => [.. _ends];

    /// <summary>The first request that ended a statement, once it came.</summary>
    public Task<Heard> FirstEnd => _firstEnd.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _work;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var talks = new ConcurrentBag<Task>();
        try
        {
            while (true)
            {
                talks.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            try
            {
                await using var stream = await SecureAsync(client.GetStream());
                while (await HearAsync(stream) is { } heard)
                {
                    (heard.Ends ? _ends : _heard).Enqueue(heard);
                    if (heard.Ends)
                    {
                        _firstEnd.TrySetResult(heard);
                    }

                    var reply = heard.Ends ? WhenEnding : _replies[Math.Min(Interlocked.Increment(ref _next), _replies.Length - 1)];
                    await reply.Give(new(stream, client), _closing.Token);
                }
            }
            catch (Exception e) when (e is IOException or AuthenticationException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // Who asked has gone, or the fact is over.
            }
        }
    }

    private async Task<Stream> SecureAsync(NetworkStream stream)
    {
        if (Certificate is null)
        {
            return stream;
        }

        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificate }, _closing.Token);
        return secure;
    }

    private async Task<Heard?> HearAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head.Count >= 4 && head[^4] == '\r' && head[^2] == '\r' && head[^1] == '\n'))
        {
            if (await stream.ReadAsync(one, _closing.Token) == 0)
            {
                return null;
            }

            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, System.Globalization.CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _closing.Token);
        return new(lines[0], headers, Encoding.UTF8.GetString(body));
    }
}

/// <summary>The connection on which a request came.</summary>
internal readonly record struct Line(Stream Stream, TcpClient Client);

/// <summary>What the fake does after it heard a request.</summary>
internal sealed record Reply(Func<Line, CancellationToken, Task> Give)
{
    private const string Good = """{"data":{"fields":["r"],"values":[[["ok"]]]},"bookmarks":["FB:1"]}""";

    /// <summary>The value <c>["ok"]</c>.</summary>
    public static Reply Ok { get; } = Json(Good);

    /// <summary>Never answers.</summary>
    public static Reply Silence { get; } = new((_, c) => Task.Delay(Timeout.Infinite, c));

    /// <summary>Resets the connection at once.</summary>
    public static Reply Reset { get; } = new((line, _) => CutAsync(line.Client));

    public static Reply Json(string body, int status = 202, string more = "") => Bytes(Encoding.UTF8.GetBytes(body), status, "application/json", more);

    public static Reply Error(string code, string message = "", int status = 400) =>
        Json($$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""", status);

    public static Reply Bytes(byte[] body, int status = 202, string type = "application/json", string more = "") => new(async (line, c) =>
        await line.Stream.WriteAsync((byte[])[.. Head(status, type, body.Length, more), .. body], c));

    /// <summary>The good answer in pieces of one byte.</summary>
    public static Reply Sliced { get; } = new(async (line, c) =>
    {
        foreach (var one in (byte[])[.. Head(202, "application/json", Good.Length), .. Encoding.UTF8.GetBytes(Good)])
        {
            await line.Stream.WriteAsync(new[] { one }, c);
        }
    });

    /// <summary>The head and so much of the body, then a reset.</summary>
    public static Reply CutAfter(int bytes) => new(async (line, c) =>
    {
        await line.Stream.WriteAsync((byte[])[.. Head(202, "application/json", Good.Length), .. Encoding.UTF8.GetBytes(Good[..bytes])], c);
        await CutAsync(line.Client);
    });

    /// <summary>The head and so much of the body, then nothing.</summary>
    public static Reply StallAfter(int bytes) => new(async (line, c) =>
    {
        await line.Stream.WriteAsync((byte[])[.. Head(202, "application/json", Good.Length), .. Encoding.UTF8.GetBytes(Good[..bytes])], c);
        await Task.Delay(Timeout.Infinite, c);
    });

    /// <summary>A body without a length that ends with the connection, cleanly, after so many bytes of the good answer.</summary>
    public static Reply Unfinished(int bytes) => new(async (line, c) =>
    {
        var head = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
        await line.Stream.WriteAsync(Encoding.UTF8.GetBytes(head + Good[..bytes]), c);
        line.Client.Client.Shutdown(SocketShutdown.Send);
    });

    /// <summary>An answer that goes on and on; counts what it could write.</summary>
    public static Reply Endless(long bytes, Action<long> written) => new(async (line, c) =>
    {
        await line.Stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"data\":{\"fields\":[\"r\"],\"values\":[[\""), c);
        var block = Enumerable.Repeat((byte)'x', 1 << 16).ToArray();
        for (var sent = 0L; sent < bytes; sent += block.Length)
        {
            await line.Stream.WriteAsync(block, c);
            written(sent + block.Length);
        }
    });

    private static byte[] Head(int status, string type, int length, string more = "") =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Whatever\r\nContent-Type: {type}\r\nContent-Length: {length}\r\n{more}\r\n");

    private static Task CutAsync(TcpClient client)
    {
        client.LingerState = new(true, 0);
        client.Close();
        return Task.CompletedTask;
    }
}
