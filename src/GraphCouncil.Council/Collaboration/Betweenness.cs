namespace GraphCouncil.Council.Collaboration;

/// <summary>
/// Betweenness of every node of an undirected graph without weights, exact, by Brandes (2001): in steps proportional to nodes times edges.
/// </summary>
public static class Betweenness
{
    /// <summary>Of all pairs of other nodes the sum of the share of their shortest ways that lead through a node; each pair once.</summary>
    /// <param name="neighbours">Of each node, by number; both ways, each once.</param>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public static double[] Of(int[][] neighbours, CancellationToken cancellation)
    {
        var count = neighbours.Length;
        var between = new double[count];
        var (ways, far, dependency) = (new double[count], new int[count], new double[count]);
        var order = new int[count];
        for (var source = 0; source < count; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            var reached = Search(neighbours, source, ways, far, order);
            Array.Clear(dependency);

            // From the farthest back: what a node passes on is divided among those before it by how many ways come through each.
            for (var at = reached - 1; at > 0; at--)
            {
                var node = order[at];
                foreach (var before in neighbours[node])
                {
                    if (far[before] == far[node] - 1)
                    {
                        dependency[before] += ways[before] / ways[node] * (1 + dependency[node]);
                    }
                }

                between[node] += dependency[node] / 2;
            }
        }

        return between;
    }

    /// <summary>Counts the shortest ways from one node to every other, in the order in which they are reached.</summary>
    private static int Search(int[][] neighbours, int source, double[] ways, int[] far, int[] order)
    {
        Array.Clear(ways);
        Array.Fill(far, -1);
        (ways[source], far[source], order[0]) = (1, 0, source);
        var reached = 1;
        for (var at = 0; at < reached; at++)
        {
            var node = order[at];
            foreach (var next in neighbours[node])
            {
                if (far[next] < 0)
                {
                    far[next] = far[node] + 1;
                    order[reached++] = next;
                }

                if (far[next] == far[node] + 1)
                {
                    ways[next] += ways[node];
                }
            }
        }

        return reached;
    }
}
