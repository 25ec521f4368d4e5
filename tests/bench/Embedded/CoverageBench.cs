using System.Diagnostics;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Server.Requests;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// The matrix of coverage with its totals, beside the same as somebody writes it by hand who knows the tables: cells, rows, columns and the whole, of
/// different people each, in a statement each; nothing is hidden there. Gaps and bus factors stand there with their times alone. At scale 1000 the
/// whole matrix beside the time limit, with the limit of work as it is set.
/// </summary>
internal static class CoverageBench
{
    private const int Tries = 5;

    /// <summary>The slowest of some; a question that weighs too much is no answer, and ends the bench.</summary>
    public static async Task WithinTheLimitAsync(DemoService service, Report report)
    {
        foreach (var measure in (string[])["PEOPLE", "CAPACITY"])
        {
            var request = DemoService.Request(
                $$"""{ coverage(by: MUNICIPALITY, tier: 3, first: 100, measure: {{measure}}) { overall columns { total } rows { total cells { value } } } }""");
            await service.TextAsync(request);
            var slowest = TimeSpan.Zero;
            for (var number = 0; number < Tries; number++)
            {
                var watch = Stopwatch.StartNew();
                await service.AnswerAsync(request);
                slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            }

            var limit = TimeSpan.FromSeconds(new TransportLimits().Seconds);
            report.Add(
                $"coverage: {measure} of all competencies by municipality, scale 1000, the slowest of {Tries}, beside the time limit",
                Report.Microseconds(slowest.TotalMicroseconds),
                Report.Microseconds(limit.TotalMicroseconds),
                slowest / limit,
                0.5);
        }
    }

    public static async Task RunAsync(DemoService service, Report report)
    {
        using var connection = Connection.Open(service.File, create: false, TimeSpan.FromSeconds(2));
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        var above = Sql.Of(
            $"""
            (WITH RECURSIVE reached AS (
              SELECT key$ AS source$, key$ AS target$ FROM "node_Competency"
              UNION SELECT reached.source$, step.target$ FROM reached JOIN "edge_BROADER" step ON step.source$ = reached.target$
            ) SELECT reached.source$, reached.target$ FROM reached JOIN "node_Competency" c ON c.key$ = reached.target$ AND c."tier" = 2)
            """);
        var people = Sql.Of(
            $"""
            "node_Person" p
            JOIN "edge_AFFILIATED_WITH" f ON f.source$ = p.key$ AND f."validFrom" <= '2026-11-01' AND (f."validTo" IS NULL OR f."validTo" > '2026-11-01')
            JOIN "edge_IN_REGION" i ON i.source$ = f.target$ AND i."validFrom" <= '2026-11-01' AND (i."validTo" IS NULL OR i."validTo" > '2026-11-01')
            JOIN "edge_HAS_COMPETENCY" a ON a.source$ = p.key$ AND a."validFrom" <= '2026-11-01' AND (a."validTo" IS NULL OR a."validTo" > '2026-11-01')
            """);
        var canBeAsked = Sql.Of(
            $"""p."acceptsRequests" = 1 AND p."consentOn" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "edge_MERGED_INTO" m WHERE m.source$ = p.key$)""");
        Sql[] byHand =
        [
            Sql.Of($"SELECT u.target$, i.target$, count(DISTINCT p.key$) FROM {people} JOIN {above} u ON u.source$ = a.target$ WHERE {canBeAsked} GROUP BY 1, 2"),
            Sql.Of($"SELECT u.target$, count(DISTINCT p.key$) FROM {people} JOIN {above} u ON u.source$ = a.target$ WHERE {canBeAsked} GROUP BY 1"),
            Sql.Of($"SELECT i.target$, count(DISTINCT p.key$) FROM {people} WHERE {canBeAsked} GROUP BY 1"),
            Sql.Of($"SELECT count(DISTINCT p.key$) FROM {people} WHERE {canBeAsked}"),
        ];
        var statements = byHand.Select(sql => connection.Prepare(sql)).ToList();
        await CompareAsync("coverage: fields by region with totals, scale 100, beside the same by hand", "{ coverage(by: REGION, tier: 2, first: 100) { overall columns { total } rows { total cells { value } } } }");
        await CompareAsync("coverage: competencies by municipality with totals, beside fields by region by hand", "{ coverage(by: MUNICIPALITY, tier: 3, first: 100) { overall columns { total } rows { total cells { value } } } }");
        await CompareAsync("coverage: busFactor, beside fields by region by hand", "{ busFactor(first: 20) { orphaned components { risk component { nameDa } } } }");
        await CompareAsync("coverage: competencyGaps, beside fields by region by hand", "{ competencyGaps { total } }");
        statements.ForEach(statement => statement.Dispose());

        async Task CompareAsync(string what, string query)
        {
            var request = DemoService.Request(query);
            await service.TextAsync(request);
            var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(request), () =>
            {
                foreach (var statement in statements)
                {
                    while (statement.Step())
                    {
                    }

                    statement.Reset();
                }

                return ValueTask.CompletedTask;
            });
            report.Add(what, Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.5);
        }
    }
}
