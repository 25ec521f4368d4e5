using System.Globalization;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>What practice asks for and what the groups found: needs, wishes, issues, trends, trials, benefits.</summary>
internal static class Practice
{
    public static IEnumerable<Change> Make(DemoWorld world) => Needs(world).Concat(Findings(world));

    private static IEnumerable<Change> Needs(DemoWorld world)
    {
        var draft = world.Draft;
        var chance = world.Chance(12);
        foreach (var (fact, i) in world.Facts.Practice.Select((fact, i) => (fact, i)))
        {
            var local = (i + 1).ToString(CultureInfo.InvariantCulture);
            var component = draft.Id("Component", fact.Component);
            var late = Groups.WorkOf(world, fact.Group).Closed ?? DemoWorld.Today;
            yield return draft.Node("PracticeNeed", local, ("titleDa", fact.NeedDa), ("titleEn", fact.NeedEn),
                ("raisedOn", WorkingDays.OnOrBefore(late.AddDays(-chance.Int(100, 600)))));
            yield return draft.Link("DRIVES", draft.Id("PracticeNeed", local), component);
            var municipality = chance.ArrayElement(world.Facts.Municipalities.ToArray());
            yield return draft.Link("RAISED_BY", draft.Id("PracticeNeed", local), draft.Id("Municipality", municipality.Code));
            yield return draft.Node("Wish", local, ("text", fact.WishDa), ("wishedOn", DemoWorld.WorkingDayBefore(chance.Int(10, 400))));
            yield return draft.Link("WISHED_BY", draft.Id("Wish", local), world.Person(chance.ListItem(world.Experts)));
            yield return draft.Link("WISH_FOR", draft.Id("Wish", local), component);
            yield return draft.Node("Issue", local, ("titleDa", fact.IssueDa), ("titleEn", fact.IssueEn), ("crossCutting", true),
                ("status", fact.Solved ? "SOLVED" : chance.Bool() ? "IN_HAND" : "OPEN"),
                ("raisedOn", WorkingDays.OnOrBefore(late.AddDays(-chance.Int(10, 300)))));
            yield return draft.Link("TOUCHES_COMPONENT", draft.Id("Issue", local), component);
            yield return draft.Link("HANDLES", draft.Id("WorkingGroup", fact.Group), draft.Id("Issue", local));
        }
    }

    private static IEnumerable<Change> Findings(DemoWorld world)
    {
        var draft = world.Draft;
        var analysis = draft.Id("Analysis", "data-og-regler");
        yield return draft.Node("Analysis", "data-og-regler", ("titleDa", "Praktiske følger af sammenhæng mellem data og regler"),
            ("titleEn", "Practical consequences of coherence of data and rules"), ("status", "DONE"), ("finishedOn", DemoWorld.WorkingDayBefore(90)));
        yield return draft.Link("ANALYSES", analysis, draft.Id("Trend", "data-og-regler"));
        yield return draft.Link("ANALYSED_BY", analysis, draft.Id("WorkingGroup", "ag-datalov"));
        yield return draft.Link("RESULTED_IN", draft.Id("GroupTask", "ag-datalov-1"), analysis);
        yield return draft.Node("Implication", "1", ("text", "Regler skal kunne udtrykkes maskinlæsbart i byggeblokkene."),
            ("importance", "ESSENTIAL"));
        yield return draft.Link("FOUND_IN", draft.Id("Implication", "1"), analysis);
        yield return draft.Link("IMPLIES_FOR", draft.Id("Implication", "1"), draft.Id("Component", "bb-ydelse"));
        yield return draft.Node("Trial", "beskeder", ("titleDa", "Afprøvning af beskedfordeling mellem fagsystemer"),
            ("titleEn", "Trial of events between line-of-business systems"), ("status", "DONE"), ("outcome", "SUCCESS"),
            ("startsOn", DemoWorld.WorkingDayBefore(200)), ("endsOn", DemoWorld.WorkingDayBefore(100)));
        yield return draft.Link("TRIES_METHOD", draft.Id("Trial", "beskeder"), draft.Id("Method", "beskedfordeling"));
        yield return draft.Link("TRIAL_WITH", draft.Id("Trial", "beskeder"), draft.Id("Component", "fki-beskedfordeler"));
        yield return draft.Link("TRIED_BY", draft.Id("Trial", "beskeder"), draft.Id("WorkingGroup", "ag-haendelser"));
        yield return draft.Node("Benefit", "sapa", ("titleDa", "Hurtigere overblik over borgerens sager"),
            ("titleEn", "Quicker overview of a citizen's cases"),
            ("immediate", true), ("yearlyAmountDkk", 1_200_000.0));
        yield return draft.Link("BENEFIT_OF", draft.Id("Benefit", "sapa"), draft.Id("Component", "bs-sapa"));
        yield return draft.Link("BENEFITS", draft.Id("Benefit", "sapa"), draft.Id("Municipality", "0751"));
    }
}
