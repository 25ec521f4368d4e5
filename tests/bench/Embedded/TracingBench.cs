using GraphCouncil.Bench.Measuring;
using GraphCouncil.Council.Collaboration;

namespace GraphCouncil.Bench.Embedded;

/// <summary>Traces and who has worked with whom, whole, beside their statements alone; and betweenness by itself, on as many people as are allowed.</summary>
internal static class TracingBench
{
    private const int MostPeople = 2000;
    private const int TiesOfOne = 50;

    private const string Trace = """
        { trace(from: "component:fki-ydelsesindeks", first: 50) {
            stages { stage total links { kind from { nodeTitle } to { nodeTitle } role holds amountDkk } }
            gaps { kind node { nodeTitle } } funding { totalDkk municipalities { municipality { name } amountDkk } } } }
        """;

    private const string Collaboration = """
        { collaboration(first: 50, brokers: 20) { people totalTies ties { one { name } other { name } weight } brokers { person { name } betweenness } } }
        """;

    public static async Task RunAsync(DemoService middle, DemoService large, Report report)
    {
        await CouncilBench.CompareAsync("trace of a component, scale 100", large, Trace, report);
        await CouncilBench.CompareAsync("collaboration, scale 10", middle, Collaboration, report, isReading: false);
        await CouncilBench.CompareAsync("collaboration, scale 100", large, Collaboration, report, isReading: false);
        var graph = Graph();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Betweenness.Of(graph, CancellationToken.None);
        report.Add(
            $"Betweenness of {MostPeople} people with {graph.Sum(each => each.Length) / MostPeople} ties each, once",
            Report.Microseconds(clock.Elapsed.TotalMicroseconds),
            "");
    }

    private static int[][] Graph()
    {
        var chance = new Random(1);
        var neighbours = Enumerable.Range(0, MostPeople).Select(_ => new SortedSet<int>()).ToArray();
        for (var tie = 0; tie < MostPeople * TiesOfOne / 2; tie++)
        {
            var (one, other) = (chance.Next(MostPeople), chance.Next(MostPeople));
            if (one != other)
            {
                neighbours[one].Add(other);
                neighbours[other].Add(one);
            }
        }

        return [.. neighbours.Select(each => each.ToArray())];
    }
}
