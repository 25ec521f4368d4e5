using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Whoever opens connections and says nothing, or asks and does not read, takes little of the service, and nothing of others.</summary>
public sealed class Clients_that_hold_on
{
    private const string Question = "{\"query\":\"{person(id:\\\"person:1\\\"){id}}\"}";
    private const int Large = 24 * 1024 * 1024;

    /// <summary>Memory comes in powers of two.</summary>
    private const int TwoAnswers = 64 * 1024 * 1024;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_does_not_read_is_left()
    {
        await using var service = await WithLargeAnswersAsync(new() { UnreadSeconds = 1, AnswerBytes = 2 * Large });
        using var client = await AskAsync(service);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.InRange(await ReadAsync(client), 1, Large - 1);
    }

    [Fact]
    public async Task Who_reads_slowly_gets_all_of_it()
    {
        await using var service = await WithLargeAnswersAsync(new() { UnreadSeconds = 2, AnswerBytes = 2 * Large });
        using var client = await AskAsync(service);
        Assert.InRange(await ReadAsync(client, TimeSpan.FromMilliseconds(100), every: 1024 * 1024), Large, Large + 1024);
    }

    /// <summary>What is held for them is bounded over all; who asks for little is answered meanwhile.</summary>
    [Fact]
    public async Task Many_that_do_not_read_make_the_service_busy_for_large_answers_only()
    {
        await using var service = await WithLargeAnswersAsync(new() { UnreadSeconds = 4, AnswerBytes = 2 * Large }, new() { Bytes = 2 * TwoAnswers });
        using var one = await AskAsync(service);
        using var two = await AskAsync(service);
        await Task.Delay(TimeSpan.FromSeconds(0.5), TestContext.Current.CancellationToken);
        var refused = await service.SendAsync(Wire.Post(service.Host, Question));
        Assert.Equal((503, "BUSY", "1"), (refused.Status, refused.Code, refused.Headers["Retry-After"].Single()));
        Assert.Equal(200, (await service.SendAsync(Wire.Post(service.Host, "{\"query\":\"{__typename}\"}"))).Status);
        var watch = Stopwatch.StartNew();
        while (await StatusAsync(service) != HttpStatusCode.OK)
        {
            Assert.True(watch.Elapsed < Soon, "What they held should be free when they are left.");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET /healthz/live HTTP/1.1\r\nHost: HOST\r\n\r\n")]
    public async Task Who_says_nothing_more_is_left(string first)
    {
        await using var service = await SmallService.StartAsync(new() { Transport = new() { IdleSeconds = 1 } });
        using var client = await ConnectAsync(service);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(first.Replace("HOST", service.Host, StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        await ReadAsync(client).WaitAsync(Soon);
    }

    [Fact]
    public async Task Newcomers_take_the_place_of_those_that_were_silent_for_longest()
    {
        await using var service = await SmallService.StartAsync(new() { Transport = new() { Connections = 3, IdleSeconds = 600 } });
        using var oldest = await ConnectAsync(service);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        using var asks = await ConnectAsync(service);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        using var young = await ConnectAsync(service);
        var entered = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        service.Graph.Meanwhile = _ =>
        {
            entered.TrySetResult();
            return leave.Task;
        };
        await asks.GetStream().WriteAsync(Wire.Post(service.Host, Question), TestContext.Current.CancellationToken);
        await entered.Task.WaitAsync(Soon);

        Assert.Equal(200, (await service.SendAsync(Wire.Ask(service.Host, "GET /healthz/live"))).Status);
        Assert.Equal(0, await ReadAsync(oldest).WaitAsync(Soon));

        // A request that is under way is nobody's place to take.
        Assert.Equal(200, (await service.SendAsync(Wire.Ask(service.Host, "GET /healthz/live"))).Status);
        leave.SetResult();
        Assert.InRange(await ReadAsync(asks).WaitAsync(Soon), 1, 10_000);
    }

    private static async Task<SmallService> WithLargeAnswersAsync(TransportLimits limits, MemoryLimits? memory = null)
    {
        var service = await SmallService.StartAsync(new() { Transport = limits, Memory = memory ?? new() });
        service.Graph.Answer = Encoding.ASCII.GetBytes($"\"{new string('a', Large)}\"");
        return service;
    }

    private static async Task<HttpStatusCode> StatusAsync(SmallService service)
    {
        using var body = new StringContent(Question, Encoding.UTF8, "application/json");
        using var response = await service.Client.PostAsync("graphql", body, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<TcpClient> ConnectAsync(SmallService service)
    {
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(IPAddress.Parse(service.Address.Host), service.Address.Port, TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task<TcpClient> AskAsync(SmallService service)
    {
        var client = await ConnectAsync(service);
        await client.GetStream().WriteAsync(Wire.Post(service.Host, Question), TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>All until the service closes the connection, in bytes.</summary>
    private static async Task<long> ReadAsync(TcpClient client, TimeSpan pause = default, int every = int.MaxValue)
    {
        var (buffer, all, since) = (new byte[64 * 1024], 0L, 0);
        try
        {
            while (await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var read)
            {
                all += read;
                since += read;
                if (since >= every)
                {
                    since = 0;
                    await Task.Delay(pause, TestContext.Current.CancellationToken);
                }
            }
        }
        catch (IOException)
        {
            // Reset rather than closed.
        }

        return all;
    }
}
