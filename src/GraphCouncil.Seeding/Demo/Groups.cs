using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The 14 groups with mandates, seats, topics and tasks: 9 active, 2 proposed, 2 closed, 1 without a mandate.</summary>
internal static class Groups
{
    private const int MostSeatsScale = 10;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(7);
        foreach (var group in world.Facts.WorkingGroups)
        {
            foreach (var change in Group(world, chance, group).Concat(Seats(world, chance, group)).Concat(Tasks(world, chance, group)))
            {
                yield return change;
            }
        }
    }

    public static string Status(string group) => group switch
    {
        PlantedGaps.GroupWithoutMandate => "MANDATE_DRAFTED",
        "ag-ai" or PlantedGaps.PublicPrivateGroup => "PROPOSED",
        "ag-legacy" or "ag-klassifikation" => "CLOSED",
        _ => "ACTIVE",
    };

    private static IEnumerable<Change> Group(DemoWorld world, Randomizer chance, WorkingGroupFact group)
    {
        var draft = world.Draft;
        var status = Status(group.Id);
        var id = draft.Id("WorkingGroup", group.Id);
        DateOnly? established = status is "ACTIVE" or "CLOSED" ? DemoWorld.Before(chance.Int(400, 900)) : null;
        DateOnly? closed = status == "CLOSED" ? DemoWorld.Before(chance.Int(30, 200)) : null;
        yield return draft.Node("WorkingGroup", group.Id, ("nameDa", group.NameDa), ("nameEn", group.NameEn), ("status", status), ("form", group.Form),
            ("workingForm", "Månedligt møde, arbejde i eget regi imellem"), ("note", group.Note), ("establishedOn", established), ("closedOn", closed));
        yield return draft.Link("INITIATED_BY", id, draft.Id("Council", "raadet"));
        yield return draft.Link("MAIN_TASK_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        yield return draft.Link("SUPPLIES", draft.Id("Network", Nominations.Network), id);
        var topic = Catalogue.Topics.First(t => t.Group == group.Id).Code;
        yield return draft.Link("WORKS_WITH", id, draft.Id("Topic", topic));
        if (established is { } from)
        {
            yield return draft.Link("ACTS_FOR", id, draft.Id("Council", "raadet"), ("scope", "OPERATIONAL"), ("validFrom", from), ("validTo", closed));
        }

        foreach (var component in Components(world, group.Id))
        {
            yield return draft.Link("RESULTS_IN", draft.Id("Topic", topic), component);
            yield return draft.Link("SAFEGUARDS", id, component, ("concern", "Sammenhæng på tværs af projekter"), ("validFrom", established ?? DemoWorld.Today));
        }

        if (group.Id != PlantedGaps.GroupWithoutMandate)
        {
            foreach (var change in Mandate(world, chance, group, topic, established))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Mandate(DemoWorld world, Randomizer chance, WorkingGroupFact group, string topic, DateOnly? established)
    {
        var draft = world.Draft;
        var id = draft.Id("Mandate", group.Id);
        var approved = established is not null;
        var expired = group.Id == PlantedGaps.GroupWithExpiredMandate || Status(group.Id) == "CLOSED";
        DateOnly? to = approved ? (expired ? DemoWorld.Before(chance.Int(20, 90)) : DemoWorld.After(chance.Int(100, 700))) : null;
        yield return draft.Node("Mandate", group.Id, ("titleDa", "Kommissorium for " + LowerFirst(group.NameDa)), ("titleEn", "Mandate of the " + LowerFirst(group.NameEn)),
            ("purpose", "At sikre sammenhæng i resultater og metoder på tværs af grupper og stab (R3)"),
            ("goals", (string[])["Tæt sammenhæng mellem rammearkitektur og digitaliseringsindsats", "Operationaliserbar rammearkitektur"]),
            ("scope", "OPERATIONAL"), ("allowsPrivateParties", group.Form == "PUBLIC_PRIVATE"), ("status", approved ? "APPROVED" : "PROPOSED"),
            ("approvedOn", established?.AddDays(-10)), ("validFrom", established), ("validTo", to));
        yield return draft.Link("WORKS_UNDER", draft.Id("WorkingGroup", group.Id), id);
        yield return draft.Link("COVERS_TOPIC", id, draft.Id("Topic", topic));
        if (established is { } start)
        {
            var decision = draft.Id("Decision", "kommissorium-" + group.Id);
            yield return draft.Node("Decision", "kommissorium-" + group.Id, ("titleDa", "Godkendelse af kommissorium"), ("titleEn", "Approval of the mandate"),
                ("text", "Rådet godkender kommissoriet og nedsætter gruppen."), ("outcome", "APPROVED"), ("decidedOn", start.AddDays(-10)));
            yield return draft.Link("DECIDED_BY", decision, draft.Id("Council", "raadet"));
            yield return draft.Link("DECIDES_ABOUT", decision, draft.Id("WorkingGroup", group.Id));
            yield return draft.Link("APPROVED_BY", id, decision);
        }

        yield return draft.Link("ALLOWS_TASK_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        yield return draft.Link("PRESCRIBES", id, draft.Id("Method", chance.ArrayElement(Catalogue.Methods).Code));
        foreach (var component in Components(world, group.Id))
        {
            yield return draft.Link("COVERS_COMPONENT", id, component);
        }

        foreach (var competency in chance.ArrayElements(world.Facts.Requirements.ToArray(), 3).Select(r => r.Competency).Distinct())
        {
            yield return draft.Link("CALLS_FOR", id, draft.Id("Competency", competency), ("minLevel", 3), ("importance", "ESSENTIAL"));
        }
    }

    /// <summary>Three components for each group, the same on every call.</summary>
    private static IEnumerable<string> Components(DemoWorld world, string group)
    {
        var components = world.Facts.Components.Where(c => c.Id != PlantedGaps.UnreviewableComponent).ToArray();
        var start = world.Facts.WorkingGroups.Select((g, i) => (g.Id, i)).First(g => g.Id == group).i;
        return Enumerable.Range(0, 3).Select(i => world.Draft.Id("Component", components[((start * 7) + (i * 11)) % components.Length].Id)).Distinct();
    }

    private static IEnumerable<Change> Seats(DemoWorld world, Randomizer chance, WorkingGroupFact group)
    {
        var draft = world.Draft;
        var status = Status(group.Id);
        if (status == "PROPOSED" && group.Form != "PUBLIC_PRIVATE")
        {
            yield break;
        }

        var wanted = chance.Int(7, 11) * Math.Min(world.Scale, MostSeatsScale);
        var byPerson = world.Nominations.GroupBy(n => n.Person).ToDictionary(n => n.Key, n => n.First());
        List<DemoPerson> people = [.. chance.ArrayElements(world.Experts.ToArray(), Math.Min(wanted, world.Experts.Count))];
        if (group.Form == "PUBLIC_PRIVATE")
        {
            people.AddRange(world.People.Where(p => p.Kind == "PRIVATE_EXPERT").Take(8 * Math.Min(world.Scale, MostSeatsScale)));
        }

        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            var local = string.Create(CultureInfo.InvariantCulture, $"{group.Id}-{i + 1:D4}");
            var id = draft.Id("Membership", local);
            var role = i switch { 0 => "CHAIR", 1 => "SECRETARY", _ => person.Kind is "SUBJECT_EXPERT" or "PRIVATE_EXPERT" ? "SUBJECT_EXPERT" : "ARCHITECT" };
            var from = DemoWorld.Before(chance.Int(60, 400));
            yield return draft.Node("Membership", local, ("role", role), ("hoursPerMonth", (double)chance.Int(2, 12)), ("validFrom", from),
                ("validTo", status == "CLOSED" || chance.Bool(0.1f) ? DemoWorld.Before(chance.Int(1, 50)) : null));
            yield return draft.Link("SEAT_OF", id, world.Person(person));
            yield return draft.Link("SEAT_IN", id, draft.Id("WorkingGroup", group.Id));
            yield return draft.Link("SEAT_FOR", id, person.Employer);
            if (byPerson.TryGetValue(person, out var nomination) && nomination.Status == "ACCEPTED")
            {
                yield return draft.Link("FOLLOWS_FROM", id, nomination.Id);
            }
        }
    }

    private static IEnumerable<Change> Tasks(DemoWorld world, Randomizer chance, WorkingGroupFact group)
    {
        var draft = world.Draft;
        var type = world.Facts.TaskTypes.First(t => t.Code == group.MainTaskType);
        var id = draft.Id("GroupTask", group.Id + "-1");
        var output = group.MainTaskType switch
        {
            "IDEATION" => "IDEA_CATALOGUE",
            "SPECIFY_AND_REVIEW" => "REVIEW_REPORT",
            "TREND_ANALYSIS" => "ANALYSIS",
            "PROJECT_ASSISTANCE" => "ADVICE",
            _ => group.Form == "PUBLIC_PRIVATE" ? "OPTIONS_PAPER" : "TRIAL_REPORT",
        };
        yield return draft.Node("GroupTask", group.Id + "-1", ("titleDa", type.LabelDa), ("titleEn", type.LabelEn),
            ("status", Status(group.Id) switch { "ACTIVE" => "RUNNING", "CLOSED" => "DONE", _ => "PLANNED" }), ("output", output),
            ("startsOn", Status(group.Id) is "ACTIVE" or "CLOSED" ? DemoWorld.Before(300) : null));
        yield return draft.Link("TASK_OF", id, draft.Id("WorkingGroup", group.Id));
        yield return draft.Link("IS_OF_TYPE", id, draft.Id("TaskType", group.MainTaskType));
        yield return draft.Link("TASK_ON", id, draft.Id("Topic", Catalogue.Topics.First(t => t.Group == group.Id).Code));
        foreach (var component in Components(world, group.Id))
        {
            yield return draft.Link("TASK_ABOUT", id, component);
        }
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
