using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Over HTTP by the started service: refused quickly and briefly, nothing executed, and the next caller is served as if nothing had been.</summary>
public sealed class Hostile_documents_are_refused(AttackedService attacked) : IClassFixture<AttackedService>
{
    private const int Warm = 5;
    private const long MostGrowth = 32 * 1024 * 1024;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly byte[] Harmless = Encoding.UTF8.GetBytes("{\"query\":\"{__typename}\"}");

    /// <summary>The best of several times, because the machine has other things to do.</summary>
    [Theory]
    [MemberData(nameof(HostileDocuments.Names), MemberType = typeof(HostileDocuments))]
    public async Task Quickly_and_briefly(string attack)
    {
        var body = HostileDocuments.Body(attack);
        Assert.True(await BestAsync(body, Refused) <= Soon, $"{attack} was not refused within {Soon.TotalMilliseconds} ms.");
        Assert.True(await BestAsync(Harmless, answer => Assert.Equal(200, answer.Status)) <= Soon, $"The request after {attack} waited.");
    }

    /// <summary>What each is refused with, as a list that a person has read.</summary>
    [Fact]
    public async Task With_the_code_that_says_why()
    {
        var codes = new StringBuilder();
        foreach (var name in HostileDocuments.Names)
        {
            var (status, _, body) = await attacked.AskAsync(HostileDocuments.Body(name.Data));
            codes.Append(name.Data).Append(": ").Append(status).Append(' ').AppendJoin(' ', Codes(body).Distinct()).Append('\n');
        }

        Approval.Matches(codes.ToString(), "refusals.txt");
    }

    /// <summary>All of them once more: the process is the same, has not grown, has written a line for each without its text, and has asked its store nothing.</summary>
    [Fact]
    public async Task Without_a_trace_but_a_line_in_the_log()
    {
        var (resident, lines, questions) = (attacked.Service.Resident, attacked.Service.Log.Count, attacked.Collector.Count("graph.question"));
        var seen = attacked.Collector.Count("graphcouncil.outcome");
        foreach (var name in HostileDocuments.Names)
        {
            Refused(await attacked.AskAsync(HostileDocuments.Body(name.Data)));
        }

        var sent = HostileDocuments.Names.Count;
        await UntilAsync(() => attacked.Service.Log.Count >= lines + sent);
        Assert.Equal(lines + sent, attacked.Service.Log.Count);
        Assert.All(attacked.Service.Log, line => Assert.DoesNotMatch("secret|alias1|999999|zz1|fragment", line));
        Assert.True(attacked.Service.IsRunning);
        Assert.InRange(attacked.Service.Resident - resident, long.MinValue, MostGrowth);

        // One request that does ask shows that a question would have been heard of.
        Assert.Equal(200, (await attacked.AskAsync(Encoding.UTF8.GetBytes("{\"query\":\"{people(first:1){nodes{id}}}\"}"))).Status);
        await UntilAsync(() => attacked.Collector.Count("graph.question") > questions && attacked.Collector.Count("graphcouncil.outcome") >= seen + sent + 1);
        Assert.Equal(questions + 1, attacked.Collector.Count("graph.question"));
    }

    [Theory]
    [InlineData("comment", "#", "")]
    [InlineData("commas", ",", "{__typename}")]
    [InlineData("block string", "a", "\"\"\"}")]
    public async Task A_body_of_five_megabytes_is_not_read(string what, string filling, string end)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = (what == "block string" ? "{echo(v:\"\"\"" : "") + new string(filling[0], 5_000_000) + end });
        var start = Stopwatch.GetTimestamp();
        var (status, _, answer) = await attacked.AskAsync(body);
        Assert.Equal((413, "BODY_TOO_LARGE"), (status, Codes(answer).Single()));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_body_that_is_only_announced_is_refused_at_once_and_the_connection_closed()
    {
        var address = attacked.Service.Client.BaseAddress!;
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var head = $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(JsonElement body) =>
        body.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!);

    private static void Refused((int Status, int Bytes, JsonElement Body) answer)
    {
        Assert.InRange(answer.Status, 400, 499);
        Assert.InRange(answer.Bytes, 1, 16 * 1024);
        Assert.InRange(answer.Body.GetProperty("errors").GetArrayLength(), 1, 5);
        Assert.False(answer.Body.TryGetProperty("data", out _));
        Assert.All(Codes(answer.Body), Assert.NotEmpty);
        foreach (var error in answer.Body.GetProperty("errors").EnumerateArray())
        {
            var message = error.GetProperty("message").GetString()!;
            Assert.InRange(message.Length, 1, 256);
            Assert.DoesNotMatch("secret|9999|Did you mean", message);
        }
    }

    private async Task<TimeSpan> BestAsync(byte[] body, Action<(int Status, int Bytes, JsonElement Body)> check)
    {
        var best = TimeSpan.MaxValue;
        for (var time = 0; time < Warm; time++)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = await attacked.AskAsync(body);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
            check(answer);
        }

        return best;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var start = Stopwatch.GetTimestamp();
        while (!isSo() && Stopwatch.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.True(isSo(), "It did not come about in time.");
    }
}
