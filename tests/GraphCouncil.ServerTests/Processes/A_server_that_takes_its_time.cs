using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>The port is open before the server of the store has said anything; what it says then may still end the service.</summary>
public sealed class A_server_that_takes_its_time : IDisposable
{
    private readonly TcpListener _server = new(IPAddress.Loopback, 0);

    public A_server_that_takes_its_time() => _server.Start();

    private string[] Options => ["--store", "neo4j", "--neo4j-uri", $"http://127.0.0.1:{((IPEndPoint)_server.LocalEndpoint).Port}"];

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task And_cannot_be_used_ends_the_service_that_listens_already()
    {
        // Only what the first look finds ends the service, and it waits for an answer as long as a request may take: by default less than the steps
        // before the answer can take on a busy machine.
        await using var service = await RunningService.StartAsync(Options, new() { ["GRAPHCOUNCIL_TRANSPORT__SECONDS"] = "120" });
        await IsWaitingAsync(service);

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var answering = AnswerAsync("""{"neo4j_version":"4.4.0","neo4j_edition":"community"}""", ended.Token);

        Assert.Equal(1, await service.ExitAsync(TimeSpan.FromSeconds(30)));
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answering);
        Assert.Contains(service.Log, line => line.StartsWith("graphcouncil: The Neo4j server is of version 4.4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Does_not_hold_up_who_wants_to_stop()
    {
        await using var service = await RunningService.StartAsync(Options);
        await IsWaitingAsync(service);
        await service.TerminateAsync();
        Assert.Equal(0, await service.ExitAsync(TimeSpan.FromSeconds(30)));
    }

    private static async Task IsWaitingAsync(RunningService service)
    {
        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/healthz/live", cancellation)).StatusCode);
        var ready = await service.Client.GetAsync("/healthz/ready", cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("Not ready", await ready.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);
        using var question = new StringContent("""{"query":"{ people { totalCount } }"}""", Encoding.UTF8, "application/json");
        var refused = await service.Client.PostAsync("/graphql", question, cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("STORE_UNAVAILABLE", await refused.Content.ReadAsStringAsync(cancellation), StringComparison.Ordinal);
    }

    /// <summary>
    /// Answers whatever is asked, each connection for itself: on a busy machine the first may be one that the service has given up and on which it
    /// never asks.
    /// </summary>
    private async Task AnswerAsync(string json, CancellationToken ended)
    {
        while (true)
        {
            _ = AnswerAsync(await _server.AcceptTcpClientAsync(ended), json, ended);
        }
    }

    private static async Task AnswerAsync(TcpClient client, string json, CancellationToken ended)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            if (await stream.ReadAsync(new byte[4096], ended) > 0)
            {
                const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ";
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Head}{json.Length}\r\n\r\n{json}"), ended);
            }
        }
        catch (Exception left) when (left is IOException or OperationCanceledException)
        {
            // It was given up meanwhile.
        }
    }
}
