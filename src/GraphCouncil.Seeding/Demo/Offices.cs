using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Several roles at once: council members are managers in municipalities, the staff and the secretariat are KL and KOMBIT people, half of their time.
/// </summary>
internal static class Offices
{
    public const int Secretaries = 4;
    private const int Councillors = 9;

    /// <summary>How many work for the secretariat and the staff, of each scale's KL and KOMBIT people.</summary>
    public const int Staff = 10;

    private static readonly DateOnly Start = new(2024, 1, 1);

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        var managers = world.People.Where(p => p is { IsManager: true, Municipality: not null }).Take(Councillors).ToArray();
        for (var i = 0; i < managers.Length; i++)
        {
            var term = new DemoTerm(managers[i], Start.AddDays(i * 30), i == Councillors - 1 ? DemoWorld.Before(60) : null);
            world.Councillors.Add(term);
            yield return draft.Link("AFFILIATED_WITH", world.Person(term.Person), draft.Id("Council", "raadet"),
                ("role", i == 0 ? "COUNCIL_CHAIR" : "COUNCIL_MEMBER"), ("validFrom", term.From), ("validTo", term.To));
        }

        foreach (var (person, i) in world.People.Where(p => p.Kind == "STAFF").Select((p, i) => (p, i % Staff)))
        {
            var (organization, role) = i < Secretaries
                ? (draft.Id("Secretariat", "sekretariatet"), "SECRETARIAT_OFFICER")
                : (draft.Id("ArchitectureStaff", "staben"), i == Secretaries ? "REPRESENTATIVE" : "STAFF_ARCHITECT");
            yield return draft.Link("AFFILIATED_WITH", world.Person(person), organization,
                ("role", role), ("percent", 50), ("validFrom", person.Since > Start ? person.Since : Start));
        }
    }
}
