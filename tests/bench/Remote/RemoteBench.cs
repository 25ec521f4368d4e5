using System.Globalization;
using System.Text.Json;
using GraphCouncil.Bench.Embedded;
using GraphCouncil.Bench.Measuring;

namespace GraphCouncil.Bench.Remote;

/// <summary>The service on a real Neo4j, beside the peer on the same data, beside the bare statement, beside itself on a small graph.</summary>
internal static class RemoteBench
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(string folder, Report report)
    {
        await using var server = await Neo4j.StartAsync(Path.Combine(folder, "neo4j"));
        await Service.SeedAsync(server, 100);
        await using var ours = await Service.OursAsync(server);
        await IndexForPeerAsync(server);
        await using (var peer = await Service.PeerAsync(server))
        {
            await BesidePeerAsync(server, ours, peer, report);
        }

        await OwnShareAsync(server, ours, report);
        await WaysAsync(server, ours, report);
        await StatementCosts.RunAsync(server, report);
        await GrowthAsync(folder, ours, report);
    }

    /// <summary>Ways and what statements cost, which need no peer.</summary>
    public static async Task RunWithoutPeerAsync(string folder, Report report)
    {
        await using var server = await Neo4j.StartAsync(Path.Combine(folder, "neo4j"));
        await Service.SeedAsync(server, 100);
        await using var ours = await Service.OursAsync(server);
        await WaysAsync(server, ours, report);
        await StatementCosts.RunAsync(server, report);
    }

    private static async Task IndexForPeerAsync(Neo4j server)
    {
        // What its documentation advises for what is sorted and looked up by; ids are unique already.
        foreach (var statement in (string[])["CREATE INDEX peer_person IF NOT EXISTS FOR (n:Person) ON (n.name)", "CREATE INDEX peer_municipality IF NOT EXISTS FOR (n:Municipality) ON (n.name)", "CALL db.awaitIndexes()", "CALL db.prepareForReplanning()"])
        {
            (await server.RunAsync(statement, new { })).Dispose();
        }
    }

    private static async Task BesidePeerAsync(Neo4j server, Service ours, Service peer, Report report)
    {
        using var anybody = await server.RunAsync("MATCH (p:Person) RETURN p.id LIMIT 1", new { });
        var person = anybody.RootElement.GetProperty("data").GetProperty("values")[0][0].GetString()!;
        foreach (var each in Comparison.All(person))
        {
            var (mine, his) = (Service.Request(each.Ours), Service.Request(each.Peer));
            var (people, peoples) = (Count(await ours.TextAsync(each.Ours)), Count(await peer.TextAsync(each.Peer)));
            _ = people == peoples ? people : throw new InvalidOperationException($"{each.What}: ours shows {people} things, the peer {peoples}.");
            var pair = await Pair.MeasureAsync(async () => await ours.AskAsync(mine), async () => await peer.AskAsync(his), WarmUp);
            report.AddAtLeast("Neo4j: " + each.What + ", beside the peer", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Floor / pair.Ours, each.Target);
        }

        var large = Comparison.Large;
        var shown = Count(await ours.TextAsync(large.Ours));
        var request = Service.Request(large.Ours);
        var alone = await Pair.MeasureAsync(async () => await ours.AskAsync(request), async () => await ours.AskAsync(request), WarmUp);
        string beside;
        try
        {
            var answered = Count(await peer.TextAsync(large.Peer));
            beside = string.Create(CultureInfo.InvariantCulture, $"answers with {answered:#,0}");
        }
        catch (InvalidOperationException refused)
        {
            beside = refused.Message.Contains("emory", StringComparison.Ordinal) ? "runs out of transaction memory" : "fails: " + refused.Message[..Math.Min(80, refused.Message.Length)];
        }

        report.Add(string.Create(CultureInfo.InvariantCulture, $"Neo4j: {large.What} ({shown:#,0} things), the peer {beside}"), Report.Microseconds(alone.Ours), "", 1);

        static int Count(string answer) => answer.Split("\"id\"").Length - 1;
    }

    /// <summary>What the service adds to the statement that it sends.</summary>
    private static async Task OwnShareAsync(Neo4j server, Service ours, Report report)
    {
        var query = Questions.PeopleWithClaims(20);
        var (statement, values) = StatementCosts.Compile(query);
        var pair = await BesideAsync(server, ours, query, statement, new { v = values });
        report.Add(
            "Neo4j: 20 people with 6 claims, beside the same statement sent straight to the Query API; the difference in milliseconds",
            Report.Microseconds(pair.Ours),
            Report.Microseconds(pair.Floor),
            (pair.Ours - pair.Floor) / 1_000,
            0.5);
    }

    /// <summary>Beside the server's own search for shortest ways, and a statement by hand for what is around.</summary>
    private static async Task WaysAsync(Neo4j server, Service ours, Report report)
    {
        using var people = await server.RunAsync("MATCH (p:Person) WITH p.id AS id ORDER BY id WITH collect(id) AS ids RETURN ids[0], ids[size(ids) / 2]", new { });
        var found = people.RootElement.GetProperty("data").GetProperty("values")[0];
        var (from, to) = (found[0].GetString()!, found[1].GetString()!);
        await CompareAsync(
            "way between two people, beside SHORTEST",
            Questions.Way(from, to),
            """
            MATCH (a:Person {id: $from}), (b:Person {id: $to})
            MATCH p = SHORTEST 1 (a)-[r]-{1,6}(b)
            RETURN length(p), [n IN nodes(p) | n.id], [x IN relationships(p) | [type(x), startNode(x).id, endNode(x).id]]
            """);
        await CompareAsync(
            "neighbourhood of depth 2, 200 nodes, beside a statement by hand",
            Questions.Around(from),
            """
            MATCH (a:Person {id: $from})
            CALL (a) { MATCH (a)--(n) RETURN collect(DISTINCT n) AS one }
            CALL (a, one) { UNWIND one AS m MATCH (m)--(n) WITH DISTINCT n WHERE n <> a AND NOT n IN one WITH n ORDER BY n.id LIMIT 200 RETURN collect(n) AS two }
            WITH ([a] + one + two)[..200] AS shown
            CALL (shown) { UNWIND shown AS n MATCH (n)-[r]->(m) WHERE m IN shown RETURN collect([type(r), n.id, m.id]) AS among }
            RETURN [n IN shown | n.id], among
            """);

        async Task CompareAsync(string what, string query, string statement)
        {
            _ = await ours.TextAsync(query);
            var pair = await BesideAsync(server, ours, query, statement, new { from, to });
            report.Add("Neo4j: " + what, Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 2);
        }
    }

    /// <summary>A request to the service beside a statement sent straight to the server.</summary>
    private static async Task<Pair> BesideAsync(Neo4j server, Service ours, string query, string statement, object parameters)
    {
        var direct = JsonSerializer.SerializeToUtf8Bytes(new { statement, parameters, accessMode = "READ" });
        using var client = new HttpClient { BaseAddress = server.Http };
        var request = Service.Request(query);
        return await Pair.MeasureAsync(
            async () => await ours.AskAsync(request),
            async () =>
            {
                using var content = new ByteArrayContent(direct);
                content.Headers.ContentType = new("application/json");
                using var response = await client.PostAsync(new Uri("db/neo4j/query/v2", UriKind.Relative), content);
                _ = (await response.Content.ReadAsByteArrayAsync()).Length;
            },
            WarmUp);
    }

    private static async Task GrowthAsync(string folder, Service large, Report report)
    {
        await using var server = await Neo4j.StartAsync(Path.Combine(folder, "neo4j-small"));
        await Service.SeedAsync(server, 1);
        await using var small = await Service.OursAsync(server);
        var (deepLarge, deepSmall) = (await DeepAsync(large), await DeepAsync(small));
        await CompareAsync("page of 20 after a cursor nine tenths down the list", PageAfter(deepLarge), PageAfter(deepSmall));
        await CompareAsync("one person by id", await ByIdAsync(large), await ByIdAsync(small));

        async Task CompareAsync(string what, byte[] atLarge, byte[] atSmall)
        {
            var pair = await Pair.MeasureAsync(async () => await large.AskAsync(atLarge), async () => await small.AskAsync(atSmall), WarmUp);
            report.Add($"Neo4j: growth, {what}, scale 100 beside scale 1", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.5);
        }
    }

    private static byte[] PageAfter(string cursor) =>
        Service.Request($"{{ people(first: 20, after: \"{cursor}\", order: [{{ name: ASC }}]) {{ nodes {{ id name }} pageInfo {{ endCursor }} }} }}");

    private static async Task<byte[]> ByIdAsync(Service service)
    {
        using var first = JsonDocument.Parse(await service.TextAsync("{ people(first: 1) { nodes { id } } }"));
        var id = first.RootElement.GetProperty("data").GetProperty("people").GetProperty("nodes")[0].GetProperty("id").GetString();
        return Service.Request($"{{ person(id: \"{id}\") {{ id name jobTitle }} }}");
    }

    private static async Task<string> DeepAsync(Service service)
    {
        var page = await PageAsync(1, "");
        var down = page.GetProperty("totalCount").GetInt32() * 9 / 10;
        for (var after = ""; ; after = $", after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"")
        {
            page = await PageAsync(Math.Min(down, 1_000), after);
            down -= Math.Min(down, 1_000);
            if (down == 0)
            {
                return page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
            }
        }

        async Task<JsonElement> PageAsync(int first, string after)
        {
            using var answer = JsonDocument.Parse(await service.TextAsync(string.Create(
                CultureInfo.InvariantCulture, $"{{ people(first: {first}{after}, order: [{{ name: ASC }}]) {{ totalCount pageInfo {{ endCursor }} }} }}")));
            return answer.RootElement.GetProperty("data").GetProperty("people").Clone();
        }
    }
}
