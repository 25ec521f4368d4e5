using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>
/// A store answers the largest questions that the compiler lets through, rightly. The figures are the compiler's own and, for texts and lists, that
/// of a request's body; a test beside the compiler's holds that they are the same.
/// </summary>
public abstract class LimitsContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    /// <summary>Tests in all filters together.</summary>
    public const int Tests = 200;

    /// <summary>Nesting of filters.</summary>
    public const int Depth = 24;

    /// <summary>Tests of related nodes, and how many of them may stand one behind the other.</summary>
    public const int RelatedTests = 30;

    public const int RelatedDepth = 12;

    /// <summary>Positions of a tree, over all its rows; of those that lead to related nodes a twentieth.</summary>
    public const int Outputs = 2_000;

    /// <summary>Keys of an order, and steps to related nodes over all of them.</summary>
    public const int OrderKeys = 8;

    public const int OrderSteps = 8;

    public const int Ids = 100;

    /// <summary>Words and phrases of a search.</summary>
    public const int SearchTerms = 16;

    /// <summary>More than the body of a request holds: of a text, and of a list of short ones.</summary>
    public const int BodyBytes = 128 * 1024;

    private static readonly GraphBuilder Three = A.Graph().Person("a", ("nick", "x"), ("age", 1)).Person("b", ("age", 2)).Person("c", ("nick", "y"))
        .Edge("KNOWS", "a", "b").Edge("KNOWS", "b", "c").Edge("KNOWS", "c", "a").Edge("MENTORED_BY", "a", "b").Edge("MENTORED_BY", "b", "c")
        .Agency("k").Edge("WORKS_AT", "a", "k").Edge("WORKS_AT", "b", "k");

    [Fact]
    public async Task So_many_tests_of_which_all_must_hold()
    {
        await using var village = await Given(Three);
        await village.Shows("a", People(All(Tests, i => That.Property("nick").StartsWith(i % 2 == 0 ? "x" : ""))));
        await village.Shows("b c", People(!All(Tests, _ => That.Property("nick").StartsWith("x"))));
        await village.Shows("", People(All(Tests, i => That.Property("nick").EndsWith(i == 0 ? "y" : "x"))));
    }

    [Fact]
    public async Task So_many_tests_of_which_one_must_hold()
    {
        await using var village = await Given(Three);
        await village.Shows("c", People(Any(Tests, i => That.Property("nick").StartsWith(i == Tests - 1 ? "y" : "z" + i))));
        await village.Shows("a b c", People(!Any(Tests, i => That.Property("nick").StartsWith("z" + i))));
        await village.Shows("a b", People(Any(Tests / 2, i => That.Property("age").Is(i) & That.Property("age").IsBelow(9))));
    }

    [Fact]
    public async Task So_many_tests_of_related_nodes()
    {
        await using var village = await Given(Three);
        await village.Shows("a", People(All(RelatedTests, i => That.Some("knows", That.Property("age").Is(2)))));
        await village.Shows("a b", People(Any(RelatedTests, i => That.Some("employer", That.Property("name").Is(i == 9 ? "k" : "z")))));
        await village.Shows("c", People(All(RelatedTests, i => That.None("employer", That.Property("name").Is("k")))));
    }

    [Fact]
    public async Task Filters_nested_so_deep()
    {
        await using var village = await Given(Three);
        Func<Condition, Condition> Turns(int i) => inner => i % 2 == 0 ? That.Property("nick").HasValue & inner : inner | That.Property("age").Is(9);
        Func<Condition, Condition> Nots(int i) => inner => !(!(inner & That.Property("age").HasValue) | That.Property("age").Is(i + 9));
        await village.Shows("a c", People(Nested(Depth, Turns, That.Holds)));
        await village.Shows("b", People(Nested(Depth / 2, Nots, That.Property("age").Is(2))));
    }

    [Fact]
    public async Task Related_nodes_one_behind_the_other()
    {
        await using var village = await Given(Three);
        await village.Shows("b", People(Nested(RelatedDepth, _ => inner => That.Some("knows", inner), That.Property("age").Is(2))));
        await village.Shows("b", People(Nested(RelatedDepth, _ => inner => That.Every("knows", inner), That.Property("age").Is(2))));
        await village.Shows("b", People(Nested(RelatedDepth, _ => inner => That.None("knows", inner), That.Property("age").Is(2))));
        await village.Shows("a b", People(Nested(
            RelatedDepth / 2, _ => inner => That.Some("employer", That.Some("staff", inner)), That.Property("age").Is(2))));
        await village.Shows("a b", People(Nested(
            RelatedDepth / 2, _ => inner => That.Some("employer", That.None("staff", !inner)), That.Property("age").IsAtMost(2))));
    }

    [Fact]
    public async Task Many_tests_behind_so_many_related_nodes()
    {
        await using var village = await Given(Three);
        var all = All(
            20, i => That.Property("town").StartsWith("z") | That.Property("nick").StartsWith(i % 2 == 0 ? "x" : ""));
        await village.Shows("a", People(Nested(RelatedDepth, _ => inner => That.Some("knows", inner), all)));
    }

    /// <summary>A row shows a value once, so it is as long as its type has properties and lists; this is longer than any.</summary>
    [Fact]
    public async Task A_long_row()
    {
        const int length = 250;
        await using var village = await Given(Three);
        var items = await village.Items(List.Of("Person").First(2).Showing(
            [.. Enumerable.Range(0, length).Select(i => Show.Value(i % 2 == 0 ? "nick" : "age"))]));
        Assert.Equal(length, items[1].GetArrayLength());
        Assert.All(
            items[1].EnumerateArray().Select((value, at) => (value, at)),
            each => Assert.Equal(each.at % 2 == 0 ? "null" : "2", each.value.GetRawText()));
        var tagged = await village.Items(List.Of("Organization").First(2).Showing(
            [.. Enumerable.Range(0, length / 2).Select(_ => Show.Value("name"))]));
        Assert.Equal(1 + (length / 2), tagged[0].GetArrayLength());
        Assert.All(tagged[0].EnumerateArray().Skip(1), name => Assert.Equal("k", name.GetString()));
    }

    [Fact]
    public async Task So_many_lists()
    {
        const int lists = Outputs / 20;
        await using var village = await Given(Three);
        var items = await village.Items(List.Of("Person").First(1).Showing(
            [.. Enumerable.Range(1, lists).Select(i => Show.Many("knows", l => l.First(i).Counting()))]));
        Assert.Equal(lists, items[0].GetArrayLength());
        Assert.All(
            items[0].EnumerateArray(),
            list => Assert.Equal("""[[["person:b"]],1]""", list.GetRawText().Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Lists_within_lists_so_deep()
    {
        await using var village = await Given(Three);
        var shown = Enumerable.Range(0, 12).Aggregate(Show.Id, (inner, _) => Show.Many("knows", l => l.Showing(inner)));
        Assert.Equal(3, (await village.Items(List.Of("Person").Showing(shown))).Length);
    }

    [Fact]
    public async Task An_order_of_so_many_keys_so_far_away()
    {
        await using var village = await Given(Three);
        var near = Enumerable.Range(0, OrderKeys).Aggregate(
            List.Of("Person"), (list, i) => i % 2 == 0 ? list.Ascending("mentor.nick") : list.Descending("mentor.age"));
        var far = List.Of("Person").Ascending(string.Concat(Enumerable.Repeat("mentor.", OrderSteps)) + "name").Descending("age");
        foreach (var list in (Listing[])[near, far])
        {
            var all = await village.Items(list);
            Assert.Equal(3, all.Length);
            foreach (var backward in (bool[])[false, true])
            {
                var pages = await Walk.Pages(village, list, 1, backward);
                Assert.Equal(all.Select(r => r[0].GetString()), pages.Select(r => r[0].GetString()));
            }
        }
    }

    [Fact]
    public async Task So_many_ids()
    {
        await using var village = await Given(Three);
        var scope = Scope.At(village.Map, village.Map.AnyNode);
        var ids = new Core.Values.GraphValue.List(
            [.. Enumerable.Range(0, Ids).Select(i => Plain.Value(i == Ids - 1 ? "person:a" : "person:none" + i))]);
        var question = new NodesByIds(scope.Node, scope.Slot(ids, Core.Map.ValueKind.Id), Shown.Row(scope, [Show.Id]));
        using var answer = JsonDocument.Parse(await village.Answer(new BoundQuery(question, scope.Values.ToImmutable())));
        Assert.Equal(Ids, answer.RootElement.GetArrayLength());
        Assert.Equal("person:a", answer.RootElement[Ids - 1][1].GetString());
    }

    [Fact]
    public async Task A_list_as_long_as_a_body()
    {
        await using var village = await Given(Three);
        var many = Enumerable.Range(0, BodyBytes / 4).Select(i => (object)("n" + i)).Append("x").ToArray();
        await village.Splits("a", "b c", That.Property("nick").IsOneOf(many));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('\u00e5')]
    [InlineData('\uE000')]
    public async Task A_text_as_long_as_a_body(char letter)
    {
        await using var village = await Given(Three);
        var text = new string(letter, BodyBytes);
        foreach (var comparison in (Comparison[])[Comparison.Equal, Comparison.Contains, Comparison.StartsWith, Comparison.EndsWith])
        {
            await village.Splits("", "a b c", That.Property("nick").Compares(comparison, text));
        }

        Assert.Empty(await village.Items(People(That.Property("nick").IsAbove("y" + text))));
        await village.Shows("", List.Of("Person").Next(Plain.Value("z" + text)).First(2));
    }

    [Fact]
    public async Task A_search_of_so_many_words()
    {
        var words = Enumerable.Range(0, SearchTerms).Select(i => $"{(char)('a' + i)}{new string('e', 20)}").ToArray();
        await using var village = await Given(A.Graph().Person("a", ("name", string.Join(' ', words))).Person("b", ("name", words[0])));
        await village.Shows("a", List.Search(string.Join(' ', words)));
        await village.Shows("a", List.Search(string.Join(' ', words.Select(word => $"\"{word}\""))));
    }

    private static Listing People(Condition condition) => List.Of("Person").Where(condition);

    private static Condition All(int count, Func<int, Condition> test) =>
        new(scope => Predicate.All([.. Enumerable.Range(0, count).Select(i => test(i).In(scope))]));

    private static Condition Any(int count, Func<int, Condition> test) =>
        new(scope => Predicate.Any([.. Enumerable.Range(0, count).Select(i => test(i).In(scope))]));

    private static Condition Nested(int levels, Func<int, Func<Condition, Condition>> around, Condition core) =>
        Enumerable.Range(0, levels).Aggregate(core, (inner, i) => around(i)(inner));
}
