using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>What groups and projects produce, who contributed, and which deliverables the council's funds pay for (R12).</summary>
internal static class Deliverables
{
    private const int ContributionsPerScale = 150;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(11);
        List<(string Id, string Group, string Component, DateOnly On)> made = [];
        foreach (var group in world.Facts.WorkingGroups.Where(g => Groups.Status(g.Id) is "ACTIVE" or "CLOSED"))
        {
            for (var i = 1; i <= 2; i++)
            {
                foreach (var change in GroupDeliverable(world, chance, group.Id, group.NameDa, group.NameEn, i, made))
                {
                    yield return change;
                }
            }
        }

        foreach (var project in world.Projects.Values)
        {
            foreach (var change in ProjectDeliverable(world, project))
            {
                yield return change;
            }
        }

        for (var i = 1; i <= ContributionsPerScale * world.Scale; i++)
        {
            foreach (var change in Contribution(world, chance, i, made[chance.Int(0, made.Count - 1)]))
            {
                yield return change;
            }
        }

        foreach (var change in Grants(world, [.. made.Take(5).Select(m => m.Id)]))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> GroupDeliverable(
        DemoWorld world, Randomizer chance, string group, string nameDa, string nameEn, int number, List<(string Id, string Group, string Component, DateOnly On)> made)
    {
        var draft = world.Draft;
        var local = string.Create(CultureInfo.InvariantCulture, $"{group}-{number}");
        var id = draft.Id("Deliverable", local);
        var (titleDa, titleEn) = number == 1 ? ("Specifikation fra " + nameDa, "Specification from the " + nameEn) : ("Vejledning fra " + nameDa, "Guidance from the " + nameEn);
        var delivered = DemoWorld.Before(chance.Int(20, 300));
        var (project, component) = chance.ArrayElement([.. world.Projects.Values.SelectMany(p => p.Components.Where(c => c != PlantedGaps.UnreviewableComponent).Select(c => (p, c)))]);
        yield return draft.Node("Deliverable", local, ("titleDa", titleDa), ("titleEn", titleEn), ("specification", "Indhold, form og modtagere som aftalt i kommissoriet"), ("version", "1.0"),
            ("status", "DELIVERED"), ("dueOn", delivered.AddDays(-chance.Int(0, 30))), ("deliveredOn", delivered));
        yield return draft.Link("PRODUCED_BY_GROUP", id, draft.Id("WorkingGroup", group));
        yield return draft.Link("RESULTED_IN", draft.Id("GroupTask", group + "-1"), id);
        yield return draft.Link("DELIVERS_FOR", id, draft.Id("Component", component));
        yield return draft.Node("Document", local, ("titleDa", titleDa), ("titleEn", titleEn), ("kind", "REPORT"), ("datedOn", delivered));
        yield return draft.Link("DELIVERED_AS", id, draft.Id("Document", local));
        yield return draft.Link("ABOUT", draft.Id("Document", local), draft.Id("Component", component));
        made.Add((id, group, draft.Id("Component", component), delivered));
        if (local == PlantedGaps.UnreviewedDeliverable)
        {
            yield break;
        }

        var review = draft.Id("Review", "lev-" + local);
        var reviewer = chance.ListItems(world.Experts, 2).FirstOrDefault(p => p.Employer != project.Owner) ?? world.Experts.First(p => p.Employer != project.Owner);
        yield return draft.Node("Review", "lev-" + local, ("status", "FINISHED"), ("outcome", "APPROVED"), ("requestedOn", delivered), ("startedOn", delivered.AddDays(2)), ("finishedOn", delivered.AddDays(12)),
            ("hours", 8.0));
        yield return draft.Link("REVIEW_OF", review, draft.Id("Component", component));
        yield return draft.Link("REVIEWED_IN", review, draft.Id("Project", project.Local));
        yield return draft.Link("REVIEWS_DELIVERABLE", review, id);
        yield return draft.Link("REVIEWED_BY", review, world.Person(reviewer), ("role", "LEAD"), ("assignedOn", delivered), ("completedOn", delivered.AddDays(12)), ("hours", 8.0), ("conflictOfInterest", false));
    }

