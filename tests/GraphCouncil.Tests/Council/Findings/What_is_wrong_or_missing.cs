using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Findings;
using GraphCouncil.Council.Tracing;
using Xunit;

namespace GraphCouncil.Tests.Council.Findings;

/// <summary>Each kind of finding about people has a landscape that has it, and one like it that has not.</summary>
public sealed class What_is_wrong_or_missing
{
    private static readonly ImmutableArray<TakenSeat> Three = [Land.Seat("person:a", "CHAIR"), Land.Seat("person:b"), Land.Seat("person:c")];

    public static TheoryData<string, FindingKind?, string?> Cases => new()
    {
        { "nothing", null, null },
        { "a group of three", null, null },
        { "a group of two", FindingKind.GroupTooSmall, "working-group:a" },
        { "a proposed group of nobody", null, null },
        { "a group without a chair", FindingKind.GroupWithoutChair, "working-group:a" },
        { "a private member", FindingKind.MemberNotAllowed, "membership:person:d" },
        { "a private member by exception", null, null },
        { "a private member by mandate", null, null },
        { "a review in time", null, null },
        { "a review that is late", FindingKind.ReviewOverdue, "review:a" },
        { "a review that is half a year late", FindingKind.ReviewForgotten, "review:a" },
        { "a review of nobody", FindingKind.ReviewWithoutReviewer, "review:a" },
        { "a review in conflict", FindingKind.ReviewInConflict, "review:a" },
        { "a municipality without nominee", FindingKind.MunicipalityWithoutNominee, "municipality:a" },
        { "a pilot", null, null },
        { "a pilot in no municipality", FindingKind.PilotWithoutMunicipality, "pilot:a" },
        { "a project", null, null },
        { "a project without a leader", FindingKind.ProjectWithoutLeader, "project:" },
        { "a mandate without a group", FindingKind.MandateWithoutGroup, "mandate:a" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_found_once(string what, FindingKind? kind, string? node)
    {
        var found = FindingRules.Of(LandOf(what), Land.Day);
        Assert.Equal(kind is { } one ? [(one, node!)] : [], found.Select(each => (each.Kind, each.Node)));
    }

    [Fact]
    public void A_competency_that_one_has_is_told_apart_from_one_that_nobody_has()
    {
        var all = Land.Empty with
        {
            Catalogue = Land.Catalogue,
            Components = [new("component:a", RequiringKind.Component, [new("c11", 4, true)], []), new("component:b", RequiringKind.Component, [new("c12", 3, true)], [])],
            People = Land.Counts([[("c11", 3)], [("c12", 5)], [("c11", 2), ("c12", 1)]]),
        };
        Assert.Equal(
            [(FindingKind.ComponentWithoutReviewer, "component:a"), (FindingKind.CompetencyNotHeld, "c11"), (FindingKind.CompetencyHeldByOne, "c12")],
            FindingRules.Of(all, Land.Day).Select(each => (each.Kind, each.Node)));
    }

    /// <summary>A person without contributions is no finding: most people have none.</summary>
    [Fact]
    public void Each_gap_of_the_chain_is_a_finding_but_for_one() => Assert.Equal(
        [GapKind.PersonWithoutContribution], Enum.GetValues<GapKind>().Where(gap => FindingRemedy.KindOf(gap) is null));

    [Fact]
    public void Each_kind_has_a_meaning_and_a_remedy_in_both_languages() => Assert.All(Enum.GetValues<FindingKind>(), kind =>
    {
        var remedy = FindingRemedy.Of(kind);
        Assert.All([remedy.Meaning, remedy.DoDa, remedy.DoEn], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    });

    private static Landscape LandOf(string what) => what switch
    {
        "nothing" => Land.Empty,
        "a group of three" => Land.Empty with { Groups = [Land.Group("working-group:a", Three)] },
        "a group of two" => Land.Empty with { Groups = [Land.Group("working-group:a", Three[..2])] },
        "a proposed group of nobody" => Land.Empty with { Groups = [Land.Group("working-group:a") with { Status = "PROPOSED" }] },
        "a group without a chair" => Land.Empty with { Groups = [Land.Group("working-group:a", Three.SetItem(0, Land.Seat("person:a")))] },
        "a private member" => Land.Empty with { Groups = [Land.Group("working-group:a", Three.Add(Land.Seat("person:d", isOfMembers: false)))] },
        "a private member by exception" =>
            Land.Empty with { Groups = [Land.Group("working-group:a", Three.Add(Land.Seat("person:d", isOfMembers: false, isExcused: true)))] },
        "a private member by mandate" =>
            Land.Empty with { Groups = [Land.Group("working-group:a", Three.Add(Land.Seat("person:d", isOfMembers: false))) with { Allowing = ["mandate:a"] }] },
        "a review in time" => Land.Empty with { Reviews = [Land.Review("review:a", 0, "person:a")] },
        "a review that is late" => Land.Empty with { Reviews = [Land.Review("review:a", -1, "person:a")] },
        "a review that is half a year late" => Land.Empty with { Reviews = [Land.Review("review:a", -181, "person:a")] },
        "a review of nobody" => Land.Empty with { Reviews = [Land.Review("review:a", 1)] },
        "a review in conflict" => Land.Empty with { Reviews = [Land.Review("review:a", 1, "person:a") with { InConflict = ["person:a"] }] },
        "a municipality without nominee" => Land.Empty with { WithoutNominee = ["municipality:a"] },
        "a pilot" => Land.Empty with { Pilots = [new("pilot:a", ["municipality:a"])] },
        "a pilot in no municipality" => Land.Empty with { Pilots = [new("pilot:a", [])] },
        "a project" => Land.Empty with { Chain = new() { Projects = [Land.Project("person:a")] } },
        "a project without a leader" => Land.Empty with { Chain = new() { Projects = [Land.Project(null)] } },
        "a mandate without a group" => Land.Empty with
        {
            Chain = new() { Mandates = [new(new Standing("mandate:a", "APPROVED", Period.Always), null, null, [])] },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };
}
