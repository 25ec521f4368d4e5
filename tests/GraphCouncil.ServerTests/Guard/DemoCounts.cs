using GraphCouncil.Compiler;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Stores;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Seeding.Facts;
using GraphCouncil.Seeding.Files;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>What a store would count of a demo graph, without one.</summary>
internal static class DemoCounts
{
    public static Cardinalities Of(int scale)
    {
        var (facts, _) = SeedFacts.Read([.. SeedFacts.FileNames.Select(name => new SeedFile(name, File.ReadAllText(RepositoryFiles.At("seed/" + name))))]);
        var nodes = new Dictionary<string, long>();
        var ends = new Dictionary<string, (Dictionary<string, long> Out, Dictionary<string, long> In)>();
        foreach (var change in DemoGraph.Changes(GraphParts.ReadSchema(CompilerLimits.Default).Map!, facts, scale, 1))
        {
            if (change is CreateNode node)
            {
                Count(nodes, node.Type.Name.Value);
            }
            else if (change is Connect edge)
            {
                var both = ends.TryGetValue(edge.Type.Name.Value, out var known) ? known : ends[edge.Type.Name.Value] = ([], []);
                Count(both.Out, edge.Source);
                Count(both.In, edge.Target);
            }
        }

        return new(nodes, ends.Select(type => KeyValuePair.Create(type.Key, (Spread(type.Value.Out.Values), Spread(type.Value.In.Values)))));
    }

    private static void Count(Dictionary<string, long> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    private static Degrees Spread(Dictionary<string, long>.ValueCollection counts) => new(counts.Count, counts.Sum(), counts.Sum(count => count * count), counts.Max());
}
