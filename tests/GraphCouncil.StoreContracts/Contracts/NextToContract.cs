using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What lies next to nodes taken together: the question that walks go on by.</summary>
public abstract class NextToContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const int All = 100;

    private static readonly GraphBuilder Few = A.Graph()
        .Person("a", ("age", 3)).Person("b", ("age", 9)).Person("c").Skill("x").Skill("y").Club("chess").Company("co").Report("r", "a", ("title", "R"))
        .Knowing("a", "x", ("id", "k2"), ("years", 2)).Knowing("a", "x", ("id", "k1"), ("years", 5)).Knowing("b", "x", ("id", "k3"), ("years", 1))
        .Edge("KNOWS", "a", "b", ("id", "f1")).Edge("KNOWS", "b", "a", ("id", "f2")).Edge("KNOWS", "c", "c", ("id", "f3"))
        .Edge("WORKS_AT", "a", "chess", ("id", "w1")).Edge("WORKS_AT", "b", "co", ("id", "w2"))
        .Edge("MENTIONS", "r", "b", ("id", "m1")).Edge("MENTIONS", "r", "co", ("id", "m2")).Edge("MENTIONS", "r", "chess", ("id", "m3"));

    private sealed record Asked(string[] Ids, string[] Known, int Most = All, int Others = All, int CountTo = All, bool Counts = false);

    private static BoundQuery Of(Asked asked, params ImmutableArray<Func<Scope, Step>> steps) => OfThose(That.Holds, asked, steps);

    private static BoundQuery OfThose(Condition far, Asked asked, params ImmutableArray<Func<Scope, Step>> steps)
    {
        var scope = Scope.At(VillageMap.Map, VillageMap.Map.AnyNode);
        var query = new NodesNextTo(
            scope.Slot(Plain.Value(asked.Ids), ValueKind.Id),
            [.. steps.Select(step => step(scope))],
            far.In(scope),
            scope.Slot(Plain.Value(asked.Most), ValueKind.Integer),
            scope.Slot(Plain.Value(asked.Known), ValueKind.Id),
            scope.Slot(Plain.Value(asked.Others), ValueKind.Integer),
            scope.Slot(Plain.Value(asked.CountTo), ValueKind.Integer),
            asked.Counts);
        return new(query, scope.Values.ToImmutable());
    }

    private static Func<Scope, Step> Out(string type, Condition? where = null, string? target = null) => scope => Step(scope, type, Direction.Out, where, target);

    private static Func<Scope, Step> In(string type) => scope => Step(scope, type, Direction.In, null, null);

    private static Step Step(Scope scope, string type, Direction direction, Condition? where, string? target)
    {
        var field = scope.Map.FindRelationship(type)!.Walked(direction);
        field = target is null ? field : field with { Target = new(target) };
        return new(field, (where ?? That.Holds).In(scope.Along(field)));
    }

    private static ImmutableArray<Func<Scope, Step>> Every => [.. VillageMap.Map.RelationshipTypes.SelectMany(type => (Func<Scope, Step>[])[Out(type.Name.Value), In(type.Name.Value)])];

    [Fact]
    public async Task Each_far_node_stands_once_with_all_that_leads_to_it()
    {
        await using var village = await Given(Few);
        await village.Answers(
            """[[4, 3], [["person:a", [[1, 1, "f2"], [1, 2, "f1"]]], ["person:b", [[0, 1, "f1"], [0, 2, "f2"]]], ["skill:x", [[0, 0, "k1"], [0, 0, "k2"], [1, 0, "k3"]]]]]""",
            Of(new(["person:a", "person:b"], []), Out("HAS_SKILL"), Out("KNOWS"), In("KNOWS")));
    }

    [Fact]
    public async Task What_is_known_comes_first_and_of_the_others_the_first()
    {
        await using var village = await Given(Few);
        Func<Scope, Step>[] steps = [Out("HAS_SKILL"), Out("KNOWS"), Out("WORKS_AT")];
        await village.Answers("""[[4], [["skill:x", [[0, 0, "k1"], [0, 0, "k2"]]], ["club:chess", [[0, 2, "w1"]]]]]""", Of(new(["person:a"], ["skill:x"], Others: 1), [.. steps]));
        await village.Answers("""[[4], [["person:b", [[0, 1, "f1"]]]]]""", Of(new(["person:a"], ["person:b", "person:c"], Others: 0), [.. steps]));
        await village.Answers("""[[4], []]""", Of(new(["person:a"], [], Others: 0), [.. steps]));
    }

    [Fact]
    public async Task A_degree_counts_whatever_it_leads_to_as_far_as_it_is_asked()
    {
        await using var village = await Given(Few);
        await village.Answers(
            """[[3, null], [["person:b", [[0, 0, "m1"]]]]]""",
            Of(new(["report:r", "report:none"], []), Out("MENTIONS", target: "Person"), Out("MENTIONS", That.NeverHolds, "Club")));
        await village.Answers("""[[2, 0], [["club:chess", [[0, 0, "m3"]]], ["company:co", [[0, 0, "m2"]]], ["person:b", [[0, 0, "m1"]]]]]""", Of(new(["report:r", "skill:y"], [], CountTo: 2), Out("MENTIONS")));
        await village.Answers("""[[2], [["person:c", [[0, 0, "f3"], [0, 1, "f3"]]]]]""", Of(new(["person:c"], []), Out("KNOWS"), In("KNOWS")));
    }

    [Fact]
    public async Task Where_they_have_more_than_is_looked_at_only_degrees_are_told()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[3, 2], []]""", Of(new(["person:a", "person:b"], [], Most: 4), Out("HAS_SKILL"), Out("KNOWS")));
        await village.Answers("""[[2], [["person:a", [[0, 1, "f2"]]], ["skill:x", [[0, 0, "k3"]]]]]""", Of(new(["person:b"], [], Most: 2), Out("HAS_SKILL"), Out("KNOWS")));
        await village.Answers("""[[0], []]""", Of(new(["skill:y"], [], Most: -1), Out("HAS_SKILL")));
        await village.Answers("""[[0, 0], [["person:a", [[1, 1, "f2"]]], ["person:b", [[0, 1, "f1"]]], ["skill:x", [[0, 0, "k1"], [0, 0, "k2"], [1, 0, "k3"]]]]]""", Of(new(["person:a", "person:b"], [], Most: 0, CountTo: 0), Out("HAS_SKILL"), Out("KNOWS")));
    }

    /// <summary>Beside what is told, of all that leads anywhere.</summary>
    [Fact]
    public async Task What_holds_is_counted_where_it_is_asked()
    {
        await using var village = await Given(Few);
        Func<Scope, Step>[] steps = [Out("HAS_SKILL", That.Edge("years").IsAbove(1)), Out("KNOWS"), Out("WORKS_AT")];
        string[] ids = ["skill:y", "person:a", "person:none", "person:b"];
        await village.Answers("""[[0, 4, null, 3], [[["person:b", [[1, 1, "f1"]]]], [[1, 4], [3, 2]]]]""", Of(new(ids, ["person:b"], Others: 0, Counts: true), [.. steps]));
        await village.Answers("""[[0, 4, null, 3], [[], []]]""", Of(new(ids, [], Most: 6, Counts: true), [.. steps]));
        await village.Answers("""[[0, null], [[], []]]""", Of(new(["person:a", "person:z"], [], Counts: true)));
    }

    [Fact]
    public async Task Far_nodes_hold_what_is_asked_of_their_type()
    {
        await using var village = await Given(Few);
        var few = That.OfType("Club", That.NeverHolds) & That.OfType("Person", That.Property("age").IsAbove(3));
        await village.Answers(
            """[[4], [["person:b", [[0, 1, "f1"]]], ["skill:x", [[0, 0, "k1"]]]]]""",
            OfThose(few, new(["person:a"], []), Out("HAS_SKILL", That.Edge("years").IsAbove(3)), Out("KNOWS"), Out("WORKS_AT")));
    }

    [Fact]
    public async Task No_step_leads_nowhere_and_no_id_asks_nothing()
    {
        await using var village = await Given(Few);
        await village.Answers("[[0, null], []]", Of(new(["person:a", "person:z"], [])));
        await village.Answers("[[], []]", Of(new([], []), Every));
    }

    [Fact]
    public async Task Far_nodes_stand_by_code_point()
    {
        string[] locals = ["a\uFF5E", "a\U0001F600", "aZ", "az", "a"];
        var graph = locals.Aggregate(A.Graph().Person("p"), (made, local) => made.Skill(local).Knowing("p", local, ("id", "k" + local)));
        await using var village = await Given(graph);
        await village.Answers(
            "[[5], [[\"skill:a\U0001F600\", [[0, 0, \"ka\U0001F600\"]]], [\"skill:a\", [[0, 0, \"ka\"]]], [\"skill:aZ\", [[0, 0, \"kaZ\"]]], [\"skill:az\", [[0, 0, \"kaz\"]]]]]",
            Of(new(["person:p"], ["skill:a\U0001F600"], Others: 3), Out("HAS_SKILL")));
    }

    /// <summary>Whatever a hub has, its degree is told as far as it is asked, and of all around it the first.</summary>
    [Fact]
    public async Task A_hub_is_counted_and_told_in_part()
    {
        const int Spokes = 3_000;
        var graph = Enumerable.Range(0, Spokes).Aggregate(A.Graph().Skill("hub"), (made, i) => made.Person($"p{i:00000}").Knowing($"p{i:00000}", "hub", ("id", $"k{i:00000}")));
        await using var village = await Given(graph);
        await village.Answers("""[[2000], []]""", Of(new(["skill:hub"], [], Most: 1_999, CountTo: 2_000), In("HAS_SKILL")));
        await village.Answers("""[[3000], [["person:p02999", [[0, 0, "k02999"]]], ["person:p00000", [[0, 0, "k00000"]]]]]""", Of(new(["skill:hub"], ["person:p02999"], Most: Spokes, Others: 1, CountTo: 10_000), In("HAS_SKILL")));
        using var whole = JsonDocument.Parse(await village.Answer(Of(new(["skill:hub"], [], Most: 10_000, Others: 10_000, CountTo: 10_000), Every)));
        Assert.Equal((Spokes, Spokes), (whole.RootElement[0][0].GetInt32(), whole.RootElement[1].GetArrayLength()));
    }
}
