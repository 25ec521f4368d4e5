using System.Globalization;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// The council's funds of the year and the five specified deliverables that they pay for (R12), granted before those were delivered.
/// </summary>
internal static class Grants
{
    private const int Count = 5;

    /// <summary>Weeks of work at least between a grant and the delivery.</summary>
    private const int LeastDaysOfWork = 20;

    public static IEnumerable<Change> Make(DemoWorld world)
    {
        var draft = world.Draft;
        var budget = draft.Id("Budget", "2026");
        yield return draft.Node("Budget", "2026",
            ("titleDa", "Rådets midler 2026"), ("titleEn", "The council's funds 2026"), ("year", 2026), ("amountDkk", 3_000_000.0));
        yield return draft.Link("ALLOTTED_TO", budget, draft.Id("Council", "raadet"));
        var paid = world.Deliverables.Where(made => made.On >= MeetingPlan.Grants.AddDays(LeastDaysOfWork)).Take(Count).ToArray();
        for (var i = 0; i < paid.Length; i++)
        {
            var local = string.Create(CultureInfo.InvariantCulture, $"2026-{i + 1}");
            foreach (var change in Grant(world, local, 150_000.0 + (i * 75_000), budget, paid[i]))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<Change> Grant(DemoWorld world, string local, double amount, string budget, DemoDeliverable made)
    {
        var draft = world.Draft;
        var id = draft.Id("Grant", local);
        var decision = new DemoDecision(draft.Id("Decision", "bevilling-" + local), MeetingPlan.Grants, "grants");
        world.Decisions.Add(decision);
        yield return draft.Node("Grant", local, ("amountDkk", amount), ("year", MeetingPlan.Grants.Year), ("grantedOn", MeetingPlan.Grants));
        yield return draft.Link("PAYS_FOR", id, draft.Id("Deliverable", made.Local));
        yield return draft.Link("FUNDED_BY", id, draft.Id("Council", "raadet"));
        yield return draft.Link("PAID_FROM", id, budget);
        yield return draft.Node("Decision", "bevilling-" + local, ("titleDa", "Tildeling af midler: " + made.TitleDa),
            ("titleEn", "Grant of funds to a specified deliverable"),
            ("text", $"Rådet bevilger beløbet til »{made.TitleDa}« efter specifikationen (R12)."),
            ("outcome", "APPROVED"), ("decidedOn", decision.On));
        yield return draft.Link("DECIDED_BY", decision.Id, draft.Id("Council", "raadet"));
        yield return draft.Link("DECIDES_ABOUT", decision.Id, draft.Id("Deliverable", made.Local));
        yield return draft.Link("GRANTED_BY", id, decision.Id);
    }
}
