using System.Globalization;
using System.Text;
using Bogus;
using GraphCouncil.Core.Changes;

namespace GraphCouncil.Seeding.Demo;

/// <summary>A review as it is written down: open, or finished with an outcome and a text that agrees with it.</summary>
internal static class ReviewDraft
{
    /// <summary>Days from the request to the assignment and from there to the first day.</summary>
    private const int Assigning = 2;
    private const int Starting = 5;

    /// <summary>A review that is not done; Due is given in days from the request.</summary>
    public static IEnumerable<Change> Open(
        DemoWorld world, string local, DemoProject project, string component, string status, DateOnly asked, int due, DemoPerson[] reviewers,
        bool conflict)
    {
        DateOnly? started = status == "RUNNING" ? WorkingDays.OnOrAfter(asked.AddDays(Starting)) : null;
        yield return world.Draft.Node("Review", local, ("status", status), ("requestedOn", asked), ("startedOn", started),
            ("dueOn", asked.AddDays(due)));
        foreach (var change in Links(world, local, project, component, asked))
        {
            yield return change;
        }

        foreach (var (reviewer, i) in (status == "REQUESTED" ? [] : reviewers).Select((reviewer, i) => (reviewer, i)))
        {
            reviewer.OpenReviews++;
            yield return world.Draft.Link("REVIEWED_BY", world.Draft.Id("Review", local), world.Person(reviewer),
                ("role", i == 0 ? "LEAD" : "REVIEWER"), ("assignedOn", WorkingDays.OnOrAfter(asked.AddDays(Assigning))),
                ("conflictOfInterest", conflict));
        }
    }

    /// <summary>A review that is done, of a deliverable where one is given: such were good enough to be accepted.</summary>
    public static IEnumerable<Change> Finished(
        DemoWorld world, Randomizer chance, string local, DemoProject project, string component, DateOnly asked, DemoPerson[] reviewers,
        DemoDeliverable? made)
    {
        var started = WorkingDays.OnOrAfter(asked.AddDays(Starting));
        var finished = WorkingDays.OnOrAfter(started.AddDays(made is null ? chance.Int(8, 40) : chance.Int(5, 11)));
        var outcome = made is null
            ? chance.WeightedRandom(["APPROVED", "APPROVED_WITH_REMARKS", "CHANGES_NEEDED", "REJECTED"], [0.35f, 0.35f, 0.25f, 0.05f])
            : chance.WeightedRandom(["APPROVED", "APPROVED_WITH_REMARKS"], [0.6f, 0.4f]);
        var hours = reviewers.Select(_ => (double)chance.Int(2, 12)).ToArray();
        yield return world.Draft.Node("Review", local, ("status", "FINISHED"), ("outcome", outcome),
            ("summary", Summary(world, chance, outcome, component)),
            ("requestedOn", asked), ("startedOn", started), ("dueOn", asked.AddDays(30)), ("finishedOn", finished), ("hours", hours.Sum()));
        foreach (var change in Links(world, local, project, component, asked))
        {
            yield return change;
        }

        if (made is not null)
        {
            yield return world.Draft.Link("REVIEWS_DELIVERABLE", world.Draft.Id("Review", local), world.Draft.Id("Deliverable", made.Local));
        }

        for (var i = 0; i < reviewers.Length; i++)
        {
            yield return world.Draft.Link("REVIEWED_BY", world.Draft.Id("Review", local), world.Person(reviewers[i]),
                ("role", i == 0 ? "LEAD" : "REVIEWER"),
                ("assignedOn", WorkingDays.OnOrAfter(asked.AddDays(Assigning))), ("completedOn", finished), ("hours", hours[i]),
                ("conflictOfInterest", false));
        }
    }

    private static string Summary(DemoWorld world, Randomizer chance, string outcome, string component)
    {
        var text = chance.ArrayElement([.. world.Facts.ReviewTexts.Where(t => t.Outcome == outcome)]).SummaryDa;
        return string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(text), world.Facts.Components.First(c => c.Id == component).NameDa);
    }

    /// <summary>What is reviewed, in which project, by which group of that time, and the version and specification that there were.</summary>
    private static IEnumerable<Change> Links(DemoWorld world, string local, DemoProject project, string component, DateOnly asked)
    {
        var draft = world.Draft;
        var id = draft.Id("Review", local);
        yield return draft.Link("REVIEW_OF", id, draft.Id("Component", component));
        var version = world.Versions[component].LastOrDefault(v => v.Released <= asked) ?? world.Versions[component][0];
        yield return draft.Link("REVIEWS_VERSION", id, draft.Id("ComponentVersion", version.Local));
        yield return draft.Link("REVIEWED_IN", id, draft.Id("Project", project.Fact.Id));
        yield return draft.Link("REVIEWS_SPECIFICATION", id, draft.Id("Specification", Specifications.LocalOf(project.Fact, component)));
        if (Groups.At(world, component, asked) is { } group)
        {
            yield return draft.Link("REVIEW_OF_GROUP", id, draft.Id("WorkingGroup", group));
        }
    }
}
