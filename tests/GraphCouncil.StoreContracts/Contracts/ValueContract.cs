using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What is written comes back the same.</summary>
public abstract class ValueContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Theory]
    [MemberData(nameof(NastyText.All), MemberType = typeof(NastyText))]
    public async Task Text_comes_back_letter_by_letter(string name)
    {
        var text = NastyText.Named(name);
        await using var village = await Given(A.Graph().Person("a", ("nick", text), ("aliases", new[] { text, "x", text })).Person("b", ("nick", text + "x")).Skill("s").Knowing("a", "s", ("remark", text)));
        await Returns(village, NastyText.Kept(name));
    }

    [Theory]
    [MemberData(nameof(NastyText.All), MemberType = typeof(NastyText))]
    public async Task Text_is_found_letter_by_letter(string name)
    {
        var text = NastyText.Named(name);
        await using var village = await Given(A.Graph().Person("a", ("nick", text), ("aliases", new[] { text })).Person("b", ("nick", text + "x")).Skill("s").Knowing("a", "s", ("remark", text)));
        await village.Splits("a", "b", That.Property("nick").Is(text));
        await village.Splits("a", "b", That.Property("nick").IsOneOf("y", text));
        await village.Splits("a", "b", That.Property("nick").EndsWith(text));
        await village.Splits("a b", "", That.Property("nick").StartsWith(text) & That.Property("nick").Contains(text));
        await village.Splits("b", "a", That.Property("nick").IsAbove(text));
        await village.Splits("a", "b", That.Property("aliases").Some(That.Item.Is(text)));
        await village.Splits("a", "b", That.Some("skills", That.Edge("remark").Is(text)));
    }

    [Theory]
    [MemberData(nameof(NastyText.All), MemberType = typeof(NastyText))]
    public async Task An_id_may_hold_any_text_behind_its_prefix(string name)
    {
        var text = NastyText.Named(name);
        await using var village = await Given(A.Graph().Person(text + "1").Person(text + "2").Skill("s").Edge("KNOWS", text + "1", text + "2", ("id", text)).Knowing(text + "2", "s"));
        var knows = await village.Items(List.Of("Person").Where(That.Property("id").Is("person:" + text + "1")).Showing(Show.Many("knows", l => l.Showing(Show.Id, Show.Edge("id"), Show.Many("skills")))));
        var shown = knows[0][0][0][0];
        Assert.Equal("person:" + NastyText.Kept(name) + "2", shown[0].GetString());
        Assert.Equal(NastyText.Kept(name), shown[1].GetString());
        Assert.Equal("skill:s", shown[2][0][0][0].GetString());
    }

    [Fact]
    public async Task Text_of_64_KB_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Repeat("å\"\\'`\n\U0001F600x", 8 * 1024));
        await using var village = await Given(A.Graph().Person("a", ("nick", text), ("note", text), ("aliases", new[] { text })).Skill("s").Knowing("a", "s", ("remark", text)));
        await Returns(village, text);
        await village.Splits("a", "", That.Property("nick").Is(text) & That.Property("note").Contains(text));
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(int.MaxValue)]
    [InlineData(9007199254740993L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public async Task A_whole_number_comes_back_exactly(long number)
    {
        await using var village = await Given(A.Graph().Person("a", ("age", number)).Report("r", "a", ("order", number), ("pages", number)));
        await village.Answers($"[[{number}]]", List.Of("Person").Showing(Show.Value("age")));
        await village.Answers($"[[{number}, {number}]]", List.Of("Report").Showing(Show.Value("order"), Show.Value("pages")));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.0)]
    [InlineData(1.0)]
    [InlineData(0.1)]
    [InlineData(0.30000000000000004)]
    [InlineData(1.7976931348623157e308)]
    [InlineData(5e-324)]
    [InlineData(2.2250738585072014e-308)]
    [InlineData(-123456789.12345679)]
    [InlineData(9007199254740993.0)]
    [InlineData(1e21)]
    [InlineData(3.141592653589793)]
    public async Task A_real_comes_back_to_the_last_digit(double number)
    {
        await using var village = await Given(A.Graph().Person("a", ("score", number)).Skill("s").Knowing("a", "s", ("weight", number)));
        var items = await village.Items(List.Of("Person").Showing(Show.Value("score"), Show.Many("skills", l => l.Showing(Show.Edge("weight")))));
        Assert.Equal(number, items[0][0].GetDouble());
        Assert.Equal(number, items[0][1][0][0][0].GetDouble());
        await village.Splits("a", "", That.Property("score").Is(number));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_truth_comes_back(bool truth)
    {
        await using var village = await Given(A.Graph().Person("a", ("active", truth)).Report("r", "a", ("open", truth)));
        await village.Answers(truth ? "[[true]]" : "[[false]]", List.Of("Person").Showing(Show.Value("active")));
        await village.Answers(truth ? "[[true]]" : "[[false]]", List.Of("Report").Showing(Show.Value("open")));
    }

    [Theory]
    [InlineData("born", "0001-01-01")]
    [InlineData("born", "9999-12-31")]
    [InlineData("born", "2024-02-29")]
    [InlineData("seen", "2024-12-31T23:59:59.999Z")]
    [InlineData("seen", "0001-01-01T00:00:00.000Z")]
    [InlineData("seen", "2024-12-31T23:59:60.123Z456789")]
    [InlineData("rank", "MIDDLE")]
    [InlineData("badge", "2024-01-01")]
    [InlineData("badge", "007")]
    [InlineData("nick", "1")]
    [InlineData("nick", "1.0")]
    [InlineData("nick", "true")]
    [InlineData("nick", "null")]
    [InlineData("nick", "[1]")]
    [InlineData("nick", "{\"a\":1}")]
    public async Task Text_that_looks_like_something_else_stays_text(string property, string text)
    {
        await using var village = await Given(A.Graph().Person("a", (property, text)));
        var items = await village.Items(List.Of("Person").Showing(Show.Value(property)));
        Assert.Equal(text, items[0][0].GetString());
        await village.Splits("a", "", That.Property(property).Is(text));
    }

    [Fact]
    public async Task A_long_list_comes_back_whole()
    {
        var items = Enumerable.Range(0, 2000).Select(i => "item " + i).ToArray();
        await using var village = await Given(A.Graph().Person("a", ("aliases", items)));
        var shown = await village.Items(List.Of("Person").Showing(Show.Value("aliases")));
        Assert.Equal(items, shown[0][0].EnumerateArray().Select(e => e.GetString()));
    }

    private static async Task Returns(Given village, string text)
    {
        var items = await village.Items(List.Of("Person").Where(That.Property("id").Is("person:a"))
            .Showing(Show.Value("nick"), Show.Value("aliases"), Show.Many("skills", l => l.Showing(Show.Edge("remark")))));
        Assert.Equal(text, items[0][0].GetString());
        Assert.Equal(text, items[0][1][0].GetString());
        Assert.Equal(text, items[0][2][0][0][0].GetString());
    }
}
