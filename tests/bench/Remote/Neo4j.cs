using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace GraphCouncil.Bench.Remote;

/// <summary>A real Neo4j of this run, without log-in, with the demo graph of a scale in it.</summary>
internal sealed class Neo4j : IAsyncDisposable
{
    private readonly Child _server;
    private readonly HttpClient _client;

    private Neo4j(Child server, int http, int bolt)
    {
        _server = server;
        Http = new($"http://127.0.0.1:{http}");
        Bolt = $"bolt://127.0.0.1:{bolt}";
        _client = new() { BaseAddress = Http, Timeout = TimeSpan.FromMinutes(5) };
    }

    public Uri Http { get; }

    public string Bolt { get; }

    public static async Task<Neo4j> StartAsync(string folder)
    {
        var (http, bolt) = (FreePort(), FreePort());
        Directory.CreateDirectory(folder);
        var server = new Neo4j(Child.Start("bash", [Service.At("tests/neo4j.sh"), folder, $"{http}", $"{bolt}"], [("NEO4J_HEAP", "1g")]), http, bolt);
        for (var left = 120; ; left--)
        {
            try
            {
                using var _ = await server.RunAsync("RETURN 1", new { });
                return server;
            }
            catch (HttpRequestException) when (left > 0)
            {
                await Task.Delay(500);
            }
        }
    }

    /// <summary>The answer of one statement. Throws when it holds an error.</summary>
    public async Task<JsonDocument> RunAsync(string statement, object parameters)
    {
        using var response = await _client.PostAsJsonAsync("db/neo4j/query/v2", new { statement, parameters });
        var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return answer.RootElement.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException($"{errors}\n{statement}") : answer;
    }

    /// <summary>What the statement costs the server, without time and luck.</summary>
    public async Task<long> HitsAsync(string statement, object parameters)
    {
        using var answer = await RunAsync("PROFILE " + statement, parameters);
        return Hits(answer.RootElement.GetProperty("profiledQueryPlan"));

        static long Hits(JsonElement plan) =>
            (plan.TryGetProperty("dbHits", out var own) ? own.GetInt64() : 0) + plan.GetProperty("children").EnumerateArray().Sum(Hits);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
