using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// A specification of each component within each project that has begun on it (R7): finished or under way, written with a group where one works on
/// it.
/// </summary>
internal static class Specifications
{
    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(19);
        return world.Facts.Projects.Where(fact => fact.Status != "PLANNED")
            .SelectMany(fact => fact.Components.SelectMany(component => Specification(world, chance, fact, component)));
    }

    public static string LocalOf(ProjectFact project, string component) => project.Id + "-" + component;

    private static IEnumerable<Change> Specification(DemoWorld world, Randomizer chance, ProjectFact fact, string component)
    {
        var draft = world.Draft;
        var local = LocalOf(fact, component);
        var id = draft.Id("Specification", local);
        var named = world.Facts.Components.First(c => c.Id == component);
        var done = fact.EndsOn is not null || chance.Bool();
        var started = WorkingDays.OnOrAfter(fact.StartsOn.AddDays(chance.Int(10, 80)));
        var last = new[] { started.AddDays(600), DemoWorld.Before(20), fact.EndsOn ?? DemoWorld.Today }.Min();
        DateOnly? finished = done ? WorkingDays.Between(chance, started.AddDays(120), last) : null;
        yield return draft.Node("Specification", local, ("titleDa", "Specifikation af " + named.NameDa),
            ("titleEn", "Specification of " + named.NameEn), ("status", done ? "DONE" : "RUNNING"),
            ("version", done ? chance.ArrayElement(["1.0", "1.1", "2.0"]) : chance.ArrayElement(["0.5", "0.8", "0.9"])),
            ("startedOn", started), ("finishedOn", finished));
        yield return draft.Link("SPECIFIES", id, draft.Id("Component", component));
        yield return draft.Link("SPECIFIED_IN", id, draft.Id("Project", fact.Id));
        if (!done && Groups.At(world, component, DemoWorld.Today) is { } group)
        {
            yield return draft.Link("SPECIFIED_BY", id, draft.Id("WorkingGroup", group));
        }
    }
}
