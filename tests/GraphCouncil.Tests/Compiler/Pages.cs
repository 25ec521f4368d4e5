using System.Text.Json.Nodes;
using GraphCouncil.StoreContracts.Toy;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Walking a list page by page, in both directions, gives what one big page gives.</summary>
public sealed class Pages
{
    private static readonly GraphBuilder Village = Enumerable.Range(0, 11).Aggregate(
        A.Graph().Agency("n", ("name", "Ærø")).Company("c", ("name", "Aabenraa")).Skill("sql"),
        (graph, i) => (i % 3 == 0 ? graph : graph.Edge("KNOWS", "p0", "p0"))
            .Person($"p{i}", ("name", i % 2 == 0 ? "Åse \"x\"" : "Zoë"), ("age", i % 4 == 0 ? null : i % 3), ("score", i % 5 == 0 ? null : i / 2.0), ("active", i % 2 == 0))
            .Edge("WORKS_AT", $"p{i}", i % 2 == 0 ? "n" : "c").Knowing($"p{i}", "sql", ("years", i % 2)));

    [Theory]
    [InlineData("", 1)]
    [InlineData("[{name: DESC}]", 2)]
    [InlineData("[{age: ASC}, {score: DESC}]", 3)]
    [InlineData("[{age: DESC}, {active: ASC}]", 2)]
    [InlineData("[{employer: {name: ASC}}, {score: ASC}]", 4)]
    [InlineData("[{id: DESC}]", 5)]
    public async Task Pages_in_a_row_are_the_whole(string order, int size)
    {
        await using var store = new ToyGraph(VillageMap.Map);
        await store.ApplyAsync(Village.Changes, CancellationToken.None);
        var ordered = order.Length == 0 ? "" : $", order: {order}";
        var whole = Ids(JsonNode.Parse(await Ask.Json(store, $"{{ people(first: 50{ordered}) {{ nodes {{ id }} }} }}"))!);
        Assert.Equal(11, whole.Length);
        Assert.Equal(whole, await Walk(store, ordered, size, forward: true));
        Assert.Equal(whole, await Walk(store, ordered, size, forward: false));
    }

    [Fact]
    public async Task Pages_along_a_relationship_tell_parallel_relationships_apart()
    {
        await using var store = new ToyGraph(VillageMap.Map);
        await store.ApplyAsync(A.Graph().Person("a").Skill("s").Knowing("a", "s", ("years", 1)).Knowing("a", "s", ("years", 1)).Knowing("a", "s", ("years", 2)).Changes, CancellationToken.None);
        var seen = new List<int>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var json = JsonNode.Parse(await Ask.Json(
                store,
                "query($c: String) { person(id: \"person:a\") { skills(first: 1, after: $c) { pageInfo { hasNextPage endCursor } edges { years cursor } } } }",
                new Dictionary<string, object?> { ["c"] = cursor }))!["person"]!["skills"]!;
            seen.Add((int)json["edges"]![0]!["years"]!);
            cursor = (string?)json["pageInfo"]!["endCursor"];
            Assert.Equal(cursor, (string?)json["edges"]![0]!["cursor"]);
            more = (bool)json["pageInfo"]!["hasNextPage"]!;
        }

        Assert.Equal([1, 1, 2], seen);
    }

    [Fact]
    public async Task A_cursor_of_another_order_or_list_is_refused()
    {
        var json = JsonNode.Parse(await Ask.Json(Village, "{ people(first: 1) { pageInfo { endCursor } } }"))!;
        var cursor = (string)json["people"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal("BAD_CURSOR", Ask.Problem($"{{ people(after: \"{cursor}\", order: [{{name: ASC}}]) {{ totalCount }} }}").Code);
        Assert.Equal("BAD_CURSOR", Ask.Problem($"{{ skills(after: \"{cursor}\") {{ totalCount }} }}").Code);
        Assert.Equal("BAD_CURSOR", Ask.Problem($"{{ people(after: \"{cursor}=\") {{ totalCount }} }}").Code);
        Assert.Equal("BAD_CURSOR", Ask.Problem($"{{ people(after: \"{cursor[..^1]}\") {{ totalCount }} }}").Code);
        Assert.Empty(Ask.Bind($"{{ people(after: \"{cursor}\") {{ totalCount }} }}").Problems);
    }

    [Fact]
    public async Task A_search_is_walked_by_its_cursors()
    {
        await using var store = new ToyGraph(VillageMap.Map);
        await store.ApplyAsync(Village.Changes, CancellationToken.None);
        const string Fields = "{ nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } }";
        var whole = JsonNode.Parse(await Ask.Json(store, $"{{ search(text: \"aase\", first: 50) {Fields} }}"))!["search"]!;
        var first = JsonNode.Parse(await Ask.Json(store, $"{{ search(text: \"aase\", first: 2) {Fields} }}"))!["search"]!;
        var next = JsonNode.Parse(await Ask.Json(store, $"{{ search(text: \"aase\", after: \"{first["pageInfo"]!["endCursor"]}\") {Fields} }}"))!["search"]!;
        Assert.Equal(6, whole["nodes"]!.AsArray().Count);
        Assert.Equal(whole["nodes"]!.ToJsonString(), new JsonArray([.. first["nodes"]!.AsArray().Concat(next["nodes"]!.AsArray()).Select(node => node!.DeepClone())]).ToJsonString());
    }

    private static async Task<string[]> Walk(ToyGraph store, string order, int size, bool forward)
    {
        var seen = new List<string>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = forward ? $"first: {size}, after: $c" : $"last: {size}, before: $c";
            var json = JsonNode.Parse(await Ask.Json(
                store,
                $"query($c: String) {{ people({page}{order}) {{ pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ id }} }} }}",
                new Dictionary<string, object?> { ["c"] = cursor }))!;
            var info = json["people"]!["pageInfo"]!;
            Assert.Equal(cursor is not null, (bool)info[forward ? "hasPreviousPage" : "hasNextPage"]!);
            seen.InsertRange(forward ? seen.Count : 0, Ids(json));
            more = (bool)info[forward ? "hasNextPage" : "hasPreviousPage"]!;
            cursor = (string?)info[forward ? "endCursor" : "startCursor"];
            Assert.True(seen.Count <= 20);
        }

        return [.. seen];
    }

    private static string[] Ids(JsonNode json) => [.. json["people"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!)];
}
