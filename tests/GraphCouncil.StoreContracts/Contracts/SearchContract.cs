using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What a search finds, in which order, and what it says of each hit.</summary>
public abstract class SearchContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private static readonly Shown[] Hit = [Show.Id, Show.Match(MatchPart.Field), Show.Match(MatchPart.Text), Show.Match(MatchPart.Match)];

    private static GraphBuilder Named(params string[] names) => names.Aggregate(A.Graph(), (graph, name) => graph.Person($"p{Array.IndexOf(names, name)}", ("name", name)));

    [Theory]
    [InlineData("aase", "Åse")]
    [InlineData("åse", "Aase")]
    [InlineData("AASE", "Åse")]
    [InlineData("aeroe", "Ærø")]
    [InlineData("ærø", "Aeroe")]
    [InlineData("moller", "Mollér")]
    [InlineData("müller", "Muller")]
    [InlineData("jose", "Jose\u0301")]
    [InlineData("a\u030ase", "Aase")]
    public async Task Letters_that_fold_alike_are_alike(string asked, string kept)
    {
        await using var village = await Given(Named(kept, "Bo"));
        await village.Answers($"""[[0, "person:p0", "name", "{kept.Normalize()}", 0]]""", List.Search(asked).Showing(Hit));
    }

    /// <summary>Not the other way round, and behind what is spelled as it was typed.</summary>
    [Theory]
    [InlineData("jorgen", "p0 p1 p2")]
    [InlineData("joergen", "p1 p2")]
    [InlineData("Jørgen", "p1 p2")]
    [InlineData("jorg", "p0 p1 p2")]
    [InlineData("jorgen sondergard", "p2")]
    [InlineData("jorgen soendergaard", "p2")]
    [InlineData("jorgen søndergard", "p2")]
    [InlineData("\"jorgen sondergard\"", "p2")]
    [InlineData("\"sondergard jorgen\"", "")]
    [InlineData("arhus", "p3 p4")]
    [InlineData("århus", "p3 p4")]
    [InlineData("rod o", "p5")]
    public async Task Plain_letters_find_those_that_some_keyboards_have_not(string asked, string found)
    {
        await using var village = await Given(Named("Jorgen", "Joergen", "Jørgen Søndergård", "Århus", "Aarhus", "Rød Ø"));
        await village.Shows(found, List.Search(asked));
    }

    [Theory]
    [InlineData("beredskab", "Bered\u00adskab")]
    [InlineData("bered\u00adskab", "Beredskab")]
    [InlineData("beredskab", "\u200bBered\u200d\u2060skab\ufeff")]
    public async Task What_is_not_seen_is_nothing(string asked, string kept)
    {
        await using var village = await Given(Named(kept, "Bo"));
        await village.Answers($"""[[0, "person:p0", "name", "{kept}", 0]]""", List.Search(asked).Showing(Hit));
    }

    [Fact]
    public async Task A_spelling_of_its_own_is_worth_no_more_than_its_words()
    {
        await using var village = await Given(Named("Jørgen", "Jorgen"));
        await village.Answers("""[[0, "person:p1", "name", "Jorgen", 0], [0, "person:p0", "name", "Jørgen", 3]]""", List.Search("jorgen").Showing(Hit));
    }

    [Fact]
    public async Task Each_word_of_the_query_begins_some_word_of_the_entry()
    {
        await using var village = await Given(Named("Anna Berg Hansen", "Hanne Annaberg", "Bergitte Ann", "Hans Annesen"));
        await village.Shows("p0 p1 p3", List.Search("han ann"));
        await village.Shows("p0", List.Search("berg anna"));
        await village.Shows("", List.Search("erg"));
    }

    [Fact]
    public async Task All_words_stand_in_one_entry()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Anna"), ("note", "Berg")).Person("b", ("name", "Anna Berg")));
        await village.Shows("b", List.Search("anna berg"));
    }

    [Fact]
    public async Task A_phrase_stands_whole()
    {
        await using var village = await Given(Named("open data now", "data open", "wide open data", "open database", "reopen data"));
        await village.Shows("p0 p2", List.Search("\"open data\""));
    }

    [Fact]
    public async Task A_phrase_and_a_word_must_both_match()
    {
        await using var village = await Given(Named("open data now", "open data", "now open data", "now data open"));
        await village.Shows("p0 p2", List.Search("\"open data\" no"));
    }

    [Fact]
    public async Task The_class_is_exact_then_start_then_phrase_then_words()
    {
        await using var village = await Given(Named("open databases", "database open", "the open data", "open data", "open data now"));
        await village.Answers(
            """
            [[0, "person:p3", "name", "open data", 0], [0, "person:p4", "name", "open data now", 1], [0, "person:p0", "name", "open databases", 1],
             [0, "person:p2", "name", "the open data", 2], [0, "person:p1", "name", "database open", 3]]
            """,
            List.Search("open data").Showing(Hit));
    }

    [Fact]
    public async Task The_class_outranks_the_weight()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Graphs today")).Person("b", ("note", "graphs")));
        await village.Shows("b a", List.Search("graphs"));
    }

    [Fact]
    public async Task Within_a_class_the_heavier_field_comes_first()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "A"), ("note", "graphs")).Person("b", ("name", "B"), ("aliases", new[] { "Graphs" })).Person("c", ("name", "Graphs")).Skill("d", ("name", "graphs")));
        await village.Shows("c d b a", List.Search("graphs"));
    }

    [Fact]
    public async Task Within_class_and_weight_the_danish_title_decides_then_the_id()
    {
        await using var village = await Given(Named("Åse Bo", "Ærik Bo", "Anders Bo").Person("p9", ("name", "Ærik Bo")).Person("p8", ("name", "Bo Åse")));
        await village.Shows("p8 p2 p1 p9 p0", List.Search("bo"));
    }

    [Fact]
    public async Task Types_without_a_title_stand_behind_those_with_one()
    {
        await using var village = await Given(A.Graph().Club("a", ("name", "Chess")).Agency("b", ("name", "Chess")).Company("c", ("name", "Chess")));
        await village.Shows("b c a", List.Search("chess"));
    }

    [Fact]
    public async Task A_node_is_found_once_with_its_best_entry()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Bo Bo"), ("aliases", new[] { "Bobo", "bo", "x" }), ("note", "bo")));
        await village.Answers("""[[0, "person:a", "aliases", "bo", 0]]""", List.Search("bo").Showing(Hit));
    }

    [Fact]
    public async Task Of_equal_entries_the_least_text_is_shown()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "-"), ("aliases", new[] { "Bo C", "Bo B", "Bo D" })));
        await village.Answers("""[[0, "person:a", "aliases", "Bo B", 1]]""", List.Search("bo").Showing(Hit));
    }

    [Fact]
    public async Task Of_entries_that_fold_alike_the_least_text_as_kept_is_shown()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "-"), ("aliases", new[] { "\u00c5se", "aase", "Aase" })));
        await village.Answers("""[[0, "person:a", "aliases", "Aase", 0]]""", List.Search("aase").Showing(Hit));
    }

    [Fact]
    public async Task The_text_is_shown_as_it_is_kept()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", " ÅSE,  \"Ær-ø\"! ")));
        await village.Answers("""[[0, "person:a", "name", " ÅSE,  \"Ær-ø\"! ", 0]]""", List.Search("aase aer oe").Showing(Hit));
    }

    [Fact]
    public async Task A_node_is_found_through_a_relationship_with_that_fields_name_and_weight()
    {
        await using var village = await Given(A.Graph().Person("a", ("note", "graphs")).Person("b").Skill("s", ("name", "Graphs"), ("otherNames", new[] { "graf" })).Knowing("b", "s"));
        await village.Answers(
            """[[1, "skill:s", "name", "Graphs", 0], [0, "person:b", "skills", "Graphs", 0], [0, "person:a", "note", "graphs", 0]]""",
            List.Search("graphs").Showing(Hit));
        await village.Answers("""[[1, "skill:s", "otherNames", "graf", 0], [0, "person:b", "skills", "graf", 0]]""", List.Search("graf").Showing(Hit));
    }

    [Fact]
    public async Task A_holder_of_a_narrower_skill_is_found_by_the_broader_ones_name()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("data").Skill("graph").Skill("query")
            .Edge("NARROWER", "data", "graph").Edge("NARROWER", "graph", "query").Knowing("a", "query").Knowing("b", "data"));
        await village.Answers("""[[0, "person:a", "skills", "data", 0], [0, "person:b", "skills", "data", 0]]""", List.Search("data", "Person").Showing(Hit));
        await village.Shows("a", List.Search("query", "Person"));
        await village.Shows("a", List.Search("graph", "Person"));
    }

    [Fact]
    public async Task Narrower_is_followed_five_steps_and_no_more()
    {
        var graph = Enumerable.Range(0, 7).Aggregate(A.Graph(), (g, i) => g.Skill("s" + i, ("name", "level" + i)).Person("p" + i).Knowing("p" + i, "s" + i));
        await using var village = await Given(Enumerable.Range(0, 6).Aggregate(graph, (g, i) => g.Edge("NARROWER", "s" + i, "s" + (i + 1))));
        await village.Shows("p0 p1 p2 p3 p4 p5", List.Search("level0", "Person"));
        await village.Shows("p1 p2 p3 p4 p5 p6", List.Search("level1", "Person"));
    }

    [Fact]
    public async Task A_circle_of_narrower_skills_ends()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Skill("y").Edge("NARROWER", "x", "y").Edge("NARROWER", "y", "x").Edge("NARROWER", "x", "x").Knowing("a", "x"));
        await village.Answers("""[[0, "person:a", "skills", "y", 0]]""", List.Search("y", "Person").Showing(Hit));
    }

    [Fact]
    public async Task Of_several_related_nodes_the_best_entry_counts()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x", ("name", "Data graphs")).Skill("y", ("name", "Graphs"), ("group", "z")).Skill("z", ("name", "Graphs, big")).Knowing("a", "x").Knowing("a", "z").Knowing("a", "y").Knowing("a", "y"));
        await village.Answers("""[[0, "person:a", "skills", "Graphs", 0]]""", List.Search("graphs", "Person").Showing(Hit));
    }

    [Fact]
    public async Task Of_related_entries_alike_the_least_text_is_shown()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x", ("name", "Data B")).Skill("y", ("name", "Data A")).Skill("z", ("name", "\u00c5se")).Skill("v", ("name", "aase")).Skill("w", ("name", "Aase"))
            .Knowing("a", "x").Knowing("a", "y").Knowing("b", "z").Knowing("b", "v").Knowing("b", "w"));
        await village.Answers("""[[0, "person:a", "skills", "Data A", 1]]""", List.Search("data", "Person").Showing(Hit));
        await village.Answers("""[[0, "person:b", "skills", "Aase", 0]]""", List.Search("aase", "Person").Showing(Hit));
    }

    [Fact]
    public async Task A_nodes_own_entry_and_a_related_ones_are_compared_by_class_then_weight()
    {
        await using var village = await Given(A.Graph().Skill("x", ("name", "graphs"))
            .Person("a", ("note", "graphs")).Person("b", ("aliases", new[] { "graphs" })).Person("c", ("aliases", new[] { "graphs b", "graphs a" })).Person("d", ("name", "graphs d")).Person("e", ("name", "graphs"))
            .Knowing("a", "x").Knowing("b", "x").Knowing("c", "x").Knowing("d", "x").Knowing("e", "x"));
        await village.Answers(
            """
            [[0, "person:e", "name", "graphs", 0], [0, "person:b", "aliases", "graphs", 0], [0, "person:a", "skills", "graphs", 0],
             [0, "person:c", "skills", "graphs", 0], [0, "person:d", "skills", "graphs", 0]]
            """,
            List.Search("graphs", "Person").Showing(Hit));
    }

    [Fact]
    public async Task A_skill_that_two_broader_ones_lead_to_counts_with_the_better()
    {
        // A diamond: the one that matches best stands on top, two that match alike on its sides, one that matches least at the bottom.
        var sides = A.Graph().Skill("top", ("name", "Data")).Skill("left", ("name", "Data yes")).Skill("right", ("name", "Data no")).Skill("low", ("name", "Big data"))
            .Edge("NARROWER", "left", "low").Edge("NARROWER", "right", "low").Person("a").Person("b").Knowing("a", "low").Knowing("b", "right");
        await using var village = await Given(sides);
        await village.Answers("""[[0, "person:a", "skills", "Data no", 1], [0, "person:b", "skills", "Data no", 1]]""", List.Search("data", "Person").Showing(Hit));
        await village.Store.ApplyAsync(A.More().Edge("NARROWER", "skill:top", "skill:left").Edge("NARROWER", "skill:top", "skill:right").Changes, CancellationToken.None);
        await village.Answers("""[[0, "person:a", "skills", "Data", 0], [0, "person:b", "skills", "Data", 0]]""", List.Search("data", "Person").Showing(Hit));
        await village.Shows("top right left low", List.Search("data", "Skill"));
    }

    [Fact]
    public async Task Where_the_better_name_is_too_far_away_the_nearer_one_counts()
    {
        var chain = Enumerable.Range(0, 7).Aggregate(A.Graph(), (g, i) => g.Skill("s" + i, ("name", i switch { 0 => "Data", 3 => "Data three", _ => "other" })).Person("p" + i).Knowing("p" + i, "s" + i));
        await using var village = await Given(Enumerable.Range(0, 6).Aggregate(chain, (g, i) => g.Edge("NARROWER", "s" + i, "s" + (i + 1))));
        await village.Answers(
            """
            [[0, "person:p0", "skills", "Data", 0], [0, "person:p1", "skills", "Data", 0], [0, "person:p2", "skills", "Data", 0],
             [0, "person:p3", "skills", "Data", 0], [0, "person:p4", "skills", "Data", 0], [0, "person:p5", "skills", "Data", 0], [0, "person:p6", "skills", "Data three", 1]]
            """,
            List.Search("data", "Person").Showing(Hit));
    }

    [Fact]
    public async Task A_circle_hands_on_the_best_name_in_it()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x", ("name", "Big data")).Skill("y", ("name", "Data more")).Skill("z", ("name", "Data"))
            .Edge("NARROWER", "x", "y").Edge("NARROWER", "y", "z").Edge("NARROWER", "z", "x").Knowing("a", "x").Knowing("b", "y").Knowing("c", "z"));
        await village.Answers(
            """[[0, "person:a", "skills", "Data", 0], [0, "person:b", "skills", "Data", 0], [0, "person:c", "skills", "Data", 0]]""",
            List.Search("data", "Person").Showing(Hit));
    }

    [Fact]
    public async Task Found_nodes_are_counted_once()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Data"), ("aliases", new[] { "data", "Data x" }), ("note", "data")).Person("b").Skill("x", ("name", "data"), ("otherNames", new[] { "Data" })).Skill("y", ("name", "data"))
            .Knowing("a", "x").Knowing("a", "x").Knowing("a", "y").Knowing("b", "y").Edge("NARROWER", "x", "y").Club("c", ("name", "data")));
        await village.Answers("[5]", List.Search("data").Counting().WithoutItems().Ask(village.Map));
        await village.Answers("[2]", List.Search("data", "Person").Counting().WithoutItems().Ask(village.Map));
        await village.Answers("[0]", List.Search("nowhere").Counting().WithoutItems().Ask(village.Map));
    }

    [Fact]
    public async Task The_related_nodes_best_entry_is_chosen_by_its_own_weights()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x", ("name", "graphs zz"), ("otherNames", new[] { "graphs aa" })).Knowing("a", "x"));
        await village.Answers("""[[0, "person:a", "skills", "graphs zz", 1]]""", List.Search("graphs", "Person").Showing(Hit));
    }

    [Fact]
    public async Task Only_the_types_asked_for_are_searched()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Bo")).Skill("b", ("name", "Bo")).Club("c", ("name", "Bo")));
        await village.Shows("b", List.Search("bo", "Skill"));
        await village.Shows("a c", List.Search("bo", "Person", "Club"));
    }

    [Fact]
    public async Task Properties_that_are_not_searched_find_nothing()
    {
        await using var village = await Given(A.Graph().Person("a", ("nick", "zebra"), ("email", "zebra")).Report("r", "a", ("title", "zebra")));
        await village.Shows("", List.Search("zebra"));
    }

    [Fact]
    public async Task Missing_text_and_empty_lists_find_nothing()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "")).Person("b", ("name", "..."), ("aliases", new[] { "" })));
        await village.Shows("", List.Search("a"));
        await village.Shows("", List.Search("null"));
    }

    [Fact]
    public async Task A_search_can_be_narrowed_and_paged()
    {
        await using var village = await Given(Named("Bo A", "Bo B", "Bo C", "Bo", "Abo Bo"));
        await village.Shows("p3 p0", List.Search("bo").First(2));
        await village.Shows("p2 p4", List.Search("bo").Last(2));
        Assert.Equal(5, (await Walk.Pages(village, List.Search("bo"), 2, backward: false)).Length);
        Assert.Equal(5, (await Walk.Pages(village, List.Search("bo"), 2, backward: true)).Length);
    }

    [Fact]
    public async Task A_hit_shows_the_values_of_its_rank()
    {
        await using var village = await Given(A.Graph().Person("a", ("name", "Bo")).Club("c", ("name", "Bo x")));
        await village.Answers("""[[0, "person:a", 0, 100, "Bo", "person:a"], [4, "club:c", 1, 70, null, "club:c"]]""", List.Search("bo").WithSortValues());
    }

    [Fact]
    public async Task Signs_of_patterns_are_no_words()
    {
        await using var village = await Given(Named("a b", "axb", "50 %"));
        await village.Shows("p0", List.Search("a_b%"));
        await village.Shows("p2", List.Search("50%*"));
    }

    [Fact]
    public async Task A_digit_is_a_word()
    {
        await using var village = await Given(Named("Plan 2030", "Plan 2031", "Plan"));
        await village.Shows("p0 p1", List.Search("203"));
    }

    [Fact]
    public async Task Searching_finds_what_was_written_last()
    {
        await using var village = await Given(Named("Bo"));
        await village.Store.ApplyAsync(A.Graph().Person("later", ("name", "Bo later")).Changes, CancellationToken.None);
        await village.Shows("p0 later", List.Search("bo"));
    }
}
