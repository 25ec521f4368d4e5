using System.Globalization;
using System.Net;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.ServerTests.Http;

/// <summary>
/// Slow senders are told so, and so are those whose question takes too long; only who may well be answered in a second is asked to come back.
/// </summary>
public sealed class Whose_fault_it_is
{
    private const string Question = "{\"query\":\"{person(id:\\\"person:1\\\"){id}}\"}";

    /// <summary>The service's own deadline, or the server's least rate, whichever comes first.</summary>
    [Theory]
    [InlineData(1, "Content-Length: 100\r\n\r\n{\"query\":")]
    [InlineData(1, "Content-Length: 100\r\n\r\n")]
    [InlineData(1, "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"query\":\r\n")]
    [InlineData(60, "Content-Length: 100\r\n\r\n{\"query\":")]
    public async Task A_body_that_stalls_is_the_senders(int seconds, string rest)
    {
        await using var service = await SmallService.StartAsync(Within(seconds));
        var reply = await service.SendAsync(Encoding.ASCII.GetBytes(Head(service) + rest));
        Assert.Equal((408, "REQUEST_TIMEOUT", "close"), (reply.Status, reply.Code, reply.Headers["Connection"].Single()));
        Assert.Empty(reply.Headers["Retry-After"]);
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_not_asked_again()
    {
        await using var service = await SmallService.StartAsync(Within(1));
        service.Graph.Meanwhile = cancellation => Task.Delay(Timeout.Infinite, cancellation);
        var reply = await service.SendAsync(Wire.Post(service.Host, Question));
        Assert.Equal((503, "TIMEOUT"), (reply.Status, reply.Code));
        Assert.Empty(reply.Headers["Retry-After"]);
    }

    /// <summary>Sent away at once, or when no turn came in time: it has asked for nothing yet.</summary>
    [Fact]
    public async Task A_full_house_is_ours_and_may_be_tried_again()
    {
        var settings = Within(1);
        await using var service = await SmallService.StartAsync(settings with { Transport = settings.Transport with { Running = 1, Waiting = 1 } });
        var (entered, leave) = (new TaskCompletionSource(), new TaskCompletionSource());
        service.Graph.Meanwhile = _ =>
        {
            entered.TrySetResult();
            return leave.Task;
        };
        var first = service.SendAsync(Wire.Post(service.Host, Question));
        await entered.Task;

        var others = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => service.SendAsync(Wire.Post(service.Host, Question))));

        Assert.All(others, reply => Assert.Equal((503, "BUSY"), (reply.Status, reply.Code)));
        Assert.All(others, reply => Assert.InRange(int.Parse(reply.Headers["Retry-After"].Single(), CultureInfo.InvariantCulture), 1, 3));
        leave.SetResult();
        Assert.Equal(200, (await first).Status);
    }

    /// <summary>Within as many seconds the service itself looks at the store again; a store that is broken stays so.</summary>
    [Fact]
    public async Task A_store_that_is_away_is_looked_at_again()
    {
        await using var service = await SmallService.StartAsync();
        service.Graph.Meanwhile = _ => throw new ProblemException(StoreUnavailable.GraphLost);
        var away = await service.SendAsync(Wire.Post(service.Host, Question));
        Assert.Equal((503, "STORE_UNAVAILABLE", "8"), (away.Status, away.Code, away.Headers["Retry-After"].Single()));

        service.Graph.Meanwhile = _ => throw new ProblemException(new StoreDamaged("a table is missing"));
        var damaged = await service.SendAsync(Wire.Post(service.Host, Question));
        Assert.Equal((500, "STORE_DAMAGED"), (damaged.Status, damaged.Code));
        Assert.Empty(damaged.Headers["Retry-After"]);
    }

    [Fact]
    public async Task A_client_that_leaves_is_nobodys()
    {
        await using var service = await SmallService.StartAsync();
        using (var client = new System.Net.Sockets.TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, service.Address.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(
                Encoding.ASCII.GetBytes(Head(service) + "Content-Length: 100\r\n\r\n{"), TestContext.Current.CancellationToken);
            client.LingerState = new(enable: true, seconds: 0);
        }

        Assert.Equal(200, (await service.SendAsync(Wire.Post(service.Host, Question))).Status);
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_refused_whole()
    {
        var settings = new ServiceSettings { Transport = new TransportLimits { AnswerBytes = 20_000 } };
        await using var service = await SmallService.StartAsync(settings);
        service.Graph.Answer = Encoding.ASCII.GetBytes($"\"{new string('x', 15_000)}\"");
        Assert.Equal(200, (await service.SendAsync(Wire.Post(service.Host, Question))).Status);
        var reply = await service.SendAsync(Wire.Post(service.Host, "{\"query\":\"{a:person(id:1){id} b:person(id:1){id}}\"}"));
        Assert.Equal((400, "COST"), (reply.Status, reply.Code));
        Assert.DoesNotContain("xxx", reply.Body, StringComparison.Ordinal);
    }

    private static string Head(SmallService service) => $"POST /graphql HTTP/1.1\r\nHost: {service.Host}\r\nContent-Type: application/json\r\n";

    private static ServiceSettings Within(int seconds) => new() { Transport = new TransportLimits { Seconds = seconds } };
}
