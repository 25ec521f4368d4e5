using Bogus;
using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Facts;

namespace GraphCouncil.Seeding.Demo;

/// <summary>What running projects ask the groups (R9), and the answers of people who sit in them.</summary>
internal static class Requests
{
    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var chance = world.Chance(16);
        return world.Facts.Requests.SelectMany(fact => Request(world, chance, fact));
    }

    private static IEnumerable<Change> Request(DemoWorld world, Randomizer chance, RequestFact fact)
    {
        var draft = world.Draft;
        var id = draft.Id("AssistanceRequest", fact.Project);
        var ago = fact.Status switch { "OPEN" => chance.Int(6, 40), "ACCEPTED" => chance.Int(30, 75), _ => chance.Int(90, 220) };
        var opened = DemoWorld.WorkingDayBefore(ago);
        DateOnly? answered = fact.Status == "ANSWERED" ? WorkingDays.OnOrAfter(opened.AddDays(chance.Int(10, 30))) : null;
        var needed = WorkingDays.OnOrAfter((answered ?? DemoWorld.Today).AddDays(chance.Int(10, 90)));
        yield return draft.Node("AssistanceRequest", fact.Project, ("titleDa", fact.TitleDa), ("titleEn", fact.TitleEn), ("ask", fact.AskDa),
            ("status", fact.Status), ("openedOn", opened), ("neededBy", needed), ("answeredOn", answered), ("hours", (double)fact.Hours));
        yield return draft.Link("REQUESTED_BY", id, draft.Id("Project", fact.Project));
        yield return draft.Link("ADDRESSED_TO", id, draft.Id("WorkingGroup", fact.Group));
        yield return draft.Link("REQUEST_ABOUT", id, draft.Id("Component", fact.Component));
        yield return draft.Link("ASKS_FOR", id, draft.Id("Competency", fact.Competency), ("minLevel", fact.MinLevel), ("importance", "ESSENTIAL"));
        if (answered is { } day)
        {
            foreach (var change in Answer(world, chance, fact, opened, day))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Answer(DemoWorld world, Randomizer chance, RequestFact fact, DateOnly opened, DateOnly day)
    {
        var draft = world.Draft;
        var sitting = world.Seats[fact.Group].Where(seat => seat.Holds(opened) && seat.Holds(day) && seat.Role != "SECRETARY").ToArray();
        var people = chance.ArrayElements(sitting, 2).Select(seat => seat.Person).ToArray();
        for (var i = 0; i < people.Length; i++)
        {
            var local = $"svar-{fact.Project}-{i + 1}";
            var contribution = draft.Id("Contribution", local);
            world.Ties.Bind(people[i], fact.Component);
            yield return draft.Link("ANSWERED_BY", draft.Id("AssistanceRequest", fact.Project), world.Person(people[i]));
            yield return draft.Node("Contribution", local, ("role", "ADVISER"), ("focus", "CROSS_CUTTING"),
                ("summary", $"Svarede projektet: {fact.TitleDa}"),
                ("hours", Math.Floor(fact.Hours / (double)people.Length)), ("validFrom", opened), ("validTo", day));
            yield return draft.Link("CONTRIBUTED_BY", contribution, world.Person(people[i]));
            yield return draft.Link("MADE_FOR", contribution, draft.Id("WorkingGroup", fact.Group));
            yield return draft.Link("ANSWERS", contribution, draft.Id("AssistanceRequest", fact.Project));
            yield return draft.Link("CONTRIBUTES_TO_COMPONENT", contribution, draft.Id("Component", fact.Component));
        }
    }
}
