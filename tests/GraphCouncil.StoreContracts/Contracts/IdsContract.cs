using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Nodes by id, one or several, and by other keys.</summary>
public abstract class IdsContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly GraphBuilder Few = A.Graph().Person("a", ("age", 3)).Person("b").Skill("x").Club("chess").Knowing("a", "x");

    private static BoundQuery One(string kind, string id, params ImmutableArray<Shown> shown)
    {
        var scope = Scope.At(VillageMap.Map, VillageMap.Map.Kind(new(kind)));
        var query = new NodeByKey(scope.Node, NodeType.Id, scope.Slot(Plain.Value(id), ValueKind.Id), Shown.Row(scope, shown));
        return new(query, scope.Values.ToImmutable());
    }

    private static BoundQuery ByKey(string kind, string key, string value)
    {
        var scope = Scope.At(VillageMap.Map, VillageMap.Map.Kind(new(kind)));
        var property = scope.Node.Property(key)!;
        return new(new NodeByKey(scope.Node, property, scope.Slot(Plain.Value(value), property.Kind), Shown.Row(scope, [Show.Id])), scope.Values.ToImmutable());
    }

    private static BoundQuery Several(string kind, string[] ids, params ImmutableArray<Shown> shown)
    {
        var scope = Scope.At(VillageMap.Map, VillageMap.Map.Kind(new(kind)));
        var query = new NodesByIds(scope.Node, scope.Slot(Plain.Value(ids), ValueKind.Id), Shown.Row(scope, shown));
        return new(query, scope.Values.ToImmutable());
    }

    [Fact]
    public async Task A_node_is_found_by_its_id()
    {
        await using var village = await Given(Few);
        await village.Answers("""["person:a", 3, [[["skill:x"]]]]""", One("Person", "person:a", Show.Id, Show.Value("age"), Show.Many("skills")));
    }

    [Theory]
    [InlineData("person:z")]
    [InlineData("person:A")]
    [InlineData("person:a ")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("person:")]
    [InlineData("nothing:a")]
    [InlineData("person:a\0")]
    public async Task An_unknown_id_is_answered_as_null(string id)
    {
        await using var village = await Given(Few);
        await village.Answers("null", One("Person", id, Show.Id));
        await village.Answers("null", One("Node", id, Show.Id));
    }

    [Fact]
    public async Task A_node_is_found_by_a_value_that_no_other_of_its_type_has()
    {
        await using var village = await Given(A.Graph().Person("a", ("email", "ada@x")).Person("b", ("email", "Ada@x")).Person("c", ("email", "å")).Person("d")
            .Company("acme", ("number", "12345678")));
        await village.Answers("""["person:a"]""", ByKey("Person", "email", "ada@x"));
        await village.Answers("""["person:b"]""", ByKey("Person", "email", "Ada@x"));
        await village.Answers("""["person:c"]""", ByKey("Person", "email", "\u00e5"));
        await village.Answers("""["company:acme"]""", ByKey("Company", "number", "12345678"));
        await village.Answers("null", ByKey("Person", "email", "12345678"));
        await village.Answers("null", ByKey("Person", "email", ""));
        await village.Answers("null", ByKey("Person", "email", "person:a"));
    }

    [Fact]
    public async Task An_id_of_another_kind_is_answered_as_null()
    {
        await using var village = await Given(Few);
        await village.Answers("null", One("Skill", "person:a", Show.Id));
        await village.Answers("null", One("Organization", "person:a", Show.Id));
        await village.Answers("[null, null]", Several("Organization", ["person:a", "skill:x"], Show.Id));
    }

    [Fact]
    public async Task An_abstract_kind_finds_its_members()
    {
        await using var village = await Given(Few);
        await village.Answers("""[2, "club:chess", "chess"]""", One("Organization", "club:chess", Show.Id, Show.Value("name")));
        await village.Answers("""[4, "club:chess"]""", One("Node", "club:chess", Show.Id));
        await village.Answers("""[0, "person:a"]""", One("Party", "person:a", Show.Id));
    }

    [Fact]
    public async Task A_row_may_show_nothing()
    {
        await using var village = await Given(Few);
        await village.Answers("[]", One("Person", "person:a"));
        await village.Answers("[4]", One("Node", "club:chess"));
    }

    [Fact]
    public async Task Several_stand_in_the_order_asked_for()
    {
        await using var village = await Given(Few);
        await village.Answers("""[["person:b"], ["person:a"]]""", Several("Person", ["person:b", "person:a"], Show.Id));
    }

    [Fact]
    public async Task An_id_asked_for_twice_is_answered_twice()
    {
        await using var village = await Given(Few);
        await village.Answers("""[["person:a", 3], ["person:b", null], ["person:a", 3]]""", Several("Person", ["person:a", "person:b", "person:a"], Show.Id, Show.Value("age")));
    }

    [Fact]
    public async Task Unknown_ones_among_several_are_null_in_their_place()
    {
        await using var village = await Given(Few);
        await village.Answers("""[null, ["person:a"], null, null]""", Several("Person", ["person:z", "person:a", "", "skill:x"], Show.Id));
    }

    [Fact]
    public async Task Several_may_be_of_different_kinds()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[4, "club:chess"], null, [1, "skill:x"], [0, "person:a"]]""", Several("Node", ["club:chess", "club:x", "skill:x", "person:a"], Show.Id));
    }

    [Fact]
    public async Task None_asked_for_is_an_empty_array()
    {
        await using var village = await Given(Few);
        await village.Answers("[]", Several("Person", [], Show.Id));
        await village.Answers("[]", Several("Node", [], Show.Id));
    }

    [Fact]
    public async Task A_hundred_ids_are_answered_at_once()
    {
        await using var village = await Given(Few);
        var ids = Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? "person:b" : "person:none" + i).ToArray();
        await village.Answers("[" + string.Join(", ", Enumerable.Repeat("""[0, "person:b"], null""", 50)) + "]", Several("Node", ids, Show.Id));
    }
}
