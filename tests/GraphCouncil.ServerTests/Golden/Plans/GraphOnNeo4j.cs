using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>The demo graph at scale 1, seed 1, on a real Neo4j.</summary>
[CollectionDefinition(Name), NeedsNeo4j]
public sealed class GraphOnNeo4j : ICollectionFixture<GraphOnNeo4j>, IAsyncLifetime
{
    public const string Name = "Demo graph on Neo4j";

    /// <summary>What a service says to use it.</summary>
    internal ServiceSettings Settings { get; private set; } = new();

    private static readonly JsonElement NoValues = JsonDocument.Parse("{}").RootElement;

    private HttpClient? _http;
    private IDisposable? _alone;

    public async ValueTask InitializeAsync()
    {
        var server = await Neo4jServer.SharedAsync();
        _alone = await server.AloneAsync();
        _http = new HttpClient { BaseAddress = new(server.Address.AbsoluteUri.TrimEnd('/') + "/") };
        if (server.Password is { } password)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{password}")));
        }

        await server.EmptyAsync();
        var map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;
        Settings = new()
        {
            Store = StoreChoice.Remote,
            Neo4j = new() { Uri = server.Address.AbsoluteUri, User = server.User, Password = server.Password ?? "" },
            Transport = new() { Seconds = 60 },
        };
        await using var store = await StoreChoice.OpenAsync(Settings, map, null, TestContext.Current.CancellationToken);
        await DemoSeeding.SeedAsync(store, Settings, map, null, TestContext.Current.CancellationToken);
        await AskAsync("CALL db.prepareForReplanning()");
    }

    /// <summary>What the server answers besides data: plan and notifications. Fails when the server refuses the statement.</summary>
    internal async Task<JsonNode> AskAsync(string statement, JsonElement? values = null)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { statement, parameters = new { v = values ?? NoValues } }), Encoding.UTF8, "application/json");
        using var response = await _http!.PostAsync("db/neo4j/query/v2", body, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), documentOptions: new() { MaxDepth = 1_000 })!;
        Assert.True(answer["errors"] is null, $"{answer["errors"]?.ToJsonString()} for\n{statement}");
        return answer;
    }

    public ValueTask DisposeAsync()
    {
        _http?.Dispose();
        _alone?.Dispose();
        return ValueTask.CompletedTask;
    }
}
