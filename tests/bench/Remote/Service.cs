using System.Globalization;
using System.Text.Json;

namespace GraphCouncil.Bench.Remote;

/// <summary>A GraphQL service that is asked over HTTP by one client: ours or the peer.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly Child _program;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private readonly Uri _endpoint;

    private Service(Child program, Uri endpoint)
    {
        _program = program;
        _endpoint = endpoint;
    }

    public static async Task SeedAsync(Neo4j server, int scale)
    {
        await using var seeding = Child.Start("dotnet", [Program, "seed", .. Store(server), "--scale", scale.ToString(CultureInfo.InvariantCulture)], []);
        await seeding.DoneAsync();
    }

    public static async Task<Service> OursAsync(Neo4j server)
    {
        var program = Child.Start(
            "dotnet",
            [Program, .. Store(server), "--urls", "http://127.0.0.1:0"],
            [("GRAPHCOUNCIL_ANSWERS__MAXPAGE", "1000"), ("GRAPHCOUNCIL_ANSWERS__MAXCOST", "1000000"), ("GRAPHCOUNCIL_TRANSPORT__ANSWERBYTES", "50000000")]);
        var service = new Service(program, new Uri(await program.AddressAsync(), "graphql"));
        for (var left = 120; !await service.IsReadyAsync(); left--)
        {
            await Task.Delay(500);
            _ = left > 0 ? left : throw new InvalidOperationException("The service did not become ready.");
        }

        return service;
    }

    public static async Task<Service> PeerAsync(Neo4j server)
    {
        var folder = At("tests/bench/peer");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await using var install = Child.Start("npm", ["install", "--no-save", "--prefix", folder], []);
            await install.DoneAsync();
        }

        var program = Child.Start("node", [Path.Combine(folder, "server.mjs")], [("NEO4J_BOLT", server.Bolt), ("NODE_ENV", "production")]);
        return new(program, await program.AddressAsync());
    }

    public static byte[] Request(string query) => JsonSerializer.SerializeToUtf8Bytes(new { query });

    public async Task<int> AskAsync(byte[] request)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new ByteArrayContent(request) };
        message.Content.Headers.ContentType = new("application/json");
        using var response = await _client.SendAsync(message);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>The data; throws when there are errors.</summary>
    public async Task<string> TextAsync(string query)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new ByteArrayContent(Request(query)) };
        message.Content.Headers.ContentType = new("application/json");
        using var response = await _client.SendAsync(message);
        var text = await response.Content.ReadAsStringAsync();
        return text.Contains("\"errors\"", StringComparison.Ordinal) ? throw new InvalidOperationException(text[..Math.Min(text.Length, 500)]) : text;
    }

    public static string At(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphCouncil.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run the benchmarks from a checkout.");
        }

        return Path.Combine(folder.FullName, path);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _program.DisposeAsync();
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "GraphCouncil.Server.dll");

    private static string[] Store(Neo4j server) => ["--store", "neo4j", "--neo4j-uri", server.Http.AbsoluteUri];

    private async Task<bool> IsReadyAsync()
    {
        using var response = await _client.GetAsync(new Uri(_endpoint, "healthz/ready"));
        return response.IsSuccessStatusCode;
    }
}
