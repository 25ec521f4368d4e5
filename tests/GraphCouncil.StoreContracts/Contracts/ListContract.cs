using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Lists of text.</summary>
public abstract class ListContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly string[] XAndY = ["x", "y"];

    private static GraphBuilder Aliased() => A.Graph()
        .Person("empty").Person("x", ("aliases", new[] { "x" })).Person("xy", ("aliases", XAndY)).Person("z", ("aliases", new[] { "z", "z", "" }));

    [Fact]
    public async Task A_list_keeps_its_order_and_its_doubles()
    {
        await using var village = await Given(Aliased());
        await village.Answers("""[[[]], [["x"]], [["x", "y"]], [["z", "z", ""]]]""", List.Of("Person").Showing(Show.Value("aliases")));
    }

    [Fact]
    public async Task Some_item_is_equal()
    {
        await using var village = await Given(Aliased());
        await village.Splits("x xy", "empty z", That.Property("aliases").Some(That.Item.Is("x")));
    }

    [Fact]
    public async Task Every_item_is_equal_which_is_true_of_none()
    {
        await using var village = await Given(Aliased());
        await village.Splits("empty x", "xy z", That.Property("aliases").Every(That.Item.Is("x")));
    }

    [Fact]
    public async Task No_item_is_equal()
    {
        await using var village = await Given(Aliased());
        await village.Splits("empty z", "x xy", That.Property("aliases").None(That.Item.Is("x")));
    }

    [Fact]
    public async Task Some_item_at_all()
    {
        await using var village = await Given(Aliased());
        await village.Splits("x xy z", "empty", That.Property("aliases").Some());
        await village.Splits("empty", "x xy z", That.Property("aliases").None());
    }

    [Fact]
    public async Task Conditions_on_one_item_are_about_the_same_item()
    {
        await using var village = await Given(A.Graph().Person("a", ("aliases", new[] { "ab", "cd" })).Person("b", ("aliases", new[] { "ad" })));
        await village.Splits("b", "a", That.Property("aliases").Some(That.Item.StartsWith("a") & That.Item.EndsWith("d")));
        await village.Splits("a b", "", That.Property("aliases").Some(That.Item.StartsWith("a")) & That.Property("aliases").Some(That.Item.EndsWith("d")));
    }

    [Fact]
    public async Task An_item_can_be_one_of_several_or_not()
    {
        await using var village = await Given(Aliased());
        await village.Splits("x xy z", "empty", That.Property("aliases").Some(That.Item.IsOneOf("x", "")));
        await village.Splits("xy z", "empty x", That.Property("aliases").Some(!That.Item.IsOneOf("x")));
        await village.Splits("", "empty x xy z", That.Property("aliases").Some(That.Item.IsOneOf()));
        await village.Splits("empty x xy z", "", That.Property("aliases").Every(That.Item.HasValue));
    }

    [Fact]
    public async Task Items_with_nasty_text_stay_items()
    {
        await using var village = await Given(A.Graph().Person("a", ("aliases", new[] { "a,b", "\"", "\0", "]", "a'b`c" })));
        await village.Answers("""[[["a,b", "\"", "\u0000", "]", "a'b`c"]]]""", List.Of("Person").Showing(Show.Value("aliases")));
        await village.Splits("a", "", That.Property("aliases").Some(That.Item.Is("a'b`c")) & That.Property("aliases").Some(That.Item.Is("\0")));
    }

    [Fact]
    public async Task A_relationship_can_carry_a_list()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("s").Knowing("a", "s", ("tags", XAndY)).Knowing("b", "s"));
        await village.Splits("a", "b", That.Some("skills", That.Edge("tags").Some(That.Item.Is("y"))));
        await village.Splits("b", "a", That.Every("skills", That.Edge("tags").Every(That.Item.Is("x"))));
        await village.Answers("""[[[[[["x", "y"]]]]], [[[[[]]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.Showing(Show.Edge("tags")))));
    }

    [Fact]
    public async Task A_list_condition_stands_inside_a_condition_on_related_nodes()
    {
        await using var village = await Given(Aliased().Report("r1", "x").Report("r2", "empty"));
        await village.Shows("r1", List.Of("Report").Where(That.Some("author", That.Property("aliases").Some(That.Item.Is("x")))));
    }
}
