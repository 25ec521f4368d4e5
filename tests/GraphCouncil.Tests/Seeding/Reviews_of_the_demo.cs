using GraphCouncil.Core.Changes;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Tests.House;
using Xunit;

namespace GraphCouncil.Tests.Seeding;

/// <summary>Who reviews what, when, and with which result.</summary>
public sealed class Reviews_of_the_demo
{
    private static readonly string[] Open = ["REQUESTED", "ASSIGNED", "RUNNING"];

    public static TheoryData<int> Scales => DemoView.Scales;

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_review_is_part_of_a_project_that_establishes_the_component_while_it_runs(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A review's project establishes its component (R7), and runs when the review is asked for.",
            from review in demo.Ids("Review")
            let project = demo.Target(review, "REVIEWED_IN")!
            let asked = demo.Day(review, "requestedOn")!.Value
            where !demo.Targets(project, "ESTABLISHES").Contains(demo.Target(review, "REVIEW_OF")!) || !demo.Holds(project, asked, "startsOn", "endsOn")
            select $"{review} in {project}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Who_reviews_knows_what_the_component_takes(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A reviewer holds, on the day of assignment, an essential competency of the component at the level to review.",
            from link in Assigned(demo)
            let component = demo.Target(link.Source, "REVIEW_OF")!
            let essential = demo.From(component, "REQUIRES_COMPETENCY").Where(need => DemoView.Text(need, "importance") == "ESSENTIAL").Select(need => need.Target).ToHashSet()
            where !demo.From(link.Target, "HAS_COMPETENCY").Any(claim => essential.Contains(claim.Target)
                && DemoView.Number(claim, "level") >= PlantedGaps.ReviewLevel && DemoView.Holds(claim, DemoView.Day(link, "assignedOn")!.Value))
            select $"{link.Target} of {link.Source}");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Only_the_planted_reviewer_has_a_conflict(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "A conflict is marked where there is one, and nowhere else.",
            from link in Assigned(demo)
            where DemoView.Is(link, "conflictOfInterest") != Conflicts.Of(demo, link.Target, demo.Target(link.Source, "REVIEW_OF")!).Any()
            select $"{link.Target} of {link.Source}");
        Assert.Equal("review:" + PlantedGaps.ConflictedReview, Assert.Single(Assigned(demo), link => DemoView.Is(link, "conflictOfInterest")).Source);
    }

    /// <summary>So that a search for reviewers has something to leave out.</summary>
    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_kind_of_conflict_is_there_among_those_who_could_review(int scale)
    {
        var demo = DemoView.At(scale);
        var kinds = from component in demo.Ids("Component")
                    from person in Conflicts.Able(demo, component)
                    from kind in Conflicts.Of(demo, person, component)
                    select kind;
        Assert.Equal(Conflicts.Kinds.Order(StringComparer.Ordinal), kinds.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Interests_of_every_kind_are_declared_in_subjects_of_every_kind(int scale)
    {
        var demo = DemoView.At(scale);
        var interests = demo.Links("DECLARED_INTEREST_IN").ToArray();
        Assert.Equal(["AUTHORSHIP", "COLLABORATION", "FINANCIAL", "PERSONAL"], interests.Select(i => DemoView.Text(i, "kind")!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["component", "person", "private-party", "project"],
            interests.Select(i => i.Target[..i.Target.IndexOf(':', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal));
        Assert.True(interests.Select(i => DemoView.Text(i, "note")).Distinct().Count() >= 8, "Notes differ.");
        Rule.Holds("Nobody declares an interest in themselves.", interests.Where(i => i.Source == i.Target).Select(i => i.Id));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Some_open_reviews_are_overdue_most_are_not_and_one_was_forgotten(int scale)
    {
        var demo = DemoView.At(scale);
        var open = demo.Ids("Review").Where(review => Open.Contains(demo.Text(review, "status"))).ToArray();
        var overdue = open.Count(review => demo.Day(review, "dueOn") < DemoView.Today);
        Assert.InRange(overdue, 2, (open.Length / 2) - 1);
        Assert.Equal(
            ["review:" + PlantedGaps.ForgottenReview],
            open.Where(review => demo.Day(review, "requestedOn") < DemoView.Today.AddDays(-180)));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_review_has_what_its_status_says(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "Finished reviews have a day, an outcome and a text; who waits has not started; whose reviewers are not named has none.",
            from review in demo.Ids("Review")
            let status = demo.Text(review, "status")
            let finished = status == "FINISHED"
            where (demo.Day(review, "finishedOn") is not null) != finished || (demo.Text(review, "outcome") is not null) != finished
                || (demo.Text(review, "summary") is not null) != finished || (demo.Day(review, "startedOn") is not null) != (finished || status == "RUNNING")
                || demo.Targets(review, "REVIEWED_BY").Any() != (status != "REQUESTED")
            select review);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Outcome_and_text_of_a_review_agree(int scale)
    {
        var demo = DemoView.At(scale);
        var outcomes = SeedFolder.Facts.ReviewTexts.ToLookup(text => text.Outcome, text => text.SummaryDa);
        Rule.Holds(
            "A review's text is one that was written for its outcome.",
            from review in demo.Ids("Review")
            where demo.Text(review, "outcome") is { } outcome && !outcomes[outcome].Any(text => Fits(text, demo.Text(review, "summary")!))
            select review);
        Assert.True(demo.Ids("Review").Select(review => demo.Text(review, "summary")).Distinct().Count() >= 15, "Texts differ.");
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_review_took_the_hours_of_its_reviewers(int scale)
    {
        var demo = DemoView.At(scale);
        Rule.Holds(
            "The hours of a review are those of its reviewers together.",
            demo.Ids("Review").Where(review => demo.Number(review, "hours") is { } hours
                && Math.Abs(hours - demo.From(review, "REVIEWED_BY").Sum(link => DemoView.Number(link, "hours") ?? 0)) > 0.001));
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Loads_differ_and_some_are_at_their_limit_but_nobody_beyond(int scale)
    {
        var demo = DemoView.At(scale);
        var loads = demo.Ids("Person").Where(person => demo.Number(person, "maxOpenReviews") is not null)
            .Select(person => (Open: demo.Sources(person, "REVIEWED_BY").Count(r => Open.Contains(demo.Text(r, "status"))), Most: demo.Number(person, "maxOpenReviews")!.Value))
            .ToArray();
        Assert.True(loads.Select(load => load.Open).Distinct().Count() >= 3, "Some have none open, some one, some more.");
        Assert.Contains(loads, load => load.Open == load.Most && load.Most > 0);
        Assert.DoesNotContain(loads, load => load.Open > load.Most);
    }

    private static IEnumerable<Connect> Assigned(DemoView demo) => demo.Links("REVIEWED_BY");

    /// <summary>Whether a text with a place for the component's name was written out so.</summary>
    private static bool Fits(string text, string written) => text.Split("{0}") is [var before, var after]
        ? written.StartsWith(before, StringComparison.Ordinal) && written.EndsWith(after, StringComparison.Ordinal)
        : text == written;
}
