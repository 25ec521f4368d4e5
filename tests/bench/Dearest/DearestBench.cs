using System.Globalization;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Bench.Remote;
using GraphCouncil.Testing;
using GraphCouncil.Testing.Dear;
using RealNeo4j = GraphCouncil.Bench.Remote.Neo4j;

namespace GraphCouncil.Bench.Dearest;

/// <summary>Looks for the dearest questions that pass every limit, by time and by the memory of the service, on both stores and graphs of several sizes.</summary>
internal static class DearestBench
{
    private static readonly TimeSpan Search = TimeSpan.FromSeconds(60);
    private static readonly int[] Scales = [1, 10, 100];

    public static async Task RunAsync(string folder, Report report)
    {
        foreach (var scale in Scales)
        {
            var number = scale.ToString(CultureInfo.InvariantCulture);
            await MeasureAsync("SQLite", number, ["--data", Path.Combine(folder, "dearest-" + number), "--scale", number], report);
            await using var server = await RealNeo4j.StartAsync(Path.Combine(folder, "dearest-neo4j-" + number));
            await MeasureAsync("Neo4j", number, ["--store", "neo4j", "--neo4j-uri", server.Http.AbsoluteUri, "--scale", number], report);
        }
    }

    private static async Task MeasureAsync(string store, string scale, string[] arguments, Report report)
    {
        await using var program = Child.Start(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "GraphCouncil.Server.dll"), "--urls", "http://127.0.0.1:0", "--quiet", .. arguments], [("GRAPHCOUNCIL_TELEMETRY", "")]);
        using var client = new HttpClient { BaseAddress = await program.AddressAsync(), Timeout = TimeSpan.FromMinutes(2) };
        for (var left = 600; !(await client.GetAsync(new Uri("healthz/ready", UriKind.Relative))).IsSuccessStatusCode; left--)
        {
            await Task.Delay(500);
            _ = left > 0 ? left : throw new InvalidOperationException("The service did not become ready.");
        }

        var memory = new PeakMemory(program.Id);
        (long Bytes, Asked? Asked) greatest = (0, null);
        var search = new DearSearch(new Vocabulary(), AskAsync, seed: 1);
        await search.RunAsync(Search, CancellationToken.None);
        var dearest = search.Dearest.First();
        report.Add(
            $"{store}, scale {scale}: dearest of {search.Tried:#,0} tried, {search.Accepted:#,0} accepted, weighed {dearest.Work:#,0}",
            Report.Microseconds(dearest.Took.TotalMicroseconds),
            $"{dearest.Code ?? "answered"}; with most memory {greatest.Bytes >> 20} MB");
        await Console.Error.WriteLineAsync($"by time: {dearest.Document}\nby time for its weight, {DearSearch.PerWork(search.Lightest.First()):0} ns: {search.Lightest.First().Document}\nby memory: {greatest.Asked?.Document}");

        async Task<Asked> AskAsync(string document)
        {
            var before = memory.Begin();
            var asked = await Asked.FromAsync(client, document, CancellationToken.None);
            var held = memory.End() - before;
            greatest = !asked.IsRefused && held > greatest.Bytes ? (held, asked) : greatest;
            return asked;
        }
    }
}
