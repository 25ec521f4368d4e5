using System.Collections.Immutable;
using GraphCouncil.Core.Ways;
using Xunit;

namespace GraphCouncil.Tests.Ways;

/// <summary>The walks beside searches that try everything, over graphs made by chance.</summary>
public sealed class Walks_find_what_is_there
{
    private const int Worlds = 3_000;
    private const int Enough = 10_000;

    [Fact]
    public void All_shortest_ways_and_no_others_in_their_order()
    {
        var found = 0;
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new SmallWorld(seed);
            var (from, to) = (world.Nodes[0], world.Nodes[1 + (seed % (world.Nodes.Length - 1))]);
            var hops = 1 + (seed % 5);
            Func<string, bool> over = seed % 3 == 0 ? id => id != world.Nodes[^1] : _ => true;
            var all = Shortest(world, from, to, hops, over);
            var walk = world.Run(new ShortestPaths(from, to, hops, Enough, over, SmallWorld.Steps, Enough));
            Assert.Equal(all.Select(Text), walk.Paths.Select(Text));
            Assert.False(walk.Truncated);

            var few = world.Run(new ShortestPaths(from, to, hops, 2, over, SmallWorld.Steps, Enough));
            Assert.Equal(all.Take(2).Select(Text), few.Paths.Select(Text));
            Assert.Equal(all.Length > 2, few.Truncated);
            found += all.Length > 0 ? 1 : 0;
        }

        Assert.InRange(found, Worlds / 4, Worlds);
    }

    [Fact]
    public void All_that_is_near_and_what_lies_between()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new SmallWorld(seed);
            var (depth, limit) = (1 + (seed % 3), 1 + (seed % 7));
            var distances = Distances(world, world.Nodes[0]);
            var near = distances.Where(node => node.Value <= depth).OrderBy(node => node.Value).ThenBy(node => node.Key, StringComparer.Ordinal).ToList();
            var shown = near.Take(limit).ToDictionary();
            var walk = world.Run(new Neighbourhood(world.Nodes[0], depth, limit, true, true, SmallWorld.Steps, Enough));
            Assert.Equal(near.Take(limit).Select(node => (node.Key, node.Value)), walk.Nodes.Select(node => (node.Id, node.Distance)));
            Assert.Equal(near.Count > limit, walk.Truncated);
            var among = world.Edges.Where(edge => shown.ContainsKey(edge.From) && shown.ContainsKey(edge.To)).ToList();
            Assert.Equal(among.OrderBy(edge => edge.Type.Value, StringComparer.Ordinal).ThenBy(edge => edge.Id, StringComparer.Ordinal), walk.Relationships);
            Assert.All(walk.Nodes, node => Assert.Equal(Ends(world.Edges, node.Id) - Ends(among, node.Id), node.More));
        }
    }

    /// <summary>Whatever the bound, no more is looked at; what is told is true, and it is said when it is not all.</summary>
    [Fact]
    public void A_bound_takes_away_and_says_so()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new SmallWorld(seed);
            var bound = 1 + (seed % 12);
            var (from, to) = (world.Nodes[0], world.Nodes[^1]);
            var whole = world.Run(new ShortestPaths(from, to, 4, Enough, _ => true, SmallWorld.Steps, Enough));
            var part = world.Run(new ShortestPaths(from, to, 4, Enough, _ => true, SmallWorld.Steps, bound));
            Assert.InRange(part.LookedAt, 0, bound);
            Assert.Empty(part.Paths.Select(Text).Except(whole.Paths.Select(Text)));
            Assert.True(part.Truncated || part.Paths.Length == whole.Paths.Length, $"Seed {seed} lost ways and did not say so.");

            var all = world.Run(new Neighbourhood(from, 2, 5, true, true, SmallWorld.Steps, Enough));
            var some = world.Run(new Neighbourhood(from, 2, 5, true, true, SmallWorld.Steps, bound));
            Assert.InRange(some.LookedAt, 0, bound);
            Assert.True(some.Truncated || (some.Nodes.SequenceEqual(all.Nodes) && some.Relationships.SequenceEqual(all.Relationships)), $"Seed {seed} lost neighbours and did not say so.");
        }
    }

    private static ImmutableArray<Way> Shortest(SmallWorld world, string from, string to, int hops, Func<string, bool> over)
    {
        ImmutableArray<Way> ways = [new([from], [])];
        for (var length = 0; length <= hops; length++)
        {
            if (ways.Where(way => way.Nodes[^1] == to).ToList() is { Count: > 0 } found)
            {
                return [.. found.OrderBy(way => string.Join('/', way.Nodes.Skip(1).Zip(way.Relationships, (node, by) => $"{node} {by.Type} {by.Id}")), StringComparer.Ordinal)];
            }

            ways = [.. ways.SelectMany(way => On(world, way).Where(next => next.Nodes[^1] == to || over(next.Nodes[^1])))];
        }

        return [];
    }

    private static IEnumerable<Way> On(SmallWorld world, Way way)
    {
        foreach (var edge in world.Edges)
        {
            if (edge.From == way.Nodes[^1] || edge.To == way.Nodes[^1])
            {
                yield return new(way.Nodes.Add(edge.From == way.Nodes[^1] ? edge.To : edge.From), way.Relationships.Add(edge));
            }
        }
    }

    private static Dictionary<string, int> Distances(SmallWorld world, string from)
    {
        var distances = new Dictionary<string, int> { [from] = 0 };
        for (var round = 0; round < world.Nodes.Length; round++)
        {
            foreach (var edge in world.Edges)
            {
                Reach(edge.From, edge.To);
                Reach(edge.To, edge.From);
            }
        }

        return distances;

        void Reach(string near, string far)
        {
            if (distances.TryGetValue(near, out var distance))
            {
                distances[far] = Math.Min(distances.GetValueOrDefault(far, int.MaxValue), distance + 1);
            }
        }
    }

    private static int Ends(IEnumerable<WalkedRelationship> edges, string id) => edges.Sum(edge => (edge.From == id ? 1 : 0) + (edge.To == id ? 1 : 0));

    private static string Text(Way way) => string.Join(' ', way.Nodes) + " by " + string.Join(' ', way.Relationships.Select(by => by.Id));
}
