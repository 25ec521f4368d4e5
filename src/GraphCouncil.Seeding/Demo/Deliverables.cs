using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>What groups and projects produce: two deliverables of each group that is or was at work, one under way in each project.</summary>
internal static class Deliverables
{
    /// <summary>The earlier deliverables have been accepted since.</summary>
    private const int AcceptedAfter = 150;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(11);
        return OfGroups(world, chance).Concat(world.Facts.Projects.SelectMany(fact => OfProject(world, fact)));
    }

    private static IEnumerable<Change> OfGroups(DemoWorld world, Randomizer chance)
    {
        foreach (var work in world.Facts.GroupWork.Where(work => work.Established is not null && work.Deliverables.Length > 0))
        {
            var established = work.Established!.Value;
            var late = work.Closed ?? DemoWorld.Today;
            var first = work.Closed is null
                ? WorkingDays.Between(chance, established.AddDays(100), established.AddDays(200))
                : WorkingDays.Between(chance, established.AddDays(240), established.AddDays(360));
            var second = WorkingDays.Between(chance, first.AddDays(70), new[] { first.AddDays(240), late.AddDays(-25) }.Min());
            DateOnly[] days = [first, second];
            for (var i = 0; i < work.Deliverables.Length; i++)
            {
                var made = new DemoDeliverable(
                    string.Create(CultureInfo.InvariantCulture, $"{work.Group}-{i + 1}"), work.Group, work.Components[i],
                    work.Deliverables[i].TitleDa, days[i]);
                world.Deliverables.Add(made);
                foreach (var change in OfGroup(world, chance, made, work.Deliverables[i]))
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<Change> OfGroup(DemoWorld world, Randomizer chance, DemoDeliverable made, DeliverableFact fact)
    {
        var draft = world.Draft;
        var id = draft.Id("Deliverable", made.Local);
        var accepted = made.Local != PlantedGaps.UnreviewedDeliverable && made.On < DemoWorld.Before(AcceptedAfter);
        yield return draft.Node("Deliverable", made.Local, ("titleDa", fact.TitleDa), ("titleEn", fact.TitleEn),
            ("specification", fact.SpecificationDa), ("version", accepted && chance.Bool() ? "1.1" : "1.0"),
            ("status", accepted ? "ACCEPTED" : "DELIVERED"),
            ("dueOn", made.On.AddDays(chance.Int(-25, 20))),
            ("deliveredOn", made.On));
        yield return draft.Link("PRODUCED_BY_GROUP", id, draft.Id("WorkingGroup", made.Group));
        yield return draft.Link("RESULTED_IN", draft.Id("GroupTask", made.Group + "-1"), id);
        yield return draft.Link("DELIVERS_FOR", id, draft.Id("Component", made.Component));
        yield return draft.Node("Document", made.Local, ("titleDa", fact.TitleDa), ("titleEn", fact.TitleEn), ("kind", "REPORT"),
            ("datedOn", made.On));
        yield return draft.Link("DELIVERED_AS", id, draft.Id("Document", made.Local));
        yield return draft.Link("ABOUT", draft.Id("Document", made.Local), draft.Id("Component", made.Component));
    }

    private static IEnumerable<Change> OfProject(DemoWorld world, ProjectFact fact)
    {
        var draft = world.Draft;
        var id = draft.Id("Deliverable", fact.Id);
        yield return draft.Node("Deliverable", fact.Id, ("titleDa", "Leverance: " + fact.NameDa), ("titleEn", "Deliverable: " + fact.NameEn),
            ("status", fact.Status switch { "PLANNED" => "PLANNED", _ => "IN_PROGRESS" }),
            ("dueOn", fact.EndsOn?.AddDays(-1) ?? (fact.StartsOn > DemoWorld.Today ? fact.StartsOn.AddDays(200) : DemoWorld.After(120))));
        yield return draft.Link("PRODUCED_BY_PROJECT", id, draft.Id("Project", fact.Id));
        foreach (var component in fact.Components)
        {
            yield return draft.Link("DELIVERS_FOR", id, draft.Id("Component", component));
        }
    }
}
