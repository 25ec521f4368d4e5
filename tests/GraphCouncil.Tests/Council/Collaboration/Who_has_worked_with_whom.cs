using GraphCouncil.Council.Collaboration;
using GraphCouncil.Council.Tracing;
using Xunit;

namespace GraphCouncil.Tests.Council.Collaboration;

public sealed class Who_has_worked_with_whom
{
    private static readonly DateOnly Day = Council.Known.Day;
    private static readonly Period UpToNow = new(null, Day.AddDays(1));

    [Fact]
    public void Weighs_what_they_share_each_thing_once()
    {
        var network = Of(
            Work(SharedWorkKind.Deliverable, "d1", "a", "b", "a", "c"),
            Work(SharedWorkKind.Deliverable, "d2", "b", "a"),
            Work(SharedWorkKind.Review, "r1", "b", "a"),
            Work(SharedWorkKind.Group, "g1", "a", "b"),
            Work(SharedWorkKind.Group, "g2", "x"));
        Assert.Equal([new WorkTie("a", "b", 2, 1, 1), new WorkTie("a", "c", 1, 0, 0), new WorkTie("b", "c", 1, 0, 0)], network.Ties);
        Assert.Equal([4, 1, 1], network.Ties.Select(tie => tie.Weight));
        Assert.Equal(["a", "b", "c"], network.People);
    }

    [Fact]
    public void Counts_seats_only_at_the_same_time()
    {
        var change = Day.AddDays(-100);
        SharedWork Sharing(SharedWorkKind kind) =>
            new(kind, "n", "g", [new("a", new(null, change)), new("b", new(change, null)), new("c", new(change.AddDays(-1), change.AddDays(1)))]);
        Assert.Equal([("a", "c"), ("b", "c")], Of(Sharing(SharedWorkKind.Group)).Ties.Select(tie => (tie.One, tie.Other)));
        Assert.Equal(3, Of(Sharing(SharedWorkKind.Deliverable)).Ties.Length);
    }

    [Fact]
    public void Counts_seats_at_the_same_time_only_within_the_time_asked_for()
    {
        var together = new SharedWork(SharedWorkKind.Group, "g", "g", [new("a", new(null, Day.AddDays(-100))), new("b", new(null, null)), new("a", new(Day, null))]);
        Assert.Empty(CollaborationNetwork.Of([together], new(Day.AddDays(-100), Day), _ => true, 1).Ties);
        Assert.Single(CollaborationNetwork.Of([together], new(Day.AddDays(-101), Day), _ => true, 1).Ties);
    }

    [Fact]
    public void Leaves_out_what_is_later_lighter_or_of_others()
    {
        SharedWork[] works =
        [
            Work(SharedWorkKind.Deliverable, "d1", "a", "b"), Work(SharedWorkKind.Review, "r1", "a", "b"), Work(SharedWorkKind.Review, "r2", "a", "c"),
            new(SharedWorkKind.Review, "r3", null, [new("a", new(Day.AddDays(1), null)), new("d", Period.Always)]),
        ];
        Assert.Equal(["a", "b"], CollaborationNetwork.Of(works, UpToNow, _ => true, 2).People);
        Assert.Equal(["a", "c"], CollaborationNetwork.Of(works, UpToNow, person => person != "b", 1).People);
        Assert.Equal(["a", "b", "c"], CollaborationNetwork.Of(works, UpToNow, _ => true, 1).People);
    }

    [Fact]
    public void Falls_into_parts_and_has_brokers_by_their_share()
    {
        var network = Of(
            Work(SharedWorkKind.Review, "r1", "a", "hub"), Work(SharedWorkKind.Review, "r2", "b", "hub"), Work(SharedWorkKind.Review, "r3", "c", "hub"),
            Work(SharedWorkKind.Review, "r4", "x", "y"));
        Assert.Equal([4, 2], network.Parts());
        Assert.Equal([new Broker("hub", 0.3, 3)], network.Brokers(CancellationToken.None));
    }

    [Fact]
    public void Is_nobody_where_nothing_is_shared()
    {
        var network = Of();
        Assert.Empty(network.Parts());
        Assert.Empty(network.Brokers(CancellationToken.None));
    }

    private static CollaborationNetwork Of(params SharedWork[] works) => CollaborationNetwork.Of(works, UpToNow, _ => true, 1);

    private static SharedWork Work(SharedWorkKind kind, string node, params string[] people) =>
        new(kind, node, "g", [.. people.Select(person => new PersonPart(person, Period.Always))]);
}
