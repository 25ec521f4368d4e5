using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Solutions, their pilots in the municipalities that host them, and the roll-outs that follow finished pilots (R8).</summary>
internal static class Pilots
{
    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(15);
        return world.Projects.Values.SelectMany(project =>
            Solution(world, project).Concat(project.Fact.Status == "PLANNED" ? [] : Tried(world, chance, project)));
    }

    /// <summary>The day on which a project's pilot began: late in its life, or about a year ago.</summary>
    public static DateOnly StartOf(DemoProject project) => WorkingDays.OnOrAfter(project.Fact.EndsOn?.AddDays(-280) ?? DemoWorld.Before(380));

    private static IEnumerable<Change> Solution(DemoWorld world, DemoProject project)
    {
        var draft = world.Draft;
        var fact = project.Fact;
        var solution = draft.Id("Solution", fact.Id);
        yield return draft.Node("Solution", fact.Id, ("nameDa", "Løsning: " + fact.NameDa), ("nameEn", "Solution: " + fact.NameEn),
            ("readiness", fact.Status switch { "CLOSED" => "IN_USE", "PLANNED" => "IDEA", _ => "SPECIFIED" }));
        yield return draft.Link("SOLUTION_OF", solution, draft.Id("Project", fact.Id));
        foreach (var component in fact.Components)
        {
            yield return draft.Link("SOLUTION_USES", solution, draft.Id("Component", component));
        }
    }

    private static IEnumerable<Change> Tried(DemoWorld world, Randomizer chance, DemoProject project)
    {
        var draft = world.Draft;
        var fact = project.Fact;
        var done = fact.EndsOn is not null || chance.Bool(0.5f);
        var start = StartOf(project);
        DateOnly? end = done ? WorkingDays.OnOrAfter(start.AddDays(chance.Int(100, 150))) : null;
        yield return draft.Node("Pilot", fact.Id, ("titleDa", "Afprøvning: " + fact.NameDa), ("titleEn", "Pilot: " + fact.NameEn),
            ("status", done ? "DONE" : "RUNNING"), ("outcome", done ? chance.ArrayElement(["SUCCESS", "PARTIAL"]) : null), ("startsOn", start),
            ("endsOn", end));
        var pilot = draft.Id("Pilot", fact.Id);
        yield return draft.Link("TRIES_OUT", pilot, draft.Id("Solution", fact.Id));
        yield return draft.Link("FOLLOWED_BY", pilot, draft.Id("WorkingGroup", PlantedGaps.GroupWithExpiredMandate));
        foreach (var component in fact.Components)
        {
            yield return draft.Link("PILOT_OF", pilot, draft.Id("Component", component));
        }

        foreach (var host in project.Hosts)
        {
            yield return draft.Link("RUNS_IN", pilot, host, ("users", chance.Int(5, 300)), ("validFrom", start), ("validTo", end));
        }

        if (fact.EndsOn is not null && end is { } tried)
        {
            foreach (var change in Rollout(world, chance, project, WorkingDays.OnOrAfter(tried.AddDays(30))))
            {
                yield return change;
            }
        }
    }

    /// <summary>A day of first use is known for those who began; the others are planned and have none yet.</summary>
    private static IEnumerable<Change> Rollout(DemoWorld world, Randomizer chance, DemoProject project, DateOnly start)
    {
        var draft = world.Draft;
        var fact = project.Fact;
        var rollout = draft.Id("Rollout", fact.Id);
        yield return draft.Node("Rollout", fact.Id, ("titleDa", "Udrulning: " + fact.NameDa), ("titleEn", "Roll-out: " + fact.NameEn),
            ("status", "RUNNING"), ("startsOn", start));
        yield return draft.Link("ROLLS_OUT", rollout, draft.Id("Solution", fact.Id));
        yield return draft.Link("PRECEDED_BY", rollout, draft.Id("Pilot", fact.Id));
        foreach (var municipality in chance.ArrayElements(world.Facts.Municipalities.ToArray(), 6))
        {
            var day = WorkingDays.OnOrAfter(start.AddDays(chance.Int(0, 320)));
            yield return draft.Link("ROLLED_OUT_TO", rollout, draft.Id("Municipality", municipality.Code),
                ("liveOn", day > DemoWorld.Today ? null : day));
        }
    }
}
