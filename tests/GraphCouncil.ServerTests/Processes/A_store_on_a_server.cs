using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>The service over a Neo4j that comes late, goes away, or does not let it in.</summary>
[NeedsNeo4j(OfItsOwn = true)]
public sealed class A_store_on_a_server(OwnNeo4j own) : IClassFixture<OwnNeo4j>
{
    private const string Password = OwnNeo4j.Password;
    private const string Count = """{"query":"{ people { totalCount } }"}""";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static Dictionary<string, string> Environment => new() { ["GRAPHCOUNCIL_NEO4J__PASSWORD"] = Password };

    /// <summary>In one life of a service, because a server takes long to start and to fill.</summary>
    [Fact]
    public async Task That_comes_late_is_away_for_a_while_and_loses_its_graph()
    {
        var server = await own.EmptyAndAwayAsync();
        await using var service = await RunningService.StartAsync(Options(server), Environment);
        await DoesNotAnswerAsync(service, "cannot be reached");

        // It is set up and filled then, while the port is open.
        await server.StartAgainAsync();
        await SaysAsync(service, "not ready yet: setting up the database");
        await SaysAsync(service, " nodes and relationships, ");
        await IsReadyAsync(service);
        var answer = await AnswerAsync(service);
        Assert.Equal("""{"data":{"people":{"totalCount":188}}}""", answer);

        server.Kill();
        await EventuallyAsync(async () => await StatusAsync(service, "/healthz/ready") == HttpStatusCode.ServiceUnavailable, "It should not be ready.");
        await DoesNotAnswerAsync(service, "Neo4j server");

        await server.StartAgainAsync();
        await IsReadyAsync(service);
        Assert.Equal(answer, await AnswerAsync(service));

        // Nothing is answered from an empty database, nothing is filled in unasked, and it goes on when somebody has filled it.
        await AskAsync(server, "MATCH (n) DETACH DELETE n RETURN count(*)");
        await IsRefusedAsync(service, "lost its graph");

        await EventuallyAsync(async () => await StatusAsync(service, "/healthz/ready") == HttpStatusCode.ServiceUnavailable, "It should not be ready.");
        using (var ready = await service.Client.GetAsync("/healthz/ready", TestContext.Current.CancellationToken))
        {
            Assert.Contains("lost its graph", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        await EventuallyAsync(() => Task.FromResult(service.Log.Any(line => line.Contains(" error ", StringComparison.Ordinal) && line.Contains("lost its graph", StringComparison.Ordinal))), "The log should say so.");
        for (var i = 0; i < 50; i++)
        {
            await IsRefusedAsync(service, "lost its graph");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await AskAsync(server, "MATCH (n) RETURN count(n)"));
        using var ending = new CancellationTokenSource();
        var asking = NeverAnswersWronglyAsync(service, answer, ending.Token);
        await SeededAsync(["seed", .. Options(server)], Environment);
        await IsReadyAsync(service);
        Assert.Equal(answer, await AnswerAsync(service));
        await ending.CancelAsync();
        Assert.True(await asking > 0, "It should be asked meanwhile.");
        KeepsTheSecret(service);
    }

    [Fact]
    public async Task That_does_not_let_it_in()
    {
        var server = await own.EmptyAsync();
        await using (var service = await RunningService.StartAsync(Options(server), new() { ["GRAPHCOUNCIL_NEO4J__PASSWORD"] = "another-secret" }))
        {
            await DoesNotAnswerAsync(service, "log-in");
            Assert.DoesNotContain(service.Log, line => line.Contains("another-secret", StringComparison.Ordinal));
        }

        await using (var service = await RunningService.StartAsync([.. Options(server), "--neo4j-database", "nobody"], Environment))
        {
            // The server lets nobody in for some seconds after wrong passwords.
            await EventuallyAsync(async () => (await AnswerAsync(service)).Contains("no such database", StringComparison.Ordinal), "It should say that there is no such database.");
            await DoesNotAnswerAsync(service, "no such database");
            KeepsTheSecret(service);
        }
    }

    [Fact]
    public async Task Whose_seeding_was_killed_is_seeded_again_without_doubling_anything()
    {
        var server = await own.WithoutNodesAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Password + "\n", TestContext.Current.CancellationToken);
        string[] arguments = ["seed", .. Options(server), "--neo4j-password-file", file, "--scale", "3"];
        using (var seeding = Program.Start(Program.Folder, arguments, []))
        {
            await EventuallyAsync(async () => await DoneAsync(server) > 0 || seeding.HasExited, "It should begin.");
            seeding.Kill();
            await seeding.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        // A service of other numbers does not mix in, and does not answer from a part.
        await using var service = await RunningService.StartAsync(Options(server), Environment);
        await DoesNotAnswerAsync(service, "(demo graph, scale 3, seed 1, set at 2026-11-01)");
        var ended = await SeededAsync(arguments);
        Assert.Contains("graphcouncil: going on behind the ", ended.Error, StringComparison.Ordinal);
        await IsReadyAsync(service);
        Assert.Equal("""{"data":{"people":{"totalCount":564}}}""", await AnswerAsync(service));
        Assert.Contains("Made 2996 nodes and 13149 relationships in the database neo4j", ended.Output, StringComparison.Ordinal);
        var again = await Program.RunAsync(arguments);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("demo graph, scale 3, seed 1", again.Error, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task That_holds_something_else_is_refused()
    {
        var server = await own.EmptyAsync();
        await AskAsync(server, "CREATE (:Film {title: 'Metropolis'}) RETURN 1");
        var ended = await Program.RunAsync(["--urls", "http://127.0.0.1:0", .. Options(server)], Environment);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("did not make", ended.Error, StringComparison.Ordinal);
        Assert.Equal(1, await AskAsync(server, "MATCH (n) RETURN count(n)"));
    }

    private static string[] Options(Neo4jServer server) => ["--store", "neo4j", "--neo4j-uri", server.Address.AbsoluteUri, "--neo4j-user", "neo4j"];

    private static async Task DoesNotAnswerAsync(RunningService service, string why)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, "/healthz/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(service, "/healthz/ready"));
        var watch = Stopwatch.StartNew();
        using var response = await PostAsync(service);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, 3 * TimeLimit);
        await IsRefusalAsync(response, why);
    }

    private static Task SaysAsync(RunningService service, string what) =>
        EventuallyAsync(async () => (await AnswerAsync(service)).Contains(what, StringComparison.Ordinal), "It should say so: " + what);

    private static async Task IsRefusedAsync(RunningService service, string why)
    {
        using var response = await PostAsync(service);
        await IsRefusalAsync(response, why);
    }

    private static async Task IsRefusalAsync(HttpResponseMessage response, string why)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("errors")[0];
        Assert.Equal("STORE_UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(why, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Asks again and again; all that is answered is the whole graph's answer. How often it was asked.</summary>
    private static async Task<int> NeverAnswersWronglyAsync(RunningService service, string answer, CancellationToken ending)
    {
        var asked = 0;
        for (; !ending.IsCancellationRequested; asked++)
        {
            using var response = await PostAsync(service);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.ServiceUnavailable || body == answer, body);
            // Without a rest the asking, of which each looks at the server, takes a core from the seeding.
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return asked;
    }

    /// <summary>On a busy machine a part may take too long, and whoever seeds does what they are told: again, with the same numbers.</summary>
    private static async Task<Ended> SeededAsync(string[] arguments, Dictionary<string, string>? environment = null)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var ended = await Program.RunAsync(arguments, environment);
            if (ended.ExitCode == 0)
            {
                return ended;
            }

            Assert.True(watch.Elapsed < Patience && ended.Error.Contains("seed again with the same numbers", StringComparison.Ordinal), ended.Error);
        }
    }

    private static Task IsReadyAsync(RunningService service) =>
        EventuallyAsync(async () => await StatusAsync(service, "/healthz/ready") == HttpStatusCode.OK, "It should become ready: " + string.Join('\n', service.Log));

    private static void KeepsTheSecret(RunningService service) => Assert.DoesNotContain(service.Log, line => line.Contains(Password, StringComparison.Ordinal));

    private static async Task<HttpStatusCode> StatusAsync(RunningService service, string path)
    {
        using var response = await service.Client.GetAsync(path, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<string> AnswerAsync(RunningService service)
    {
        using var response = await PostAsync(service);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningService service)
    {
        using var body = new StringContent(Count, Encoding.UTF8, "application/json");
        return await service.Client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
    }

    /// <summary>How many changes of a seeding are made.</summary>
    private static Task<long> DoneAsync(Neo4jServer server) => AskAsync(server, "OPTIONAL MATCH (s:_GraphCouncil) RETURN coalesce(s.seeded, 0)");

    private static async Task<long> AskAsync(Neo4jServer server, string statement)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.User}:{server.Password}")));
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/db/neo4j/query/v2", body, TestContext.Current.CancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return long.Parse(answer.RootElement.GetProperty("data").GetProperty("values")[0][0].GetRawText(), CultureInfo.InvariantCulture);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < Patience, what);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
