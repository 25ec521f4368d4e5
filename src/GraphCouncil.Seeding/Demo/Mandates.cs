using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The mandate of each group but one: its topic with the components and competencies that belong to it, approved by the council before the group
/// began.
/// </summary>
internal static class Mandates
{
    public static IEnumerable<Change> Make(DemoWorld world, WorkingGroupFact group, GroupWorkFact work) =>
        group.Id == PlantedGaps.GroupWithoutMandate ? [] : Mandate(world, world.Chance(100 + world.Facts.WorkingGroups.IndexOf(group)), group, work);

    private static IEnumerable<Change> Mandate(DemoWorld world, Randomizer chance, WorkingGroupFact group, GroupWorkFact work)
    {
        var draft = world.Draft;
        var id = draft.Id("Mandate", group.Id);
        DateOnly? approved = work.Established is { } first ? ApprovedBefore(first) : null;
        DateOnly? to = group.Id == PlantedGaps.GroupWithExpiredMandate ? DemoWorld.Before(chance.Int(20, 90))
            : work.Closed ?? work.Established?.AddMonths(chance.Int(24, 36));
        yield return draft.Node("Mandate", group.Id, ("titleDa", "Kommissorium for " + Groups.LowerFirst(group.NameDa)),
            ("titleEn", "Mandate of the " + Groups.LowerFirst(group.NameEn)), ("purpose", work.PurposeDa), ("goals", work.Goals),
            ("scope", "OPERATIONAL"), ("allowsPrivateParties", group.Form == "PUBLIC_PRIVATE"),
            ("status", approved is null ? "PROPOSED" : "APPROVED"), ("approvedOn", approved), ("validFrom", work.Established), ("validTo", to));
        yield return draft.Link("WORKS_UNDER", draft.Id("WorkingGroup", group.Id), id);
        yield return draft.Link("COVERS_TOPIC", id, Groups.TopicOf(world, group.Id));
        if (approved is { } day)
        {
            var decision = new DemoDecision(draft.Id("Decision", "kommissorium-" + group.Id), day, "mandates");
            world.Decisions.Add(decision);
            yield return draft.Node("Decision", "kommissorium-" + group.Id,
                ("titleDa", "Godkendelse af kommissorium for " + Groups.LowerFirst(group.NameDa)),
                ("titleEn", "Approval of the mandate of the " + Groups.LowerFirst(group.NameEn)),
                ("text", $"Rådet godkender kommissoriet og nedsætter {Groups.Definite(group.NameDa)}."), ("outcome", "APPROVED"), ("decidedOn", day));
            yield return draft.Link("DECIDED_BY", decision.Id, draft.Id("Council", "raadet"));
            yield return draft.Link("DECIDES_ABOUT", decision.Id, draft.Id("WorkingGroup", group.Id));
            yield return draft.Link("APPROVED_BY", id, decision.Id);
        }

        yield return draft.Link("ALLOWS_TASK_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        foreach (var method in work.Methods)
        {
            yield return draft.Link("PRESCRIBES", id, draft.Id("Method", method));
        }

        foreach (var component in work.Components)
        {
            yield return draft.Link("COVERS_COMPONENT", id, draft.Id("Component", component));
        }

        for (var i = 0; i < work.Competencies.Length; i++)
        {
            yield return draft.Link("CALLS_FOR", id, draft.Id("Competency", work.Competencies[i]),
                ("minLevel", i == 0 ? 4 : 3), ("importance", i < 2 ? "ESSENTIAL" : "USEFUL"));
        }
    }

    /// <summary>The council's last meeting before a group's first day.</summary>
    private static DateOnly ApprovedBefore(DateOnly first) => MeetingPlan.EarlierCouncil.Concat(MeetingPlan.Council).Last(day => day < first);
}
