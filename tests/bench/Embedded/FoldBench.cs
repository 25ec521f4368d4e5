using System.Globalization;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Figures and groups. The coverage matrix stands beside the same group-by as somebody writes it who knows the tables; counts along a field of many people
/// beside the very statement, run by hand.
/// </summary>
internal static class FoldBench
{
    private const string Matrix = """
        {
          peopleGroups(
            by: [
              { competencies: { where: { edge: { level: { gte: 3 } } }, node: { id: true } } }
              { employer: { asMunicipality: { regions: { node: { id: true } } } } }
            ]
            first: 1000
          ) { count keys { node { nodeTitle } } }
        }
        """;

    public static async Task RunAsync(DemoService service, Report report)
    {
        using var connection = Connection.Open(service.File, create: false, TimeSpan.FromSeconds(2));
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        using var grouped = connection.Prepare(Sql.Of(
            $"""
            SELECT json_group_array(json_array(label, name, people)) FROM (
              SELECT c."labelDa" AS label, g."name" AS name, count(DISTINCT a.source$) AS people
              FROM "edge_HAS_COMPETENCY" a
              JOIN "edge_EMPLOYED_BY" e ON e.source$ = a.source$
              JOIN "edge_IN_REGION" i ON i.source$ = e.target$ AND i."validFrom" <= '2026-11-01' AND (i."validTo" IS NULL OR i."validTo" > '2026-11-01')
              JOIN "node_Region" g ON g.key$ = i.target$
              JOIN "node_Competency" c ON c.key$ = a.target$
              WHERE a."level" >= 3 AND a."validFrom" <= '2026-11-01' AND (a."validTo" IS NULL OR a."validTo" > '2026-11-01')
              GROUP BY c.key$, g.key$ ORDER BY c."id", g."id"
            )
            """));
        var request = DemoService.Request(Matrix);
        await service.TextAsync(request);
        var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(request), Floor);
        report.Add("Groups: competency by region, people at level 3 and more, beside the same group-by by hand", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.5);
        await RequestBench.CompareAsync(
            service,
            report,
            string.Create(CultureInfo.InvariantCulture, $"{100} people by name with what they claim, counted"),
            "{ people(first: 100, order: [{ name: ASC }]) { nodes { name competenciesAggregate { count edge { level { max } } } } } }",
            most: 1.3);

        ValueTask Floor()
        {
            grouped.Step();
            grouped.Reset();
            return ValueTask.CompletedTask;
        }
    }
}
