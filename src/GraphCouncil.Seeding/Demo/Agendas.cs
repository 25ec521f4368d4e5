using System.Globalization;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The agenda of a meeting out of the facts: what needs a subject stands there only when the day had one, with the decisions of that day under it.
/// </summary>
internal static class Agendas
{
    private const int GroupsTold = 3;

    public static IEnumerable<Change> Make(DemoWorld world, DemoMeeting meeting)
    {
        var position = 0;
        foreach (var item in world.Facts.AgendaItems.Where(item => item.MeetingKind == meeting.Kind))
        {
            var links = Subjects(world, meeting, item).ToArray();
            if (item.About is not null && links.Length == 0)
            {
                continue;
            }

            var local = string.Create(CultureInfo.InvariantCulture, $"{meeting.Local}-{++position}");
            var id = world.Draft.Id("AgendaItem", local);
            yield return world.Draft.Node("AgendaItem", local, ("position", position), ("titleDa", item.TitleDa), ("titleEn", item.TitleEn),
                ("kind", item.ItemKind), ("basis", Framework.Basis(item.Basis)));
            yield return world.Draft.Link("ON_AGENDA_OF", id, world.Draft.Id("Meeting", meeting.Local));
            foreach (var (type, subject) in links)
            {
                yield return type == "TAKEN_UNDER" ? world.Draft.Link(type, subject, id) : world.Draft.Link(type, id, subject);
            }
        }
    }

    /// <summary>What an item is about at a meeting, as relationship and id.</summary>
    private static IEnumerable<(string Type, string Subject)> Subjects(DemoWorld world, DemoMeeting meeting, AgendaItemFact item) => item.About switch
    {
        null => [],
        "groups" => Told(world, meeting).Select(group => ("CONCERNS_GROUP", group)),
        "group" => [("CONCERNS_GROUP", world.Draft.Id("WorkingGroup", meeting.Group!))],
        "component" => [("CONCERNS_COMPONENT", world.Draft.Id("Component", Groups.WorkOf(world, meeting.Group!).Components[0]))],
        "pilot" => meeting.Group == PlantedGaps.GroupWithExpiredMandate ? [("CONCERNS_GROUP", world.Draft.Id("WorkingGroup", meeting.Group))] : [],
        "requests" => world.Facts.Requests.Where(request => request.Group == meeting.Group)
            .Select(request => ("CONCERNS_REQUEST", world.Draft.Id("AssistanceRequest", request.Project))),
        "asked" => BoardsBlocks(world, meeting),
        "admissions" => BoardsBlocks(world, meeting).Concat(Decided(world, meeting, "admissions")),
        "mandates" or "grants" or "phase-out" => Decided(world, meeting, item.About),
        var about when world.Projects.ContainsKey(about) => About(world, meeting, about),
        var about => [("CONCERNS_COMPONENT", world.Draft.Id("Component", about))],
    };

    /// <summary>Active groups in turn, a few a meeting.</summary>
    private static IEnumerable<string> Told(DemoWorld world, DemoMeeting meeting)
    {
        var at = world.Facts.GroupWork.Where(work => work.Established <= meeting.Day && !(work.Closed <= meeting.Day)).ToArray();
        return Enumerable.Range(0, GroupsTold)
            .Select(i => world.Draft.Id("WorkingGroup", at[((meeting.Number * GroupsTold) + i) % at.Length].Group)).Distinct();
    }

    private static IEnumerable<(string Type, string Subject)> Decided(DemoWorld world, DemoMeeting meeting, string about) =>
        world.Decisions.Where(decision => meeting.Held && decision.On == meeting.Day && decision.About == about)
            .Select(decision => ("TAKEN_UNDER", decision.Id));

    /// <summary>
    /// What the board admitted that day, and at its coming meeting what waits; for the council, what the board admitted since the last one.
    /// </summary>
    private static IEnumerable<(string Type, string Subject)> BoardsBlocks(DemoWorld world, DemoMeeting meeting)
    {
        var since = meeting.Kind == "COUNCIL" ? meeting.Day.AddDays(-91) : meeting.Day;
        var admitted = Framework.AdmittedThisYear(world).Select(block => block.Id)
            .Where(id => world.AdmittedOn[id] >= since && world.AdmittedOn[id] <= meeting.Day);
        var waiting = meeting is { Kind: "BOARD", Held: false }
            ? world.Facts.Components.Where(c => c is { Kind: "BUILDING_BLOCK", Status: "FINISHED" }).Select(c => c.Id)
            : [];
        return admitted.Concat(waiting).Select(id => ("CONCERNS_COMPONENT", world.Draft.Id("Component", id)));
    }

    /// <summary>What is about one project is taken up once: the first at the second meeting, the next at the fourth.</summary>
    private static IEnumerable<(string Type, string Subject)> About(DemoWorld world, DemoMeeting meeting, string project)
    {
        var turn = world.Facts.AgendaItems.Where(item => item.About is { } about && world.Projects.ContainsKey(about)).Select(item => item.About)
            .ToList().IndexOf(project);
        return meeting.Number == 2 * (turn + 1) ? [("CONCERNS_PROJECT", world.Draft.Id("Project", project))] : [];
    }
}
