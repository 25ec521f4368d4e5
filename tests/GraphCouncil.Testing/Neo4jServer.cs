using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace GraphCouncil.Testing;

/// <summary>
/// A real Neo4j for tests. One is shared by a whole run: the one that <c>NEO4J_URI</c> names (with <c>NEO4J_USER</c> and <c>NEO4J_PASSWORD</c> when it
/// wants a log-in), else one that <c>tests/neo4j.sh</c> starts. Servers that were started here end with the process at the latest, even with one that is killed.
/// Tests say that they need one by <see cref="NeedsNeo4jAttribute"/>; <c>NEO4J_HIDDEN=1</c> makes this machine one without.
/// </summary>
public sealed class Neo4jServer : IDisposable
{
    internal const string NotThere =
        "No Neo4j: set NEO4J_URI (a running one, which tests empty) or NEO4J_HOME (an unpacked one), or put ../shared/neo4j beside the repository.";

    internal const string NotToStart = "No Neo4j to start: set NEO4J_HOME (an unpacked one), or put ../shared/neo4j beside the repository.";

    // A machine has a server or has not: looked for once, before the first fixture.
    private static readonly Lazy<bool> Startable = new(FindScript);
    private static readonly string? Named = Said("NEO4J_HIDDEN") is null ? Said("NEO4J_URI") : null;

    // A server of a minute or two throws away what the better compiler of the Java machine makes for a quarter of its processor time. One that is asked
    // thousands of questions needs it.
    private const string QuickCode = "-XX:TieredStopAtLevel=1";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<Task<Neo4jServer>> Shared = new(FindAsync);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string? _folder;
    private readonly int _http;
    private readonly int _bolt;
    private Process? _process;

    private Neo4jServer(Uri address, string? password)
    {
        Address = address;
        Password = password;
        User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j";
    }

