using GraphCouncil.Council.Overlaps;
using Xunit;

namespace GraphCouncil.Tests.Council.Overlaps;

public sealed class What_groups_share
{
    private static readonly GroupScope One = new("group:1", true,
    [
        new(ScopeKind.Topic, "topic:t", true), new(ScopeKind.Component, "component:a", true), new(ScopeKind.Component, "component:b", false),
        new(ScopeKind.Method, "method:m", true), new(ScopeKind.TaskType, "task-type:x", true),
    ]);

    [Fact]
    public void Is_told_with_points_that_add_up()
    {
        var other = One with { Group = "group:2" };
        var overlap = Assert.Single(Overlap.With(One, [One, other]));
        Assert.Equal(
            [(ScopeKind.Topic, 40), (ScopeKind.Component, 30), (ScopeKind.Method, 20), (ScopeKind.Component, 15), (ScopeKind.TaskType, 10)],
            overlap.Shared.Select(each => (each.Kind, each.Points)));
        Assert.Equal(115, overlap.Strength);
    }

    [Fact]
    public void Counts_half_where_a_mandate_of_one_does_not_name_it()
    {
        var other = new GroupScope("group:2", false, [new(ScopeKind.Topic, "topic:t", false), new(ScopeKind.Component, "component:b", true)]);
        Assert.Equal([("topic:t", 20), ("component:b", 15)], Overlap.With(One, [other])[0].Shared.Select(each => (each.Node, each.Points)));
    }

    [Fact]
    public void Comes_strongest_first_and_then_by_id()
    {
        GroupScope[] all =
        [
            Sharing("group:9", ScopeKind.TaskType, "task-type:x"), Sharing("group:3", ScopeKind.Component, "component:a"),
            Sharing("group:2", ScopeKind.Component, "component:a"), Sharing("group:4", ScopeKind.Component, "component:elsewhere"), One,
        ];
        Assert.Equal(["group:2", "group:3", "group:9"], Overlap.With(One, all).Select(each => each.Group));
    }

    [Fact]
    public void Is_of_the_same_kind_and_the_same_from_both_sides()
    {
        var other = new GroupScope("group:2", true, [new(ScopeKind.Method, "topic:t", true), new(ScopeKind.Topic, "topic:t", false)]);
        var there = Assert.Single(Overlap.With(One, [other]));
        var back = Assert.Single(Overlap.With(other, [One]));
        Assert.Equal(there.Shared, back.Shared);
        Assert.Equal(20, there.Strength);
    }

    private static GroupScope Sharing(string group, ScopeKind kind, string node) => new(group, true, [new(kind, node, true)]);
}
