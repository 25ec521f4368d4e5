using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Walks that lead only over those relationships, and to those nodes, that hold a condition; and conditions that go by the type of a node.</summary>
public abstract class StepContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Fact]
    public async Task A_to_one_field_shows_null_where_its_node_does_not_hold()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Report("r1", "a").Report("r2", "b"));
        await village.Answers(
            """[[["person:a"]], [null]]""",
            List.Of("Report").Showing(Show.OneWhere("author", That.Property("name").Is("a"))));
    }

    [Fact]
    public async Task A_to_one_field_to_an_interface_too()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl").Club("chess").Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "chess"));
        await village.Answers(
            """[[null], [[2, "club:chess"]], [null]]""",
            List.Of("Person").Showing(Show.OneWhere("employer", That.Property("name").Is("chess"))));
        await village.Answers(
            """[[[0, "agency:kl"]], [null], [null]]""",
            List.Of("Person").Showing(Show.OneWhere("employer", That.OfType("Club", That.NeverHolds))));
    }

    [Fact]
    public async Task An_order_takes_for_missing_what_a_step_does_not_lead_to()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Report("r1", "c").Report("r2", "a").Report("r3", "b"));
        await village.Shows("r3 r1 r2", List.Of("Report").AscendingWhere("author.name", !That.Property("name").Is("a")));
    }

    [Fact]
    public async Task An_order_by_a_count_counts_nodes_once_that_hold()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Skill("y").Skill("z")
            .Knowing("a", "x", ("years", 1)).Knowing("a", "x", ("years", 2)).Knowing("b", "x", ("years", 1)).Knowing("b", "y", ("years", 9)).Knowing("b", "z", ("years", 9)));
        await village.Shows("b a c", List.Of("Person").By(CountOf("skills", That.Holds, descending: true)));
        await village.Shows("a c b", List.Of("Person").By(CountOf("skills", That.Edge("years").IsAbove(5), descending: false)));
        var paged = List.Of("Person").By(CountOf("skills", That.Holds, descending: true)).WithSortValues();
        await village.Answers("""[["person:b", 3, "person:b"]]""", paged.First(1));
        await village.Answers("""[["person:a", 1, "person:a"], ["person:c", 0, "person:c"]]""", paged.Next(Plain.Value(3), Plain.Value("person:b")));

        static Func<Scope, Core.Query.SortKey> CountOf(string field, Condition where, bool descending) => scope =>
            new Core.Query.ByCount(new(scope.Field(field), where.In(scope.Along(scope.Field(field)))), descending);
    }

    [Fact]
    public async Task A_search_goes_only_along_relationships_that_hold()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x", ("name", "Data"))
            .Knowing("a", "x", ("years", 1)).Knowing("b", "x", ("years", 9)));
        await village.Shows("x a b", List.Search("data"));
        await village.Shows("x b", List.SearchWhere("data", That.Edge("years").IsAbove(5), That.Holds));
        await village.Shows("x", List.SearchWhere("data", That.Property("name").Is("Other"), That.Holds));
    }

    [Fact]
    public async Task A_search_goes_down_only_where_it_holds()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x", ("name", "Data")).Skill("y", ("name", "Sub")).Edge("NARROWER", "x", "y").Knowing("a", "y"));
        await village.Shows("x a", List.Search("data"));
        await village.Shows("x", List.SearchWhere("data", That.Holds, That.Property("name").Is("Data")));
        await village.Shows("x a", List.SearchWhere("data", That.Holds, That.Property("name").Is("Sub")));
    }

    [Fact]
    public async Task A_condition_by_type_leaves_other_types_alone()
    {
        await using var village = await Given(A.Graph().Agency("kl", ("region", "North")).Agency("os", ("region", "South")).Company("acme", ("number", "12345678")).Club("chess"));
        var north = That.OfType("Agency", That.Property("region").Is("North"));
        await village.Shows("kl chess acme", List.Of("Organization").Where(north));
        await village.Shows("os", List.Of("Organization").Where(!north));
        await village.Shows("kl os chess acme", List.Of("Organization").Where(That.OfType("Person", That.NeverHolds)));
    }

    [Fact]
    public async Task A_condition_of_one_type_alone_is_held_by_no_other()
    {
        await using var village = await Given(A.Graph().Person("a").Agency("kl", ("region", "North")).Agency("os").Company("acme", ("number", "12345678")).Club("chess"));
        var north = That.IsA("Agency", That.Property("region").Is("North"));
        await village.Shows("kl", List.Of("Organization").Where(north));
        await village.Shows("os chess acme", List.Of("Organization").Where(!north));
        await village.Shows("kl os", List.Of("Organization").Where(That.IsA("Agency")));
        await village.Shows("chess acme", List.Of("Organization").Where(!That.IsA("Agency")));
        await village.Shows("kl chess", List.Of("Organization").Where(north | That.IsA("Club")));
        await village.Shows("", List.Of("Organization").Where(north & That.IsA("Club")));
        await village.Shows("", List.Of("Organization").Where(That.IsA("Person")));
        await village.Shows("a", List.Of("Person").Where(That.IsA("Person")));
        await village.Shows("", List.Of("Person").Where(That.IsA("Club")));
    }

    [Fact]
    public async Task A_condition_of_one_type_alone_holds_at_the_end_of_a_relationship()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl", ("region", "North")).Agency("os").Club("chess")
            .Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "os").Edge("WORKS_AT", "c", "chess"));
        await village.Splits("a", "b c", That.Some("employer", That.IsA("Agency", That.Property("region").Is("North"))));
        await village.Splits("b c", "a", That.Some("employer", !That.IsA("Agency", That.Property("region").Is("North"))));
        await village.Splits("a b", "c", That.Some("employer", That.IsA("Agency")));
        await village.Splits("c", "a b", That.Every("employer", That.IsA("Club", That.Some("staff"))));
        await village.Splits("b", "a c", That.Some("employer", That.IsA("Agency", !That.Property("region").Is("North"))));
    }

    [Fact]
    public async Task A_condition_by_type_holds_at_the_end_of_a_relationship()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl", ("region", "North")).Agency("os", ("region", "South")).Club("chess")
            .Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "os").Edge("WORKS_AT", "c", "chess"));
        await village.Splits("a c", "b", That.Some("employer", That.OfType("Agency", That.Property("region").Is("North"))));
        await village.Splits("b", "a c", That.Some("employer", !That.OfType("Agency", That.Property("region").Is("North"))));
    }
}
