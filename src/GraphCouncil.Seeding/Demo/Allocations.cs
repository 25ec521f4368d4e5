using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Owners allocate architects to their own projects (R5), those first who know what the project makes; as many at every scale.</summary>
internal static class Allocations
{
    private const double MostHours = 140;

    private static readonly string[] Roles =
        ["Løsningsarkitekt", "Integrationsarkitekt", "Sikkerhedsarkitekt", "Dataarkitekt", "Testarkitekt", "Arkitekt"];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(14);
        var number = 0;
        yield return Insider(world);
        foreach (var link in Ends(world, PlantedGaps.ConflictedReview, world.Insider, world.Projects[PlantedGaps.ConflictedProject]))
        {
            yield return link;
        }

        foreach (var project in world.Projects.Values.Where(p => p.Fact.Status != "PLANNED"))
        {
            foreach (var person in Chosen(world, chance, project))
            {
                var local = string.Create(CultureInfo.InvariantCulture, $"a{++number:D6}");
                foreach (var change in Allocation(world, chance, local, person, project))
                {
                    yield return change;
                }
            }
        }
    }

    private static DemoPerson[] Chosen(DemoWorld world, Randomizer chance, DemoProject project)
    {
        var able = project.Fact.Components.SelectMany(c => Reviewers.Essential(world, c)).SelectMany(world.HoldersOf)
            .Select(claim => claim.Person).ToHashSet();
        var staff = world.ByEmployer.GetValueOrDefault(project.Owner, [])
            .Where(p => p.IsExpert && p != world.Insider && p.Since < (project.Fact.EndsOn ?? DemoWorld.Before(30)));
        return [.. chance.Shuffle(staff).OrderByDescending(able.Contains).Take(chance.Int(2, 4))];
    }

    private static IEnumerable<Change> Allocation(DemoWorld world, Randomizer chance, string local, DemoPerson person, DemoProject project)
    {
        var first = new[] { project.Fact.StartsOn, person.Since, DemoWorld.Before(700) }.Max();
        var from = first.AddDays(chance.Int(0, Math.Min(300, (project.Fact.EndsOn ?? DemoWorld.Today).DayNumber - first.DayNumber - 1)));
        DateOnly? to = project.Fact.EndsOn ?? (chance.Bool(0.3f) ? from.AddDays(chance.Int(200, 900)) : null);
        var now = !(to <= DemoWorld.Today);
        var hours = (double)(chance.Int(2, 12) * 5);
        if (now && person.AllocatedHours + hours > MostHours)
        {
            yield break;
        }

        person.AllocatedHours += now ? hours : 0;
        yield return world.Draft.Node("Allocation", local, ("hoursPerMonth", hours), ("role", chance.ArrayElement(Roles)), ("validFrom", from),
            ("validTo", to));
        foreach (var link in Ends(world, local, person, project))
        {
            yield return link;
        }
    }

    private static Change Insider(DemoWorld world)
    {
        world.Insider.AllocatedHours += 60;
        var from = new[] { DemoWorld.Before(1000), world.Insider.Since }.Max();
        return world.Draft.Node("Allocation", PlantedGaps.ConflictedReview, ("hoursPerMonth", 60.0), ("role", "Sikkerhedsarkitekt"),
            ("validFrom", from));
    }

    private static IEnumerable<Change> Ends(DemoWorld world, string local, DemoPerson person, DemoProject project)
    {
        var id = world.Draft.Id("Allocation", local);
        world.Ties.Bind(person, project.Fact.Id);
        yield return world.Draft.Link("ALLOCATES", id, world.Person(person));
        yield return world.Draft.Link("ALLOCATED_TO", id, world.Draft.Id("Project", project.Fact.Id));
        yield return world.Draft.Link("ALLOCATED_BY", id, project.Owner);
    }
}
