using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What a condition on a property means, kind by kind.</summary>
public abstract class FilteringContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static GraphBuilder Nicknamed(params string[] nicks) =>
        nicks.Aggregate(A.Graph(), (graph, nick) => graph.Person($"p{Array.IndexOf(nicks, nick)}", ("nick", nick)));

    [Fact]
    public async Task No_condition_finds_all()
    {
        await using var village = await Given(A.Graph().Person("ada").Person("bo").Skill("graphs"));
        await village.Splits("ada bo", "", That.Holds);
    }

    [Fact]
    public async Task Text_is_equal_letter_by_letter()
    {
        await using var village = await Given(Nicknamed("ada", "Ada", "adaa", "ada "));
        await village.Splits("p0", "p1 p2 p3", That.Property("nick").Is("ada"));
    }

    [Fact]
    public async Task Composed_and_combining_letters_are_one_text()
    {
        await using var village = await Given(Nicknamed("\u00e5", "a\u030a", "a"));
        await village.Splits("p0 p1", "p2", That.Property("nick").Is("\u00e5"));
        await village.Splits("p0 p1", "p2", That.Property("nick").Is("a\u030a"));
    }

    [Fact]
    public async Task Text_compares_by_code_point()
    {
        await using var village = await Given(Nicknamed("Z", "a", "\u00e5", "\uff21", "\U0001F600"));
        await village.Splits("p3 p4", "p0 p1 p2", That.Property("nick").IsAbove("\u00e5"));
        await village.Splits("p0 p1 p2 p3", "p4", That.Property("nick").IsAtMost("\uff21"));
    }

    [Fact]
    public async Task In_is_equal_to_one_of_several()
    {
        await using var village = await Given(Nicknamed("a", "b", "c", "B"));
        await village.Splits("p0 p1", "p2 p3", That.Property("nick").IsOneOf("b", "a", "b", "x"));
    }

    [Fact]
    public async Task In_nothing_is_false()
    {
        await using var village = await Given(Nicknamed("a", ""));
        await village.Splits("", "p0 p1", That.Property("nick").IsOneOf());
    }

    [Fact]
    public async Task Contains_takes_its_text_literally()
    {
        await using var village = await Given(Nicknamed("50%", "50", "a_b", "axb", "a*b", "[ab]", "a\\b"));
        await village.Splits("p0", "p1 p2 p3 p4 p5 p6", That.Property("nick").Contains("%"));
        await village.Splits("p2", "p0 p1 p3 p4 p5 p6", That.Property("nick").Contains("_"));
        await village.Splits("p4", "p0 p1 p2 p3 p5 p6", That.Property("nick").Contains("*"));
        await village.Splits("p5", "p0 p1 p2 p3 p4 p6", That.Property("nick").Contains("[ab]"));
        await village.Splits("p6", "p0 p1 p2 p3 p4 p5", That.Property("nick").Contains("\\"));
    }

    [Fact]
    public async Task Contains_tells_upper_from_lower_case()
    {
        await using var village = await Given(Nicknamed("xAday", "xaday", "\u00c5", "\u00e5"));
        await village.Splits("p0", "p1 p2 p3", That.Property("nick").Contains("Ada"));
        await village.Splits("p3", "p0 p1 p2", That.Property("nick").Contains("\u00e5"));
    }

    [Fact]
    public async Task Every_text_contains_starts_and_ends_with_the_empty_text()
    {
        await using var village = await Given(Nicknamed("a", "").Person("none"));
        await village.Splits("p0 p1", "none", That.Property("nick").Contains(""));
        await village.Splits("p0 p1", "none", That.Property("nick").StartsWith(""));
        await village.Splits("p0 p1", "none", That.Property("nick").EndsWith(""));
    }

    [Fact]
    public async Task Starts_with_takes_its_text_literally_and_by_case()
    {
        await using var village = await Given(Nicknamed("a%b", "axb", "A%b", "xa%b", "a"));
        await village.Splits("p0", "p1 p2 p3 p4", That.Property("nick").StartsWith("a%"));
    }

    [Fact]
    public async Task Starts_with_works_at_the_end_of_the_code_points()
    {
        await using var village = await Given(Nicknamed("\U0010FFFFa", "\U0010FFFE", "\uffff", "\ud7ffz"));
        await village.Splits("p0", "p1 p2 p3", That.Property("nick").StartsWith("\U0010FFFF"));
        await village.Splits("p3", "p0 p1 p2", That.Property("nick").StartsWith("\ud7ff"));
    }

    [Fact]
    public async Task Ends_with_takes_its_text_literally_and_by_case()
    {
        await using var village = await Given(Nicknamed("b%a", "bxa", "b%A", "b%ax", "a", "%a"));
        await village.Splits("p0 p5", "p1 p2 p3 p4", That.Property("nick").EndsWith("%a"));
    }

    [Fact]
    public async Task Ends_with_more_than_there_is_is_false()
    {
        await using var village = await Given(Nicknamed("a", "aaa"));
        await village.Splits("p1", "p0", That.Property("nick").EndsWith("aa"));
        await village.Splits("p1", "p0", That.Property("nick").StartsWith("aa"));
    }

    [Fact]
    public async Task Text_with_a_null_character_is_compared_whole()
    {
        await using var village = await Given(Nicknamed("a\0b", "a\0c", "a"));
        await village.Splits("p0", "p1 p2", That.Property("nick").Is("a\0b"));
        await village.Splits("p1", "p0 p2", That.Property("nick").Contains("\0c"));
        await village.Splits("p0", "p1 p2", That.Property("nick").EndsWith("b"));
        await village.Splits("p0 p1", "p2", That.Property("nick").StartsWith("a\0"));
        await village.Splits("p0 p1", "p2", That.Property("nick").IsAbove("a"));
    }

    [Fact]
    public async Task Whole_numbers_compare_as_numbers()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", 9)).Person("b", ("age", 10)).Person("c", ("age", -1)).Person("d", ("age", 0)));
        await village.Splits("b", "a c d", That.Property("age").IsAbove(9));
        await village.Splits("a b", "c d", That.Property("age").IsAtLeast(9));
        await village.Splits("c", "a b d", That.Property("age").IsBelow(0));
        await village.Splits("c d", "a b", That.Property("age").IsAtMost(0));
        await village.Splits("b", "a c d", That.Property("age").Is(10));
        await village.Splits("b c", "a d", That.Property("age").IsOneOf(-1, 10));
    }

    [Fact]
    public async Task The_greatest_whole_numbers_are_told_apart()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", long.MaxValue)).Person("b", ("age", long.MaxValue - 1)).Person("c", ("age", long.MinValue)));
        await village.Splits("a", "b c", That.Property("age").Is(long.MaxValue));
        await village.Splits("a", "b c", That.Property("age").IsAbove(long.MaxValue - 1));
        await village.Splits("c", "a b", That.Property("age").IsOneOf(long.MinValue));
    }

    [Fact]
    public async Task Reals_compare_to_the_last_digit()
    {
        await using var village = await Given(A.Graph().Person("a", ("score", 0.1 + 0.2)).Person("b", ("score", 0.3)).Person("c", ("score", -0.0)).Person("d", ("score", 0.0)));
        await village.Splits("a", "b c d", That.Property("score").IsAbove(0.3));
        await village.Splits("b", "a c d", That.Property("score").IsOneOf(0.3));
        await village.Splits("c d", "a b", That.Property("score").Is(0.0));
        await village.Splits("c d", "a b", That.Property("score").Is(-0.0));
    }

    [Fact]
    public async Task A_whole_real_is_equal_to_itself()
    {
        await using var village = await Given(A.Graph().Person("a", ("score", 3.0)).Person("b", ("score", 1e300)).Person("c", ("score", 9007199254740993.0)));
        await village.Splits("a", "b c", That.Property("score").Is(3.0));
        await village.Splits("b c", "a", That.Property("score").IsOneOf(1e300, 9007199254740992.0));
    }

    [Fact]
    public async Task Truths_are_equal_or_not()
    {
        await using var village = await Given(A.Graph().Person("yes", ("active", true)).Person("no", ("active", false)).Person("none"));
        await village.Splits("yes", "no none", That.Property("active").Is(true));
        await village.Splits("no", "none yes", That.Property("active").Is(false));
    }

    [Fact]
    public async Task Enum_names_are_equal_or_not()
    {
        await using var village = await Given(A.Graph().Person("a", ("rank", "LOW")).Person("b", ("rank", "HIGH")).Person("none"));
        await village.Splits("b", "a none", That.Property("rank").Is("HIGH"));
        await village.Splits("a b", "none", That.Property("rank").IsOneOf("HIGH", "LOW"));
    }

    [Fact]
    public async Task Days_compare_in_time()
    {
        await using var village = await Given(A.Graph().Person("a", ("born", "1999-12-31")).Person("b", ("born", "2000-01-01")).Person("c", ("born", "0001-01-01")));
        await village.Splits("b", "a c", That.Property("born").IsAbove("1999-12-31"));
        await village.Splits("a c", "b", That.Property("born").IsBelow("2000-01-01"));
        await village.Splits("a b", "c", That.Property("born").IsAtLeast("1999-12-31"));
        await village.Splits("b", "a c", That.Property("born").IsOneOf("2000-01-01"));
    }

    [Fact]
    public async Task Instants_compare_in_time()
    {
        await using var village = await Given(A.Graph().Person("a", ("seen", "2024-02-29T23:59:59.999Z")).Person("b", ("seen", "2024-03-01T00:00:00.000Z")));
        await village.Splits("a", "b", That.Property("seen").IsBelow("2024-03-01T00:00:00.000Z"));
        await village.Splits("b", "a", That.Property("seen").Is("2024-03-01T00:00:00.000Z"));
        await village.Splits("a b", "", That.Property("seen").IsAtMost("2024-03-01T00:00:00.000Z"));
    }

    [Fact]
    public async Task Ids_are_equal_letter_by_letter()
    {
        await using var village = await Given(A.Graph().Person("ada", ("badge", "x:1")).Person("Ada", ("badge", "X:1")));
        await village.Splits("ada", "Ada", That.Property("id").Is("person:ada"));
        await village.Splits("Ada", "ada", That.Property("badge").IsOneOf("X:1", "x"));
    }

    [Fact]
    public async Task And_or_not_combine_to_any_depth()
    {
        await using var village = await Given(A.Graph().Person("a", ("age", 1), ("nick", "x")).Person("b", ("age", 2), ("nick", "x")).Person("c", ("age", 1)).Person("d"));
        var young = That.Property("age").Is(1);
        var nicked = That.Property("nick").Is("x");
        await village.Splits("a", "b c d", young & nicked);
        await village.Splits("a b c", "d", young | nicked);
        await village.Splits("b c", "a d", (young | nicked) & !(young & nicked));
        await village.Splits("c d", "a b", !(!(young & !nicked) & !!nicked) & !(nicked & That.Holds));
    }

    [Fact]
    public async Task Never_is_false_wherever_it_stands()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b", ("age", 1)).Skill("s").Knowing("a", "s"));
        await village.Splits("", "a b", That.NeverHolds);
        await village.Splits("", "a b", That.Some("skills", That.NeverHolds));
        await village.Splits("b", "a", That.Every("skills", That.NeverHolds));
        await village.Splits("b", "a", That.NeverHolds | That.Property("age").Is(1));
    }

    [Fact]
    public async Task Properties_called_like_words_of_a_query_language_are_properties()
    {
        await using var village = await Given(A.Graph().Person("ada").Report("a", "ada", ("order", 1), ("select", "x")).Report("b", "ada", ("order", 2)));
        await village.Shows("a", List.Of("Report").Where(That.Property("order").Is(1) & That.Property("select").HasValue));
        await village.Shows("b a", List.Of("Report").Descending("order").Ascending("select"));
    }

    [Fact]
    public async Task A_condition_on_an_interface_looks_at_all_members()
    {
        await using var village = await Given(A.Graph().Agency("kl", ("name", "x")).Company("acme", ("name", "x")).Club("chess", ("name", "y")));
        await village.Shows("kl acme", List.Of("Organization").Where(That.Property("name").Is("x")));
        await village.Shows("chess", List.Of("Organization").Where(!That.Property("name").Is("x")));
    }
}
