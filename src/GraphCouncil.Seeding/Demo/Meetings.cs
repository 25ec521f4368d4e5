using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>25 meetings on the days of <see cref="MeetingPlan"/>, each of one body; a group's of the active groups in turn.</summary>
internal static class Meetings
{
    private static readonly string[] Places = ["København", "Odense", "Aarhus", "Vejle"];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(13);
        var active = world.Facts.WorkingGroups.Where(g => Groups.Status(g.Id) == "ACTIVE").ToArray();
        return MeetingPlan.All.SelectMany(plan => plan.Days.Select((day, i) => (day, i))
            .SelectMany(at => Meeting(world, chance, plan, at.day, at.i + 1, plan.Kind == "GROUP" ? active[at.i] : null)));
    }

    private static IEnumerable<Change> Meeting(
        DemoWorld world, Randomizer chance, MeetingPlan plan, DateOnly day, int number, WorkingGroupFact? group)
    {
        var draft = world.Draft;
        var local = string.Create(CultureInfo.InvariantCulture, $"{plan.Kind.ToLowerInvariant()}-{number}");
        var id = draft.Id("Meeting", local);
        var held = day < DemoWorld.Today;
        var (da, en) = Title(plan, number, group);
        var place = plan.Kind is "GROUP" or "BOARD" && chance.Bool(0.6f) ? "Online" : chance.ArrayElement(Places);
        var begins = DanishTime.At(day, plan.Begins);
        yield return draft.Node("Meeting", local, ("titleDa", da), ("titleEn", en), ("kind", plan.Kind), ("status", held ? "HELD" : "PLANNED"),
            ("plannedFor", day),
            ("plannedPrecision", held || plan.Kind is "COUNCIL" or "BOARD" ? "DAY" : "MONTH"), ("startsAt", held ? begins : null),
            ("endsAt", held ? begins.AddHours(plan.Hours) : null), ("place", place));
        yield return plan.Kind switch
        {
            "BOARD" => draft.Link("MEETING_OF_BOARD", id, draft.Id("ArchitectureBoard", Governance.Board)),
            "NETWORK" => draft.Link("MEETING_OF_NETWORK", id, draft.Id("Network", Nominations.Network)),
            "GROUP" => draft.Link("MEETING_OF_GROUP", id, draft.Id("WorkingGroup", group!.Id)),
            _ => draft.Link("INVITES_TO", draft.Id("Council", "raadet"), id),
        };
        var meeting = new DemoMeeting(local, plan.Kind, number, day, held, group?.Id, place == "Online");
        foreach (var change in Agendas.Make(world, meeting).Concat(Invitations.Make(world, chance, meeting)))
        {
            yield return change;
        }
    }

    private static (string Da, string En) Title(MeetingPlan plan, int number, WorkingGroupFact? group) =>
        group is not null ? ($"Møde i {Groups.Definite(group.NameDa)}", $"Meeting of the {Groups.LowerFirst(group.NameEn)}")
        : plan.Days.Length == 1 ? (plan.Da, plan.En)
        : (string.Create(CultureInfo.InvariantCulture, $"{plan.Da} {number}"), string.Create(CultureInfo.InvariantCulture, $"{plan.En} {number}"));
}

/// <summary>A meeting whose agenda and invitations are made; Group is empty for other bodies.</summary>
internal sealed record DemoMeeting(string Local, string Kind, int Number, DateOnly Day, bool Held, string? Group, bool Online);
