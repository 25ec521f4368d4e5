using System.Text.Json;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Ways and neighbourhoods, beside statements by hand that go over every table of relationships in both directions, layer by layer. They tell less: the way's
/// length instead of the way, ids instead of nodes and relationships with their ends.
/// </summary>
internal static class WaysBench
{
    public static async Task RunAsync(DemoService service, Report report)
    {
        var relationships = GraphParts.ReadSchema(CompilerLimits.Default).Map!.RelationshipTypes;
        using var connection = Connection.Open(service.File, create: false, TimeSpan.FromSeconds(2));
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        var people = Ids(Sql.Of($"SELECT id FROM \"node_Person\" ORDER BY id"));
        var (from, to) = (people[0], people[people.Count / 2]);
        using var byHand = new ByLayers(connection, relationships);
        var middle = await BoundedAsync(service, byHand, Ids(Sql.Of($"SELECT id FROM \"node_WorkingGroup\" UNION ALL SELECT id FROM \"node_Component\" UNION ALL SELECT id FROM \"node_Project\"")));
        await CompareAsync("neighbourhood of depth 2, 200 nodes", Questions.Around(middle), () => byHand.Around(middle), answer => answer.GetProperty("neighbourhood").GetProperty("relationships").GetArrayLength());
        await CompareAsync("way between two people", Questions.Way(from, to), () => byHand.Distance(from, to), answer => answer.GetProperty("pathBetween").GetProperty("paths")[0].GetProperty("length").GetInt64());

        List<string> Ids(Sql question)
        {
            using var statement = connection.Prepare(question);
            var ids = new List<string>();
            while (statement.Step())
            {
                ids.Add(statement.Text(0)!);
            }

            return ids;
        }

        async Task CompareAsync(string what, string query, Func<long> floor, Func<JsonElement, long> found)
        {
            var request = DemoService.Request(query);
            using var answer = JsonDocument.Parse(await service.TextAsync(request));
            var (mine, his) = (found(answer.RootElement.GetProperty("data")), floor());
            _ = mine == his ? mine : throw new InvalidOperationException($"{what}: {mine} is found, by hand {his}.");
            var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(request), () =>
            {
                _ = floor();
                return ValueTask.CompletedTask;
            });
            report.Add($"Ways: {what}, beside statements by hand", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 2);
        }
    }

    /// <summary>The first around which both find the same, as around no person: a statement by hand has no bound of what is looked at.</summary>
    private static async Task<string> BoundedAsync(DemoService service, ByLayers byHand, IEnumerable<string> ids)
    {
        foreach (var id in ids.Take(200))
        {
            using var answer = JsonDocument.Parse(await service.TextAsync(DemoService.Request(Questions.Around(id))));
            if (answer.RootElement.GetProperty("data").GetProperty("neighbourhood").GetProperty("relationships").GetArrayLength() == byHand.Around(id))
            {
                return id;
            }
        }

        throw new InvalidOperationException("All have more around than is looked at.");
    }

    private static (Sql Near, Sql Far)[] Ends => [(Sql.Of($"source$"), Sql.Of($"target$")), (Sql.Of($"target$"), Sql.Of($"source$"))];

    /// <summary>Layer by layer; in one statement the layers would be named more often than SQLite allows.</summary>
    private sealed class ByLayers : IDisposable
    {
        private readonly Statement _first;
        private readonly Statement _layer;
        private readonly Statement _shown;
        private readonly Statement _among;

        public ByLayers(Connection connection, IReadOnlyCollection<RelationshipType> relationships)
        {
            _first = connection.Prepare(Sql.Of($"SELECT json_array(key) FROM node WHERE id = ?1"));
            var further = Sql.Joined(relationships.SelectMany(type => Ends.Select(ends => Sql.Of(
                $"\nUNION SELECT r.{ends.Far} FROM known n CROSS JOIN {SqlName.Table(type)} r ON r.{ends.Near} = n.key"))));
            _layer = connection.Prepare(Sql.Of(
                $"WITH known(key) AS MATERIALIZED (SELECT value FROM json_each(?1)) SELECT json_group_array(key) FROM (SELECT key FROM known{further})"));
            _shown = connection.Prepare(Sql.Of(
                $"""
                SELECT json_group_array(key), json_group_array(id) FROM (
                  SELECT n.key, n.id FROM json_each(?2) two CROSS JOIN node n ON n.key = two.value
                  ORDER BY n.key NOT IN (SELECT value FROM json_each(?3)), n.key NOT IN (SELECT value FROM json_each(?1)), n.id LIMIT 200
                )
                """));
            var among = Sql.UnionAll([.. relationships.Select(type => Sql.Of(
                $"SELECT r.\"id\" FROM shown n CROSS JOIN {SqlName.Table(type)} r ON r.source$ = n.key WHERE r.target$ IN (SELECT key FROM shown)"))]);
            _among = connection.Prepare(Sql.Of(
                $"WITH shown(key) AS MATERIALIZED (SELECT value FROM json_each(?1)) SELECT count(*), json_group_array(id) FROM ({among})"));
        }

        /// <returns>How many relationships are among the nodes.</returns>
        public long Around(string of)
        {
            var middle = Told(_first, of);
            var one = Told(_layer, middle);
            var two = Told(_layer, one);
            var shown = Told(_shown, one, two, middle);
            _among.Bind(1, shown);
            _among.Step();
            var count = _among.Number(0);
            _among.Reset();
            return count;
        }

        /// <returns>How many relationships the shortest ways have, up to six.</returns>
        public long Distance(string from, string to)
        {
            var (near, far) = (Told(_first, from), Told(_first, to));
            for (var hops = 1; hops <= 6; hops++)
            {
                (near, far) = (far, Told(_layer, near));
                if (JsonSerializer.Deserialize<HashSet<long>>(far)!.Overlaps(JsonSerializer.Deserialize<long[]>(near)!))
                {
                    return hops;
                }
            }

            return 0;
        }

        public void Dispose()
        {
            _first.Dispose();
            _layer.Dispose();
            _shown.Dispose();
            _among.Dispose();
        }

        private static string Told(Statement statement, params ReadOnlySpan<string> values)
        {
            for (var at = 0; at < values.Length; at++)
            {
                statement.Bind(at + 1, values[at]);
            }

            statement.Step();
            var told = statement.Text(0)!;
            statement.Reset();
            return told;
        }
    }
}
