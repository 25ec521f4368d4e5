using System.Text.Json.Nodes;
using GraphCouncil.Server.Hosting;
using GraphCouncil.ServerTests.Golden.Plans;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>The whole service on a loopback port of its own, over the demo graph on a real Neo4j.</summary>
public sealed class GoldenOnNeo4j(GraphOnNeo4j graph) : IAsyncLifetime
{
    private GraphParts? _parts;
    private WebApplication? _app;
    private HttpClient? _client;

    public async ValueTask InitializeAsync()
    {
        _parts = await GraphParts.OpenAsync(graph.Settings, null, TestContext.Current.CancellationToken);
        Assert.True(_parts.StoreFault is null, "The store does not answer.");
        (_app, _client) = await GoldenService.StartAsync(graph.Settings, _parts.Engine);
    }

    public Task<string> AskAsync(string query, JsonNode? variables, string? viewAs = null) =>
        GoldenService.AskAsync(_client!, query, variables, viewAs);

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_parts is not null)
        {
            await _parts.DisposeAsync();
        }
    }
}
