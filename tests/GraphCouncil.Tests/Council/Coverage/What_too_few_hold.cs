using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Evidence;
using Xunit;

namespace GraphCouncil.Tests.Council.Coverage;

/// <summary>Competencies that something requires at a level and that too few hold there.</summary>
public sealed class What_too_few_hold
{
    [Fact]
    public void Is_told_with_what_needs_it_and_who_is_nearest()
    {
        var gap = Assert.Single(Gaps.Of([Counted.Needs("component:a", "c1", 4), Counted.Needs("component:b", "c2", 3)], Counted.Levels(("c1", [3, 2, 2, 0, 0]), ("c2", [1, 1, 1, 0, 0])), atLeast: 1));
        Assert.Equal(("c1", 4, 0, 3, 3), (gap.Competency, gap.Level, gap.Holders, gap.Below, gap.HighestBelow));
        Assert.Equal([new NeededBy("component:a", RequiringKind.Component, IsEssential: true)], gap.NeededBy);
    }

    [Fact]
    public void That_nobody_knows_at_all_has_no_nearest()
    {
        var gap = Assert.Single(Gaps.Of([Counted.Needs("component:a", "c1", 1)], new(), atLeast: 1));
        Assert.Equal((0, 0, null), (gap.Holders, gap.Below, gap.HighestBelow));
    }

    [Fact]
    public void Counts_at_each_level_that_something_requires_and_once_for_all_that_need_it_there()
    {
        var gaps = Gaps.Of(
            [Counted.Needs("component:a", "c1", 4), Counted.Needs("mandate:b", "c1", 4, RequiringKind.Mandate, isEssential: false), Counted.Needs("request:c", "c1", 3, RequiringKind.Request)],
            Counted.Levels(("c1", [5, 5, 1, 0, 0])),
            atLeast: 2);
        Assert.Equal([("c1", 4, 0, 2), ("c1", 3, 1, 1)], gaps.Select(gap => (gap.Competency, gap.Level, gap.Holders, gap.NeededBy.Length)));
        Assert.Equal(["component:a", "mandate:b"], gaps[0].NeededBy.Select(each => each.Node));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Is_what_fewer_hold_than_are_asked_for(int atLeast, int gaps) =>
        Assert.Equal(gaps, Gaps.Of([Counted.Needs("component:a", "c1", 2)], Counted.Levels(("c1", [2, 2, 0, 0, 0])), atLeast).Length);

    [Fact]
    public void Comes_with_the_one_first_that_fewest_hold_and_then_that_most_need() => Assert.Equal(
        ["c3", "c2", "c1"],
        Gaps.Of(
            [Counted.Needs("component:a", "c1", 2), Counted.Needs("component:a", "c2", 2), Counted.Needs("component:a", "c3", 2), Counted.Needs("component:b", "c2", 2)],
            Counted.Levels(("c1", [1, 1, 0, 0, 0]), ("c2", [1, 1, 0, 0, 0])),
            atLeast: 2).Select(gap => gap.Competency));
}
