using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Who sits in the groups: as many at every scale, people who know what the mandate calls for and have the hours. Groups that are only prepared have
/// seats of the last month; of those, the public-private one takes private people in.
/// </summary>
internal static class Seats
{
    private const int MostTries = 400;
    private const int MostPrivate = 8;
    private const int PreparedFor = 28;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(7);
        foreach (var group in world.Facts.WorkingGroups.Where(g => Groups.Status(g.Id) != "PROPOSED" || g.Form == "PUBLIC_PRIVATE"))
        {
            var seats = world.Seats[group.Id] = [];
            foreach (var (person, role) in People(world, chance, group))
            {
                foreach (var change in Seat(world, chance, group, person, role, seats))
                {
                    yield return change;
                }
            }
        }
    }

    private static IEnumerable<(DemoPerson Person, string Role)> People(DemoWorld world, Randomizer chance, WorkingGroupFact group)
    {
        var work = Groups.WorkOf(world, group.Id);
        var begins = work.Established ?? DemoWorld.Before(PreparedFor);
        HashSet<DemoPerson> taken = [];
        bool Free(DemoPerson person) => !taken.Contains(person) && person.Since < begins && person.Capacity - person.SeatHours >= 2;
        DemoPerson Find(Func<DemoPerson, bool> fits)
        {
            for (var i = 0; i < MostTries; i++)
            {
                // Of ten tries the last takes anyone, so that a competency that few hold does not leave the seat empty.
                var holders = i % 10 == 9 ? [] : world.HoldersOf(chance.ArrayElement(work.Competencies));
                var person = holders.Count > 0 ? holders[chance.Int(0, holders.Count - 1)].Person : chance.ListItem(world.Experts);
                if (Free(person) && fits(person))
                {
                    return person;
                }
            }

            return world.Experts.First(Free);
        }

        var wanted = chance.Int(8, 11);
        for (var i = 0; i < wanted; i++)
        {
            var person = i switch
            {
                0 => Find(p => p.Municipality is not null && InPool(world, p)),
                1 => chance.ArrayElement([.. world.People.Where(p => p.Kind == "STAFF").Take(Offices.Staff).Where(Free)]),
                2 => Find(p => p.Municipality is null),
                _ => Find(p => p.Municipality is not null),
            };
            taken.Add(person);
            yield return (person, i switch { 0 => "CHAIR", 1 => "SECRETARY", _ => person.Kind == "SUBJECT_EXPERT" ? "SUBJECT_EXPERT" : "ARCHITECT" });
        }

        if (group.Form == "PUBLIC_PRIVATE")
        {
            foreach (var person in world.People.Where(p => p.Kind == "PRIVATE_EXPERT" && Free(p)).Take(MostPrivate))
            {
                yield return (person, "SUBJECT_EXPERT");
            }
        }
    }

    private static IEnumerable<Change> Seat(
        DemoWorld world, Randomizer chance, WorkingGroupFact group, DemoPerson person, string role, List<DemoSeat> seats)
    {
        var draft = world.Draft;
        var work = Groups.WorkOf(world, group.Id);
        var leads = role is "CHAIR" or "SECRETARY";
        var begins = work.Established ?? DemoWorld.Before(PreparedFor);
        var from = leads || chance.Bool(0.7f) ? begins : begins.AddDays(chance.Int(5, work.Established is null ? PreparedFor - 5 : 120));
        DateOnly? to = work.Closed ?? (!leads && work.Established is not null && chance.Bool(0.1f) ? DemoWorld.Before(chance.Int(1, 150)) : null);
        var hours = Math.Min(Math.Floor(person.Capacity - person.SeatHours), chance.Int(1, 4) * 2);
        if (!(to <= DemoWorld.Today))
        {
            person.SeatHours += hours;
        }

        var local = string.Create(CultureInfo.InvariantCulture, $"{group.Id}-{seats.Count + 1:D4}");
        var id = draft.Id("Membership", local);
        seats.Add(new(person, role, from, to));
        yield return draft.Node("Membership", local, ("role", role), ("hoursPerMonth", hours), ("validFrom", from), ("validTo", to));
        yield return draft.Link("SEAT_OF", id, world.Person(person));
        yield return draft.Link("SEAT_IN", id, draft.Id("WorkingGroup", group.Id));
        yield return draft.Link("SEAT_FOR", id, person.Employer);
        if (world.Nominations.TryGetValue(person, out var nomination) && nomination.Status == "ACCEPTED" && nomination.Answered <= from)
        {
            yield return draft.Link("FOLLOWS_FROM", id, nomination.Id);
        }
    }

    private static bool InPool(DemoWorld world, DemoPerson person) =>
        world.Nominations.TryGetValue(person, out var nomination) && nomination.Status == "ACCEPTED";
}
