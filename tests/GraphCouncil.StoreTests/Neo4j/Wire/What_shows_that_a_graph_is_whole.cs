using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Setup;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.StoreTests.Sqlite;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>A state of the graph is looked at once: the bookmark of an answer says which state it was.</summary>
public sealed class What_shows_that_a_graph_is_whole
{
    [Fact]
    public async Task A_state_that_was_looked_at_is_not_looked_at_again()
    {
        await using var server = new FakeServer(Whole("FB:1"));
        await using var api = new QueryApi(Some.Options(server.Address));
        var graph = await AdoptedAsync(api);
        for (var i = 0; i < 10; i++)
        {
            await graph.RequireAsync(["FB:7"], default);
        }

        Assert.Equal(2, server.All.Count);
        Assert.Contains("\"bookmarks\":[\"FB:7\"]", server.All[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bookmark_of_the_look_itself_may_name_what_it_did_not_see()
    {
        await using var server = new FakeServer(Whole("FB:1"), Whole("FB:8"), Empty);
        await using var api = new QueryApi(Some.Options(server.Address));
        var graph = await AdoptedAsync(api);
        await graph.RequireAsync(["FB:7"], default);
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await graph.RequireAsync(["FB:8"], default));
        Assert.Equal(StoreUnavailable.GraphLost, refusal.Problem);
    }

    [Fact]
    public async Task What_was_refused_is_looked_at_again_and_so_is_an_answer_without_a_bookmark()
    {
        await using var server = new FakeServer(Whole("FB:1"), Empty, Whole("FB:1"));
        await using var api = new QueryApi(Some.Options(server.Address));
        var graph = await AdoptedAsync(api);
        await Assert.ThrowsAsync<ProblemException>(async () => await graph.RequireAsync(["FB:7"], default));
        await graph.RequireAsync(["FB:7"], default);
        await graph.RequireAsync([], default);
        await graph.RequireAsync([], default);
        Assert.Equal(5, server.All.Count);
    }

    /// <summary>Whoever asks meanwhile can do nothing about it by asking for less.</summary>
    [Fact]
    public async Task A_set_up_that_takes_too_long_is_the_stores_fault_and_no_callers()
    {
        await using var server = new FakeServer(Reply.Json("""{"neo4j_version":"5.26.30","neo4j_edition":"community","query":"x"}"""), Reply.Silence);
        var options = Some.Options(server.Address) with { QuestionLimit = TimeSpan.FromSeconds(5), ChangeLimit = TimeSpan.FromSeconds(0.3) };
        var refusal = await Assert.ThrowsAsync<ProblemException>(async () => await Neo4jStore.OpenAsync(options, SmallMap.Map, CancellationToken.None));
        Assert.Contains("constraints and indexes", Assert.IsType<StoreUnavailable>(refusal.Problem).What, StringComparison.Ordinal);
    }

    private static Reply Empty => Reply.Json("""{"data":{"fields":["r"],"values":[[[false,false,null,null,null]]]},"bookmarks":["FB:9"]}""");

    private static Reply Whole(string bookmark) =>
        Reply.Json($$"""{"data":{"fields":["r"],"values":[[[true,true,"some people",null,"g"]]]},"bookmarks":["{{bookmark}}"]}""");

    private static async Task<WholeGraph> AdoptedAsync(QueryApi api)
    {
        var graph = new WholeGraph(api, SmallMap.Map);
        await graph.AdoptAsync(default);
        return graph;
    }
}
