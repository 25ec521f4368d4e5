using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What lies around nodes: the question that walks are made of.</summary>
public abstract class RelationshipsContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly GraphBuilder Few = A.Graph()
        .Person("a", ("age", 3)).Person("b", ("age", 9)).Person("c").Skill("x").Skill("y").Club("chess").Company("co").Report("r", "a", ("title", "R"))
        .Knowing("a", "x", ("id", "k2"), ("years", 2)).Knowing("a", "x", ("id", "k1"), ("years", 5)).Knowing("b", "x", ("id", "k3"), ("years", 1))
        .Edge("KNOWS", "a", "b", ("id", "f1")).Edge("KNOWS", "b", "a", ("id", "f2")).Edge("KNOWS", "c", "c", ("id", "f3"))
        .Edge("WORKS_AT", "a", "chess", ("id", "w1")).Edge("WORKS_AT", "b", "co", ("id", "w2"))
        .Edge("MENTIONS", "r", "b", ("id", "m1")).Edge("MENTIONS", "r", "co", ("id", "m2")).Edge("MENTIONS", "r", "chess", ("id", "m3"));

    private static BoundQuery Of(string[] ids, int limit, int countTo, params ImmutableArray<Func<Scope, Step>> steps) =>
        OfThose(That.Holds, ids, limit, countTo, steps);

    private static BoundQuery OfThose(Condition far, string[] ids, int limit, int countTo, params ImmutableArray<Func<Scope, Step>> steps)
    {
        var scope = Scope.At(VillageMap.Map, VillageMap.Map.AnyNode);
        var query = new RelationshipsOf(
            scope.Slot(Plain.Value(ids), ValueKind.Id),
            [.. steps.Select(step => step(scope))],
            far.In(scope),
            scope.Slot(Plain.Value(limit), ValueKind.Integer),
            scope.Slot(Plain.Value(countTo), ValueKind.Integer));
        return new(query, scope.Values.ToImmutable());
    }

    private static Func<Scope, Step> Out(string type, Condition? where = null, string? target = null) => scope => Step(scope, type, Direction.Out, where, target);

    private static Func<Scope, Step> In(string type, Condition? where = null, string? target = null) => scope => Step(scope, type, Direction.In, where, target);

    private static Step Step(Scope scope, string type, Direction direction, Condition? where, string? target)
    {
        var field = scope.Map.FindRelationship(type)!.Walked(direction);
        field = target is null ? field : field with { Target = new(target) };
        return new(field, (where ?? That.Holds).In(scope.Along(field)));
    }

    private static ImmutableArray<Func<Scope, Step>> All => [.. VillageMap.Map.RelationshipTypes.SelectMany(type => (Func<Scope, Step>[])[Out(type.Name.Value), In(type.Name.Value)])];

    [Fact]
    public async Task They_stand_by_step_then_far_node_then_own_id()
    {
        await using var village = await Given(Few);
        await village.Answers(
            """[[6, [[0, "skill:x", "k1"], [0, "skill:x", "k2"], [1, "person:b", "f2"], [2, "person:b", "f1"], [3, "club:chess", "w1"], [4, "report:r", "edge:0008"]]]]""",
            Of(["person:a"], 100, 100, Out("HAS_SKILL"), In("KNOWS"), Out("KNOWS"), Out("WORKS_AT"), In("AUTHORED_BY")));
    }

    [Fact]
    public async Task Nodes_of_all_types_are_asked_at_once_in_their_order_and_twice()
    {
        await using var village = await Given(Few);
        await village.Answers(
            """[[1, [[1, "person:b", "w2"]]], [0, []], null, [1, [[0, "club:chess", "w1"]]], [1, [[1, "person:b", "w2"]]]]""",
            Of(["company:co", "skill:y", "skill:none", "person:a", "company:co"], 10, 10, Out("WORKS_AT"), In("WORKS_AT")));
    }

    [Fact]
    public async Task A_limit_keeps_the_first_of_each_node_and_counting_ends_where_it_is_told()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[2, [[0, "skill:x", "k1"]]], [2, [[0, "skill:x", "k3"]]]]""", Of(["person:a", "person:b"], 1, 2, Out("HAS_SKILL"), Out("KNOWS")));
        await village.Answers("""[[3, []], [2, []], null]""", Of(["person:a", "person:b", "person:z"], 0, 9, Out("HAS_SKILL"), Out("KNOWS")));
        await village.Answers("""[[0, [[0, "skill:x", "k1"], [0, "skill:x", "k2"], [1, "person:b", "f1"]]]]""", Of(["person:a"], 9, 0, Out("HAS_SKILL"), Out("KNOWS")));
    }

    [Fact]
    public async Task One_that_leads_back_to_its_node_is_met_at_both_its_ends()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[2, [[0, "person:c", "f3"], [1, "person:c", "f3"]]]]""", Of(["person:c"], 9, 9, Out("KNOWS"), In("KNOWS")));
    }

    [Fact]
    public async Task A_step_follows_what_holds_its_condition()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[1, [[0, "skill:x", "k1"]]]]""", Of(["person:a"], 9, 9, Out("HAS_SKILL", That.Edge("years").IsAbove(3))));
        await village.Answers("""[[1, [[0, "person:b", "f2"]]], [0, []]]""", Of(["person:a", "person:b"], 9, 9, In("KNOWS", That.Property("age").IsAbove(3))));
        await village.Answers("""[[0, []]]""", Of(["person:a"], 9, 9, Out("HAS_SKILL", That.NeverHolds)));
        await village.Answers("""[[1, [[0, "company:co", "w2"]]], [0, []]]""", Of(["person:b", "person:a"], 9, 9, Out("WORKS_AT", !That.Property("name").Is("chess"))));
    }

    [Fact]
    public async Task What_all_far_nodes_must_hold_goes_by_their_type()
    {
        await using var village = await Given(Few);
        var few = That.OfType("Club", That.NeverHolds) & That.OfType("Person", That.Property("age").IsAbove(3));
        await village.Answers(
            """[[3, [[0, "skill:x", "k1"], [0, "skill:x", "k2"], [1, "person:b", "f1"]]], [0, []]]""",
            OfThose(few, ["person:a", "person:b"], 9, 9, Out("HAS_SKILL", That.Edge("years").IsAbove(1)), Out("KNOWS"), Out("WORKS_AT", target: "Club")));
        await village.Answers("""[[2, [[0, "company:co", "m2"], [0, "person:b", "m1"]]]]""", OfThose(few, ["report:r"], 9, 9, Out("MENTIONS")));
    }

    [Fact]
    public async Task A_step_can_lead_to_some_of_the_types_at_its_end()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[3, [[0, "club:chess", "m3"], [0, "company:co", "m2"], [0, "person:b", "m1"]]]]""", Of(["report:r"], 9, 9, Out("MENTIONS")));
        await village.Answers("""[[1, [[0, "person:b", "m1"]]]]""", Of(["report:r"], 9, 9, Out("MENTIONS", target: "Person")));
        await village.Answers("""[[2, [[0, "company:co", "m2"], [1, "person:b", "m1"]]]]""", Of(["report:r"], 9, 9, Out("MENTIONS", target: "Company"), Out("MENTIONS", target: "Person")));
        await village.Answers("""[[2, [[0, "club:chess", "m3"], [0, "company:co", "m2"]]]]""", Of(["report:r"], 9, 9, Out("MENTIONS", target: "Organization")));
    }

    [Fact]
    public async Task No_step_leads_nowhere_and_no_id_asks_nothing()
    {
        await using var village = await Given(Few);
        await village.Answers("[[0, []], null]", Of(["person:a", "person:z"], 9, 9));
        await village.Answers("[]", Of([], 9, 9, All));
    }

    [Fact]
    public async Task All_steps_in_both_directions_meet_each_relationship_at_each_end()
    {
        await using var village = await Given(Few);
        string[] ids = ["person:a", "person:b", "person:c", "skill:x", "skill:y", "club:chess", "company:co", "report:r"];
        using var answer = JsonDocument.Parse(await village.Answer(Of(ids, 100, 100, All)));
        Assert.Equal(2 * 12, answer.RootElement.EnumerateArray().Sum(node => node[0].GetInt32()));
        Assert.All(answer.RootElement.EnumerateArray(), node => Assert.Equal(node[0].GetInt32(), node[1].GetArrayLength()));
    }

    [Fact]
    public async Task Far_nodes_stand_by_code_point()
    {
        string[] locals = ["a\uFF5E", "a\U0001F600", "aZ", "az", "a"];
        var graph = locals.Aggregate(A.Graph().Person("p"), (made, local) => made.Skill(local).Knowing("p", local, ("id", "k" + local)));
        await using var village = await Given(graph);
        await village.Answers(
            "[[5, [[0, \"skill:a\", \"ka\"], [0, \"skill:aZ\", \"kaZ\"], [0, \"skill:az\", \"kaz\"], [0, \"skill:a\uFF5E\", \"ka\uFF5E\"], [0, \"skill:a\U0001F600\", \"ka\U0001F600\"]]]]",
            Of(["person:p"], 9, 9, Out("HAS_SKILL")));
    }

    /// <summary>A node with very many is told a page of, and counted as far as it is asked.</summary>
    [Fact]
    public async Task A_hub_is_told_in_part()
    {
        const int Spokes = 3_000;
        var graph = Enumerable.Range(0, Spokes).Aggregate(A.Graph().Skill("hub"), (made, i) => made.Person($"p{i:00000}").Knowing($"p{i:00000}", "hub", ("id", $"k{i:00000}")));
        await using var village = await Given(graph);
        await village.Answers("""[[2000, [[0, "person:p00000", "k00000"], [0, "person:p00001", "k00001"]]]]""", Of(["skill:hub"], 2, 2_000, In("HAS_SKILL")));
        using var whole = JsonDocument.Parse(await village.Answer(Of(["skill:hub"], 10_000, 10_000, All)));
        Assert.Equal((Spokes, Spokes), (whole.RootElement[0][0].GetInt32(), whole.RootElement[0][1].GetArrayLength()));
    }
}
