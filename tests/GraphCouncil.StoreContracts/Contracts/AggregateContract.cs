using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>Rows folded into figures and groups: what counts once, where groups stand, which are told.</summary>
public abstract class AggregateContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    [Fact]
    public async Task Without_keys_there_is_one_row_of_figures()
    {
        await using var village = await Given(A.Graph().Skill("x", ("size", 1)).Skill("y", ("size", 4)).Skill("z"));
        await village.Answers("[3, 3, 1, 4, 5, 2.5, 2]", Fold.Of("Skill").Counting().CountingRows().Telling(MeasureKind.Min, "size").Telling(MeasureKind.Max, "size")
            .Telling(MeasureKind.Sum, "size").Telling(MeasureKind.Average, "size").Telling(MeasureKind.DistinctValues, "size"));
    }

    [Fact]
    public async Task Of_nothing_there_are_no_figures_but_counts()
    {
        await using var village = await Given(A.Graph().Skill("x"));
        await village.Answers("[1, null, null, null, 0]", Fold.Of("Skill").Counting().Telling(MeasureKind.Min, "size").Telling(MeasureKind.Sum, "size").Telling(MeasureKind.Average, "size").Telling(MeasureKind.DistinctValues, "size"));
        await village.Answers("[0, 0]", Fold.Of("Skill").Where(That.NeverHolds).Counting().CountingRows());
        await village.Answers("[]", Fold.Of("Skill").Where(That.NeverHolds).By("group").Counting());
    }

    [Fact]
    public async Task A_property_makes_groups_and_a_missing_one_makes_its_own_last()
    {
        await using var village = await Given(A.Graph().Skill("x", ("group", "b")).Skill("y", ("group", "a")).Skill("z").Skill("w", ("group", "b")));
        await village.Answers("""[["a", 1], ["b", 2], [null, 1]]""", Fold.Of("Skill").By("group").Counting());
        await village.Answers("""[[null, 1], ["b", 2], ["a", 1]]""", Fold.Of("Skill").By("group").Counting().By(new GroupOrder(0, null, true)));
        await village.Answers("""[["b", 2], ["a", 1]]""", Fold.Of("Skill").By("group").Counting().By(new GroupOrder(null, 0, true)).First(2));
    }

    [Fact]
    public async Task A_node_stands_in_every_group_that_a_to_many_path_leads_to_and_counts_once_in_each()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x", ("group", "g")).Skill("y", ("group", "g")).Skill("z")
            .Knowing("a", "x").Knowing("a", "x").Knowing("a", "y").Knowing("b", "z"));
        await village.Answers("""[[["skill:x"], 1, 2], [["skill:y"], 1, 1], [["skill:z"], 1, 1]]""", Fold.Of("Person").ByNode("skills").Counting().CountingRows());
        await village.Answers("""[["g", 1, 3], [null, 1, 1]]""", Fold.Of("Person").By("skills.group").Counting().CountingRows());
    }

    [Fact]
    public async Task Keys_that_share_a_path_are_about_the_same_relationship()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Skill("y").Knowing("a", "x", ("years", 1)).Knowing("a", "y", ("years", 2)));
        await village.Answers("""[[["skill:x"], 1, 1], [["skill:y"], 2, 1]]""", Fold.Of("Person").ByNode("skills").By("skills.@years").Counting());
    }

    [Fact]
    public async Task A_step_of_a_path_leads_only_over_what_holds()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x").Skill("y").Knowing("a", "x", ("years", 1)).Knowing("b", "x", ("years", 9)).Knowing("b", "y", ("years", 2)));
        await village.Answers("""[[["skill:x"], 1]]""", Fold.Of("Person").ByNode("skills", That.Edge("years").IsAbove(5)).Counting());
    }

    [Fact]
    public async Task Paths_go_over_several_steps_to_one_type_of_an_interface()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Agency("kl", ("region", "North")).Agency("os", ("region", "South")).Club("chess")
            .Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "chess").Edge("WORKS_AT", "c", "os").Edge("PART_OF", "chess", "kl"));
        await village.Answers("""[[[0, "agency:kl"], 1], [[0, "agency:os"], 1], [[2, "club:chess"], 1]]""", Fold.Of("Person").ByNode("employer").Counting());
        await village.Answers("""[[["agency:kl"], 1], [["agency:os"], 1]]""", Fold.Of("Person").ByNode("employer", only: "Agency").Counting());
        await village.Answers("""[["kl", 1]]""", Fold.Of("Person").By("employer.parent.name").Counting());
    }

    [Fact]
    public async Task A_hierarchy_is_rolled_up_and_nobody_counts_twice_in_what_is_above()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("top").Skill("left").Skill("right").Skill("leaf").Skill("alone")
            .Edge("NARROWER", "top", "left").Edge("NARROWER", "top", "right").Edge("NARROWER", "left", "leaf").Edge("NARROWER", "right", "leaf")
            .Knowing("a", "leaf").Knowing("a", "left").Knowing("b", "right").Knowing("b", "alone"));
        await village.Answers(
            """[[["skill:alone"], 1, 1], [["skill:leaf"], 1, 1], [["skill:left"], 1, 2], [["skill:right"], 2, 2], [["skill:top"], 2, 3]]""",
            Fold.Of("Person").ByNode("skills.broader*").Counting().CountingRows());
        await village.Answers(
            """[["left", 1], ["right", 1], ["top", 2]]""",
            Fold.Of("Person").By("skills.broader*.name", where: !That.Property("name").Is("leaf") & !That.Property("name").Is("alone")).Counting());
    }

    [Fact]
    public async Task A_hierarchy_that_goes_round_ends()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Skill("y").Edge("NARROWER", "x", "y").Edge("NARROWER", "y", "x").Edge("NARROWER", "x", "x").Knowing("a", "x"));
        await village.Answers("""[[["skill:x"], 1, 1], [["skill:y"], 1, 1]]""", Fold.Of("Person").ByNode("skills.broader*").Counting().CountingRows());
        await village.Answers("""[[[[["skill:x"], 2], [["skill:y"], 2]]], [[[["skill:x"], 1], [["skill:y"], 1]]]]""", List.Of("Skill").Showing(Show.Folded("broader", f => f.ByNode("narrower*").Counting())));
    }

    [Fact]
    public async Task A_sum_adds_each_node_and_each_relationship_once()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Skill("x", ("size", 2)).Skill("y", ("size", 3))
            .Knowing("a", "x", ("years", 5)).Knowing("a", "x", ("years", 7)).Knowing("b", "x", ("years", 1)).Knowing("a", "y", ("years", 2)));
        await village.Answers(
            """[["a", 5, 2.5, 2, 3], ["b", 2, 2.0, 1, 1]]""",
            Fold.Of("Skill").By("holders.name").Telling(MeasureKind.Sum, "size").Telling(MeasureKind.Average, "size").Counting().CountingRows());
        await village.Answers(
            "[[[14, 5, 2, 3]], [[1, 2, 1, 1]]]",
            List.Of("Person").Showing(Show.Folded("skills", f => f.Telling(MeasureKind.Sum, "@years").Telling(MeasureKind.Sum, "size").Counting().CountingRows())));
        await village.Answers(
            """[[[["a", 14], ["b", 12]]], [[["a", 1], ["b", 1]]]]""",
            List.Of("Person").Showing(Show.Folded("skills", f => f.By("holders.name").Telling(MeasureKind.Sum, "@years"))));
    }

    [Fact]
    public async Task Figures_of_a_relationship_are_about_those_of_one_node()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Skill("y")
            .Knowing("a", "x", ("years", 5), ("weight", 0.5)).Knowing("a", "y", ("years", 7), ("weight", 0.25)).Knowing("b", "x", ("years", 1)));
        await village.Answers(
            "[[[7, 0.75, 2]], [[1, null, 1]], [[null, null, 0]]]",
            List.Of("Person").Showing(Show.Folded("skills", f => f.Telling(MeasureKind.Max, "@years").Telling(MeasureKind.Sum, "@weight").Counting())));
        await village.Answers(
            """[[[[["skill:x"], 5], [["skill:y"], 7]]], [[[["skill:x"], 1]]], [[]]]""",
            List.Of("Person").Showing(Show.Folded("skills", f => f.ByNode("").Telling(MeasureKind.Max, "@years"))));
    }

    [Fact]
    public async Task Dates_go_by_year_quarter_month_and_day()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Knowing("a", "x", ("from", "2001-02-03")).Knowing("a", "x", ("from", "2001-04-01")).Knowing("a", "x", ("from", "2002-12-31")).Knowing("a", "x"));
        var claims = Fold.Of("Person").CountingRows();
        await village.Answers("""[["2001", 2], ["2002", 1], [null, 1]]""", claims.By("skills.@from", DatePart.Year));
        await village.Answers("""[["2001-Q1", 1], ["2001-Q2", 1], ["2002-Q4", 1], [null, 1]]""", claims.By("skills.@from", DatePart.Quarter));
        await village.Answers("""[["2001-02", 1], ["2001-04", 1], ["2002-12", 1], [null, 1]]""", claims.By("skills.@from", DatePart.Month));
        await village.Answers("""[["2001-02-03", 1], ["2001-04-01", 1], ["2002-12-31", 1], [null, 1]]""", claims.By("skills.@from", DatePart.Day));
    }

    [Fact]
    public async Task Groups_are_kept_by_their_figures_and_put_in_order_by_them()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Person("c").Skill("x").Skill("y").Skill("z")
            .Knowing("a", "x").Knowing("b", "x").Knowing("c", "x").Knowing("a", "y").Knowing("b", "y").Knowing("a", "z"));
        var held = Fold.Of("Person").ByNode("skills").Counting();
        await village.Answers("""[[["skill:x"], 3], [["skill:y"], 2]]""", held.Having(0, Comparison.GreaterOrEqual, 2));
        await village.Answers("""[[["skill:z"], 1]]""", held.Having(0, Comparison.Less, 2));
        await village.Answers("""[[["skill:z"], 1], [["skill:y"], 2], [["skill:x"], 3]]""", held.By(new GroupOrder(null, 0, false)));
    }

    [Fact]
    public async Task Every_figure_keeps_groups_and_puts_them_in_order()
    {
        await using var village = await Given(A.Graph()
            .Skill("x", ("group", "a"), ("size", 3)).Skill("y", ("group", "a"), ("size", 4)).Skill("z", ("group", "b"), ("size", 5)).Skill("w", ("group", "c")));
        var sizes = Fold.Of("Skill").By("group").Telling(MeasureKind.Sum, "size").Telling(MeasureKind.Average, "size").Telling(MeasureKind.Min, "size")
            .Telling(MeasureKind.DistinctValues, "size");
        await village.Answers("""[["a", 7, 3.5, 3, 2], ["b", 5, 5.0, 5, 1], ["c", null, null, null, 0]]""", sizes);
        await village.Answers("""[["a", 7, 3.5, 3, 2]]""", sizes.Having(0, Comparison.Greater, new GraphValue.Real(6.5)));
        await village.Answers("""[["b", 5, 5.0, 5, 1]]""", sizes.Having(1, Comparison.Greater, new GraphValue.Real(3.5)));
        await village.Answers("""[["a", 7, 3.5, 3, 2]]""", sizes.Having(2, Comparison.Less, new GraphValue.Integer(5)));
        await village.Answers("""[["c", null, null, null, 0]]""", sizes.HavingNo(2));
        await village.Answers("""[["c", null, null, null, 0], ["b", 5, 5.0, 5, 1], ["a", 7, 3.5, 3, 2]]""", sizes.By(new GroupOrder(null, 1, true)));
        await village.Answers("""[["b", 5, 5.0, 5, 1], ["a", 7, 3.5, 3, 2], ["c", null, null, null, 0]]""", sizes.By(new GroupOrder(null, 0, false)));
    }

    [Fact]
    public async Task Dates_and_figures_of_relationships_keep_groups_too()
    {
        await using var village = await Given(A.Graph().Person("a").Skill("x").Skill("y")
            .Knowing("a", "x", ("from", "2001-02-03"), ("years", 2)).Knowing("a", "x", ("from", "2003-02-03"), ("years", 3)).Knowing("a", "y", ("from", "2002-02-03")));
        await village.Answers(
            """[[[[["skill:x"], "2003-02-03", 5]]]]""",
            Showing(f => f.Having(0, Comparison.Greater, new GraphValue.Text("2002-12-31"))));
        await village.Answers("""[[[[["skill:x"], "2003-02-03", 5]]]]""", Showing(f => f.Having(1, Comparison.GreaterOrEqual, new GraphValue.Real(5))));
        await village.Answers("""[[[[["skill:y"], "2002-02-03", 0], [["skill:x"], "2003-02-03", 5]]]]""", Showing(f => f.By(new GroupOrder(null, 0, false))));

        static Listing Showing(Func<Folding, Folding> kept) => List.Of("Person").Showing(
            Show.Folded("skills", f => kept(f.ByNode("").Telling(MeasureKind.Max, "@from").Telling(MeasureKind.Sum, "@years"))));
    }

    [Fact]
    public async Task Danish_keys_stand_in_danish_order()
    {
        await using var village = await Given(A.Graph().Skill("1", ("name", "Ål")).Skill("2", ("name", "Ært")).Skill("3", ("name", "Zink")).Skill("4", ("name", "Ære")));
        await village.Answers("""[["Zink", 1], ["Ære", 1], ["Ært", 1], ["Ål", 1]]""", Fold.Of("Skill").By("name").Counting());
    }

    [Fact]
    public async Task An_interface_is_folded_over_all_its_types()
    {
        await using var village = await Given(A.Graph().Person("a").Person("b").Agency("kl", ("founded", "1970-01-01")).Club("chess", ("founded", "1980-01-01")).Edge("WORKS_AT", "a", "kl").Edge("WORKS_AT", "b", "kl"));
        await village.Answers("""[2, "1970-01-01", "1980-01-01"]""", Fold.Of("Organization").Counting().Telling(MeasureKind.Min, "founded").Telling(MeasureKind.Max, "founded"));
        await village.Answers("""[["a", 1], ["b", 1]]""", Fold.Of("Organization").By("staff.name").Counting());
    }
}
