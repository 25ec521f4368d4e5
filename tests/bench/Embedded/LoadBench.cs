using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Bench.Remote;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// What short questions, fifty a second, wait for beside 96 clients that ask for nothing but the heaviest of a kind that passes every limit, and who come again when
/// they are told to; beside the same in calm. The service is a process of its own on the same machine.
/// </summary>
internal static class LoadBench
{
    private const int Clients = 96;
    private const int PerSecond = 50;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(15);

    private static readonly string[] Short =
    [
        """{ people(first: 3, where: { competencies: { some: { node: { notation: { eq: "c313" } }, edge: { level: { gte: 4 } } } } }) { nodes { name employer { name } } } }""",
        """{ people(first: 20, order: [{ name: ASC }]) { nodes { id name competencies(first: 6) { edges { level node { id labelDa } } } } } }""",
        """{ components(first: 20) { nodes { nameDa requiredCompetencies { edges { minLevel node { labelDa } } } } } }""",
        """{ municipalities(first: 10, order: [{ name: ASC }]) { nodes { id name employees(first: 10, order: [{ name: ASC }]) { nodes { id name } } } } }""",
    ];

    public static async Task RunAsync(string folder, Report report)
    {
        foreach (var scale in (int[])[1, 100])
        {
            var number = scale.ToString(CultureInfo.InvariantCulture);
            await using var program = Child.Start(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "GraphCouncil.Server.dll"), "--urls", "http://127.0.0.1:0", "--data", Path.Combine(folder, "load-" + number), "--scale", number, "--quiet"],
                [("GRAPHCOUNCIL_TELEMETRY", "")]);
            using var client = new HttpClient { BaseAddress = await program.AddressAsync() };
            var (depth, width, work) = await HeaviestAsync(client);
            await MeasureAsync(client, TimeSpan.FromSeconds(3));
            var (calm, _) = await MeasureAsync(client, Round);
            using var ending = new CancellationTokenSource();
            var asking = Enumerable.Range(0, Clients).Select(each => AskDearlyAsync(client, Dear(each, depth, width), ending.Token)).ToArray();
            await Task.Delay(TimeSpan.FromSeconds(1));
            var (loaded, failed) = await MeasureAsync(client, Round);
            await ending.CancelAsync();
            await Task.WhenAll(asking);
            report.Add(
                $"Scale {number}, 99 of 100 short questions, 50 a second, beside 96 clients with questions that weigh {work:#,0}, and in calm; {failed} failed",
                Report.Microseconds(Part(loaded)),
                Report.Microseconds(Part(calm)),
                Part(loaded) / ((2 * Part(calm)) + 25_000),
                1);
        }
    }

    private static double Part(List<double> times) => times.Order().ElementAt((int)(0.99 * times.Count));

    private static async Task<(List<double> Times, int Failed)> MeasureAsync(HttpClient client, TimeSpan round)
    {
        var start = Stopwatch.GetTimestamp();
        var asked = new List<Task<(double Time, bool Answered)>>();
        for (var at = 0; at < round.TotalSeconds * PerSecond; at++)
        {
            var pause = TimeSpan.FromSeconds((double)at / PerSecond) - Stopwatch.GetElapsedTime(start);
            await Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero);
            asked.Add(AskAsync(client, Short[at % Short.Length]));
        }

        var all = await Task.WhenAll(asked);
        return ([.. all.Select(one => one.Time)], all.Count(one => !one.Answered));
    }

    private static async Task<(double Time, bool Answered)> AskAsync(HttpClient client, string query)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.PostAsJsonAsync("graphql", new { query });
        _ = await response.Content.ReadAsByteArrayAsync();
        return (Stopwatch.GetElapsedTime(start).TotalMicroseconds, response.StatusCode == HttpStatusCode.OK);
    }

    private static async Task AskDearlyAsync(HttpClient client, string query, CancellationToken ending)
    {
        while (!ending.IsCancellationRequested)
        {
            using var response = await client.PostAsJsonAsync("graphql", new { query }, CancellationToken.None);
            if (response.Headers.RetryAfter?.Delta is { } delay)
            {
                await Task.Delay(delay, ending).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    /// <summary>The form of question that weighs most of those that are accepted, and its weight.</summary>
    private static async Task<(int Depth, int Width, long Work)> HeaviestAsync(HttpClient client)
    {
        (int Depth, int Width, long Work) heaviest = default;
        for (var depth = 1; depth <= 6; depth++)
        {
            foreach (var width in (int[])[1, 2, 3, 5, 8, 13, 20])
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = JsonContent.Create(new { query = Dear(0, depth, width) }) };
                request.Headers.Add("GraphQL-Cost", "report");
                using var response = await client.SendAsync(request);
                var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
                if ((long?)answer["extensions"]?["cost"]?["work"] is { } work && work > heaviest.Work)
                {
                    heaviest = (depth, width, work);
                }
            }
        }

        return heaviest;
    }

    /// <summary>Whoever shares a competency with somebody who shares one with …, and is called so or so: nobody is, so all are looked at.</summary>
    private static string Dear(int number, int depth, int width)
    {
        var leaf = depth % 2 == 0 ? "name" : "labelDa";
        var test = "{ or: [" + string.Concat(Enumerable.Range(0, width).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{ {{leaf}}: { contains: "zzzq{{number}}x{{i}}" } } """))) + "] }";
        for (var i = depth; i > 0; i--)
        {
            test = $$"""{ {{(i % 2 == 1 ? "competencies" : "holders")}}: { some: { node: {{test}} } } }""";
        }

        return $$"""{ people(first: 1, where: {{test}}) { totalCount } }""";
    }
}
