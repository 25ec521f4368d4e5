using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Processes;

public sealed class What_the_environment_sets
{
    [Fact]
    public async Task Closed_introspection_leaves_all_else_as_it_is()
    {
        await using var service = await RunningService.StartAsync(environment: new() { ["GRAPHCOUNCIL_INTROSPECTION"] = "false" });

        var closed = await AskAsync(service, "{ people { totalCount } __schema { queryType { name } } }");
        Assert.Null(closed["data"]);
        Assert.Equal("INTROSPECTION_DISABLED", (string?)closed["errors"]![0]!["extensions"]!["code"]);
        Assert.Contains("GRAPHCOUNCIL_INTROSPECTION=true", (string?)closed["errors"]![0]!["message"], StringComparison.Ordinal);
        var open = await AskAsync(service, "{ __typename people(first: 1) { nodes { __typename } } }");
        Assert.Equal("""{"__typename":"Query","people":{"nodes":[{"__typename":"Person"}]}}""", open["data"]?.ToJsonString());
    }

    [Fact]
    public async Task Page_sizes_hold_and_are_what_the_schema_tells()
    {
        Dictionary<string, string> environment = new()
        {
            ["GRAPHCOUNCIL_ANSWERS__MAXPAGE"] = "50",
            ["GRAPHCOUNCIL_ANSWERS__DEFAULTPAGE"] = "7",
            ["GRAPHCOUNCIL_ANSWERS__MAXIDS"] = "3",
        };
        var printed = (await Program.RunAsync(["schema", "print"], environment)).Output;
        Assert.Contains("1 to 50; 7 by default.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("1 to 100;", printed, StringComparison.Ordinal);

        await using var service = await RunningService.StartAsync(environment: environment);
        Assert.Equal(7, (await AskAsync(service, "{ people { nodes { id } } }"))["data"]!["people"]!["nodes"]!.AsArray().Count);
        Assert.Equal("COST", (string?)(await AskAsync(service, "{ people(first: 51) { nodes { id } } }"))["errors"]![0]!["extensions"]!["code"]);
        var told = (await AskAsync(service, "{ __type(name: \"Query\") { fields { name args { name description } } } }"))["data"]!.ToJsonString();
        Assert.Contains("1 to 50; 7 by default.", told, StringComparison.Ordinal);
        Assert.Contains("at most 3.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("1 to 100;", told, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> AskAsync(RunningService service, string query)
    {
        using var response = await service.Client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
