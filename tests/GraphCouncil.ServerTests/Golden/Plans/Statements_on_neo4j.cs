using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>How a real Neo4j would run the approved statements on the demo graph. Plans inside a CASE do not show in its EXPLAIN.</summary>
[Collection(GraphOnNeo4j.Name)]
public sealed partial class Statements_on_neo4j(GraphOnNeo4j graph)
{
    private static readonly Dictionary<string, JsonNode> Explained = [];

    [Fact]
    public async Task No_label_is_walked_whole_where_an_index_serves()
    {
        var walks = new List<string>();
        foreach (var (name, text) in Statements_are_short.Approved())
        {
            var answer = await ExplainAsync(text);
            walks.AddRange(Walks(answer["queryPlan"]!).Distinct().Select(walk => $"{name}: {walk}"));
        }

        Assert.Empty(walks.Except(MustWalkOnNeo4j.Reasons.Keys));
        Assert.Empty(MustWalkOnNeo4j.Reasons.Keys.Except(walks));
    }

    /// <summary>Where a searched text is asked for as people type it, the server goes by its text index.</summary>
    [Theory]
    [InlineData("STARTS WITH ' ' + $v.p0")]
    [InlineData("STARTS WITH ' ' + $v.p0 + ' ' AND n.`name$search` = ' ' + $v.p0 + ' '")]
    [InlineData("CONTAINS $v.p0")]
    [InlineData("ENDS WITH $v.p0 + ' '")]
    public async Task Folded_text_that_is_searched_is_sought_in_its_index(string condition)
    {
        var where = $"MATCH (n:`Person`) WHERE n.`name$search` {condition} AND n.`id` IS NOT NULL";
        const string page = "AND n.`name$order` IS NOT NULL WITH n ORDER BY n.`name$order`, n.`id` LIMIT $v.p1 RETURN n.`name`";
        foreach (var ending in (string[])["RETURN count(*)", page])
        {
            var answer = await graph.AskAsync($"EXPLAIN {where} {ending}");
            Assert.Contains("TEXT INDEX n:Person(", answer["queryPlan"]!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_server_has_nothing_to_remark()
    {
        foreach (var (name, text) in Statements_are_short.Approved())
        {
            var remarks = (await ExplainAsync(text))["notifications"]?.AsArray().Select(remark => (string?)remark!["code"]) ?? [];
            Assert.True(!remarks.Any(), $"{name}: {string.Join(", ", remarks)}");
        }
    }

    /// <summary>The rule itself: it sees a walk wherever it stands.</summary>
    [Theory]
    [InlineData("MATCH (n:`Person`) RETURN n.`id` ORDER BY n.`jobTitle`", "Person")]
    [InlineData("MATCH (n) RETURN n.`id`", "all nodes")]
    [InlineData("RETURN [COUNT { MATCH (n:`Person`) WHERE n.`jobTitle` CONTAINS 'a' }]", "Person")]
    [InlineData("MATCH (n:`Person` {`id`: 'person:p0001'}) RETURN n.`name`", null)]
    [InlineData("RETURN [COUNT { (n:`Person`) }]", null)]
    public async Task A_walk_is_seen(string statement, string? walked)
    {
        var answer = await graph.AskAsync("EXPLAIN " + statement);
        Assert.Equal(walked is null ? [] : [walked], Walks(answer["queryPlan"]!));
    }

    private static IEnumerable<string> Walks(JsonNode step)
    {
        var name = ((string)step["operatorType"]!).Split('@')[0];
        var details = (string?)step["arguments"]?["Details"] ?? "";
        string[] own = name switch
        {
            "AllNodesScan" => ["all nodes"],
            "NodeByLabelScan" => [Label().Match(details).Groups["label"].Value],
            _ when name.EndsWith("LabelsScan", StringComparison.Ordinal) || name.EndsWith("RelationshipTypeScan", StringComparison.Ordinal) => [details],
            _ => [],
        };
        return own.Concat(step["children"]?.AsArray().SelectMany(child => Walks(child!)) ?? []);
    }

    /// <summary>Planning is what these tests wait for: each approved statement is planned once for all of them.</summary>
    private async Task<JsonNode> ExplainAsync(string text)
    {
        if (!Explained.TryGetValue(text, out var answer))
        {
            Explained[text] = answer = await graph.AskAsync("EXPLAIN " + text);
        }

        return answer;
    }

    [GeneratedRegex(":(?<label>\\w+)")]
    private static partial Regex Label();
}
