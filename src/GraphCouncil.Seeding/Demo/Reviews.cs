using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>40 reviews per scale, besides those of deliverables, each tied to the project that establishes the component (R7); one reviewer has a conflict on purpose.</summary>
internal static class Reviews
{
    private const int PerScale = 40;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(10);
        var established = world.Projects.Values.SelectMany(p => p.Components.Where(c => c != PlantedGaps.UnreviewableComponent).Select(c => (Project: p, Component: c))).ToArray();
        foreach (var (project, component) in established)
        {
            foreach (var change in Specification(world, project, component))
            {
                yield return change;
            }
        }

        for (var i = 1; i < PerScale * world.Scale; i++)
        {
            var (project, component) = chance.ArrayElement(established);
            var local = string.Create(CultureInfo.InvariantCulture, $"r{i:D6}");
            var free = chance.ListItems(world.Experts, 3).Where(p => p.Employer != project.Owner).ToArray();
            foreach (var change in Review(world, chance, local, project, component, free, conflict: false))
            {
                yield return change;
            }
        }

        // The conflict: KOMBIT's own people review for KOMBIT's project on access control, to which they are allocated.
        var own = world.Projects["pj-adgang"];
        var insider = world.ByEmployer[own.Owner].First(p => p.Kind is not "MANAGER");
        foreach (var change in Review(world, chance, PlantedGaps.ConflictedReview, own, "fki-adgang-brugere", [insider], conflict: true).Concat(Insider(world, own, insider)))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Specification(DemoWorld world, DemoProject project, string component)
    {
        var draft = world.Draft;
        var local = project.Local + "-" + component;
        var id = draft.Id("Specification", local);
        var fact = world.Facts.Components.First(c => c.Id == component);
        yield return draft.Node("Specification", local, ("titleDa", "Specifikation af " + fact.NameDa), ("titleEn", "Specification of " + fact.NameEn), ("status", "RUNNING"), ("version", "0.9"),
            ("startedOn", DemoWorld.Before(200)));
        yield return draft.Link("SPECIFIES", id, draft.Id("Component", component));
        yield return draft.Link("SPECIFIED_IN", id, draft.Id("Project", project.Local));
    }

    private static IEnumerable<Change> Review(
        DemoWorld world, Randomizer chance, string local, DemoProject project, string component, DemoPerson[] reviewers, bool conflict)
    {
        var draft = world.Draft;
        var id = draft.Id("Review", local);
        var asked = DemoWorld.Before(chance.Int(20, 1200));
        var status = reviewers.Length == 0 ? "REQUESTED" : chance.WeightedRandom(["FINISHED", "RUNNING", "ASSIGNED"], [0.7f, 0.2f, 0.1f]);
        DateOnly? finished = status == "FINISHED" ? asked.AddDays(chance.Int(10, 20)) : null;
        yield return draft.Node("Review", local, ("status", status), ("outcome", finished is null ? null : chance.ArrayElement(["APPROVED", "APPROVED_WITH_REMARKS", "CHANGES_NEEDED"])),
            ("summary", finished is null ? null : "Komponenten følger rammearkitekturens principper."), ("requestedOn", asked), ("startedOn", asked.AddDays(5)), ("dueOn", asked.AddDays(30)),
            ("finishedOn", finished), ("hours", finished is null ? null : (double)chance.Int(4, 30)));
        yield return draft.Link("REVIEW_OF", id, draft.Id("Component", component));
        yield return draft.Link("REVIEWS_VERSION", id, draft.Id("ComponentVersion", component + "-1.0.0"));
        yield return draft.Link("REVIEWED_IN", id, draft.Id("Project", project.Local));
        yield return draft.Link("REVIEW_OF_GROUP", id, draft.Id("WorkingGroup", "ag-byggeblokreview"));
        yield return draft.Link("REVIEWS_SPECIFICATION", id, draft.Id("Specification", project.Local + "-" + component));
        for (var i = 0; i < reviewers.Length; i++)
        {
            yield return draft.Link("REVIEWED_BY", id, world.Person(reviewers[i]), ("role", i == 0 ? "LEAD" : "REVIEWER"), ("assignedOn", asked.AddDays(3)), ("completedOn", finished),
                ("hours", finished is null ? null : (double)chance.Int(2, 12)), ("conflictOfInterest", conflict));
        }
    }

    private static IEnumerable<Change> Insider(DemoWorld world, DemoProject project, DemoPerson insider)
    {
        var draft = world.Draft;
        var id = draft.Id("Allocation", PlantedGaps.ConflictedReview);
        yield return draft.Node("Allocation", PlantedGaps.ConflictedReview, ("hoursPerMonth", 60.0), ("role", "Arkitekt"), ("validFrom", DemoWorld.Before(1300)));
        yield return draft.Link("ALLOCATES", id, world.Person(insider));
        yield return draft.Link("ALLOCATED_TO", id, draft.Id("Project", project.Local));
        yield return draft.Link("ALLOCATED_BY", id, project.Owner);
        yield return draft.Link("DECLARED_INTEREST_IN", world.Person(insider), draft.Id("Project", project.Local), ("kind", "AUTHORSHIP"), ("note", "Har deltaget i udformningen"), ("validFrom", DemoWorld.Before(1200)));
    }
}
