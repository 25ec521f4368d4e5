using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Text;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The people, all made up: per scale 150 from 76 municipalities (one in six a manager), 12 from KL, 18 from KOMBIT (one manager each), 8 from
/// private companies. Managers come first, so that the others can be managed by them.
/// </summary>
internal static class People
{
    private const int Municipal = 150;
    private const int Managers = 26;
    private const int Kl = 12;
    private const int Kombit = 18;
    private const int Private = 8;
    private const int Nominating = 76;

    /// <summary>Nobody was registered before; those who were employed by then agreed in the months before the call of 2025.</summary>
    private static readonly DateOnly FirstConsent = new(2023, 1, 2);
    private static readonly DateOnly LastOldConsent = new(2025, 1, 3);

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(4);
        var names = new NamePool(world.Facts.Names);
        var nominating = Taking(world, chance);
        Dictionary<string, DemoPerson> managers = new(StringComparer.Ordinal);
        var number = 0;
        for (var round = 0; round < world.Scale; round++)
        {
            foreach (var (employer, municipality, kind) in Round(world, nominating))
            {
                number++;
                var profile = PersonProfile.Of(kind, chance);
                var person = Draw(chance, number, employer, municipality, kind, profile, managers.GetValueOrDefault(employer));
                if (person.IsManager)
                {
                    managers[employer] = person;
                }

                Keep(world, person);
                foreach (var change in Person(world, chance, names, person, profile.Title, number).Concat(Posts(world, chance, person)))
                {
                    yield return change;
                }
            }
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
            yield return (employer, null, i is 0 or Kl ? "MANAGER" : i % 3 == 1 ? "STAFF" : "IT_ARCHITECT");
        }

        for (var i = 0; i < Private; i++)
        {
            yield return (world.Draft.Id("PrivateParty", Organizations.Companies[i % Organizations.Companies.Length].Local), null, "PRIVATE_EXPERT");
        }
    }

    private static DemoPerson Draw(
        Randomizer chance, int number, string employer, string? municipality, string kind, PersonProfile profile, DemoPerson? manager)
    {
        var lead = kind == "MANAGER";

        // One in ten came within the last two years; managers were there before the council's terms began.
        var since = DemoWorld.Before(!lead && chance.Bool(0.1f) ? chance.Int(60, 700) : chance.Int(1300, 6000));
        return new(string.Create(CultureInfo.InvariantCulture, $"p{number:D6}"), employer, municipality, kind)
        {
            Since = since,
            Fields = profile.Fields,
            Capacity = lead ? 0 : kind == "STAFF" ? chance.Int(4, 12) * 5 : chance.Bool(0.12f) ? 0 : chance.Int(1, 8) * 2.5,
            MostReviews = lead ? 0 : chance.Int(1, 4),
            AcceptsRequests = kind switch { "MANAGER" => chance.Bool(0.3f), "PRIVATE_EXPERT" => false, _ => chance.Bool(0.93f) },
            Manager = lead ? null : manager,
        };
    }

    private static void Keep(DemoWorld world, DemoPerson person)
    {
        if (!world.ByEmployer.TryGetValue(person.Employer, out var colleagues))
        {
            world.ByEmployer[person.Employer] = colleagues = [];
        }

        colleagues.Add(person);
        world.People.Add(person);
        if (person.IsExpert)
        {
            world.Experts.Add(person);
        }
    }

    private static IEnumerable<Change> Person(DemoWorld world, Randomizer chance, NamePool names, DemoPerson person, string title, int number)
    {
        var draft = world.Draft;
        var (given, family) = names.Draw(chance);
        var domain = person.Municipality is { } code ? $"kommune-{code}" : person.Employer.Split(':')[1];
        var mail = string.Create(CultureInfo.InvariantCulture, $"{Plain(given)}.{Plain(family)}.{number}@{domain}.example");
        var consent = person.Since > LastOldConsent
            ? WorkingDays.Between(chance, person.Since, person.Since.AddDays(40))
            : WorkingDays.Between(chance, person.Since > FirstConsent ? person.Since : FirstConsent, LastOldConsent);
        DateOnly? confirmed = chance.Bool(0.85f) ? WorkingDays.Between(chance, consent, DemoWorld.Before(1)) : null;
        yield return draft.Node("Person", person.Local, ("name", given + " " + family), ("givenName", given), ("familyName", family),
            ("kind", person.Kind), ("jobTitle", title), ("email", mail), ("capacityHoursPerMonth", person.IsManager ? null : person.Capacity),
            ("maxOpenReviews", person.IsManager ? null : person.MostReviews), ("acceptsRequests", person.AcceptsRequests), ("consentOn", consent),
            ("profileConfirmedOn", confirmed), ("synthetic", true));
        yield return draft.Link("EMPLOYED_BY", world.Person(person), person.Employer);
        if (person.Manager is { } manager)
        {
            yield return draft.Link("MANAGED_BY", world.Person(person), world.Person(manager));
        }
    }

    private static IEnumerable<Change> Posts(DemoWorld world, Randomizer chance, DemoPerson person)
    {
        var draft = world.Draft;
        var id = world.Person(person);
        var role = person.Kind switch { "MANAGER" => "MANAGER", "SUBJECT_EXPERT" => "SUBJECT_EXPERT", _ => "IT_ARCHITECT" };
        yield return draft.Link("AFFILIATED_WITH", id, person.Employer,
            ("role", role), ("percent", person.Kind == "STAFF" ? 50 : 100), ("validFrom", person.Since));
        if (chance.Bool(0.2f))
        {
            // Came from another municipality: the earlier affiliation ended when this one began (the last day is exclusive).
            var earlier = draft.Id("Municipality", chance.ArrayElement(world.Facts.Municipalities.ToArray()).Code);
            if (earlier != person.Employer)
            {
                yield return draft.Link("AFFILIATED_WITH", id, earlier,
                    ("role", "EMPLOYEE"), ("percent", 100), ("validFrom", person.Since.AddDays(-chance.Int(300, 3000))), ("validTo", person.Since));
            }
        }
    }

    private static string Plain(string name) => DanishFolding.Fold(name).Replace(' ', '-');
}
