using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>How the store runs the approved statements on the demo graph, without statistics, as it always runs them.</summary>
public sealed class Statements_and_their_indexes(GoldenService service) : IClassFixture<GoldenService>
{
    [Fact]
    public void No_table_is_walked_whole_where_an_index_serves()
    {
        var walks = Statements().SelectMany(s => WholeWalks.Of(s.Text, PlanLine.Of(service.File, s.Text)).Select(table => $"{s.Name}: {table}")).ToList();
        Assert.Empty(walks.Except(MustWalk.Reasons.Keys));
        Assert.Empty(MustWalk.Reasons.Keys.Except(walks));
    }

    /// <summary>The rule itself: it tells a walk from a search, and a count from a page.</summary>
    [Theory]
    [InlineData("SELECT count(*) FROM \"node_Person\" t1 WHERE t1.\"jobTitle\" > ''", true)]
    [InlineData("SELECT count(*) FROM \"node_Person\" t1 WHERE +t1.\"id\" = 'person:p0001'", true)]
    [InlineData("SELECT count(*) FROM \"node_Person\" t1 WHERE t1.\"id\" = 'person:p0001'", false)]
    [InlineData("SELECT count(*) FROM \"edge_HAS_COMPETENCY\" r1 WHERE r1.\"level\" = 3", true)]
    [InlineData("SELECT count(*) FROM \"edge_HAS_COMPETENCY\" r1 WHERE r1.source$ = 1", false)]
    [InlineData("SELECT (SELECT json_group_array(q1.c1) FROM (SELECT t1.\"id\" AS c1 FROM \"node_Person\" t1 ORDER BY t1.\"name$order\", t1.\"id\" LIMIT 5) q1)", false)]
    [InlineData("SELECT (SELECT json_group_array(q1.c1) FROM (SELECT t1.\"id\" AS c1 FROM \"node_Person\" t1 ORDER BY t1.\"name\", t1.\"id\" LIMIT 5) q1)", true)]
    public void A_walk_is_seen(string statement, bool walks) => Assert.Equal(walks, WholeWalks.Of(statement, PlanLine.Of(service.File, statement)).Any());

    /// <summary>But of what is above each node of a hierarchy, which is found once in a run: there is no table of it.</summary>
    [Fact]
    public void No_index_is_made_for_one_run()
    {
        var made = Statements().Where(s => WholeWalks.MakesAnIndex(PlanLine.Of(service.File, s.Text))).ToList();
        Assert.All(made, s => Assert.Contains("WITH RECURSIVE reached", s.Text, StringComparison.Ordinal));
        Assert.True(made.Count > 3, "The rule sees no index that is made.");
    }

    /// <summary>The names are those of the golden case and of the root field in it.</summary>
    private static IEnumerable<(string Name, string Text)> Statements() =>
        from name in GoldenCase.Names
        let file = RepositoryFiles.At($"tests/golden/{name}/statement.sql")
        where File.Exists(file)
        from part in ("\n" + File.ReadAllText(file)).Split("\n-- ").Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        select ($"{name} {part[..end]}", part[end..]);
}