    private static IEnumerable<Change> ProjectDeliverable(DemoWorld world, DemoProject project)
    {
        var draft = world.Draft;
        var fact = world.Facts.Projects.First(p => p.Id == project.Local);
        var id = draft.Id("Deliverable", project.Local);
        yield return draft.Node("Deliverable", project.Local, ("titleDa", "Leverance: " + fact.NameDa), ("titleEn", "Deliverable: " + fact.NameEn), ("status", "IN_PROGRESS"), ("dueOn", DemoWorld.After(120)));
        yield return draft.Link("PRODUCED_BY_PROJECT", id, draft.Id("Project", project.Local));
        foreach (var component in project.Components)
        {
            yield return draft.Link("DELIVERS_FOR", id, draft.Id("Component", component));
        }
    }

    private static IEnumerable<Change> Contribution(DemoWorld world, Randomizer chance, int number, (string Id, string Group, string Component, DateOnly On) to)
    {
        var draft = world.Draft;
        var local = string.Create(CultureInfo.InvariantCulture, $"b{number:D6}");
        var id = draft.Id("Contribution", local);
        var role = chance.WeightedRandom(["AUTHOR", "REVIEWER", "ADVISER", "PILOT_HOST", "COORDINATOR"], [0.4f, 0.25f, 0.2f, 0.1f, 0.05f]);
        var from = to.On.AddDays(-chance.Int(20, 120));
        yield return draft.Node("Contribution", local, ("role", role), ("focus", "CROSS_CUTTING"), ("hours", (double)chance.Int(2, 40)), ("validFrom", from), ("validTo", to.On));
        yield return draft.Link("CONTRIBUTED_BY", id, world.Person(chance.ListItem(world.Experts)));
        yield return draft.Link("MADE_FOR", id, draft.Id("WorkingGroup", to.Group));
        if (role == "PILOT_HOST")
        {
            yield return draft.Link("CONTRIBUTES_TO_PILOT", id, draft.Id("Pilot", "pj-sapa"));
        }
        else
        {
            yield return draft.Link("CONTRIBUTES_TO_DELIVERABLE", id, to.Id);
            yield return draft.Link("EVIDENCED_BY", id, to.Id.Replace("deliverable:", draft.Id("Document", ""), StringComparison.Ordinal));
        }

        yield return draft.Link("CONTRIBUTES_TO_COMPONENT", id, to.Component);
    }

    private static IEnumerable<Change> Grants(DemoWorld world, string[] deliverables)
    {
        var draft = world.Draft;
        var budget = draft.Id("Budget", "2026");
        yield return draft.Node("Budget", "2026", ("titleDa", "Rådets midler 2026"), ("titleEn", "The council's funds 2026"), ("year", 2026), ("amountDkk", 3_000_000.0));
        yield return draft.Link("ALLOTTED_TO", budget, draft.Id("Council", "raadet"));
        for (var i = 0; i < deliverables.Length; i++)
        {
            var local = string.Create(CultureInfo.InvariantCulture, $"2026-{i + 1}");
            var id = draft.Id("Grant", local);
            yield return draft.Node("Grant", local, ("amountDkk", 150_000.0 + (i * 75_000)), ("year", 2026), ("grantedOn", new DateOnly(2026, 2, 1)));
            yield return draft.Link("PAYS_FOR", id, deliverables[i]);
            yield return draft.Link("FUNDED_BY", id, draft.Id("Council", "raadet"));
            yield return draft.Link("PAID_FROM", id, budget);
            yield return draft.Node("Decision", "bevilling-" + local, ("titleDa", "Tildeling af midler til specificeret leverance"), ("titleEn", "Grant of funds to a specified deliverable"),
                ("text", "Rådet bevilger beløbet til leverancen (R12)."), ("outcome", "APPROVED"), ("decidedOn", new DateOnly(2026, 2, 1)));
            yield return draft.Link("DECIDED_BY", draft.Id("Decision", "bevilling-" + local), draft.Id("Council", "raadet"));
            yield return draft.Link("DECIDES_ABOUT", draft.Id("Decision", "bevilling-" + local), deliverables[i]);
            yield return draft.Link("GRANTED_BY", id, draft.Id("Decision", "bevilling-" + local));
        }
    }
}
