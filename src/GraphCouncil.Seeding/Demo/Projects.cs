using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Projects with owners, leaders, the components that they establish and the municipalities that take part.</summary>
internal static class Projects
{
    /// <summary>The project of KL's that a municipality's manager leads, on loan.</summary>
    private const string LedOnLoan = "pj-borgerservice";

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(8);
        var draft = world.Draft;
        yield return draft.Node("DigitalisationEffort", "handlingsplan", ("nameDa", "Fælleskommunal digitaliseringshandlingsplan"),
            ("nameEn", "Joint municipal digitalisation plan"), ("startsOn", new DateOnly(2024, 1, 1)), ("kind", "PROGRAMME"));
        yield return draft.Link("FOLLOWS_FRAMEWORK",
            draft.Id("DigitalisationEffort", "handlingsplan"), draft.Id("FrameworkArchitecture", Framework.Root));
        foreach (var fact in world.Facts.Projects)
        {
            foreach (var change in Project(world, chance, fact))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Project(DemoWorld world, Randomizer chance, ProjectFact fact)
    {
        var draft = world.Draft;
        var id = draft.Id("Project", fact.Id);
        var owner = Owner(world, chance, fact);
        var leader = Leader(world, chance, fact, owner);
        var hosts = Hosts(world, chance, fact, owner);
        var project = world.Projects[fact.Id] = new(fact, owner, leader, hosts);
        world.Ties.Establishes(project);
        yield return draft.Node("Project", fact.Id, ("nameDa", fact.NameDa), ("nameEn", fact.NameEn), ("status", fact.Status),
            ("startsOn", fact.StartsOn),
            ("endsOn", fact.EndsOn));
        yield return draft.Link("OWNED_BY", id, owner);
        yield return draft.Link("PART_OF_EFFORT", id, draft.Id("DigitalisationEffort", "handlingsplan"));
        yield return draft.Link("FOLLOWS_FRAMEWORK", id, draft.Id("FrameworkArchitecture", Framework.Root));
        if (leader is not null)
        {
            yield return draft.Link("LED_BY", id, world.Person(leader));
        }

        foreach (var (component, role) in fact.Components.Zip(fact.Roles))
        {
            yield return draft.Link("ESTABLISHES", id, draft.Id("Component", component),
                ("role", role), ("basis", "DEMO"), ("validFrom", fact.StartsOn), ("validTo", fact.EndsOn));
        }

        foreach (var change in Participants(world, chance, project))
        {
            yield return change;
        }
    }

    /// <summary>KL, KOMBIT, or one of the municipalities that have a manager in the demo.</summary>
    private static string Owner(DemoWorld world, Randomizer chance, ProjectFact fact) => fact.OwnerKind switch
    {
        "KL" => world.Draft.Id("Kl", "kl"),
        "KOMBIT" => world.Draft.Id("Kombit", "kombit"),
        _ => chance.ArrayElement([.. world.People.Where(p => p is { IsManager: true, Municipality: not null }).Select(p => p.Employer).Distinct()]),
    };

    /// <summary>
    /// Somebody of the owner's; the one on loan is the manager of somebody who could review what the project makes, so that a tie by management is
    /// there.
    /// </summary>
    private static DemoPerson? Leader(DemoWorld world, Randomizer chance, ProjectFact fact, string owner)
    {
        if (fact.Id == LedOnLoan)
        {
            return Reviewers.Essential(world, fact.Components[0]).SelectMany(world.HoldersOf)
                .Where(claim => claim.Level >= PlantedGaps.ReviewLevel && claim.Person is { Manager: not null, Municipality: not null })
                .Select(claim => claim.Person.Manager).FirstOrDefault();
        }

        var staff = world.ByEmployer.GetValueOrDefault(owner, []).Where(p => p.Since < fact.StartsOn && p.Since < DemoWorld.Today).ToArray();
        return staff.Length > 0 ? chance.ArrayElement(staff) : null;
    }

    /// <summary>Two municipalities, out of those that sit in the group on pilots where its mandate covers what the project makes.</summary>
    private static string[] Hosts(DemoWorld world, Randomizer chance, ProjectFact fact, string owner)
    {
        var group = PlantedGaps.GroupWithExpiredMandate;
        var followed = Groups.WorkOf(world, group).Components.Intersect(fact.Components).Any();
        var sitting = world.Seats[group].Select(seat => seat.Person).Where(p => p.Municipality is not null).Select(p => p.Employer).Distinct();
        var all = followed ? sitting : chance.Shuffle(world.Facts.Municipalities).Select(m => world.Draft.Id("Municipality", m.Code));
        return [.. all.Where(municipality => municipality != owner).Take(2)];
    }

    private static IEnumerable<Change> Participants(DemoWorld world, Randomizer chance, DemoProject project)
    {
        var draft = world.Draft;
        var adopting = chance.ArrayElements(world.Facts.Municipalities.ToArray(), chance.Int(3, 7)).Select(m => draft.Id("Municipality", m.Code))
            .Where(m => !project.Hosts.Contains(m) && m != project.Owner);
        IEnumerable<(string Municipality, string Role)> parts =
        [
            .. project.Fact.OwnerKind == "MUNICIPALITY" ? [(project.Owner, "OWNER")] : Array.Empty<(string, string)>(),
            .. project.Hosts.Select(m => (m, "PILOT_HOST")), .. adopting.Select(m => (m, "ADOPTER")),
        ];
        foreach (var (municipality, role) in parts)
        {
            yield return draft.Link("TAKES_PART_IN", municipality, draft.Id("Project", project.Fact.Id),
                ("role", role), ("validFrom", project.Fact.StartsOn), ("validTo", project.Fact.EndsOn));
        }
    }
}
