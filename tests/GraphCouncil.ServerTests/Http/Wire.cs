using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Sends bytes as they are, which clients of HTTP do not, and reads all that comes back.</summary>
internal static class Wire
{
    private const string Json = "Content-Type: application/json\r\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A request with a body, its length said.</summary>
    public static byte[] Post(string host, string body, string headers = Json) => Post(host, Encoding.UTF8.GetBytes(body), headers);

    public static byte[] Post(string host, byte[] body, string headers = Json) =>
        [.. Ask(host, "POST /graphql", $"{headers}Content-Length: {body.Length}\r\n"), .. body];

    /// <summary>A request without a body.</summary>
    public static byte[] Ask(string host, string line, string headers = "") =>
        Encoding.Latin1.GetBytes($"{line} HTTP/1.1\r\nHost: {host}\r\n{headers}Connection: close\r\n\r\n");

    /// <summary>
    /// Sends, and reads until the answer is whole, or until the service closes the connection where it does not say how long the answer is.
    /// </summary>
    public static async Task<Reply> SendAsync(Uri service, byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Parse(service.Host), service.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(request, TestContext.Current.CancellationToken);
        var answer = new List<byte>();
        var buffer = new byte[16 * 1024];
        var isHead = request.AsSpan().StartsWith("HEAD "u8);
        while (isHead || !Reply.IsWhole(Encoding.UTF8.GetString([.. answer])))
        {
            var read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            if (read == 0)
            {
                break;
            }

            answer.AddRange(buffer.AsSpan(0, read));
        }

        return Reply.Of(Encoding.UTF8.GetString([.. answer]));
    }
}

/// <summary>What came back.</summary>
internal sealed record Reply(int Status, ILookup<string, string> Headers, string Body)
{
    /// <summary>The code of the first GraphQL error, or of the problem page; null when there is none.</summary>
    public string? Code
    {
        get
        {
            if (Body.Length == 0 || Body[0] != '{')
            {
                return null;
            }

            using var json = JsonDocument.Parse(Body);
            return json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
                : json.RootElement.TryGetProperty("code", out var code) ? code.GetString()
                : null;
        }
    }

    public static bool IsWhole(string answer) =>
        answer.Contains("\r\n\r\n", StringComparison.Ordinal)
        && Of(answer) is var reply
        && reply.Headers["Content-Length"].SingleOrDefault() is { } length
        && Encoding.UTF8.GetByteCount(reply.Body) >= int.Parse(length, System.Globalization.CultureInfo.InvariantCulture);

    public static Reply Of(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var (head, body) = end < 0 ? (answer, "") : (answer[..end], answer[(end + 4)..]);
        var lines = head.Split("\r\n");
        Assert.Matches("^HTTP/1.1 [1-5][0-9][0-9]", lines[0]);
        return new(
            int.Parse(lines[0].AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture),
            lines[1..].Select(line => line.Split(": ", 2)).ToLookup(header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase),
            body);
    }
}
