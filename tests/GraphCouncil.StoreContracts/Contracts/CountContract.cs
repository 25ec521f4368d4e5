using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Totals count rows without the page.</summary>
public abstract class CountContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly GraphBuilder Few = A.Graph().Person("a", ("age", 1)).Person("b", ("age", 2)).Person("c").Skill("x").Knowing("a", "x").Knowing("a", "x").Knowing("b", "x").Agency("kl").Club("chess");

    [Fact]
    public async Task The_total_stands_behind_the_items_and_is_not_limited()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[["person:a"]], 3]""", List.Of("Person").First(1).Counting().Ask(village.Map));
    }

    [Fact]
    public async Task The_total_can_be_asked_for_alone()
    {
        await using var village = await Given(Few);
        await village.Answers("[3]", List.Of("Person").Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task Nothing_asked_for_is_an_empty_answer()
    {
        await using var village = await Given(Few);
        await village.Answers("[]", List.Of("Person").WithoutItems().Ask(village.Map));
        await village.Answers("[[[]], [[]], [[]]]", List.Of("Person").Showing(Show.Many("skills", l => l.WithoutItems())));
    }

    [Fact]
    public async Task The_total_counts_what_fulfils_the_condition()
    {
        await using var village = await Given(Few);
        await village.Answers("[2]", List.Of("Person").Where(That.Property("age").HasValue).Counting().WithoutItems().Ask(village.Map));
        await village.Answers("[0]", List.Of("Person").Where(That.NeverHolds).Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task The_total_does_not_move_with_the_cursor()
    {
        await using var village = await Given(Few);
        await village.Answers("""[[["person:c"]], 1, 3]""", List.Of("Person").Next(Plain.Value("person:b")).First(5).AskingBeyond().Counting().Ask(village.Map));
    }

    [Fact]
    public async Task The_total_of_a_nested_list_counts_relationships()
    {
        await using var village = await Given(Few);
        await village.Answers("[[[2]], [[1]], [[0]]]", List.Of("Person").Showing(Show.Many("skills", l => l.Counting().WithoutItems())));
        await village.Answers("[[[3]]]", List.Of("Skill").Showing(Show.Many("holders", l => l.Counting().WithoutItems())));
    }

    [Fact]
    public async Task The_total_of_an_interface_counts_all_members()
    {
        await using var village = await Given(Few);
        await village.Answers("[2]", List.Of("Organization").Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task The_total_of_a_search_counts_nodes()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Bo Bo"), ("aliases", new[] { "Bo", "Bob" })).Person("b", ("name", "Bodil")).Skill("x", ("name", "Bowling")));
        await village.Answers("[3]", List.Search("bo").Counting().WithoutItems().Ask(village.Map));
    }
}
