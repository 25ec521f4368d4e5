using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Stretches of an ordered list, forwards and backwards, from cursors.</summary>
public abstract class PagingContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly GraphBuilder Five = A.Graph()
        .Person("a", ("age", 2), ("name", "Åse")).Person("b", ("name", "Bo")).Person("c", ("age", 1), ("name", "Ærik")).Person("d", ("age", 2), ("name", "Bo")).Person("e", ("name", "Zoe"));

    private static ImmutableArray<GraphValue?> At(params object?[] values) => [.. values.Select(v => v is null ? null : Plain.Value(v))];

    [Fact]
    public async Task First_is_the_beginning_of_the_list()
    {
        await using var village = await Given(Five);
        await village.Shows("a b", List.Of("Person").First(2));
        await village.Shows("c a", List.Of("Person").Ascending("age").First(2));
        await village.Shows("a b c d e", List.Of("Person").First(6));
    }

    [Fact]
    public async Task Last_is_the_end_of_the_list_in_the_order_of_the_list()
    {
        await using var village = await Given(Five);
        await village.Shows("d e", List.Of("Person").Last(2));
        await village.Shows("b e", List.Of("Person").Ascending("age").Last(2));
        await village.Shows("a b c d e", List.Of("Person").Last(6));
    }

    [Fact]
    public async Task A_page_begins_behind_its_cursor()
    {
        await using var village = await Given(Five);
        await village.Shows("c d", List.Of("Person").Next(At("person:b")).First(2));
        await village.Shows("d e", List.Of("Person").Next(At("person:c")).First(9));
        await village.Shows("", List.Of("Person").Next(At("person:e")).First(2));
    }

    [Fact]
    public async Task A_page_backwards_ends_before_its_cursor()
    {
        await using var village = await Given(Five);
        await village.Shows("b c", List.Of("Person").Next(At("person:d")).Last(2));
        await village.Shows("a", List.Of("Person").Next(At("person:b")).Last(2));
        await village.Shows("", List.Of("Person").Next(At("person:a")).Last(2));
    }

    [Fact]
    public async Task A_cursor_may_stand_where_no_row_stands()
    {
        await using var village = await Given(Five);
        await village.Shows("c d", List.Of("Person").Next(At("person:bb")).First(2));
        await village.Shows("a b", List.Of("Person").Next(At("person:bb")).Last(2));
        await village.Shows("a d", List.Of("Person").Ascending("age").Next(At(1, "person:z")).First(2));
        await village.Shows("", List.Of("Person").Next(At("z")).First(2));
    }

    [Fact]
    public async Task A_cursor_in_the_middle_of_equal_keys_goes_on_by_id()
    {
        await using var village = await Given(Five);
        await village.Shows("d b e", List.Of("Person").Ascending("age").Next(At(2, "person:a")).First(5));
        await village.Shows("c a", List.Of("Person").Ascending("age").Next(At(2, "person:d")).Last(5));
        await village.Shows("c", List.Of("Person").Descending("age").Next(At(2, "person:d")).First(5));
    }

    [Fact]
    public async Task A_cursor_at_a_missing_value_goes_on_among_the_missing()
    {
        await using var village = await Given(Five);
        await village.Shows("e", List.Of("Person").Ascending("age").Next(At(null, "person:b")).First(5));
        await village.Shows("c a d b", List.Of("Person").Ascending("age").Next(At(null, "person:e")).Last(5));
        await village.Shows("e a d c", List.Of("Person").Descending("age").Next(At(null, "person:b")).First(5));
        await village.Shows("b", List.Of("Person").Descending("age").Next(At(null, "person:e")).Last(5));
    }

    [Fact]
    public async Task A_cursor_before_the_missing_values_reaches_them()
    {
        await using var village = await Given(Five);
        await village.Shows("b e", List.Of("Person").Ascending("age").Next(At(2, "person:d")).First(5));
        await village.Shows("b e", List.Of("Person").Descending("age").Next(At(2, "person:a")).Last(5));
    }

    [Fact]
    public async Task A_cursor_in_danish_order_goes_on_in_danish_order()
    {
        await using var village = await Given(Five);
        await village.Shows("c a", List.Of("Person").Ascending("name").Next(At("Zoe", "person:e")).First(5));
        await village.Shows("d e c a", List.Of("Person").Ascending("name").Next(At("Bo", "person:b")).First(5));
        await village.Shows("c e b d", List.Of("Person").Descending("name").Next(At("Åse", "person:a")).First(5));
    }

    [Fact]
    public async Task Beyond_says_whether_there_are_rows_on_the_other_side()
    {
        await using var village = await Given(Five);
        await village.Answers("[0]", List.Of("Person").Next(At("a")).AskingBeyond().WithoutItems().Ask(village.Map));
        await village.Answers("[1]", List.Of("Person").Next(At("person:c")).AskingBeyond().WithoutItems().Ask(village.Map));
        await village.Answers("[0]", List.Of("Person").Next(At("z")).AskingBeyond().WithoutItems().Last(1).Ask(village.Map));
        await village.Answers("[1]", List.Of("Person").Next(At("person:c")).AskingBeyond().WithoutItems().Last(1).Ask(village.Map));
    }

    [Fact]
    public async Task Beyond_counts_the_cursors_own_row()
    {
        await using var village = await Given(Five);
        await village.Answers("""[[["person:b"]], 1]""", List.Of("Person").Next(At("person:a")).First(1).AskingBeyond().Ask(village.Map));
        await village.Answers("""[[["person:d"]], 1]""", List.Of("Person").Next(At("person:e")).Last(1).AskingBeyond().Ask(village.Map));
        await village.Answers("""[[["person:a"], ["person:b"]], 0]""", List.Of("Person").Next(At("person:")).First(2).AskingBeyond().Ask(village.Map));
    }

    [Fact]
    public async Task Beyond_looks_only_at_rows_that_fulfil_the_condition()
    {
        await using var village = await Given(Five);
        var aged = List.Of("Person").Where(That.Property("age").HasValue);
        await village.Answers("""[[["person:d"]], 1, 3]""", aged.Next(At("person:c")).First(5).AskingBeyond().Counting().Ask(village.Map));
        await village.Answers("""[[], 0, 0]""", List.Of("Person").Where(That.NeverHolds).Next(At("person:c")).AskingBeyond().Counting().Ask(village.Map));
        await village.Answers("""[[["person:c"], ["person:d"]], 0]""", aged.Where(!That.Property("name").Is("Åse")).Next(At("person:b")).AskingBeyond().Ask(village.Map));
    }

    [Fact]
    public async Task Nothing_has_no_pages()
    {
        await using var village = await Given(A.Graph());
        await village.Answers("[[], 0]", List.Of("Person").First(3).Counting().Ask(village.Map));
        await village.Answers("[[], 0]", List.Of("Person").Next(At("person:a")).Last(3).AskingBeyond().Ask(village.Map));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task Pages_one_after_the_other_are_the_whole_list(int size, bool backward)
    {
        await using var village = await Given(Five);
        foreach (var list in (Listing[])[
            List.Of("Person"), List.Of("Person").Ascending("age"), List.Of("Person").Descending("age"),
            List.Of("Person").Descending("name").Ascending("age"), List.Of("Person").Ascending("age").Descending("name").Descending("id")])
        {
            Assert.Equal(Ids(await village.Items(list)), Ids(await Walk.Pages(village, list, size, backward)));
        }
    }

    [Fact]
    public async Task Nested_lists_are_paged_each_by_itself()
    {
        await using var village = await Given(A.Graph().Person("p").Person("q").Skill("a").Skill("b").Skill("c")
            .Knowing("p", "a").Knowing("p", "b").Knowing("p", "c").Knowing("q", "c").Knowing("q", "b"));
        await village.Answers(
            """[[[[["skill:a"], ["skill:b"]], 3]], [[[["skill:b"], ["skill:c"]], 2]]]""",
            List.Of("Person").Showing(Show.Many("skills", l => l.First(2).Counting())));
        await village.Answers("""[[[[["skill:c"]]]], [[[["skill:c"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.Last(1))));
        await village.Answers(
            """[[[[["skill:b"], ["skill:c"]], 1]], [[[["skill:b"], ["skill:c"]], 0]]]""",
            List.Of("Person").Showing(Show.Many("skills", l => l.Next(At("skill:a", "edge:9999")).AskingBeyond())));
    }

    [Fact]
    public async Task A_cursor_tells_parallel_relationships_apart()
    {
        await using var village = await Given(A.Graph().Person("p").Skill("a").Knowing("p", "a", ("id", "k1")).Knowing("p", "a", ("id", "k2")).Knowing("p", "a", ("id", "k3")));
        await village.Answers(
            """[[[[["k2"]], 1]]]""",
            List.Of("Person").Showing(Show.Many("skills", l => l.Next(At("skill:a", "k1")).First(1).AskingBeyond().Showing(Show.Edge("id")))));
        await village.Answers("""[[[[["k1"], ["k2"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.Next(At("skill:a", "k3")).Last(5).Showing(Show.Edge("id")))));
    }

    /// <summary>
    /// Nearly everybody is found, through several related nodes and twice through one, some by better ones than others, some by their names: the
    /// first of them are those that stand first when all are put in order, however few are asked for.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(42)]
    [InlineData(43)]
    [InlineData(55)]
    [InlineData(70)]
    public async Task The_first_of_many_who_are_found_alike_are_the_first_by_title(int first)
    {
        var graph = A.Graph().Skill("g1", ("name", "graph one")).Skill("g2", ("name", "graph two")).Skill("g3", ("name", "graph three"))
            .Skill("the", ("name", "the graph")).Person("gro", ("name", "Gro")).Person("bogro", ("name", "Bo Gro")).Person("none", ("name", "Ib"));
        string[] all = [.. Enumerable.Range(0, 60).Select(number => $"p{number:00}")];
        graph = all.Index().Aggregate(graph, (made, one) => made.Person(one.Item, ("name", $"Z{all.Length - one.Index:00}")));
        string[] better = all[..40];
        string[] others = all[40..];
        graph = better.Aggregate(graph, (made, one) => made.Knowing(one, "g1").Knowing(one, "g1").Knowing(one, "g2").Knowing(one, "g3").Knowing(one, "the"));
        graph = others.Append("bogro").Append("p00").Aggregate(graph, (made, one) => made.Knowing(one, "the"));
        await using var village = await Given(graph);
        string[] found = ["gro", .. better.Reverse(), "bogro", .. others.Reverse()];
        await village.Shows(string.Join(' ', found.Take(first)), List.Search("gr", "Person").First(first));
        await village.Answers($"[{found.Length}]", List.Search("gr", "Person").Counting().WithoutItems().Ask(village.Map));
        await village.Answers($"[{found.Length + 4}]", List.Search("gr").Counting().WithoutItems().Ask(village.Map));
    }

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> rows) => rows.Select(r => r[0].GetString()!);
}
