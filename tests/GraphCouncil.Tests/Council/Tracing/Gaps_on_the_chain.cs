using System.Collections.Immutable;
using GraphCouncil.Council.Tracing;
using Xunit;

namespace GraphCouncil.Tests.Council.Tracing;

/// <summary>Each rule has a thing that lacks something, and finds nothing at the same thing once it has it.</summary>
public sealed class Gaps_on_the_chain
{
    private static readonly DateOnly Day = Council.Known.Day;
    private static readonly Period Now = new(Day.AddYears(-1), null);
    private static readonly Standing InForce = new("mandate:m", "APPROVED", Now);
    private static readonly ReviewFact Finished =
        new("review:r", "FINISHED", new(Day.AddDays(-60), Day.AddDays(-29)), [], "component:c", "deliverable:d", "project:p");

    private static readonly DeliverableFact Made =
        new("deliverable:d", "DELIVERED", "1.0", Day.AddDays(-90), IsSpecified: true, "group:g", null) { Components = ["component:c"], Reviews = [Finished] };

    private static readonly ComponentFact Built = new("component:c", "BUILDING_BLOCK", "ADMITTED")
    {
        Mandates = [InForce],
        Deliverables = ["deliverable:d"],
        Projects = [To("project:p")],
        Reviews = [Finished],
    };

    private static readonly ProjectFact Running =
        new("project:p", "RUNNING", Now) { Components = [To("component:c")], Municipalities = [To("municipality:1")], Leader = "person:2" };

    private static readonly GroupFact Active = new("group:g", "ACTIVE", Now, [InForce], ["deliverable:d"]);
    private static readonly ContributionFact Wrote = new("contribution:1", "AUTHOR", Now, "person:1", "group:g", "deliverable:d", "component:c");
    private static readonly BudgetFact Funds = new("budget:b", 2026, 150, "council:r", [(100, Day.AddDays(-200)), (50, Day.AddDays(-9)), (null, Day.AddDays(-9))]);
    private static readonly GrantFact Given =
        new("grant:1", 100, Day.AddDays(-200), "council:r", "deliverable:d") { Year = 2026, IsOfCouncil = true, Budget = Funds };

    private static readonly ChainFacts Whole = new()
    {
        Mandates = [new(InForce, "group:g", null, [])],
        Groups = [Active],
        Deliverables = [Made with { Grants = [Given] }],
        Components = [Built],
        Projects = [Running],
        Municipalities = [new("municipality:1", [To("project:p")])],
        People = [new("person:1", [Wrote], [])],
    };

