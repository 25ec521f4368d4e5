using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Text;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The people, all made up: per scale 150 from 76 municipalities (one in six a manager), 12 from KL, 18 from KOMBIT, 8 from private companies.
/// Managers come first, so that the others can be managed by them.
/// </summary>
internal static class People
{
    private const int Municipal = 150;
    private const int Managers = 26;
    private const int Kl = 12;
    private const int Kombit = 18;
    private const int Private = 8;
    private const int Nominating = 76;

    private static readonly string[] Titles = ["It-arkitekt", "Enterprisearkitekt", "Løsningsarkitekt", "Integrationsarkitekt", "Digitaliseringskonsulent", "Sikkerhedsarkitekt"];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(4);
        var names = new NamePool(world.Facts.Names);
        var nominating = Taking(world, chance);
        var number = 0;
        for (var round = 0; round < world.Scale; round++)
        {
            foreach (var (employer, municipality, kind) in Round(world, nominating))
            {
                number++;
                var local = string.Create(CultureInfo.InvariantCulture, $"p{number:D6}");
                var person = new DemoPerson(local, employer, municipality, kind);
                foreach (var change in Person(world, chance, names, person, number))
                {
                    yield return change;
                }
            }
        }

        foreach (var change in Councillors(world))
        {
            yield return change;
        }
    }

    /// <summary>The municipalities that take part: the largest 40 and some of the others; the 22 left over show as gaps.</summary>
    private static MunicipalityFact[] Taking(DemoWorld world, Randomizer chance)
    {
        var bySize = world.Facts.Municipalities.OrderByDescending(m => m.Population).ThenBy(m => m.Code, StringComparer.Ordinal).ToArray();
        return [.. bySize.Take(40), .. chance.Shuffle(bySize.Skip(40)).Take(Nominating - 40)];
    }

    private static IEnumerable<(string Employer, string? Municipality, string Kind)> Round(DemoWorld world, MunicipalityFact[] nominating)
    {
        for (var i = 0; i < Municipal; i++)
        {
            // The first of each of the larger municipalities is a manager; after that every municipality gets architects in turn.
            var municipality = i < Managers ? nominating[i] : nominating[(i - Managers) % nominating.Length];
            var kind = i < Managers ? "MANAGER" : i % 9 == 0 ? "SUBJECT_EXPERT" : "IT_ARCHITECT";
            yield return (world.Draft.Id("Municipality", municipality.Code), municipality.Code, kind);
        }

        for (var i = 0; i < Kl + Kombit; i++)
        {
            var employer = i < Kl ? world.Draft.Id("Kl", "kl") : world.Draft.Id("Kombit", "kombit");
            yield return (employer, null, i % 3 == 0 ? "STAFF" : "IT_ARCHITECT");
        }

        for (var i = 0; i < Private; i++)
        {
            yield return (world.Draft.Id("PrivateParty", Organizations.Companies[i % Organizations.Companies.Length].Local), null, "PRIVATE_EXPERT");
        }
    }

    private static IEnumerable<Change> Person(DemoWorld world, Randomizer chance, NamePool names, DemoPerson person, int number)
    {
        var draft = world.Draft;
        var (given, family) = names.Draw(chance);
        var title = person.Kind == "MANAGER" ? "Digitaliseringschef" : chance.ArrayElement(Titles);
        var domain = person.Municipality is { } code ? $"kommune-{code}" : person.Employer.Split(':')[1];
        var mail = string.Create(CultureInfo.InvariantCulture, $"{Plain(given)}.{Plain(family)}.{number}@{domain}.example");
        var since = DemoWorld.Before(chance.Int(100, 4000));
        var id = world.Person(person);
        yield return draft.Node("Person", person.Local, ("name", given + " " + family), ("givenName", given), ("familyName", family), ("kind", person.Kind),
            ("jobTitle", title), ("email", mail), ("capacityHoursPerMonth", person.Kind == "MANAGER" ? null : (double)chance.Int(0, 8) * 2.5),
            ("maxOpenReviews", person.Kind == "MANAGER" ? null : chance.Int(1, 4)), ("acceptsRequests", chance.Bool(0.93f)),
            ("consentOn", DemoWorld.Before(chance.Int(1, 900))), ("profileConfirmedOn", chance.Bool(0.85f) ? DemoWorld.Before(chance.Int(1, 700)) : null), ("synthetic", true));
        yield return draft.Link("EMPLOYED_BY", id, person.Employer);
        var role = person.Kind switch { "MANAGER" => "MANAGER", "SUBJECT_EXPERT" => "SUBJECT_EXPERT", _ => "IT_ARCHITECT" };
        yield return draft.Link("AFFILIATED_WITH", id, person.Employer, ("role", role), ("percent", 100), ("validFrom", since));
        if (chance.Bool(0.2f))
        {
            // Came from another municipality: the earlier affiliation ended when this one began (the last day is exclusive).
            var earlier = chance.ArrayElement(world.Facts.Municipalities.ToArray());
            yield return draft.Link("AFFILIATED_WITH", id, draft.Id("Municipality", earlier.Code), ("role", "EMPLOYEE"), ("percent", 100),
                ("validFrom", since.AddDays(-chance.Int(300, 3000))), ("validTo", since));
        }

        var colleagues = world.ByEmployer.TryGetValue(person.Employer, out var there) ? there : world.ByEmployer[person.Employer] = [];
        if (person.Kind != "MANAGER" && colleagues.FirstOrDefault(c => c.Kind == "MANAGER") is { } manager)
        {
            yield return draft.Link("MANAGED_BY", id, world.Person(manager));
        }

        colleagues.Add(person);
        world.People.Add(person);
        if (person.Kind is not ("MANAGER" or "PRIVATE_EXPERT"))
        {
            world.Experts.Add(person);
        }
    }

    /// <summary>Several roles at once: council members are managers in municipalities, the staff and the secretariat are KL and KOMBIT people.</summary>
    private static IEnumerable<Change> Councillors(DemoWorld world)
    {
        var draft = world.Draft;
        var start = new DateOnly(2024, 1, 1);
        var managers = world.People.Where(p => p.Kind == "MANAGER").Take(9).ToArray();
        for (var i = 0; i < managers.Length; i++)
        {
            yield return draft.Link("AFFILIATED_WITH", world.Person(managers[i]), draft.Id("Council", "raadet"),
                ("role", i == 0 ? "COUNCIL_CHAIR" : "COUNCIL_MEMBER"), ("validFrom", start.AddDays(i * 30)), ("validTo", i == 8 ? DemoWorld.Before(60) : null));
        }

        foreach (var person in world.People.Where(p => p is { Kind: "STAFF" }).Take(10).Select((p, i) => (p, i)))
        {
            var (organization, role) = person.i < 4
                ? (draft.Id("Secretariat", "sekretariatet"), "SECRETARIAT_OFFICER")
                : (draft.Id("ArchitectureStaff", "staben"), person.i == 4 ? "REPRESENTATIVE" : "STAFF_ARCHITECT");
            yield return draft.Link("AFFILIATED_WITH", world.Person(person.p), organization, ("role", role), ("percent", 50), ("validFrom", start));
        }
    }

    private static string Plain(string name) => DanishFolding.Fold(name).Replace(' ', '-');
}
