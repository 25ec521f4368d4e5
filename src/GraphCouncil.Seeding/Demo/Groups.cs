using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The 14 groups with their topics, tasks and what they watch: 9 active, 2 proposed, 2 closed, 1 without a mandate.</summary>
internal static class Groups
{
    public static IEnumerable<Change> Make(DemoWorld world) => world.Facts.WorkingGroups.SelectMany(group =>
    {
        var work = WorkOf(world, group.Id);
        return Group(world, group, work).Concat(Mandates.Make(world, group, work)).Concat(Task(world, group, work));
    });

    public static string Status(string group) => group switch
    {
        PlantedGaps.GroupWithoutMandate => "MANDATE_DRAFTED",
        "ag-ai" or PlantedGaps.PublicPrivateGroup => "PROPOSED",
        "ag-legacy" or "ag-klassifikation" => "CLOSED",
        _ => "ACTIVE",
    };

    public static GroupWorkFact WorkOf(DemoWorld world, string group) => world.Facts.GroupWork.First(work => work.Group == group);

    public static string TopicOf(DemoWorld world, string group) => world.Draft.Id("Topic", Catalogue.Topics.First(t => t.Group == group).Code);

    /// <summary>The first group whose mandate covered a component that day; none where there was none.</summary>
    public static string? At(DemoWorld world, string component, DateOnly day) => world.Facts.GroupWork
        .Where(work => work.Established <= day && !(work.Closed <= day) && work.Components.Contains(component))
        .Select(work => work.Group).FirstOrDefault();

    public static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>"Arbejdsgruppe for …" within a sentence: "arbejdsgruppen for …".</summary>
    public static string Definite(string nameDa) => LowerFirst(nameDa).Replace("arbejdsgruppe ", "arbejdsgruppen ", StringComparison.Ordinal);

    private static IEnumerable<Change> Group(DemoWorld world, WorkingGroupFact group, GroupWorkFact work)
    {
        var draft = world.Draft;
        var id = draft.Id("WorkingGroup", group.Id);
        yield return draft.Node("WorkingGroup", group.Id, ("nameDa", group.NameDa), ("nameEn", group.NameEn), ("status", Status(group.Id)),
            ("form", group.Form), ("workingForm", "Månedligt møde, arbejde i eget regi imellem"), ("note", group.Note),
            ("establishedOn", work.Established),
            ("closedOn", work.Closed));
        yield return draft.Link("INITIATED_BY", id, draft.Id("Council", "raadet"));
        yield return draft.Link("MAIN_TASK_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        yield return draft.Link("SUPPLIES", draft.Id("Network", Nominations.Network), id);
        yield return draft.Link("WORKS_WITH", id, TopicOf(world, group.Id));
        if (work.Established is not { } from)
        {
            yield break;
        }

        yield return draft.Link("ACTS_FOR", id, draft.Id("Council", "raadet"), ("scope", "OPERATIONAL"), ("validFrom", from),
            ("validTo", work.Closed));
        foreach (var component in work.Components.Select(c => draft.Id("Component", c)))
        {
            yield return draft.Link("RESULTS_IN", TopicOf(world, group.Id), component);
            yield return draft.Link("SAFEGUARDS", id, component, ("concern", work.ConcernDa), ("validFrom", from), ("validTo", work.Closed));
        }
    }

    private static IEnumerable<Change> Task(DemoWorld world, WorkingGroupFact group, GroupWorkFact work)
    {
        var draft = world.Draft;
        var id = draft.Id("GroupTask", group.Id + "-1");
        var output = group.MainTaskType switch
        {
            "IDEATION" => "IDEA_CATALOGUE",
            "SPECIFY_AND_REVIEW" => "REVIEW_REPORT",
            "TREND_ANALYSIS" => "ANALYSIS",
            "PROJECT_ASSISTANCE" => "ADVICE",
            _ => group.Form == "PUBLIC_PRIVATE" ? "OPTIONS_PAPER" : "TRIAL_REPORT",
        };
        yield return draft.Node("GroupTask", group.Id + "-1", ("titleDa", work.TaskDa), ("titleEn", work.TaskEn),
            ("status", Status(group.Id) switch { "ACTIVE" => "RUNNING", "CLOSED" => "DONE", _ => "PLANNED" }), ("output", output),
            ("startsOn", work.Established), ("endsOn", work.Closed));
        yield return draft.Link("TASK_OF", id, draft.Id("WorkingGroup", group.Id));
        yield return draft.Link("IS_OF_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        yield return draft.Link("TASK_ON", id, TopicOf(world, group.Id));
        foreach (var component in work.Components)
        {
            yield return draft.Link("TASK_ABOUT", id, draft.Id("Component", component));
        }
    }
}