    public static TheoryData<GapKind, ChainFacts, string> Lacking => new()
    {
        { GapKind.MandateWithoutGroup, new() { Mandates = [new(InForce, null, null, [])] }, "mandate:m" },
        { GapKind.GroupWithoutMandate, new() { Groups = [Active with { Status = "MANDATE_DRAFTED", Mandates = [] }] }, "group:g" },
        { GapKind.GroupMandateNotInForce, new() { Groups = [Active with { Mandates = [InForce with { Period = new(null, Day) }] }] }, "group:g" },
        { GapKind.GroupWithoutDeliverable, new() { Groups = [Active with { Deliverables = [] }] }, "group:g" },
        { GapKind.GroupInProduction, new() { Groups = [Active with { Productions = [Now] }] }, "group:g" },
        { GapKind.DeliverableWithoutProducer, new() { Deliverables = [Made with { Group = null }] }, "deliverable:d" },
        { GapKind.DeliverableOfTwoProducers, new() { Deliverables = [Made with { Project = "project:p" }] }, "deliverable:d" },
        { GapKind.DeliverableWithoutComponent, new() { Deliverables = [Made with { Components = [] }] }, "deliverable:d" },
        { GapKind.DeliverableWithoutReview, new() { Deliverables = [Made with { Reviews = [] }] }, "deliverable:d" },
        { GapKind.GrantWithoutSpecification, new() { Deliverables = [Made with { IsSpecified = false, Grants = [Given] }] }, "grant:1" },
        { GapKind.GrantOutsideBudget, Paid(Given with { Budget = null }), "grant:1" },
        { GapKind.BudgetOverspent, Paid(Given with { Budget = Funds with { Ore = 149 } }), "budget:b" },
        { GapKind.ComponentWithoutMandate, new() { Components = [Built with { Mandates = [InForce with { Status = "DRAFT" }] }] }, "component:c" },
        { GapKind.ComponentWithoutDeliverable, new() { Components = [Built with { Deliverables = [] }] }, "component:c" },
        { GapKind.ComponentWithoutProject, new() { Components = [Built with { Projects = [], Reviews = [Finished with { Status = "x" }] }] }, "component:c" },
        { GapKind.ComponentWithoutReview, new() { Components = [Built with { Reviews = [] }] }, "component:c" },
        { GapKind.ReviewOutsideProject, new() { Components = [Built with { Reviews = [Finished with { Project = "project:other" }] }] }, "review:r" },
        { GapKind.ProjectWithoutComponent, new() { Projects = [Running with { Components = [] }] }, "project:p" },
        { GapKind.ProjectWithoutMunicipality, new() { Projects = [Running with { Municipalities = [] }] }, "project:p" },
        { GapKind.ProjectWithoutLeader, new() { Projects = [Running with { Leader = null }] }, "project:p" },
        { GapKind.MunicipalityWithoutProject, new() { Municipalities = [new("municipality:1", [])] }, "municipality:1" },
        { GapKind.PersonWithoutContribution, new() { People = [new("person:1", [], [])] }, "person:1" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Are_found_once_where_something_lacks(GapKind kind, ChainFacts facts, string node) =>
        Assert.Equal([new Gap(kind, node)], GapRules.Of(facts, Day).Where(gap => gap.Kind == kind));

    [Fact]
    public void Are_none_where_nothing_lacks() => Assert.Empty(GapRules.Of(Whole, Day));

    [Fact]
    public void Have_each_a_case_above_and_a_remedy_in_both_languages()
    {
        Assert.Equal(Enum.GetValues<GapKind>(), Lacking.Select(row => row.Data.Item1));
        var remedies = Enum.GetValues<GapKind>().Select(GapRemedy.Of).ToList();
        Assert.All(remedies, each => Assert.True(each is { Meaning.Length: > 0, DoDa.Length: > 0, DoEn.Length: > 0 } && each.DoDa != each.DoEn));
        Assert.Equal(remedies.Count, remedies.Select(each => each.Meaning).Distinct().Count());
    }

    [Fact]
    public void Are_those_of_the_day()
    {
        Assert.Empty(Of(Made with { Reviews = [] }, Made.DeliveredOn!.Value.AddDays(-1)));
        Assert.Equal([GapKind.DeliverableWithoutReview], Of(Made, Day.AddDays(-31)));
        Assert.Empty(Of(Made, Day.AddDays(-30)));

        static IEnumerable<GapKind> Of(DeliverableFact made, DateOnly day) => GapRules.Of(made, day).Select(gap => gap.Kind);
    }

    /// <summary>A budget of another year or of another council pays no grant of the council's; others may pay without one (R12).</summary>
    [Fact]
    public void Of_budgets_are_of_the_council_and_its_year()
    {
        GapKind[] outside = [GapKind.GrantOutsideBudget];
        Assert.Equal(outside, Of(Given with { Budget = Funds with { Year = 2025 } }, Day));
        Assert.Equal(outside, Of(Given with { Budget = Funds with { Council = "council:other" } }, Day));
        Assert.Empty(Of(Given with { Funder = "municipality:1", IsOfCouncil = false, Budget = null }, Day));

        var overspent = Given with { Budget = Funds with { Ore = 149 } };
        Assert.Equal([GapKind.BudgetOverspent], Of(overspent, Day.AddDays(-9)));
        Assert.Empty(Of(overspent, Day.AddDays(-10)));
        Assert.Empty(Of(Given with { Budget = Funds with { Ore = null } }, Day));

        static IEnumerable<GapKind> Of(GrantFact grant, DateOnly day) => GapRules.Of(Paid(grant), day).Select(gap => gap.Kind);
    }

    [Fact]
    public void Are_none_of_what_is_planned_taken_over_or_closed()
    {
        Assert.Empty(GapRules.Of(new ComponentFact("component:s", "STANDARD", "ADMITTED"), Day));
        Assert.Empty(GapRules.Of(new ComponentFact("component:s", "BUILDING_BLOCK", "CANDIDATE"), Day));
        Assert.Empty(GapRules.Of(Active with { Status = "PROPOSED", Mandates = [], Deliverables = [] }, Day));
        Assert.Empty(GapRules.Of(Active with { Status = "CLOSED", Mandates = [InForce with { Period = new(null, Day) }] }, Day));
        Assert.Empty(GapRules.Of(Running with { Status = "PLANNED", Components = [], Municipalities = [], Leader = null }, Day));
        Assert.Empty(GapRules.Of(Running with { Status = "CLOSED", Leader = null }, Day));
        Assert.Empty(GapRules.Of(Active with { Productions = [new(Day.AddDays(1), null)] }, Day));
    }

    [Fact]
    public void Of_all_are_those_of_each() => Assert.Equal(
        Lacking.SelectMany(row => GapRules.Of(row.Data.Item2, Day)).Distinct().OrderBy(gap => gap.Kind).ThenBy(gap => gap.Node, StringComparer.Ordinal),
        GapRules.Of(
            new ChainFacts
            {
                Mandates = All(facts => facts.Mandates),
                Groups = All(facts => facts.Groups),
                Deliverables = All(facts => facts.Deliverables),
                Components = All(facts => facts.Components),
                Projects = All(facts => facts.Projects),
                Municipalities = All(facts => facts.Municipalities),
                People = All(facts => facts.People),
            },
            Day));

    private static ImmutableArray<T> All<T>(Func<ChainFacts, ImmutableArray<T>> some) => [.. Lacking.SelectMany(row => some(row.Data.Item2))];

    private static ChainFacts Paid(GrantFact grant) => new() { Deliverables = [Made with { Grants = [grant] }] };

    private static Tie To(string id) => new(id, "CREATES", Now, "r-" + id);
}
