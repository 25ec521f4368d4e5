using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The demo graph: the facts of <c>seed/</c> and generated people with what they know and did. The same facts, scale and seed give the same
/// changes in the same order. Every person is marked synthetic, and the gaps of <see cref="PlantedGaps"/> are there at every scale.
/// </summary>
public static class DemoGraph
{
    /// <summary>The scales that are tried: about 190 people times this.</summary>
    public const int MaxScale = 1000;

    /// <summary>The day that the graph is set at: what it calls today, however long ago.</summary>
    public static DateOnly Day => DemoWorld.Today;

    /// <summary>
    /// All changes, nodes before the relationships that need them; made as they are read, so that a large graph is never held whole.
    /// </summary>
    public static IEnumerable<Change> Changes(GraphMap map, SeedFacts facts, int scale, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, MaxScale);
        return All(new DemoWorld(map, facts, scale, seed));
    }

    /// <summary>Goes through all changes to count them.</summary>
    public static DemoSize SizeOf(IEnumerable<Change> changes)
    {
        var (people, nodes, relationships) = (0L, 0L, 0L);
        foreach (var change in changes)
        {
            if (change is CreateNode create)
            {
                nodes++;
                people += create.Type.Name.Value == "Person" ? 1 : 0;
            }
            else
            {
                relationships++;
            }
        }

        return new(people, nodes, relationships);
    }

    private static IEnumerable<Change> All(DemoWorld world)
    {
        IEnumerable<Change>[] parts =
        [
            Catalogue.Make(world),
            Organizations.Make(world),
            Framework.Make(world),
            People.Make(world),
            Offices.Make(world),
            Claims.Make(world),
            Nominations.Make(world),
            Groups.Make(world),
            Seats.Make(world),
            Projects.Make(world),
            Allocations.Make(world),
            Pilots.Make(world),
            Specifications.Make(world),
            Requests.Make(world),
            Governance.Make(world),
            Deliverables.Make(world),
            Contributions.Make(world),
            Grants.Make(world),
            Interests.Make(world),
            Reviews.Make(world),
            Practice.Make(world),
            Meetings.Make(world),
        ];
        return parts.SelectMany(part => part);
    }
}

/// <summary>How large a demo graph is.</summary>
public sealed record DemoSize(long People, long Nodes, long Relationships);