    private Neo4jServer(string? password)
        : this(new("http://127.0.0.1"), password)
    {
        (_http, _bolt) = FreePorts();
        Address = new($"http://127.0.0.1:{_http}");
        _folder = Directory.CreateTempSubdirectory("council-neo4j-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    /// <summary>Where its HTTP interface listens.</summary>
    public Uri Address { get; private init; }

    public string User { get; }

    /// <summary>Null when it wants no log-in.</summary>
    public string? Password { get; }

    /// <summary>Whether all tests of the process ask it.</summary>
    private bool IsShared { get; init; }

    /// <summary>Started here, and not ended by anybody.</summary>
    public bool IsRunning => _process is { HasExited: false };

    /// <summary>There is one: running already, or to be started.</summary>
    internal static bool IsThere => Named is not null || CanBeStarted;

    internal static bool CanBeStarted => Startable.Value;

    /// <summary>The server that all tests share. Throws <see cref="InvalidOperationException"/> when the test doesn't say so.</summary>
    public static Task<Neo4jServer> SharedAsync()
    {
        NeedsNeo4jAttribute.IsSaid(ofItsOwn: false);
        return Shared.Value;
    }

    /// <summary>A server of the test's own, to be killed or locked at will; empty at first. Throws as <see cref="SharedAsync"/> does.</summary>
    /// <param name="password">What the user <c>neo4j</c> must log in with, of 8 characters or more; null for no log-in.</param>
    public static async Task<Neo4jServer> StartAsync(string? password = null)
    {
        var server = NotYet(password);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>As <see cref="StartAsync"/>, but nothing runs before <see cref="StartAgainAsync"/>.</summary>
    public static Neo4jServer NotYet(string? password = null)
    {
        NeedsNeo4jAttribute.IsSaid(ofItsOwn: true);
        return new(password);
    }

    /// <summary>The database for one test alone, until what comes back is disposed.</summary>
    public async Task<IDisposable> AloneAsync()
    {
        await _turn.WaitAsync();
        return new Turn(_turn);
    }

    /// <summary>Takes the graph out of the database and leaves constraints and indexes.</summary>
    public async Task DeleteNodesAsync()
    {
        using var http = Client();
        await RunAsync(http, "MATCH (n) DETACH DELETE n");
    }

    /// <summary>Takes everything out of the database: nodes, constraints, indexes.</summary>
    public async Task EmptyAsync()
    {
        await DeleteNodesAsync();
        using var http = Client();
        using var objects = JsonDocument.Parse(await RunAsync(http, "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint"));
        foreach (var row in objects.RootElement.GetProperty("data").GetProperty("values").EnumerateArray())
        {
            await RunAsync(http, $"DROP {(row[1].ValueKind == JsonValueKind.Null ? "INDEX" : "CONSTRAINT")} `{row[0].GetString()!.Replace("`", "``", StringComparison.Ordinal)}`");
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        if (Interlocked.Exchange(ref _process, null) is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }

    /// <summary>Starts it on the same ports with what it held, and waits until it answers.</summary>
    public async Task StartAgainAsync()
    {
        _process = Run(Password, IsShared ? null : QuickCode, "exec \"$@\" > \"$2/server.log\" 2>&1", Script, _folder!, $"{_http}", $"{_bolt}");
        await AnswersAsync();
    }

    public void Dispose()
    {
        End();
        _turn.Dispose();
    }

    private void End()
    {
        Kill();
        if (_folder is not null && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string Script => RepositoryFiles.At("tests/neo4j.sh");

    private static string? Said(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static async Task<Neo4jServer> FindAsync()
    {
        if (Named is null)
        {
            var started = new Neo4jServer(password: null) { IsShared = true };
            await started.StartAgainAsync();
            return started;
        }

        var named = new Neo4jServer(new Uri(Named), Environment.GetEnvironmentVariable("NEO4J_PASSWORD"));
        await named.AnswersAsync();
        return named;
    }

    private static bool FindScript()
    {
        using var find = Run(null, null, "exec \"$@\"", Script, "--find");
        find.WaitForExit();
        return find.ExitCode == 0;
    }

    private static Process Run(string? password, string? java, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", command, "bash", .. arguments]);
        start.Environment.Remove("NEO4J_PASSWORD");
        start.Environment["FOLLOW"] = $"{Environment.ProcessId}";
        if (java is not null)
        {
            start.Environment["JAVA_TOOL_OPTIONS"] = $"{Said("JAVA_TOOL_OPTIONS")} {java}";
        }

        if (password is not null)
        {
            start.Environment["NEO4J_PASSWORD"] = password;
        }

        return Process.Start(start)!;
    }

    private static (int Http, int Bolt) FreePorts()
    {
        using var http = new TcpListener(IPAddress.Loopback, 0);
        using var bolt = new TcpListener(IPAddress.Loopback, 0);
        http.Start();
        bolt.Start();
        return (((IPEndPoint)http.LocalEndpoint).Port, ((IPEndPoint)bolt.LocalEndpoint).Port);
    }

    private static async Task<string> RunAsync(HttpClient http, string statement)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new Dictionary<string, string> { ["statement"] = statement }), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync("db/neo4j/query/v2", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.False(text.Contains("\"errors\"", StringComparison.Ordinal), text);
        return text;
    }

    private HttpClient Client()
    {
        var http = new HttpClient { BaseAddress = new(Address.AbsoluteUri.TrimEnd('/') + "/") };
        if (Password is not null)
        {
            http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")));
        }

        return http;
    }

    // The first answers come before the database is open, so a statement decides.
    private async Task AnswersAsync()
    {
        using var http = Client();
        var until = Stopwatch.StartNew();
        var last = "nothing";
        while (until.Elapsed < Patience)
        {
            try
            {
                using var body = new StringContent("""{"statement":"RETURN 1"}""", Encoding.UTF8, "application/json");
                using var answer = await http.PostAsync("db/neo4j/query/v2", body);
                last = await answer.Content.ReadAsStringAsync();
                if (answer.IsSuccessStatusCode && last.Contains("[[1]]", StringComparison.Ordinal))
                {
                    return;
                }
            }
            catch (HttpRequestException e)
            {
                last = e.Message;
            }

            if (_process is { HasExited: true })
            {
                Assert.Fail($"Neo4j ended: {File.ReadAllText(Path.Combine(_folder!, "server.log"))}");
            }

            await Task.Delay(100);
        }

        Assert.Fail($"Neo4j does not answer in {Patience}: {last}");
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
