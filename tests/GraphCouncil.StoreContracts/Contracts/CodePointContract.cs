using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>
/// Text has one order, by code point: in lists, behind cursors and in conditions alike. Letters beyond U+FFFF stand after U+E000 to U+FFFF, though
/// the units that UTF-16 writes them with stand before.
/// </summary>
public abstract class CodePointContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly ImmutableArray<string> Texts =
    [
        "a", "a\uD7FF", "a\uE000", "a\uE000b", "a\uE000\U0001F3BC", "a\uFFFD", "a\uFFFF", "a\U00010000", "a\U0001F3BC",
        "a\U0001F3BC\uE000", "a\U0001F3BC\uFFFF", "a\U0001F3BC\U0001F3BC", "a\U0001F3BCb",
        "a\U0010FFFF", "b", "\uE000", "\uFFFF", "\U00010000", "\U0001F3BC", "\U0010FFFF",
    ];

    private static readonly ImmutableArray<string> InOrder = [.. Texts.Order(Comparer<string>.Create(ByBytes))];

    /// <summary>Two letters at least, and eight.</summary>
    private static readonly ImmutableArray<string> Mottos =
    [
        "ab", "a\uD7FF", "a\uE000", "a\U0001F3BC", "a\U0001F3BC\uE000", "b\uFFFF", "b\U00010000", "b\U0001F3BC\uE000", "b\U0001F3BCb", "b\U0010FFFF",
        "\uD7FF\uD7FF", "\uD7FF\uE000", "\uD7FF\U0001F3BC",
        "\uE000b", "\uE000\uE000", "\uE000\U0001F3BC", "\uFFFFb", "\uFFFF\uFFFF", "\uFFFF\U0001F3BC",
        "\U00010000b", "\U0001F3BCb", "\U0001F3BC\uE000", "\U0001F3BC\U0001F3BC",
        "\U0010FFFFb", "\U0010FFFF\uFFFF", "\U0010FFFF\U0010FFFF", "\U0010FFFF\U0010FFFFb",
    ];

    private static readonly ImmutableArray<string> MottosInOrder = [.. Mottos.Order(Comparer<string>.Create(ByBytes))];

    /// <summary>Each text as an id and as a nick; a nick that all share; a relationship per text.</summary>
    private static GraphBuilder People => Texts.Reverse().Aggregate(
        A.Graph().Skill("s").Skill("t"),
        (graph, text) => graph.Person(text, ("nick", text), ("town", "T"))
            .Knowing(text, "s", ("id", text)).Edge("NARROWER", "s", "t", ("id", "n" + text)));

    /// <summary>The order of bytes in UTF-8 is the order of code points.</summary>
    private static int ByBytes(string left, string right) => Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

    [Fact]
    public async Task Pages_of_ids_and_texts_are_the_whole_list()
    {
        await using var village = await Given(People);
        foreach (var (list, expected) in (IEnumerable<(Listing, IEnumerable<string>)>)[
            (List.Of("Person"), InOrder), (List.Of("Person").Descending("id"), InOrder.Reverse()),
            (List.Of("Person").Ascending("nick"), InOrder), (List.Of("Person").Descending("nick"), InOrder.Reverse()),
            (List.Of("Person").Ascending("town"), InOrder), (List.Of("Person").Descending("town").Descending("id"), InOrder.Reverse())])
        {
            foreach (var (size, backward) in (IEnumerable<(int, bool)>)[(1, false), (1, true), (2, false), (3, true), (7, false), (7, true)])
            {
                var pages = await Walk.Pages(village, list, size, backward);
                Assert.Equal(expected.Select(text => "person:" + text), pages.Select(row => row[0].GetString()));
            }
        }
    }

    /// <summary>
    /// Text of a greatest length is in an index of Neo4j, which is sought from a cursor on, or else compared with it: what an index may be sought by
    /// must leave nothing out either way. Where nodes are named or much is asked of them a planner may well not seek.
    /// </summary>
    [Fact]
    public async Task Pages_of_short_text_are_the_whole_list()
    {
        await using var village = await Given(Mottos.Reverse().Index()
            .Aggregate(A.Graph(), (graph, each) => graph.Club($"c{each.Index:00}", ("motto", each.Item))));
        var ids = Mottos.Index().Select(each => (object)$"club:c{each.Index:00}").ToArray();
        foreach (var condition in (Condition[])[That.Holds, That.Property("id").IsOneOf(ids), That.Property("motto").IsAbove("\0")])
        {
            foreach (var descending in (bool[])[false, true])
            {
                var list = List.Of("Club").Where(condition).Showing(Show.Value("motto"));
                list = descending ? list.Descending("motto") : list.Ascending("motto");
                foreach (var (size, backward) in (IEnumerable<(int, bool)>)[(1, descending), (2, !descending)])
                {
                    var pages = await Walk.Pages(village, list, size, backward);
                    Assert.Equal(descending ? MottosInOrder.Reverse() : MottosInOrder, pages.Select(row => row[0].GetString()));
                }
            }
        }
    }

    /// <summary>Also from a position that no row has.</summary>
    [Fact]
    public async Task What_stands_behind_any_text_is_behind_it_in_the_order()
    {
        await using var village = await Given(Mottos.Index()
            .Aggregate(A.Graph(), (graph, each) => graph.Club($"c{each.Index:00}", ("motto", each.Item))));
        foreach (var text in Mottos.SelectMany(motto => (string[])[motto + "\0", motto[..^1].TrimEnd('\uD83C', '\uD800', '\uDBFF')]))
        {
            foreach (var (descending, expected) in (IEnumerable<(bool, IEnumerable<string>)>)[
                (false, MottosInOrder.Where(motto => ByBytes(motto, text) > 0)), (true, MottosInOrder.Reverse().Where(motto => ByBytes(motto, text) < 0))])
            {
                var list = List.Of("Club").Showing(Show.Value("motto")).First(Mottos.Length);
                list = (descending ? list.Descending("motto") : list.Ascending("motto")).Next(Plain.Value(text), Plain.Value("club:x"));
                Assert.Equal(expected, (await village.Items(list)).Select(row => row[0].GetString()).Where(motto => motto != text));
            }
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task Pages_along_a_field_are_the_whole_list(int size, bool backward)
    {
        await using var village = await Given(People);
        Assert.Equal(InOrder.Select(text => "person:" + text), await Nested(village, "s", "holders", list => list.Showing(Show.Id), size, backward));
        Assert.Equal(InOrder.Select(text => "n" + text), await Nested(village, "s", "narrower", list => list.Showing(Show.Edge("id")), size, backward));
        Assert.Equal(InOrder, await Nested(village, "s", "holders", list => list.Showing(Show.Value("nick")).Ascending("nick"), size, backward));
        Assert.Equal(InOrder.Reverse(), await Nested(village, "s", "holders", list => list.Showing(Show.Value("nick")).Descending("nick"), size, backward));
    }

    [Theory]
    [InlineData(Comparison.Less)]
    [InlineData(Comparison.LessOrEqual)]
    [InlineData(Comparison.Greater)]
    [InlineData(Comparison.GreaterOrEqual)]
    public async Task A_condition_compares_as_the_order_does(Comparison comparison)
    {
        await using var village = await Given(People);
        foreach (var text in Texts)
        {
            var expected = InOrder.Where(other => Holds(ByBytes(other, text), comparison)).Select(other => "person:" + other).ToArray();
            foreach (var (property, value) in (IEnumerable<(string, string)>)[("nick", text), ("id", "person:" + text)])
            {
                var found = await village.Items(List.Of("Person").Where(That.Property(property).Compares(comparison, value)));
                Assert.Equal(expected, found.Select(row => row[0].GetString()));
                var others = await village.Items(List.Of("Person").Where(!That.Property(property).Compares(comparison, value)));
                Assert.Equal(Texts.Length - expected.Length, others.Length);
            }
        }
    }

    [Fact]
    public async Task It_holds_after_any_number_of_such_letters()
    {
        var begin = string.Concat(Enumerable.Repeat("\U0001F3BC\uE000", 1_000));
        await using var village = await Given(A.Graph()
            .Person("a", ("nick", begin + "\uE001")).Person("b", ("nick", begin + "\U0001F3BC")).Person("c", ("nick", begin)));
        await village.Shows("c a b", List.Of("Person").Ascending("nick"));
        await village.Splits("b", "a c", That.Property("nick").IsAbove(begin + "\uE001"));
        await village.Splits("a c", "b", That.Property("nick").IsBelow(begin + "\U0001F3BC"));
        var pages = await Walk.Pages(village, List.Of("Person").Ascending("nick"), 1, backward: false);
        Assert.Equal(["person:c", "person:a", "person:b"], pages.Select(row => row[0].GetString()));
    }

    private static bool Holds(int compared, Comparison comparison) => comparison switch
    {
        Comparison.Less => compared < 0,
        Comparison.LessOrEqual => compared <= 0,
        Comparison.Greater => compared > 0,
        Comparison.GreaterOrEqual => compared >= 0,
        Comparison.Equal or Comparison.In or Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith
            or Comparison.EqualFolded or Comparison.ContainsFolded or Comparison.StartsWithFolded or Comparison.EndsWithFolded =>
            throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    /// <summary>What the pages of a skill's list show, one after the other.</summary>
    private static async Task<List<string>> Nested(Given village, string skill, string field, Func<Listing, Listing> shows, int size, bool backward)
    {
        var all = new List<string>();
        for (JsonElement? edge = null; ;)
        {
            var at = edge;
            var owner = List.Of("Skill").Where(That.Property("id").Is("skill:" + skill)).Showing(Show.Many(field, list =>
            {
                var page = shows(backward ? list.Last(size) : list.First(size)).WithSortValues();
                return at is { } row ? page.Next([.. row.EnumerateArray().Skip(1).Select(value => Plain.Value(value.GetString()))]) : page;
            }));
            var rows = (await village.Items(owner))[0][0][0].EnumerateArray().Select(row => row.Clone()).ToArray();
            all.InsertRange(backward ? 0 : all.Count, rows.Select(row => row[0].GetString()!));
            if (rows.Length < size)
            {
                return all;
            }

            edge = backward ? rows[0] : rows[^1];
        }
    }
}
