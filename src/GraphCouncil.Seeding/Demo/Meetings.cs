using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>25 meetings with agendas out of the facts. The start-up meeting invites every accepted nominee and their managers (R13) and has those of R14 present.</summary>
internal static class Meetings
{
    private static readonly (string Kind, int Count)[] Kinds = [("COUNCIL", 6), ("BOARD", 5), ("START_UP", 1), ("NETWORK", 4), ("GROUP", 9)];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(13);
        foreach (var (kind, count) in Kinds)
        {
            for (var i = 1; i <= count; i++)
            {
                foreach (var change in Meeting(world, chance, kind, i, count))
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<Change> Meeting(DemoWorld world, Randomizer chance, string kind, int number, int count)
    {
        var draft = world.Draft;
        var local = string.Create(CultureInfo.InvariantCulture, $"{kind.ToLowerInvariant()}-{number}");
        var id = draft.Id("Meeting", local);
        var held = number < count || kind == "START_UP";
        var day = kind == "START_UP" ? DemoWorld.Before(550) : held ? DemoWorld.Before((count - number) * 45) : DemoWorld.After(20);
        var (da, en) = Title(kind);
        yield return draft.Node("Meeting", local, ("titleDa", string.Create(CultureInfo.InvariantCulture, $"{da} {number}")), ("titleEn", string.Create(CultureInfo.InvariantCulture, $"{en} {number}")),
            ("kind", kind), ("status", held ? "HELD" : "PLANNED"), ("plannedFor", day), ("plannedPrecision", held ? "DAY" : "MONTH"),
            ("startsAt", held ? DemoWorld.Noon(day) : null), ("endsAt", held ? DemoWorld.Noon(day).AddHours(2) : null), ("place", chance.ArrayElement(["København", "Odense", "Aarhus", "Online"])));
        switch (kind)
        {
            case "BOARD":
                yield return draft.Link("MEETING_OF_BOARD", id, draft.Id("ArchitectureBoard", Governance.Board));
                break;
            case "NETWORK":
                yield return draft.Link("MEETING_OF_NETWORK", id, draft.Id("Network", Nominations.Network));
                break;
            case "GROUP":
                yield return draft.Link("MEETING_OF_GROUP", id, draft.Id("WorkingGroup", world.Facts.WorkingGroups[number - 1].Id));
                break;
            default:
                yield return draft.Link("INVITES_TO", draft.Id("Council", "raadet"), id);
                break;
        }

        foreach (var change in Agenda(world, kind, local, number, held, day).Concat(People(world, chance, kind, id, local, held, day)))
        {
            yield return change;
        }
    }

    private static IEnumerable<Change> Agenda(DemoWorld world, string kind, string meeting, int number, bool held, DateOnly day)
    {
        var draft = world.Draft;
        var items = world.Facts.AgendaItems.Where(a => a.MeetingKind == kind).ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            var local = string.Create(CultureInfo.InvariantCulture, $"{meeting}-{i + 1}");
            var id = draft.Id("AgendaItem", local);
            yield return draft.Node("AgendaItem", local, ("position", i + 1), ("titleDa", items[i].TitleDa), ("titleEn", items[i].TitleEn), ("kind", items[i].ItemKind), ("basis", Framework.Basis(items[i].Basis)));
            yield return draft.Link("ON_AGENDA_OF", id, draft.Id("Meeting", meeting));
            var group = world.Facts.WorkingGroups[(number + i) % world.Facts.WorkingGroups.Length].Id;
            if (kind is "COUNCIL" or "GROUP")
            {
                yield return draft.Link("CONCERNS_GROUP", id, draft.Id("WorkingGroup", group));
            }

            if (kind is "BOARD" or "GROUP")
            {
                yield return draft.Link("CONCERNS_COMPONENT", id, draft.Id("Component", world.Facts.Components[((number * 13) + i) % world.Facts.Components.Length].Id));
            }

            if (held && kind == "COUNCIL" && items[i].ItemKind == "DECISION")
            {
                var decision = draft.Id("Decision", local);
                yield return draft.Node("Decision", local, ("titleDa", items[i].TitleDa), ("titleEn", items[i].TitleEn), ("text", "Rådet tiltrådte indstillingen."), ("outcome", "APPROVED"), ("decidedOn", day));
                yield return draft.Link("TAKEN_UNDER", decision, id);
                yield return draft.Link("DECIDED_BY", decision, draft.Id("Council", "raadet"));
                yield return draft.Link("DECIDES_ABOUT", decision, draft.Id("WorkingGroup", group));
            }
        }
    }

    private static IEnumerable<Change> People(DemoWorld world, Randomizer chance, string kind, string meeting, string local, bool held, DateOnly day)
    {
        var people = kind == "START_UP" ? StartUp(world) : [.. chance.ArrayElements(world.Experts.ToArray(), chance.Int(6, 14)).Select(p => (p, kind == "COUNCIL" ? "COUNCIL_MEMBER" : "MEMBER"))];
        var number = 0;
        foreach (var (person, role) in people)
        {
            var invitation = string.Create(CultureInfo.InvariantCulture, $"{local}-{++number:D5}");
            var id = world.Draft.Id("Invitation", invitation);
            var answer = held ? chance.WeightedRandom(["ACCEPTED", "DECLINED", "TENTATIVE"], [0.8f, 0.15f, 0.05f]) : chance.WeightedRandom(["PENDING", "ACCEPTED", "DECLINED"], [0.5f, 0.4f, 0.1f]);
            var sent = DemoWorld.Noon(day.AddDays(-40));
            yield return world.Draft.Node("Invitation", invitation, ("role", role), ("sentAt", sent), ("answer", answer), ("answeredAt", answer == "PENDING" ? null : sent.AddDays(chance.Int(1, 20))));
            yield return world.Draft.Link("INVITATION_TO", id, meeting);
            yield return world.Draft.Link("INVITES", id, world.Person(person));
            if (held && answer == "ACCEPTED")
            {
                yield return world.Draft.Link("ATTENDED", world.Person(person), meeting, ("role", role), ("remote", chance.Bool(0.3f)));
            }
        }
    }

    /// <summary>Nominees, the managers of their municipalities, and those that the network is to meet (R13, R14).</summary>
    private static List<(DemoPerson Person, string Role)> StartUp(DemoWorld world)
    {
        List<(DemoPerson, string)> people = [.. world.Nominations.Where(n => n.Status == "ACCEPTED").Select(n => (n.Person, "NOMINEE"))];
        var employers = world.Nominations.Select(n => n.Person.Employer).ToHashSet(StringComparer.Ordinal);
        var managers = world.People.Where(p => p.Kind == "MANAGER" && employers.Contains(p.Employer)).ToArray();
        people.AddRange(managers.Skip(9).Select(p => (p, "MANAGER")));
        people.AddRange(managers.Take(9).Select(p => (p, "COUNCIL_MEMBER")));
        var staff = world.People.Where(p => p.Kind == "STAFF").Take(10).ToArray();
        people.AddRange(staff.Take(4).Select(p => (p, "SECRETARIAT")));
        people.AddRange(staff.Skip(4).Select(p => (p, "REPRESENTATIVE")));
        return people;
    }

    private static (string Da, string En) Title(string kind) => kind switch
    {
        "COUNCIL" => ("Rådsmøde", "Council meeting"),
        "BOARD" => ("Boardmøde", "Board meeting"),
        "START_UP" => ("Opstartsmøde", "Start-up meeting"),
        "NETWORK" => ("Netværksmøde", "Network meeting"),
        _ => ("Arbejdsgruppemøde", "Working-group meeting"),
    };
}
