using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Core.Ways;

/// <summary>
/// The shortest ways from one node to another, relationships walked in either direction. Two ways that differ in a relationship only are
/// two. They stand in the order of what lies along them from the start: id of the next node, type of the relationship, its id. The search
/// goes layer by layer from both ends, each time from the end whose outermost nodes have fewer relationships, so that it gets by with few
/// of them. When the bound is met, what was found up to there is told, no longer ways are looked for, and the walk is <see
/// cref="Walk.Truncated"/>.
/// </summary>
/// <param name="from">Where ways start. When there is no such node, nothing is found.</param>
/// <param name="to">Where they end. The same as <paramref name="from"/>: one way without a step.</param>
/// <param name="maxHops">How many relationships a way has at most, 1 or more.</param>
/// <param name="first">How many ways are told at most, 1 or more.</param>
/// <param name="mayStandOn">Whether a way may lead over a node; its ends are not asked for.</param>
public sealed class ShortestPaths(
    string from, string to, int maxHops, int first, Func<string, bool> mayStandOn, ImmutableArray<Step> steps, int mostLookedAt)
    : Walk(steps, mostLookedAt)
{
    /// <summary>Ends with no more than this together are looked at before it is known whether both have to be: that spares two rounds.</summary>
    private const int Few = 100;

    /// <summary>The ways, all of one length.</summary>
    public ImmutableArray<Way> Paths { get; private set; } = [];

    public override ImmutableArray<string> Found => [.. Paths.SelectMany(path => path.Nodes).Distinct()];

    protected override IEnumerable<WalkRound> Rounds()
    {
        foreach (var round in Meet([from, to], from == to ? -1 : Math.Min(Few, MostLookedAt), [], MostLookedAt))
        {
            yield return round;
        }

        if (!Exists(from) || !Exists(to))
        {
            yield break;
        }

        if (from == to)
        {
            Paths = [new([from], [])];
            yield break;
        }

        var (start, end) = (new Side(from), new Side(to));
        while (start.Depth + end.Depth < maxHops && !start.Layer.IsEmpty && !end.Layer.IsEmpty && !Truncated)
        {
            // What is known already takes nothing.
            var (isKnown, isKnownToo) = (start.Layer.All(IsRead), end.Layer.All(IsRead));
            foreach (var round in isKnown || isKnownToo ? [] : Meet(start.Layer.Concat(end.Layer)))
            {
                yield return round;
            }

            var (near, far) = isKnown || (!isKnownToo && Weight(start) <= Weight(end)) ? (start, end) : (end, start);
            foreach (var round in Look(near.Layer, [], MostLookedAt))
            {
                yield return round;
            }

            GoOn(near, far);
            if (near.Layer.Where(far.Distances.ContainsKey).ToList() is { Count: > 0 } meetings)
            {
                Paths = Through(start, end, meetings);
                yield break;
            }
        }
    }

    private long Weight(Side side) => side.Layer.Sum(id => (long)DegreeOf(id));

    private void GoOn(Side near, Side far)
    {
        var next = new HashSet<string>();
        foreach (var id in near.Layer)
        {
            foreach (var row in RowsOf(id).Where(row => !near.Distances.ContainsKey(row.Far) && (row.Far == far.Start || mayStandOn(row.Far))))
            {
                next.Add(row.Far);
                near.LinksTo(row.Far).Add(new(id, Walked(id, row)));
            }
        }

        near.Reach([.. next]);
    }

    /// <summary>The links of all shortest ways, from the start on; then the ways along them.</summary>
    private ImmutableArray<Way> Through(Side start, Side end, List<string> meetings)
    {
        var onwards = new Dictionary<string, List<Link>>();
        foreach (var (reached, link) in start.Behind(meetings))
        {
            Links(onwards, link.Node).Add(new(reached, link.Relationship));
        }

        foreach (var (reached, link) in end.Behind(meetings))
        {
            Links(onwards, reached).Add(link);
        }

        foreach (var links in onwards.Values)
        {
            links.Sort(Link.Compare);
        }

        var found = Along(onwards, [from], []).Take(first + 1).ToImmutableArray();
        Truncated |= found.Length > first;
        return [.. found.Take(first)];
    }

    private IEnumerable<Way> Along(
        Dictionary<string, List<Link>> onwards, ImmutableArray<string> nodes, ImmutableArray<WalkedRelationship> relationships) => nodes[^1] == to
            ? [new(nodes, relationships)]
            : onwards[nodes[^1]].SelectMany(link => Along(onwards, nodes.Add(link.Node), relationships.Add(link.Relationship)));

    private static List<Link> Links(Dictionary<string, List<Link>> all, string of)
    {
        if (!all.TryGetValue(of, out var links))
        {
            all.Add(of, links = []);
        }

        return links;
    }

    /// <summary>A relationship on the way to a node, or from it.</summary>
    private sealed record Link(string Node, WalkedRelationship Relationship)
    {
        public static int Compare(Link left, Link right) =>
            CodePoints.Order.Compare(left.Node, right.Node) is not 0 and var byNode
                ? byNode
                : WalkedRelationship.Compare(left.Relationship, right.Relationship);
    }

    /// <summary>What is reached from one end.</summary>
    private sealed class Side(string start)
    {
        private readonly Dictionary<string, List<Link>> _links = [];

        public string Start => start;

        public Dictionary<string, int> Distances { get; } = new() { [start] = 0 };

        public ImmutableArray<string> Layer { get; private set; } = [start];

        public int Depth { get; private set; }

        public List<Link> LinksTo(string node) => Links(_links, node);

        public void Reach(ImmutableArray<string> next)
        {
            (Layer, Depth) = (next, Depth + 1);
            foreach (var id in next)
            {
                Distances.Add(id, Depth);
            }
        }

        /// <summary>All links by which the nodes were reached, back to the start, each once.</summary>
        public IEnumerable<(string Reached, Link Link)> Behind(IEnumerable<string> nodes)
        {
            var left = new Queue<string>(nodes);
            var seen = left.ToHashSet();
            while (left.TryDequeue(out var node))
            {
                foreach (var link in Distances[node] == 0 ? [] : _links[node])
                {
                    yield return (node, link);
                    if (seen.Add(link.Node))
                    {
                        left.Enqueue(link.Node);
                    }
                }
            }
        }
    }
}

/// <summary>A way from node to node: one node more than relationships.</summary>
public sealed record Way(ImmutableArray<string> Nodes, ImmutableArray<WalkedRelationship> Relationships);
