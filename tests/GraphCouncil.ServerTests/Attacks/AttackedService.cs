using System.Net.Http.Headers;
using System.Text.Json;
using GraphCouncil.ServerTests.Processes;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>The started service with a collector that hears of every question to its store.</summary>
public sealed class AttackedService : IAsyncLifetime
{
    private Collector? _collector;
    private RunningService? _service;

    internal Collector Collector => _collector!;

    internal RunningService Service => _service!;

    public async ValueTask InitializeAsync()
    {
        _collector = await Collector.StartAsync();
        _service = await RunningService.StartAsync(environment: _collector.Environment);
        foreach (var name in HostileDocuments.Names)
        {
            // Cold paths are compiled once; what is measured is a service that has been up for a while.
            _ = await AskAsync(HostileDocuments.Body(name.Data));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        if (_collector is not null)
        {
            await _collector.DisposeAsync();
        }
    }

    internal async Task<(int Status, int Bytes, JsonElement Body)> AskAsync(byte[] request)
    {
        // A large body waits for leave to be sent: who sends it unasked may find the connection closed before it has read why.
        using var message = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new ByteArrayContent(request) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        message.Headers.ExpectContinue = request.Length > 1_000_000;
        using var response = await Service.Client.SendAsync(message, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(bytes);
        return ((int)response.StatusCode, bytes.Length, body.RootElement.Clone());
    }
}
