using GraphCouncil.Council.Collaboration;
using Xunit;

namespace GraphCouncil.Tests.Council.Collaboration;

public sealed class Who_stands_between
{
    private const int Graphs = 100;

    /// <summary>Against every shortest way written out, one by one, on graphs of all densities.</summary>
    [Fact]
    public void Is_told_as_by_listing_all_shortest_ways()
    {
        var (connected, apart) = (0, 0);
        foreach (var seed in Enumerable.Range(0, Graphs))
        {
            var graph = Graph(seed);
            var between = Betweenness.Of(graph, CancellationToken.None);
            var listed = Listed(graph, out var unreachable);
            Assert.All(between.Zip(listed), pair => Assert.Equal(pair.Second, pair.First, 9));
            (connected, apart) = unreachable > 0 ? (connected, apart + 1) : (connected + 1, apart);
        }

        Assert.True(connected > 20 && apart > 20, $"{connected} graphs are connected, {apart} are not.");
    }

    [Fact]
    public void On_a_line_is_whoever_is_in_the_middle() =>
        Assert.Equal([0, 3, 4, 3, 0], Betweenness.Of([[1], [0, 2], [1, 3], [2, 4], [3]], CancellationToken.None));

    [Fact]
    public void Is_not_told_to_somebody_who_no_longer_waits() =>
        Assert.Throws<OperationCanceledException>(() => Betweenness.Of([[1], [0]], new CancellationToken(canceled: true)));

    private static int[][] Graph(int seed)
    {
        var chance = new Random(seed);
        var count = chance.Next(2, 10);
        var density = 0.1 + (0.8 * chance.NextDouble());
        var edges = (from a in Enumerable.Range(0, count) from b in Enumerable.Range(a + 1, count - a - 1) where chance.NextDouble() < density select (a, b)).ToList();
        return [.. Enumerable.Range(0, count).Select(node => edges.SelectMany(edge => edge.a == node ? [edge.b] : edge.b == node ? new[] { edge.a } : []).Order().ToArray())];
    }

    private static double[] Listed(int[][] graph, out int unreachable)
    {
        unreachable = 0;
        var sums = new double[graph.Length];
        for (var from = 0; from < graph.Length; from++)
        {
            for (var to = from + 1; to < graph.Length; to++)
            {
                var ways = Ways(graph, from, to);
                unreachable += ways.Count == 0 ? 1 : 0;
                foreach (var node in ways.SelectMany(way => way[1..^1]))
                {
                    sums[node] += 1d / ways.Count;
                }
            }
        }

        return sums;
    }

    /// <summary>All shortest ways: every way of one length without a circle, the lengths in turn until there is one.</summary>
    private static List<int[]> Ways(int[][] graph, int from, int to)
    {
        List<int[]> ways = [[from]];
        for (var length = 1; length < graph.Length && !ways.Exists(way => way[^1] == to); length++)
        {
            ways = [.. ways.SelectMany(way => graph[way[^1]].Where(next => !way.Contains(next)).Select(next => (int[])[.. way, next]))];
        }

        return ways.FindAll(way => way[^1] == to);
    }
}
