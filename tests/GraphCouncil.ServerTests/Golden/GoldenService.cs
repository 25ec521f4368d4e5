using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Stores;
using GraphCouncil.Council;
using GraphCouncil.Schema;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Http;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>
/// The whole service on a loopback port of its own, with the demo graph at scale 1, seed 1, in a folder that goes with it; and a second one over the
/// same store whose compiler runs no pass that it can do without.
/// </summary>
public sealed class GoldenService : IAsyncLifetime
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 5_000 };
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "graphcouncil-golden-" + Path.GetRandomFileName());
    private GraphParts? _parts;
    private readonly SchemaReading _reading = GraphParts.ReadSchema(CompilerLimits.Default);
    private readonly PublicSchema _schema;
    private WebApplication? _app;
    private WebApplication? _plainApp;
    private HttpClient? _client;
    private HttpClient? _plainClient;

    public GoldenService() => _schema = PublicSchema.Of(_reading.PublicSchema!);

    internal GraphParts Parts => _parts!;

    internal HttpClient Client => _client!;

    /// <summary>The file of the store.</summary>
    internal string File => Path.Combine(_folder, "graphcouncil.db");

    public async ValueTask InitializeAsync()
    {
        // What is asked here is what the answer is, not how soon it comes: a busy machine is no fault.
        var settings = new ServiceSettings { Data = _folder, Transport = new() { Seconds = 60 } };
        _parts = await GraphParts.OpenAsync(settings, null, TestContext.Current.CancellationToken);
        (_app, _client) = await StartAsync(settings, _parts.Engine);
        (_plainApp, _plainClient) = await StartAsync(settings, EngineOf(settings, allPasses: false));
    }

    /// <summary>The answer as it came, without the line breaks that people like.</summary>
    /// <param name="viewAs">Whose view; null: that of whoever does not sign in.</param>
    public Task<string> AskAsync(string query, JsonNode? variables, string? viewAs = null) => AskAsync(_client!, query, variables, viewAs);

    /// <summary>As <see cref="AskAsync(string, JsonNode?, string?)"/>, from the service whose compiler runs the required passes only.</summary>
    public Task<string> AskPlainlyAsync(string query, JsonNode? variables, string? viewAs) => AskAsync(_plainClient!, query, variables, viewAs);

    internal static async Task<string> AskAsync(HttpClient client, string query, JsonNode? variables, string? viewAs = null)
    {
        var body = new JsonObject { ["query"] = query };
        if (variables is not null)
        {
            body["variables"] = variables.DeepClone();
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body.ToJsonString(AsWritten), Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        if (viewAs is not null)
        {
            request.Headers.Add(ViewAs.Header, viewAs);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        _plainClient?.Dispose();
        foreach (var app in (WebApplication?[])[_app, _plainApp])
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }
        }

        if (_parts is not null)
        {
            await _parts.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    internal static async Task<(WebApplication App, HttpClient Client)> StartAsync(ServiceSettings settings, RequestExecutor engine)
    {
        var app = WebService.Build(settings, Addresses.Parse("http://127.0.0.1:0"), engine, new Readiness(), pages: "none", isDemo: () => true);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return (app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });
    }

    /// <summary>An engine over the same store that was never asked anything.</summary>
    internal RequestExecutor ColdEngine() => EngineOf(new ServiceSettings(), allPasses: true);

    /// <summary>An engine over the same store that weighs as if it held so much.</summary>
    internal RequestExecutor EngineAsIfThereWere(Cardinalities cardinalities) => EngineOf(new ServiceSettings(), allPasses: true, cardinalities);

    /// <summary>An engine over the same store whose places for what is solved are these.</summary>
    internal RequestExecutor EngineThatSolvesIn(Server.Requests.Gate places) => EngineOf(new ServiceSettings(), allPasses: true, null, places);

    private RequestExecutor EngineOf(
        ServiceSettings settings, bool allPasses, Cardinalities? cardinalities = null, Server.Requests.Gate? solving = null)
    {
        var answers = new GraphExecutor(
            new GraphCompiler(_reading.Map!, settings.Answers, CouncilQuestions.Of(_reading.Map!)) { AllPasses = allPasses },
            settings.Answers,
            _parts!.Store,
            () => cardinalities ?? _parts.Cardinalities,
            new Introspection(_schema.Tree, settings.Answers, settings.Transport),
            settings.Transport,
            new Calendar(() => GraphCouncil.Seeding.Demo.DemoGraph.Day, TimeProvider.System),
            solving ?? new Server.Requests.Gate(1, 8));
        return new(new DocumentReader(_schema, settings.Limits, settings.Answers, settings.Shares.Documents, settings.Introspection), answers);
    }
}
