using GraphCouncil.Bench.Measuring;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Searches for texts that nearly everybody is found by, through competencies whose texts hold them. The floor is what no answer with the best match
/// of each can go below: all claims of competencies, grouped by who holds them, in plain SQL.
/// </summary>
internal static class SearchBench
{
    private static readonly string[] Texts = ["a", "s", "c", "o", "i", "an", "in", "and", "i o", "d a", "k", "sikkerhed"];

    public static async Task RunAsync(DemoService service, Report report)
    {
        using var connection = Connection.Open(service.File, create: false, TimeSpan.FromSeconds(2));
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        using var grouped = connection.Prepare(Sql.Of(
            $"SELECT count(*), sum(best) FROM (SELECT r.source$, min(c.key$) AS best FROM \"node_Competency\" c CROSS JOIN \"edge_HAS_COMPETENCY\" r ON r.target$ = c.key$ WHERE r.\"validFrom\" <= '2026-11-01' AND (r.\"validTo\" IS NULL OR r.\"validTo\" > '2026-11-01') GROUP BY r.source$)"));
        var worst = (Text: "", Pair: default(Pair));
        foreach (var text in Texts)
        {
            var request = DemoService.Request("query($text: String!) { search(text: $text, first: 20) { totalCount edges { match field text node { __typename } } } }", new { text });
            await service.TextAsync(request);
            var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(request), Floor);
            worst = pair.Ratio > worst.Pair.Ratio ? (text, pair) : worst;
        }

        report.Add(
            $"Search: 20 hits and how many there are, the slowest of {Texts.Length} short texts ('{worst.Text}'), beside all claims grouped by hand",
            Report.Microseconds(worst.Pair.Ours),
            Report.Microseconds(worst.Pair.Floor),
            worst.Pair.Ratio,
            2);

        ValueTask Floor()
        {
            grouped.Step();
            grouped.Reset();
            return ValueTask.CompletedTask;
        }
    }
}
