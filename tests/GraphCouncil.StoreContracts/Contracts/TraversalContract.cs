using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Ways along relationships: what rows show of them, and what conditions ask of them.</summary>
public abstract class TraversalContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Fact]
    public async Task A_to_one_field_shows_its_node_or_null()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Report("r1", "a").Report("r2", "b").Edge("FOLLOWS", "r1", "r2"));
        await village.Answers("""[[["person:a", "a"], null], [["person:b", "b"], ["report:r1"]]]""", List.Of("Report").Showing(Show.One("author", Show.Id, Show.Value("name")), Show.One("followedBy")));
    }

    [Fact]
    public async Task A_to_one_field_to_an_interface_tells_which_member()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl").Club("chess").Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "chess"));
        await village.Answers("""[[[0, "agency:kl"]], [[2, "club:chess"]], [null]]""", List.Of("Person").Showing(Show.One("employer")));
    }

    [Fact]
    public async Task A_to_one_field_to_a_union_tells_which_member()
    {
        await using var village = await Given(A.Graph().Person("a").Company("acme").Report("r1", "a").Report("r2", "a").Report("r3", "a").Edge("OWNED_BY", "r1", "acme").Edge("OWNED_BY", "r2", "a"));
        await village.Answers("""[[[1, "company:acme"]], [[0, "person:a"]], [null]]""", List.Of("Report").Showing(Show.One("owner")));
    }

    [Fact]
    public async Task A_to_many_field_shows_a_row_per_relationship()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x").Skill("y").Knowing("a", "x").Knowing("a", "y").Knowing("a", "x"));
        await village.Answers("""[[[[["skill:x"], ["skill:x"], ["skill:y"]]]], [[[]]]]""", List.Of("Person").Showing(Show.Many("skills")));
        await village.Answers("""[[[[["person:a"], ["person:a"]]]], [[[["person:a"]]]]]""", List.Of("Skill").Showing(Show.Many("holders")));
    }

    [Fact]
    public async Task A_relationship_shows_its_properties_from_both_ends()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Knowing("a", "x", ("years", 3), ("level", "HIGH"), ("weight", 0.5), ("proven", true), ("from", "2001-02-03"), ("remark", "Ærligt")));
        Shown[] claim = [Show.Id, Show.Edge("years"), Show.Edge("level"), Show.Edge("weight"), Show.Edge("proven"), Show.Edge("from"), Show.Edge("remark"), Show.Edge("tags")];
        await village.Answers("""[[[[["skill:x", 3, "HIGH", 0.5, true, "2001-02-03", "Ærligt", []]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.Showing(claim))));
        await village.Answers("""[[[[["person:a", 3, "HIGH", 0.5, true, "2001-02-03", "Ærligt", []]]]]]""", List.Of("Skill").Showing(Show.Many("holders", l => l.Showing(claim))));
    }

    [Fact]
    public async Task A_relationship_within_one_type_has_two_ends()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Edge("KNOWS", "a", "b"));
        await village.Answers("""[[[[["person:b"]]], [[]]], [[[]], [[["person:a"]]]]]""", List.Of("Person").Showing(Show.Many("knows"), Show.Many("knownBy")));
    }

    [Fact]
    public async Task An_edge_to_itself_is_walked_once()
    {
        await using var village = await Given(A.Graph().Person("a").Edge("KNOWS", "a", "a", ("since", "2020-01-01")));
        await village.Answers("""[[[[["person:a"]]], [[["person:a"]]]]]""", List.Of("Person").Showing(Show.Many("knows"), Show.Many("knownBy")));
        await village.Splits("a", "", That.Some("knows", That.Property("id").Is("person:a")) & That.Every("knownBy", That.Edge("since").HasValue));
    }

    [Fact]
    public async Task A_cycle_is_walked_as_often_as_asked()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Edge("KNOWS", "a", "b").Edge("KNOWS", "b", "a"));
        await village.Answers(
            """[[[[[[[["person:a"]]]]]]], [[[[[[["person:b"]]]]]]]]""",
            List.Of("Person").Showing(Show.Many("knows", l => l.Showing(Show.Many("knows")))));
    }

    [Fact]
    public async Task Parallel_relationships_keep_their_own_properties()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Knowing("a", "x", ("years", 1)).Knowing("a", "x", ("years", 2)));
        await village.Answers("""[[[[["skill:x", 2], ["skill:x", 1]], 2]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.DescendingEdge("years").Counting().Showing(Show.Id, Show.Edge("years")))));
    }

    [Fact]
    public async Task A_list_along_a_field_can_be_narrowed_by_node_and_by_edge()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x", ("group", "g")).Skill("y", ("group", "g")).Skill("z").Knowing("a", "x", ("years", 1)).Knowing("a", "y", ("years", 5)).Knowing("a", "z", ("years", 5)));
        await village.Answers(
            """[[[[["skill:y"]], 1]]]""",
            List.Of("Person").Showing(Show.Many("skills", l => l.Where(That.Property("group").Is("g") & That.Edge("years").IsAbove(2)).Counting())));
    }

    [Fact]
    public async Task Levels_nest_and_the_limit_of_each_holds_before_descending()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Skill("y")
            .Knowing("a", "x").Knowing("b", "x").Knowing("c", "x").Knowing("a", "y").Edge("KNOWS", "a", "b").Edge("KNOWS", "a", "c").Edge("KNOWS", "b", "c"));
        await village.Answers(
            """
            [["skill:x", [[["person:a", [[["person:b", null]], 2]], ["person:b", [[["person:c", null]], 1]]], 3]],
             ["skill:y", [[["person:a", [[["person:b", null]], 2]]], 1]]]
            """,
            List.Of("Skill").First(2).Showing(Show.Id, Show.Many("holders", holders => holders.First(2).Counting().Showing(
                Show.Id, Show.Many("knows", known => known.First(1).Counting().Showing(Show.Id, Show.One("employer")))))));
    }

    [Fact]
    public async Task A_field_of_an_interface_is_followed_from_each_member()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Agency("kl").Company("acme").Club("chess")
            .Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "acme").Edge("PART_OF", "kl", "chess").Edge("PART_OF", "acme", "chess"));
        await village.Answers(
            """[[0, [[["person:a"]]], [2, "club:chess"], [[]]], [2, [[]], null, [[[0, "agency:kl"], [1, "company:acme"]]]], [1, [[["person:b"]]], [2, "club:chess"], [[]]]]""",
            List.Of("Organization").Showing(Show.Many("staff"), Show.One("parent"), Show.Many("parts")));
    }

    [Fact]
    public async Task A_relationship_with_properties_can_start_from_an_interface()
    {
        await using var village = await Given(A.Graph().Person("a").Agency("kl").Club("chess").Report("r", "a").Edge("FUNDS", "kl", "r", ("amount", 5)).Edge("FUNDS", "chess", "r", ("amount", 7)));
        await village.Answers(
            """[[[[[2, "club:chess", 7], [0, "agency:kl", 5]]]]]""",
            List.Of("Report").Showing(Show.Many("funders", l => l.DescendingEdge("amount").Showing(Show.Id, Show.Edge("amount")))));
        await village.Shows("chess", List.Of("Organization").Where(That.Some("funded", That.Edge("amount").IsAbove(5) & That.Some("author", That.Property("id").Is("person:a")))));
    }

    [Fact]
    public async Task A_list_of_a_union_mixes_its_members()
    {
        await using var village = await Given(A.Graph().Person("a").Company("b").Club("c").Report("r", "a").Edge("MENTIONS", "r", "c").Edge("MENTIONS", "r", "a").Edge("MENTIONS", "r", "b"));
        await village.Answers("""[[[[[2, "club:c"], [1, "company:b"], [0, "person:a"]]]]]""", List.Of("Report").Showing(Show.Many("mentions")));
    }

    [Fact]
    public async Task Members_can_show_different_things()
    {
        await using var village = await Given(A.Graph().Agency("kl", ("region", "North")).Company("acme", ("number", "12345678")));
        await village.Answers("""[[0, "agency:kl", "kl", null], [1, "company:acme", "acme", null]]""", List.Of("Organization").Showing(Show.Id, Show.Value("name"), Show.Value("founded")));
    }

    [Fact]
    public async Task Some_every_and_none_ask_about_related_nodes()
    {
        await using var village = await Given(A.Graph().Person("all").Person("one").Person("no").Person("free").Skill("g", ("group", "x")).Skill("h", ("group", "x")).Skill("i")
            .Knowing("all", "g").Knowing("all", "h").Knowing("one", "g").Knowing("one", "i").Knowing("no", "i"));
        var grouped = That.Property("group").Is("x");
        await village.Splits("all one", "free no", That.Some("skills", grouped));
        await village.Splits("all free", "no one", That.Every("skills", grouped));
        await village.Splits("free no", "all one", That.None("skills", grouped));
        await village.Splits("all no one", "free", That.Some("skills"));
        await village.Splits("free", "all no one", That.None("skills"));
    }

    [Fact]
    public async Task Conditions_on_node_and_edge_are_about_the_same_relationship()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x").Skill("y").Knowing("a", "x", ("years", 1)).Knowing("a", "y", ("years", 9)).Knowing("b", "x", ("years", 9)));
        await village.Splits("b", "a", That.Some("skills", That.Property("id").Is("skill:x") & That.Edge("years").Is(9)));
        await village.Splits("a b", "", That.Some("skills", That.Property("id").Is("skill:x")) & That.Some("skills", That.Edge("years").Is(9)));
    }

    [Fact]
    public async Task Every_property_of_a_relationship_can_be_asked_for()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x")
            .Knowing("a", "x", ("level", "HIGH"), ("weight", 1.5), ("proven", true), ("from", "2001-01-01"), ("remark", "Åh")).Knowing("b", "x"));
        await village.Splits("a", "b", That.Some("skills", That.Edge("level").IsOneOf("HIGH", "LOW")));
        await village.Splits("a", "b", That.Some("skills", That.Edge("weight").IsAtLeast(1.5)));
        await village.Splits("a", "b", That.Some("skills", That.Edge("proven").Is(true)));
        await village.Splits("a", "b", That.Some("skills", That.Edge("from").IsBelow("2001-01-02")));
        await village.Splits("a", "b", That.Some("skills", That.Edge("remark").StartsWith("Å")));
    }

    [Fact]
    public async Task Conditions_follow_relationships_of_relationships()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Agency("kl").Edge("KNOWS", "a", "b").Edge("KNOWS", "c", "a")
            .Knowing("b", "x", ("years", 2)).Edge("WORKS_AT", "b", "kl").Edge("KNOWS", "b", "a", ("since", "2020-01-01")));
        await village.Splits("a", "b c", That.Some("knows", That.Some("skills", That.Edge("years").Is(2)) & That.Some("employer", That.Property("name").Is("kl"))));
        await village.Splits("b c", "a", That.Some("knows", That.Some("knows", That.Some("employer"))));
        await village.Splits("a b", "c", That.Every("knows", That.Some("employer") | That.Edge("since").HasValue));
    }

    [Fact]
    public async Task After_looking_around_the_edge_in_hand_is_the_same_as_before()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x").Skill("y").Knowing("a", "x", ("years", 1)).Knowing("b", "x", ("years", 2)).Knowing("b", "y", ("years", 1)));
        await village.Splits("b", "a", That.Some("skills", That.Some("holders", That.Edge("years").Is(1)) & That.Edge("years").Is(2)));
    }

    [Fact]
    public async Task A_condition_may_ask_across_an_interface()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl", ("founded", "1970-01-01")).Club("chess").Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "chess").Edge("PART_OF", "chess", "kl"));
        await village.Splits("a", "b c", That.Some("employer", That.Property("founded").IsBelow("1980-01-01")));
        await village.Splits("b", "a c", That.Some("employer", That.Some("parent", That.Property("founded").HasValue)));
        await village.Shows("chess", List.Of("Club").Where(That.Some("staff", That.Property("id").Is("person:b"))));
    }

    [Fact]
    public async Task A_condition_may_ask_across_a_union_by_id()
    {
        await using var village = await Given(A.Graph().Person("a").Company("acme").Report("r1", "a").Report("r2", "a").Report("r3", "a").Edge("OWNED_BY", "r1", "acme").Edge("OWNED_BY", "r2", "a"));
        await village.Shows("r1", List.Of("Report").Where(That.Some("owner", That.Property("id").Is("company:acme"))));
        await village.Shows("r3", List.Of("Report").Where(That.None("owner")));
    }
}
