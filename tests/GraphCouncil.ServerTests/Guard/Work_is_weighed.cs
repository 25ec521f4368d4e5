using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>What a question may have to look at is known before anything is written for it, told on request, and bounded.</summary>
public sealed partial class Work_is_weighed(GoldenService service) : IClassFixture<GoldenService>
{
    private const string ThereAndBack = "filters/there-and-back-along-an-interface";
    private static readonly Lazy<Cardinalities> Hundredfold = new(() => DemoCounts.Of(100));

    /// <summary>On a graph a hundred times as large as the demo: 18,800 people.</summary>
    [Fact]
    public async Task What_people_really_ask_passes()
    {
        var (app, client) = await GoldenService.StartAsync(new(), service.EngineAsIfThereWere(Hundredfold.Value));
        await using (app)
        using (client)
        {
            (string Name, string Query, JsonNode? Variables)[] asked =
            [
                .. RealisticQuestions.Examples.Select(name => (name, RealisticQuestions.Example(name).Query, RealisticQuestions.Example(name).Variables)),
                .. GoldenCase.Names.Where(name => name != ThereAndBack).Select(name => (name, GoldenCase.Read(name).Query, GoldenCase.Read(name).Variables)),
                .. Tour().Matches(await File.ReadAllTextAsync(RepositoryFiles.At("README.md"), TestContext.Current.CancellationToken)).Select(match => ("README", match.Groups[1].Value, (JsonNode?)null)),
            ];
            Assert.True(asked.Length > 80, $"{asked.Length} are too few.");
            foreach (var (name, query, variables) in asked)
            {
                Assert.False((await GoldenService.AskAsync(client, query, variables)).Contains("may have to look at", StringComparison.Ordinal), name);
            }

            // Six steps there and back along everybody's affiliations: an attack that is short to write, which only its early hits make quick.
            var attack = GoldenCase.Read(ThereAndBack);
            Assert.Contains("may have to look at", await GoldenService.AskAsync(client, attack.Query, attack.Variables), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_dear_one_is_refused_at_once()
    {
        var (app, client) = await GoldenService.StartAsync(new(), service.EngineAsIfThereWere(Hundredfold.Value));
        await using (app)
        using (client)
        {
            const string Dear = "{ people(where: { competencies: { some: { node: { holders: { some: { node: { name: { contains: \"zq\" } } } } } } } }) { totalCount } }";
            _ = await GoldenService.AskAsync(client, "{ __typename }", null);
            var start = Stopwatch.GetTimestamp();
            var answer = JsonNode.Parse(await GoldenService.AskAsync(client, Dear, null))!;
            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(1)); // it would take a minute
            Assert.Null(answer["data"]);
            Assert.Equal("COST", (string?)answer["errors"]![0]!["extensions"]!["code"]);
            Assert.Matches("look at [0-9]{9} nodes, relationships and values, at most 10000000 are allowed[.] Ask for less", (string?)answer["errors"]![0]!["message"]);
        }
    }

    /// <summary>It weighs a tenth of what is allowed at most, so a table of ten times as many people is allowed too; a further month weighs a table more.</summary>
    [Fact]
    public async Task The_matrix_of_coverage_weighs_a_table_and_its_trend_one_a_month()
    {
        var (app, client) = await GoldenService.StartAsync(new(), service.EngineAsIfThereWere(Hundredfold.Value));
        await using (app)
        using (client)
        {
            var (table, hours, month, year) =
                (await WorkAsync("measure: PEOPLE"), await WorkAsync("measure: CAPACITY"), await WorkAsync("months: 1"), await WorkAsync("months: 12"));
            Assert.InRange(table, 100_000, 1_000_000);
            Assert.InRange(hours, table, 1_000_000);
            Assert.Equal(table, month);
            Assert.InRange(year, 11 * table, 12 * table);
        }

        async Task<long> WorkAsync(string arguments) =>
            (long)JsonNode.Parse(await AskAsync(client, $"{{ coverage({arguments}) {{ overall }} }}", 0, "report"))!["extensions"]!["cost"]!["work"]!;
    }

    /// <summary>The demo graph that a store holds is counted as it is.</summary>
    [Fact]
    public void The_store_counts_what_there_is()
    {
        var (counted, expected) = (service.Parts.Cardinalities, DemoCounts.Of(1));
        var map = Server.Hosting.GraphParts.ReadSchema(Compiler.CompilerLimits.Default).Map!;
        Assert.All(map.NodeTypes, type => Assert.Equal(expected.Nodes(type), counted.Nodes(type)));
        Assert.All(map.RelationshipTypes, type => Assert.Equal(
            (expected.Of(type, Direction.Out), expected.Of(type, Direction.In)), (counted.Of(type, Direction.Out), counted.Of(type, Direction.In))));
        Assert.True(counted.Nodes(map.NodeTypes.Single(type => type.Name.Value == "Person")) > 180);
    }

    [Fact]
    public async Task Who_asks_is_told_beside_the_answer()
    {
        const string Question = "query($n: Int) { people(first: $n, order: [{ name: ASC }]) { nodes { name } } b: people { totalCount } }";
        var people = service.Parts.Cardinalities.Nodes(Server.Hosting.GraphParts.ReadSchema(Compiler.CompilerLimits.Default).Map!.NodeTypes.Single(type => type.Name.Value == "Person"));
        Assert.Null(JsonNode.Parse(await AskAsync(service.Client, Question, 7, null))!["extensions"]);
        foreach (var size in new[] { 7, 50, 7 })
        {
            var answer = JsonNode.Parse(await AskAsync(service.Client, Question, size, "report"))!;
            Assert.Equal(["data", "extensions"], answer.AsObject().Select(member => member.Key));
            Assert.Equal(size, answer["data"]!["people"]!["nodes"]!.AsArray().Count);
            Assert.Equal(
                $$"""{"nodes":{{size}},"maxNodes":5000,"work":{{(2 * size) + (int)(people * 0.1)}},"maxWork":10000000}""",
                answer["extensions"]!["cost"]!.ToJsonString());
        }
    }

    private static async Task<string> AskAsync(HttpClient client, string query, int size, string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables = new { n = size } }) };
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tour();
}
