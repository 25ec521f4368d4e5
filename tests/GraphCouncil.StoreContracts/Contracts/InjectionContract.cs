using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>A value is never a statement: hostile text in every slot for text finds what equals it, changes nothing, and is kept as it is.</summary>
public abstract class InjectionContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly GraphBuilder Few = A.Graph().Person("a", ("nick", "n"), ("aliases", new[] { "x" })).Person("b").Skill("s").Knowing("a", "s", ("remark", "r")).Report("r", "a");

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task Hostile_text_is_kept_and_found(string name)
    {
        var text = HostileText.Named(name);
        var key = text.Length > 200 ? text[..200] : text; // Keys of an index may have a greatest length.
        await using var village = await Given(A.Graph().Person("a", ("name", text), ("nick", text), ("note", text), ("badge", text), ("email", key), ("aliases", new[] { text })).Person("b")
            .Skill("s", ("group", text)).Knowing("a", "s", ("id", key), ("remark", text), ("tags", new[] { text })));
        Assert.Equal(2, await village.Count("Person"));
        var shown = await village.Items(List.Of("Person").Where(That.Property("nick").Is(text)).Showing(
            Show.Value("name"), Show.Value("nick"), Show.Value("note"), Show.Value("badge"), Show.Value("email"), Show.Value("aliases"), Show.Many("skills", l => l.Showing(Show.Edge("id"), Show.Edge("remark"), Show.Value("group")))));
        var row = Assert.Single(shown);
        Assert.All([row[0], row[1], row[2], row[3], row[5][0], row[6][0][0][1], row[6][0][0][2]], kept => Assert.Equal(text, kept.GetString()));
        Assert.All([row[4], row[6][0][0][0]], kept => Assert.Equal(key, kept.GetString()));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task Hostile_text_in_every_comparison_is_a_value(string name)
    {
        var text = HostileText.Named(name);
        await using var village = await Given(Few);
        var before = await village.Everything();
        foreach (var comparison in (Comparison[])[Comparison.Equal, Comparison.Contains, Comparison.StartsWith, Comparison.EndsWith])
        {
            await village.Splits("", "a b", That.Property("nick").Compares(comparison, text));
            await village.Splits("", "a b", That.Property("aliases").Some(That.Item.Compares(comparison, text)));
            await village.Splits("", "a b", That.Some("skills", That.Edge("remark").Compares(comparison, text)));
            await village.Splits("", "a b", That.Some("skills", That.Property("group").Compares(comparison, text)));
        }

        await village.Splits("", "a b", That.Property("nick").IsOneOf(text, text + "'"));
        await village.Splits("", "a b", That.Property("id").Is(text));
        await village.Splits("", "a b", That.Property("badge").IsOneOf(text));
        await village.Splits("", "a b", That.Property("rank").Is(text));
        await village.Splits("", "a b", That.Property("born").IsAbove("9999-12-31" + text));
        await village.Splits("", "a b", That.Property("seen").Is(text));
        Assert.Equal(before, await village.Everything());
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task Hostile_text_as_an_id_finds_nothing(string name)
    {
        var text = HostileText.Named(name);
        await using var village = await Given(Few);
        foreach (var kind in (string[])["Person", "Organization", "Node"])
        {
            var scope = Scope.At(village.Map, village.Map.Kind(new(kind)));
            var row = Shown.Row(scope, [Show.Id]);
            await village.Answers("null", new BoundQuery(new NodeByKey(scope.Node, NodeType.Id, new(0, ValueKind.Id), row), Plain.Values(text)));
            await village.Answers("null", new BoundQuery(new NodeByKey(scope.Node, NodeType.Id, new(0, ValueKind.Id), row), Plain.Values("person:" + text)));
            await village.Answers("[null, null]", new BoundQuery(new NodesByIds(scope.Node, new(0, ValueKind.Id), row), Plain.Values([new[] { text, "person:" + text }])));
        }

        Assert.Equal(2, await village.Count("Person"));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task Hostile_text_as_a_cursor_is_a_position(string name)
    {
        var text = HostileText.Named(name);
        await using var village = await Given(Few);
        var behind = string.CompareOrdinal(text, "person:a") < 0 ? "a b" : "";
        await village.Shows(behind, List.Of("Person").Next(Plain.Value(text)));
        await village.Shows("", List.Of("Person").Ascending("nick").Next(Plain.Value("\U0010FFFF" + text), Plain.Value("z")).Where(That.Property("nick").HasValue));
        Assert.Equal(2, await village.Count("Person"));
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public async Task Hostile_text_as_a_search_is_words(string name)
    {
        var text = HostileText.Named(name);
        await using var village = await Given(Few);
        var before = await village.Everything();
        if (Core.Text.SearchText.Parse(text) is not null)
        {
            await village.Shows("", List.Search(text));
        }

        await village.Answers("[]", SearchFor(village, text));
        Assert.Equal(before, await village.Everything());
    }

    [Fact]
    public async Task Hostile_text_in_a_refused_change_leaves_no_trace()
    {
        await using var village = await Given(Few);
        foreach (var text in HostileText.Texts)
        {
            await village.Refuses(A.More().Person("x", ("rank", text)));
            await village.Refuses(A.More().Edge("KNOWS", "person:a", text));
            await village.Refuses(A.More().Edge("KNOWS", text, "person:a"));
        }
    }

    /// <summary>The slots of a search filled with the raw text, as no compiler would.</summary>
    private static Listing SearchFor(Given village, string text) => new("SearchResult", scope => new Matching(
        SearchedFields.Of(village.Map, village.Map.SearchedTypes),
        scope.Slot(Plain.Value(text), ValueKind.Text),
        scope.Slot(Plain.Value(new[] { " " + text }), ValueKind.Text)));
}
