using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using Xunit;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>How many would have to leave before nobody is left, of competencies and of components.</summary>
public sealed class How_safely_something_is_held
{
    private static readonly Catalogue Catalogue = new(
    [
        new("x", "c1", ["x"], null), new("x1", "c11", ["x1"], "x"), new("x2", "c12", ["x2"], "x"), new("x3", "c13", ["x3"], "x"),
    ]);

    [Theory]
    [InlineData(0, Verdict.Orphaned, 3)]
    [InlineData(1, Verdict.Single, 2)]
    [InlineData(2, Verdict.Fragile, 1)]
    [InlineData(3, Verdict.WellHeld, 0)]
    [InlineData(900, Verdict.WellHeld, 0)]
    public void Is_a_word_of_its_own_for_nobody_one_two_and_more(int holders, Verdict verdict, int missing) =>
        Assert.Equal((verdict, missing), (Verdicts.Of(holders), Verdicts.Missing(holders)));

    [Fact]
    public void Weighs_a_competency_by_all_that_hangs_on_what_requires_it()
    {
        // b and c hang on a, d on b; e stands alone.
        Requiring[] components = [Of("a", [("x1", 3, true)]), Of("b", [("x1", 4, true)], "a"), Of("c", [], "a"), Of("d", [], "b"), Of("e", [("x2", 2, false)])];
        var risks = Rule(components, Counted.Levels(("x1", [2, 2, 2, 1, 0]), ("x2", [1, 1, 0, 0, 0]))).Competencies();
        Assert.Equal(
            [("x1", 4, 1, 2, 2, 4, 8), ("x2", 2, 1, 1, 1, 1, 2), ("x3", 1, 0, 0, 0, 0, 0)],
            risks.Select(each => (each.Held.Competency, each.Held.Level, each.Held.People, each.AtAnyLevel, each.Components, each.Weight, each.Risk)));
    }

    [Fact]
    public void Is_of_a_component_what_it_is_of_the_essential_requirement_that_fewest_meet()
    {
        Requiring[] components = [Of("a", [("x1", 3, true), ("x2", 3, true), ("x3", 3, false)]), Of("b", [], "a")];
        var risk = Assert.Single(Rule(components, Counted.Levels(("x1", [9, 9, 9, 0, 0]), ("x2", [2, 2, 2, 0, 0]))).Components());
        Assert.Equal(("a", "x2", Verdict.Fragile, 1, 2, false), (risk.Component, risk.Weakest.Competency, risk.Weakest.OverPeople, risk.Dependents, risk.Risk, risk.IsWithoutReviewer));
        Assert.Equal(["x2", "x1", "x3"], risk.Requirements.Select(each => each.Competency));
    }

    [Fact]
    public void Leaves_a_component_without_a_reviewer_only_where_nobody_meets_what_is_essential()
    {
        Requiring[] components = [Of("a", [("x1", 4, true)]), Of("b", [("x2", 4, false)]), Of("c", [("x3", 4, true)])];
        var risks = Rule(components, Counted.Levels(("x1", [5, 5, 5, 0, 0]), ("x3", [1, 1, 1, 1, 0]))).Components();
        Assert.Equal([("a", true), ("b", false), ("c", false)], risks.Select(each => (each.Component, each.IsWithoutReviewer)));
        Assert.Equal([Verdict.Orphaned, Verdict.Orphaned, Verdict.Single], risks.Select(each => each.Weakest.OverPeople));
    }

    [Fact]
    public void Is_told_of_people_and_of_municipalities_apart()
    {
        var held = new BusFactor(Catalogue, [Of("a", [("x1", 1, true)])], Counted.Levels(("x1", [4, 0, 0, 0, 0])), Counted.Levels(("x1", [1, 0, 0, 0, 0]))).Competencies()[^1].Held;
        var one = Assert.Single(new BusFactor(Catalogue, [Of("a", [("x1", 1, true)])], Counted.Levels(("x1", [4, 0, 0, 0, 0])), Counted.Levels(("x1", [1, 0, 0, 0, 0]))).Components());
        Assert.Equal((Verdict.WellHeld, Verdict.Single), (one.Weakest.OverPeople, one.Weakest.OverMunicipalities));
        Assert.Equal("x1", held.Competency);
    }

    [Fact]
    public void Ends_where_components_hang_on_each_other_in_a_circle()
    {
        var risks = Rule([Of("a", [("x1", 1, true)], "b"), Of("b", [("x1", 1, true)], "a")], new()).Components();
        Assert.Equal([("a", 1), ("b", 1)], risks.Select(each => (each.Component, each.Dependents)));
    }

    private static BusFactor Rule(Requiring[] components, HolderCounts people) => new(Catalogue, [.. components], people, people);

    private static Requiring Of(string id, (string Competency, int Level, bool IsEssential)[] requires, params string[] dependsOn) =>
        new(id, RequiringKind.Component, [.. requires.Select(each => new Requirement(each.Competency, each.Level, each.IsEssential))], [.. dependsOn]);
}
