using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Every order is total and the same in every store.</summary>
public abstract class OrderingContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    /// <summary>Two reports have no author yet, and one has an author without a mentor.</summary>
    private static readonly GraphBuilder Unfinished = A.Graph()
        .Person("ada", ("name", "Ø")).Person("bo", ("name", "B")).Person("eva", ("name", "E"))
        .Report("r1", "ada", ("pages", 1)).Report("r2", "bo", ("pages", 2))
        .With("Report", "r3", ("pages", 1), ("select", "x")).Report("r4", "ada", ("pages", 2)).With("Report", "r5", ("pages", 2))
        .Edge("MENTORED_BY", "ada", "eva").Edge("MENTORED_BY", "eva", "bo");

    private static IEnumerable<string> Ids(IEnumerable<System.Text.Json.JsonElement> rows) => rows.Select(r => r[0].GetString()!);

    [Fact]
    public async Task Without_keys_the_id_decides()
    {
        await using var village = await Given(A.Graph().Person("c").Person("a").Person("b10").Person("b9").Person("B"));
        await village.Shows("B a b10 b9 c", List.Of("Person"));
    }

    [Fact]
    public async Task Equal_sort_keys_fall_back_to_id_in_both_directions()
    {
        await using var village = await Given(A.Graph().Person("c", ("age", 1)).Person("a", ("age", 1)).Person("b", ("age", 1)).Person("d", ("age", 0)));
        await village.Shows("d a b c", List.Of("Person").Ascending("age"));
        await village.Shows("a b c d", List.Of("Person").Descending("age"));
    }

    [Fact]
    public async Task Missing_values_stand_last_ascending_and_first_descending()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b", ("age", 2)).Person("c", ("age", 1)).Person("d"));
        await village.Shows("c b a d", List.Of("Person").Ascending("age"));
        await village.Shows("a d b c", List.Of("Person").Descending("age"));
    }

    [Fact]
    public async Task Danish_names_stand_in_danish_order()
    {
        string[] names = ["Aabenraa", "Zealand", "Ærø", "Ørsted", "Ålborg", "Anders", "anders", "Åben", "Oskar", "Aase"];
        await using var village = await Given(names.Aggregate(A.Graph(), (graph, name) => graph.Person("p" + Array.IndexOf(names, name), ("name", name))));
        var expected = string.Join(' ', names.OrderBy(Core.Text.DanishOrder.SortKey, StringComparer.Ordinal).Select(n => "p" + Array.IndexOf(names, n)));
        await village.Shows(expected, List.Of("Person").Ascending("name"));
        await village.Shows(string.Join(' ', expected.Split(' ').Reverse()), List.Of("Person").Descending("name"));
    }

    [Fact]
    public async Task Aa_sorts_as_å_after_z_æ_and_ø()
    {
        await using var village = await Given(A.Graph().Person("aa", ("name", "Aarhus")).Person("z", ("name", "Zürich")).Person("ae", ("name", "Ærø")).Person("oe", ("name", "Øm")).Person("b", ("name", "Bo")));
        await village.Shows("b z ae oe aa", List.Of("Person").Ascending("name"));
    }

    [Fact]
    public async Task Missing_danish_text_stands_where_missing_values_stand()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b", ("town", "Åby")).Person("c", ("town", "Ærø")).Person("d", ("town", "")));
        await village.Shows("d c b a", List.Of("Person").Ascending("town"));
        await village.Shows("a b c d", List.Of("Person").Descending("town"));
    }

    [Fact]
    public async Task Plain_text_stands_by_code_point()
    {
        await using var village = await Given(A.Graph().Person("a", ("nick", "\U0001F600")).Person("b", ("nick", "\uff21")).Person("c", ("nick", "å")).Person("d", ("nick", "Z")).Person("e", ("nick", "aa")));
        await village.Shows("d e c b a", List.Of("Person").Ascending("nick"));
    }

    [Fact]
    public async Task False_stands_before_true()
    {
        await using var village = await Given(A.Graph().Person("a", ("active", true)).Person("b", ("active", false)).Person("c"));
        await village.Shows("b a c", List.Of("Person").Ascending("active"));
    }

    [Fact]
    public async Task Enum_names_stand_by_name()
    {
        await using var village = await Given(A.Graph().Person("a", ("rank", "LOW")).Person("b", ("rank", "HIGH")).Person("c", ("rank", "MIDDLE")));
        await village.Shows("b a c", List.Of("Person").Ascending("rank"));
    }

    [Fact]
    public async Task Numbers_stand_by_value()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", 10), ("score", 1e-9)).Person("b", ("age", 9), ("score", -1e300)).Person("c", ("age", long.MaxValue), ("score", -0.0)).Person("d", ("age", long.MaxValue - 1), ("score", 0.0)));
        await village.Shows("b a d c", List.Of("Person").Ascending("age"));
        await village.Shows("b c d a", List.Of("Person").Ascending("score"));
    }

    [Fact]
    public async Task Days_and_instants_stand_in_time()
    {
        await using var village = await Given(A.Graph().Person("a", ("born", "2000-01-02"), ("seen", "2000-01-01T00:00:00.001Z")).Person("b", ("born", "1999-12-31"), ("seen", "2000-01-01T00:00:00.000Z")));
        await village.Shows("b a", List.Of("Person").Ascending("born"));
        await village.Shows("a b", List.Of("Person").Descending("seen"));
    }

    [Fact]
    public async Task A_second_key_decides_where_the_first_is_equal()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", 1), ("nick", "x")).Person("b", ("age", 1), ("nick", "y")).Person("c", ("age", 0)).Person("d", ("age", 1)));
        await village.Shows("c d b a", List.Of("Person").Ascending("age").Descending("nick"));
        await village.Shows("a b d c", List.Of("Person").Descending("age").Ascending("nick"));
    }

    [Fact]
    public async Task A_key_may_lie_across_to_one_fields()
    {
        await using var village = await Given(A.Graph().Agency("kl", ("name", "Z")).Agency("dep", ("name", "B")).Company("acme", ("name", "Aa"))
            .Person("a").Person("b").Person("c").Person("d").Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "acme").Edge("WORKS_AT", "c", "dep").Edge("PART_OF", "kl", "dep"));
        await village.Shows("c a b d", List.Of("Person").Ascending("employer.name"));
        await village.Shows("d b a c", List.Of("Person").Descending("employer.name"));
        await village.Shows("a b c d", List.Of("Person").Ascending("employer.parent.name"));
        await village.Shows("b c d a", List.Of("Person").Descending("employer.parent.name"));
    }

    [Fact]
    public async Task A_key_may_lie_across_a_required_to_one_field()
    {
        await using var village = await Given(A.Graph().Person("ada", ("name", "Ø")).Person("bo", ("name", "B")).Report("r1", "ada").Report("r2", "bo").Report("r3", "ada"));
        await village.Shows("r2 r1 r3", List.Of("Report").Ascending("author.name"));
        await village.Shows("r3 r1 r2", List.Of("Report").Descending("author.name").Descending("id"));
    }

    [Fact]
    public async Task What_a_required_to_one_field_leads_to_may_be_missing_and_stands_where_missing_values_stand()
    {
        await using var village = await Given(Unfinished);
        await village.Shows("r2 r1 r4 r3 r5", List.Of("Report").Ascending("author.name"));
        await village.Shows("r3 r5 r1 r4 r2", List.Of("Report").Descending("author.name"));
        await village.Shows("r1 r4 r2 r3 r5", List.Of("Report").Ascending("author.mentor.name"));
        await village.Shows("r2 r3 r5 r1 r4", List.Of("Report").Descending("author.mentor.name"));
        await village.Shows("r1 r4 r2 r3 r5", List.Of("Report").Ascending("author.mentor.id"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Pages_through_what_is_missing_are_the_whole_list(int size)
    {
        await using var village = await Given(Unfinished);
        foreach (var list in (Listing[])[
            List.Of("Report").Ascending("author.name"), List.Of("Report").Descending("author.name"),
            List.Of("Report").Ascending("author.mentor.name"), List.Of("Report").Descending("author.mentor.name"),
            List.Of("Report").Ascending("pages").Descending("author.mentor.name"), List.Of("Report").Descending("author.name").Ascending("pages"),
            List.Of("Report").Ascending("author.mentor.name").Descending("author.name").Ascending("select"),
            List.Of("Report").Descending("select").Ascending("author.mentor.id").Descending("id"),
            List.Of("Person").Ascending("mentor.name"), List.Of("Person").Descending("mentor.mentor.name")])
        {
            foreach (var backward in (bool[])[false, true])
            {
                Assert.Equal(Ids(await village.Items(list)), Ids(await Walk.Pages(village, list, size, backward)));
            }
        }
    }

    [Fact]
    public async Task A_nested_order_through_what_is_missing_is_walked_whole()
    {
        await using var village = await Given(A.Graph().Person("m", ("name", "M")).Person("p").Person("a").Person("b").Person("c")
            .Edge("KNOWS", "p", "a").Edge("KNOWS", "p", "b").Edge("KNOWS", "p", "c").Edge("MENTORED_BY", "b", "m"));
        await village.Answers(
            """[[[[["person:b"], ["person:a"], ["person:c"]]]]]""",
            List.Of("Person").Where(That.Property("id").Is("person:p")).Showing(Show.Many("knows", l => l.Ascending("mentor.name"))));
        await village.Answers(
            """[[[[["person:c"], ["person:b"]], 1]]]""",
            List.Of("Person").Where(That.Property("id").Is("person:p")).Showing(Show.Many(
                "knows", l => l.Descending("mentor.name").Next(null, Plain.Value("person:a"), Plain.Value("edge:9")).First(2).AskingBeyond())));
    }

    [Fact]
    public async Task A_key_may_be_a_property_of_the_relationship()
    {
        await using var village = await Given(A.Graph().Person("p").Skill("a").Skill("b").Skill("c")
            .Knowing("p", "a", ("years", 2), ("remark", "Åben")).Knowing("p", "b", ("years", 1)).Knowing("p", "c", ("years", 2), ("remark", "Ærlig")));
        await village.Answers("""[[[[["skill:b"], ["skill:a"], ["skill:c"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.AscendingEdge("years"))));
        await village.Answers("""[[[[["skill:c"], ["skill:a"], ["skill:b"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.AscendingEdge("remark"))));
        await village.Answers("""[[[[["skill:b"], ["skill:a"], ["skill:c"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.DescendingEdge("remark"))));
    }

    [Fact]
    public async Task Parallel_relationships_stand_by_their_own_id()
    {
        await using var village = await Given(A.Graph().Person("p").Skill("a").Knowing("p", "a", ("id", "k2"), ("years", 1)).Knowing("p", "a", ("id", "k10"), ("years", 1)).Knowing("p", "a", ("id", "k1"), ("years", 2)));
        await village.Answers("""[[[[["k10"], ["k2"], ["k1"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.AscendingEdge("years").Showing(Show.Edge("id")))));
        await village.Answers("""[[[[["k1"], ["k10"], ["k2"]]]]]""", List.Of("Person").Showing(Show.Many("skills", l => l.Showing(Show.Edge("id")))));
    }

    [Fact]
    public async Task An_interface_is_ordered_across_its_members()
    {
        await using var village = await Given(A.Graph().Agency("a", ("name", "C"), ("founded", "1999-01-01")).Company("b", ("name", "Å")).Club("c", ("name", "B"), ("founded", "1990-01-01")));
        await village.Shows("c a b", List.Of("Organization").Ascending("name"));
        await village.Shows("c a b", List.Of("Organization").Ascending("founded"));
        await village.Shows("b a c", List.Of("Organization").Descending("founded"));
    }

    [Fact]
    public async Task The_values_of_the_keys_are_shown_plain()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Åse"), ("age", 3)).Person("b", ("name", "Bo")));
        await village.Answers(
            """[["person:b", "Bo", null, "person:b"], ["person:a", "Åse", 3, "person:a"]]""",
            List.Of("Person").Ascending("name").Descending("age").WithSortValues());
    }
}
