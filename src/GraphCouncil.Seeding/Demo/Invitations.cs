using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Who is invited to what: those who sit in the body that meets; to the start-up meeting every accepted nominee and their managers (R13) and those of
/// R14; to a meeting of the network as many of the pool as there is room for.
/// </summary>
internal static class Invitations
{
    private const int Sent = 40;
    private const int LastAnswer = 20;
    private const int Room = 40;

    private static readonly TimeOnly Morning = new(8, 30);

    public static IEnumerable<Change> Make(DemoWorld world, Randomizer chance, DemoMeeting meeting)
    {
        var draft = world.Draft;
        var sentOn = WorkingDays.OnOrBefore(meeting.Day.AddDays(-Sent));
        var number = 0;
        foreach (var (person, role) in Invited(world, chance, meeting))
        {
            var local = string.Create(CultureInfo.InvariantCulture, $"{meeting.Local}-{++number:D5}");
            var id = draft.Id("Invitation", local);
            var answer = meeting.Held
                ? chance.WeightedRandom(["ACCEPTED", "DECLINED", "TENTATIVE"], [0.8f, 0.15f, 0.05f])
                : chance.WeightedRandom(["PENDING", "ACCEPTED", "DECLINED"], [0.5f, 0.4f, 0.1f]);
            var sent = DanishTime.At(sentOn, Morning);
            var days = Math.Min(LastAnswer, DemoWorld.Today.DayNumber - sentOn.DayNumber - 1);
            var answered = sent.AddDays(chance.Int(0, days)).AddMinutes(chance.Int(5, 420));
            yield return draft.Node("Invitation", local, ("role", role), ("sentAt", sent), ("answer", answer),
                ("answeredAt", answer == "PENDING" ? null : answered));
            yield return draft.Link("INVITATION_TO", id, draft.Id("Meeting", meeting.Local));
            yield return draft.Link("INVITES", id, world.Person(person));
            if (meeting.Held && answer == "ACCEPTED")
            {
                yield return draft.Link("ATTENDED", world.Person(person), draft.Id("Meeting", meeting.Local),
                    ("role", role), ("remote", meeting.Online || chance.Bool(0.2f)));
            }
        }
    }

    private static IEnumerable<(DemoPerson Person, string Role)> Invited(DemoWorld world, Randomizer chance, DemoMeeting meeting) =>
        meeting.Kind switch
        {
            "COUNCIL" => Councillors(world, meeting.Day).Concat(Secretariat(world)),
            "BOARD" => world.Board.Select(person => (person, "MEMBER")).Concat(Secretariat(world).Take(1)),
            "GROUP" => world.Seats[meeting.Group!].Where(seat => seat.Holds(meeting.Day)).Select(seat => (seat.Person, "MEMBER")),
            "NETWORK" => chance.ArrayElements([.. Pool(world, meeting.Day)], Math.Min(Room, Pool(world, meeting.Day).Count()))
                .Select(person => (person, "NOMINEE")).Concat(Staff(world).Take(2)),
            _ => StartUp(world, meeting.Day),
        };

    /// <summary>Nominees, the managers of their municipalities, and those that the network is to meet (R13, R14).</summary>
    private static IEnumerable<(DemoPerson Person, string Role)> StartUp(DemoWorld world, DateOnly day)
    {
        var nominees = Pool(world, day).ToArray();
        var employers = nominees.Select(person => person.Employer).ToHashSet(StringComparer.Ordinal);
        var councillors = Councillors(world, day).ToArray();
        var council = councillors.Select(member => member.Person).ToHashSet();
        return nominees.Select(person => (person, "NOMINEE"))
            .Concat(world.People.Where(p => p.IsManager && employers.Contains(p.Employer) && !council.Contains(p)).Select(p => (p, "MANAGER")))
            .Concat(councillors).Concat(Secretariat(world)).Concat(Staff(world));
    }

    /// <summary>Who was in the pool when a meeting's invitations went out.</summary>
    private static IEnumerable<DemoPerson> Pool(DemoWorld world, DateOnly day) =>
        world.Nominations.Values.Where(n => n.Status == "ACCEPTED" && n.Answered <= day.AddDays(-Sent)).Select(n => n.Person);

    private static IEnumerable<(DemoPerson Person, string Role)> Councillors(DemoWorld world, DateOnly day) =>
        world.Councillors.Where(term => term.From <= day && !(term.To <= day)).Select(term => (term.Person, "COUNCIL_MEMBER"));

    private static IEnumerable<(DemoPerson Person, string Role)> Secretariat(DemoWorld world) =>
        world.People.Where(p => p.Kind == "STAFF").Take(Offices.Secretaries).Select(p => (p, "SECRETARIAT"));

    private static IEnumerable<(DemoPerson Person, string Role)> Staff(DemoWorld world) =>
        world.People.Where(p => p.Kind == "STAFF").Take(Offices.Staff).Skip(Offices.Secretaries).Select(p => (p, "REPRESENTATIVE"));
}
