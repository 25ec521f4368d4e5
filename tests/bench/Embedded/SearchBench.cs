using System.Text.Json;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Searches for texts that nearly everybody is found by, through competencies whose texts hold them, and for some that few are found by. The floor is
/// what no answer with the best match of each can go below: all claims of competencies, grouped by who holds them, in plain SQL.
/// </summary>
internal static class SearchBench
{
    private const double MostMicroseconds = 50_000;
    private const int Runs = 12;

    private static readonly string[] Texts =
        ["a", "s", "c", "o", "i", "e", "m", "k", "an", "in", "ar", "and", "i o", "d a", "a s", "data", "sikkerhed", "arkitekt", "anna arkitekt", "arkitekt zzz"];

    private static readonly (string What, string Arguments, bool Deep)[] Pages =
        [("20 hits and how many there are", "first: 20", false), ("100 hits and how many there are", "first: 100", false), ("the 20 hits after the first 100", "first: 20", true)];

    public static async Task RunAsync(DemoService service, Report report)
    {
        using var connection = Connection.Open(service.File, create: false, TimeSpan.FromSeconds(2));
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        using var grouped = connection.Prepare(Sql.Of(
            $"SELECT count(*), sum(best) FROM (SELECT r.source$, min(c.key$) AS best FROM \"node_Competency\" c CROSS JOIN \"edge_HAS_COMPETENCY\" r ON r.target$ = c.key$ WHERE r.\"validFrom\" <= '2026-11-01' AND (r.\"validTo\" IS NULL OR r.\"validTo\" > '2026-11-01') GROUP BY r.source$)"));
        for (var run = 0; run < 10 * Runs; run++)
        {
            await service.AnswerAsync(DemoService.Request("{ search(text: \"a\", first: 20) { totalCount } }"));
        }

        foreach (var page in Pages)
        {
            var worst = (Text: "", Work: 0.0, Request: Array.Empty<byte>());
            foreach (var text in Texts)
            {
                var after = page.Deep ? await AfterAsync(service, text) : null;
                if (page.Deep && after is null)
                {
                    continue;
                }

                var request = DemoService.Request(
                    $"query($text: String!, $after: String) {{ search(text: $text, {page.Arguments}, after: $after) {{ totalCount edges {{ match field text node {{ __typename }} }} }} }}", new { text, after });
                var work = await WorkAsync(service, request);
                worst = work > worst.Work ? (text, work, request) : worst;
            }

            var slowest = $"Search: {page.What}, the slowest of {Texts.Length} texts ('{worst.Text}')";
            report.Add($"{slowest}, processor time, of 50 ms", Report.Microseconds(worst.Work), Report.Microseconds(MostMicroseconds), worst.Work / MostMicroseconds, 1);
            var pair = await Pair.MeasureAsync(async () => await service.AnswerAsync(worst.Request), Floor);
            report.Add($"{slowest}, beside all claims grouped by hand", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 2);
        }

        ValueTask Floor()
        {
            grouped.Step();
            grouped.Reset();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Microseconds of processor time, the median of some runs: what else the machine is at adds little to it.</summary>
    private static async Task<double> WorkAsync(DemoService service, byte[] request)
    {
        await service.TextAsync(request);
        var work = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await service.AnswerAsync(request);
            work[run] = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
        }

        return Pair.Median(work);
    }

    /// <summary>Where the first hundred hits end; null where there are no more.</summary>
    private static async Task<string?> AfterAsync(DemoService service, string text)
    {
        using var answer = JsonDocument.Parse(await service.TextAsync(DemoService.Request(
            "query($text: String!) { search(text: $text, first: 100) { pageInfo { hasNextPage endCursor } } }", new { text })));
        var page = answer.RootElement.GetProperty("data").GetProperty("search").GetProperty("pageInfo");
        return page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetString() : null;
    }
}
