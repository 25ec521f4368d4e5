using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What can be written in several ways is one value: letters composed and decomposed, moments to any fraction of a second.</summary>
public abstract class CanonicalContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const string Apart = "A\u030Ase e\u0301";
    private const string Together = "\u00C5se \u00E9";

    private static readonly string[] Moments =
    [
        "0001-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z0001", "2026-01-01T00:00:00.123Z",
        "2026-01-01T00:00:00.123Z4", "2026-01-01T00:00:00.123Z456789012", "2026-01-01T00:00:00.123Z5", "2026-01-01T00:00:00.124Z",
        "2026-06-30T23:59:59.999Z999", "2026-06-30T23:59:60.000Z", "2026-07-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z999999",
    ];

    [Theory]
    [InlineData(Apart, Together)]
    [InlineData(Together, Apart)]
    public async Task A_letter_is_found_however_its_accent_was_written(string written, string asked)
    {
        await using var village = await Given(A.Graph()
            .Person("x" + written, ("name", written), ("nick", "<" + written + ">"), ("email", written), ("aliases", new[] { written }))
            .Skill("s").Knowing("x" + written, "s", ("id", written), ("remark", written))
            .Person("other", ("name", "Ase e"), ("nick", "<Ase e>")));
        await village.Answers(
            $"""[["person:x{Together}", "{Together}", "<{Together}>", ["{Together}"], [[["{Together}"]]]]]""",
            Found(That.Property("id").Is("person:x" + asked)));
        foreach (var condition in (Condition[])[
            That.Property("name").Is(asked), That.Property("email").IsOneOf("x", asked), That.Property("aliases").Some(That.Item.Is(asked)),
            That.Property("nick").Contains(asked), That.Property("nick").StartsWith("<" + asked), That.Property("nick").EndsWith(asked + ">"),
            That.Some("skills", That.Edge("id").Is(asked) & That.Edge("remark").Is(asked)),
            That.Property("nick").IsAtLeast("<" + asked) & That.Property("nick").IsAtMost("<" + asked + ">")])
        {
            await village.Splits("x" + Together, "other", condition);
        }

        await village.Shows("x" + Together, List.Search(asked));
        await village.Refuses(A.More().Person("second", ("email", asked)));
        await village.Refuses(A.More().Person("second", ("id", "person:x" + asked)));
        await village.Store.ApplyAsync(A.More().Edge("KNOWS", "person:x" + asked, "person:other").Changes, CancellationToken.None);
        await village.Finds("x" + Together, That.Some("knows"));
    }

    private static Listing Found(Condition condition) => List.Of("Person").Where(condition)
        .Showing(
            Show.Id, Show.Value("name"), Show.Value("nick"), Show.Value("aliases"), Show.Many("skills", list => list.Showing(Show.Edge("remark"))));

    [Fact]
    public async Task Lengths_count_the_letters_as_they_are_kept()
    {
        await using var village = await Given(A.Graph().Club("c", ("motto", string.Concat(Enumerable.Repeat("a\u030A", 8)))));
        await village.Answers("[[\"åååååååå\"]]", List.Of("Club").Showing(Show.Value("motto")));
        await village.Refuses(A.More().Club("d", ("motto", "a\u030A")));
    }

    [Theory]
    [InlineData("half a character")]
    [InlineData("too many marks")]
    public async Task What_is_no_text_is_refused(string name)
    {
        var text = name == "half a character" ? "a\uD800" : "a" + new string('\u0301', 257);
        await using var village = await Given(A.Graph().Person("a\uFFFD").Person("b"));
        await village.Refuses(A.More().Person("x", ("nick", text)));
        await village.Refuses(A.More().Person("x", ("aliases", new[] { text })));
        await village.Refuses(A.More().Person(text));
        await village.Refuses(A.More().Edge("KNOWS", "person:" + text, "person:b"));
        await village.Refuses(A.More().Edge("KNOWS", "person:b", "person:b", ("id", text)));
        await village.Store.ApplyAsync(A.More().Person("x", ("nick", "a" + new string('\u0301', 256))).Changes, CancellationToken.None);
    }

    [Fact]
    public async Task Moments_stand_in_the_order_of_time_to_every_digit()
    {
        await using var village = await Given(Moments.Reverse().Index()
            .Aggregate(A.Graph(), (graph, each) => graph.Person($"p{each.Index:00}", ("seen", each.Item))));
        var shown = List.Of("Person").Ascending("seen").Showing(Show.Value("seen"));
        var turned = List.Of("Person").Descending("seen").Showing(Show.Value("seen"));
        Assert.Equal(Moments, (await village.Items(shown)).Select(row => row[0].GetString()));
        foreach (var backward in (bool[])[false, true])
        {
            Assert.Equal(Moments, (await Walk.Pages(village, shown, 2, backward)).Select(row => row[0].GetString()));
            Assert.Equal(Moments.Reverse(), (await Walk.Pages(village, turned, 3, backward)).Select(row => row[0].GetString()));
        }

        for (var i = 0; i < Moments.Length; i++)
        {
            var seen = That.Property("seen");
            Assert.Equal(Moments[i..(i + 1)], await Seen(village, seen.Is(Moments[i])));
            Assert.Equal(Moments[i..(i + 1)], await Seen(village, seen.IsOneOf("2026-01-01T00:00:00.123Z45", Moments[i])));
            Assert.Equal(Moments[i..], await Seen(village, seen.IsAtLeast(Moments[i])));
            Assert.Equal(Moments[(i + 1)..], await Seen(village, seen.IsAbove(Moments[i])));
            Assert.Equal(Moments[..i], await Seen(village, seen.IsBelow(Moments[i])));
            Assert.Equal(Moments[..(i + 1)], await Seen(village, seen.IsAtMost(Moments[i])));
        }
    }

    [Theory]
    [InlineData("2000-01-01T00:00:00.000Z0")]
    [InlineData("2000-01-01T00:00:00.0000Z")]
    [InlineData("2000-01-01T00:00:00.000Z1x")]
    [InlineData("2000-01-01T00:00:00.000Z10")]
    [InlineData("2000-01-01t00:00:00.000z")]
    [InlineData("2000-01-01T00:00:60.000Z")]
    [InlineData("2000-02-30T00:00:00.000Z")]
    [InlineData("0000-01-01T00:00:00.000Z")]
    [InlineData("2000-01-01T00:00:00.000")]
    [InlineData("")]
    public async Task A_moment_in_another_form_is_refused(string moment)
    {
        await using var village = await Given(A.Graph());
        await village.Refuses(A.More().Person("x", ("seen", moment)));
    }

    [Fact]
    public async Task A_fraction_of_more_than_100_digits_is_refused_and_one_of_100_kept()
    {
        var kept = "2000-01-01T00:00:00.000Z" + new string('1', 97);
        await using var village = await Given(A.Graph().Person("a", ("seen", kept)));
        Assert.Equal([kept], await Seen(village, That.Property("seen").Is(kept)));
        await village.Refuses(A.More().Person("x", ("seen", kept + "1")));
    }

    private static async Task<string?[]> Seen(Given village, Condition condition)
    {
        var list = List.Of("Person").Where(condition).Ascending("seen").Showing(Show.Value("seen"));
        return [.. (await village.Items(list)).Select(row => row[0].GetString())];
    }
}
