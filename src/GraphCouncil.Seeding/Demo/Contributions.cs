using System.Globalization;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>Who contributed to what a group made: most of those who had a seat in it then, each in the part that fits the seat.</summary>
internal static class Contributions
{
    private static readonly string[] Subjects =
    [
        "begreber", "snitflader", "drift og svartider", "sikkerhed", "roller og ansvar", "eksempler", "test", "overgang fra den gamle løsning",
        "versionering", "økonomi", "databeskyttelse", "bilag og skabeloner",
    ];

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(17);
        var number = 0;
        foreach (var made in world.Deliverables)
        {
            foreach (var seat in world.Seats[made.Group].Where(seat => seat.From < made.On.AddDays(-10)
                && (seat.Role == "CHAIR" || chance.Bool(0.8f)) && !Reviewers.Needs(world, made.Component, seat.Person)))
            {
                var from = new[] { seat.From, made.On.AddDays(-chance.Int(20, 120)) }.Max();
                var to = seat.To < made.On ? seat.To.Value : made.On;
                if (from < to)
                {
                    var local = string.Create(CultureInfo.InvariantCulture, $"b{++number:D6}");
                    foreach (var change in Contribution(world, chance, local, made, seat, from, to))
                    {
                        yield return change;
                    }
                }
            }
        }
    }

    private static IEnumerable<Change> Contribution(
        DemoWorld world, Randomizer chance, string local, DemoDeliverable made, DemoSeat seat, DateOnly from, DateOnly to)
    {
        var draft = world.Draft;
        var id = draft.Id("Contribution", local);
        var pilot = world.Projects.Values.FirstOrDefault(project => project.Fact.Components.Contains(made.Component)
            && project.Hosts.Contains(seat.Person.Employer) && Pilots.StartOf(project) < to && made.Group == PlantedGaps.GroupWithExpiredMandate);
        var role = pilot is not null ? "PILOT_HOST"
            : seat.Role == "CHAIR" ? "COORDINATOR"
            : seat.Role == "SECRETARY" ? "AUTHOR"
            : chance.WeightedRandom(["AUTHOR", "REVIEWER", "ADVISER"], [0.5f, 0.25f, 0.25f]);
        world.Ties.Bind(seat.Person, made.Component);
        yield return draft.Node("Contribution", local, ("role", role), ("focus", "CROSS_CUTTING"), ("summary", Summary(chance, role, made.TitleDa)),
            ("hours", (double)chance.Int(2, 40)), ("validFrom", from), ("validTo", to));
        yield return draft.Link("CONTRIBUTED_BY", id, world.Person(seat.Person));
        yield return draft.Link("MADE_FOR", id, draft.Id("WorkingGroup", made.Group));
        if (pilot is not null)
        {
            yield return draft.Link("CONTRIBUTES_TO_PILOT", id, draft.Id("Pilot", pilot.Fact.Id));
        }
        else
        {
            yield return draft.Link("CONTRIBUTES_TO_DELIVERABLE", id, draft.Id("Deliverable", made.Local));
            yield return draft.Link("EVIDENCED_BY", id, draft.Id("Document", made.Local));
        }

        yield return draft.Link("CONTRIBUTES_TO_COMPONENT", id, draft.Id("Component", made.Component));
    }

    private static string Summary(Randomizer chance, string role, string title)
    {
        var subject = chance.ArrayElement(Subjects);
        return role switch
        {
            "AUTHOR" => $"Skrev afsnittet om {subject} i »{title}«",
            "REVIEWER" => $"Læste udkastet til »{title}« igennem og kommenterede {subject}",
            "ADVISER" => $"Gav råd om {subject} til »{title}«",
            "PILOT_HOST" => $"Stod for afprøvningen i egen kommune og målte {subject}",
            _ => $"Samlede bidragene til »{title}«",
        };
    }
}
