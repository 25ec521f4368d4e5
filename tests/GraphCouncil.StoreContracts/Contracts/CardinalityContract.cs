using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What a store counts of its graph.</summary>
public abstract class CardinalityContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Fact]
    public async Task Nothing_is_counted_in_an_empty_graph()
    {
        await using var village = await Given(A.Graph());
        var counted = await village.Store.CardinalitiesAsync(CancellationToken.None);
        Assert.All(village.Map.NodeTypes, type => Assert.Equal(0, counted.Nodes(type)));
        Assert.All(village.Map.RelationshipTypes, type => Assert.Equal((default, default), Both(counted, type)));
    }

    [Fact]
    public async Task Nodes_are_counted_by_type()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x").Agency("kl").Club("chess").Company("shop"));
        var counted = await village.Store.CardinalitiesAsync(CancellationToken.None);
        Assert.Equal(["Person 2", "Skill 1", "Agency 1", "Company 1", "Club 1", "Report 0"], village.Map.NodeTypes.Select(type => $"{type.Name} {counted.Nodes(type)}"));
    }

    [Fact]
    public async Task Relationships_are_counted_as_both_ends_have_them()
    {
        // Several between the same two count each; who has none is no node with any.
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Skill("y")
            .Knowing("a", "x").Knowing("a", "x").Knowing("a", "y").Knowing("b", "x"));
        var counted = await village.Store.CardinalitiesAsync(CancellationToken.None);
        Assert.Equal((new Degrees(2, 4, 10, 3), new Degrees(2, 4, 10, 3)), Both(counted, village.Map.FindRelationship("HAS_SKILL")!));
        Assert.Equal((default, default), Both(counted, village.Map.FindRelationship("KNOWS")!));
    }

    [Fact]
    public async Task Ends_of_any_type_count()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Agency("kl").Club("chess").Report("one", "a").Report("two", "b")
            .Edge("FUNDS", "kl", "one").Edge("FUNDS", "chess", "one").Edge("KNOWS", "a", "a").Edge("KNOWS", "a", "b"));
        var counted = await village.Store.CardinalitiesAsync(CancellationToken.None);
        Assert.Equal((new Degrees(2, 2, 2, 1), new Degrees(1, 2, 4, 2)), Both(counted, village.Map.FindRelationship("FUNDS")!));
        Assert.Equal((new Degrees(1, 2, 4, 2), new Degrees(2, 2, 2, 1)), Both(counted, village.Map.FindRelationship("KNOWS")!));
    }

    [Fact]
    public async Task Changes_are_seen_when_it_is_counted_anew()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Knowing("a", "x"));
        await village.Store.ApplyAsync(A.More().Person("b").Knowing("b", "skill:x").Changes, CancellationToken.None);
        var counted = await village.Store.CardinalitiesAsync(CancellationToken.None);
        Assert.Equal((new Degrees(2, 2, 2, 1), new Degrees(1, 2, 4, 2)), Both(counted, village.Map.FindRelationship("HAS_SKILL")!));
    }

    private static (Degrees Out, Degrees In) Both(Cardinalities counted, RelationshipType type) => (counted.Of(type, Direction.Out), counted.Of(type, Direction.In));
}
