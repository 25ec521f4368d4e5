using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What a condition on folded text means: the text as people type it.</summary>
public abstract class FoldedContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static GraphBuilder Named(string property, params string[] texts) =>
        texts.Aggregate(A.Graph(), (graph, text) => graph.Person($"p{Array.IndexOf(texts, text)}", (property, text)));

    [Theory]
    [InlineData("nick")]
    [InlineData("town")]
    [InlineData("note")]
    [InlineData("name")]
    public async Task Letter_case_accents_and_signs_do_not_matter(string property)
    {
        await using var village = await Given(Named(property, "\u00c5rhus-Nord", "Aarhus  nord", "aarhus nord ", "AARHUSNORD", "\u00e5rhus nor"));
        await village.Splits("p0 p1 p2", "p3 p4", That.Property(property).IsFolded("A\u030arhus / NORD!"));
    }

    [Fact]
    public async Task Danish_letters_are_what_they_are_written_as_without_them()
    {
        await using var village = await Given(Named("nick", "K\u00f8benhavn", "koebenhavn", "kobenhavn", "K\u00f6benhavn", "\u00c6bler", "aebler"));
        await village.Splits("p0 p1 p3", "p2 p4 p5", That.Property("nick").IsFolded("K\u00d8BENHAVN"));
        await village.Splits("p4 p5", "p0 p1 p2 p3", That.Property("nick").StartsWithFolded("\u00e4"));
    }

    [Fact]
    public async Task Contains_looks_inside_of_words()
    {
        await using var village = await Given(Named("nick", "Silkeborg", "Borgen", "Faaborg-Midtfyn", "bor g", "by"));
        await village.Splits("p0 p1 p2", "p3 p4", That.Property("nick").ContainsFolded("BORG"));
        await village.Splits("p2", "p0 p1 p3 p4", That.Property("nick").ContainsFolded("f\u00e5borg midt"));
    }

    [Fact]
    public async Task Starts_and_ends_are_those_of_the_text_and_not_of_its_words()
    {
        await using var village = await Given(Named("nick", "IT-strategi", "Ny it strategi", "It", "strategi for it"));
        await village.Splits("p0 p2", "p1 p3", That.Property("nick").StartsWithFolded("it"));
        await village.Splits("p2 p3", "p0 p1", That.Property("nick").EndsWithFolded("\u201cIT\u201d"));
        await village.Splits("p0 p1", "p2 p3", That.Property("nick").EndsWithFolded("t strategi"));
    }

    [Fact]
    public async Task What_stands_before_the_text_is_no_part_of_it()
    {
        await using var village = await Given(Named("note", "a b", "a", "ab"));
        await village.Splits("p0", "p1 p2", That.Property("note").StartsWithFolded("a b"));
        await village.Splits("p1", "p0 p2", That.Property("note").IsFolded("a"));
        await village.Splits("p0 p2", "p1", That.Property("note").EndsWithFolded("b"));
    }

    [Theory]
    [InlineData("nick")]
    [InlineData("note")]
    public async Task A_missing_text_and_one_without_a_letter_fulfil_nothing(string property)
    {
        await using var village = await Given(Named(property, "", "--", "a").Person("none"));
        await village.Splits("p2", "none p0 p1", That.Property(property).IsFolded("a"));
        await village.Splits("p2", "none p0 p1", That.Property(property).ContainsFolded("a"));
        await village.Splits("p2", "none p0 p1", That.Property(property).StartsWithFolded("a"));
        await village.Splits("p2", "none p0 p1", That.Property(property).EndsWithFolded("a"));
    }

    [Fact]
    public async Task A_required_text_without_a_letter_fulfils_nothing()
    {
        await using var village = await Given(Named("name", "?", "A!"));
        await village.Splits("p1", "p0", That.Property("name").IsFolded("a"));
        await village.Splits("p1", "p0", That.Property("name").ContainsFolded("a") | That.Property("name").StartsWithFolded("b"));
    }

    [Fact]
    public async Task Items_of_a_list_fold_each_for_itself()
    {
        await using var village = await Given(A.Graph()
            .Person("a", ("aliases", new[] { "\u00c5se", "--" })).Person("b", ("aliases", new[] { "se", "aa" })).Person("c", ("aliases", Array.Empty<string>())));
        await village.Splits("a", "b c", That.Property("aliases").Some(That.Item.IsFolded("aase")));
        await village.Splits("c", "a b", That.Property("aliases").Every(That.Item.ContainsFolded("a")));
        await village.Splits("b c", "a", That.Property("aliases").None(!That.Item.ContainsFolded("a") & !That.Item.IsFolded("SE")));
    }

    [Fact]
    public async Task An_item_is_tested_by_itself_and_by_its_folded_text_at_once()
    {
        await using var village = await Given(A.Graph()
            .Person("a", ("aliases", new[] { "X", "\u00e5" })).Person("b", ("aliases", new[] { "aa", "\u00e5" })).Person("c", ("aliases", new[] { "\u00c5", "\u00e5x" })));
        await village.Splits("b", "a c", That.Property("aliases").Some(That.Item.IsFolded("\u00e5") & That.Item.Is("aa")));
        await village.Splits("a b", "c", That.Property("aliases").Some(That.Item.StartsWithFolded("aa") & That.Item.Is("\u00e5")));
    }

    [Fact]
    public async Task Properties_of_relationships_fold()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("s")
            .Knowing("a", "s", ("remark", "P\u00e5lidelig!"), ("tags", new[] { "\u00d8st" })).Knowing("b", "s", ("remark", "lidelig")));
        await village.Splits("a", "b", That.Some("skills", That.Edge("remark").StartsWithFolded("paa")));
        await village.Splits("a", "b", That.Some("skills", That.Edge("tags").Some(That.Item.IsFolded("OEST"))));
    }

    [Fact]
    public async Task An_interface_folds_for_all_its_members()
    {
        await using var village = await Given(A.Graph().Agency("kl", ("name", "\u00c6 A/S")).Company("acme", ("name", "ae-a s")).Club("chess", ("name", "e")));
        await village.Shows("kl acme", List.Of("Organization").Where(That.Property("name").IsFolded("\u00e6 a s")));
        await village.Shows("chess", List.Of("Organization").Where(!That.Property("name").StartsWithFolded("\u00c6")));
    }
}
