using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>The whole service on a loopback port of its own, with the demo graph at scale 1, seed 1, in a folder that goes with it.</summary>
public sealed class GoldenService : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "graphcouncil-golden-" + Path.GetRandomFileName());
    private GraphParts? _parts;
    private WebApplication? _app;
    private HttpClient? _client;

    internal GraphParts Parts => _parts!;

    public async ValueTask InitializeAsync()
    {
        var settings = new ServiceSettings { Data = _folder };
        _parts = await GraphParts.OpenAsync(settings, TestContext.Current.CancellationToken);
        _app = WebService.Build(settings, Addresses.Parse("http://127.0.0.1:0"), _parts.Engine, new Readiness(), pages: "none");
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    /// <summary>The answer as it came, without the line breaks that people like.</summary>
    public async Task<string> AskAsync(string query, JsonNode? variables)
    {
        var body = new JsonObject { ["query"] = query };
        if (variables is not null)
        {
            body["variables"] = variables.DeepClone();
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

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

        Directory.Delete(_folder, recursive: true);
    }
}
