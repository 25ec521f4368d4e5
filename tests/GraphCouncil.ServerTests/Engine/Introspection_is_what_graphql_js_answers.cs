using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GraphCouncil.ServerTests.Http;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Engine;

/// <summary>npm's graphql answers the same questions over the same schema text: every option of its introspection query on, off, and each alone.</summary>
public sealed class Introspection_is_what_graphql_js_answers
{
    /// <summary>What the service's own schema has none of: deprecation everywhere, defaults of every kind, roots of other names.</summary>
    private const string Full = """"
        """
        The whole.
          Indented, with "quotes" and \\ in it.
        """
        schema { query: Query mutation: Change }
        directive @mark(how: String = "a \"b\" \\ \n \u00e6", old: Int = 3 @deprecated) repeatable
          on FIELD | ENUM_VALUE | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
        "Described in one line." scalar Date @specifiedBy(url: "https://example.test/date")
        scalar DateTime
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String @deprecated }
        type Person implements Node & Named { id: ID! name: String born(zone: Zone = UTC, now: Boolean = true @deprecated(reason: "Unused.")): Date }
        type Group implements Node { id: ID! members(first: Int = -1, where: Where = { ids: ["a", "b"], not: null, at: [[1.5, 2]] }): [[Person!]!]! }
        union Found = Person | Group
        enum Zone { UTC LOCAL @deprecated(reason: "Which one?") }
        input Filter { ids: [ID!]! = [] not: Filter at: [[Float]] old: String = "" @deprecated(reason: "Use ids.") zone: Zone = LOCAL }
        input Where { ids: [ID!] not: Where at: [[Float]] }
        input By @oneOf { id: ID name: String }
        type Query { node(by: By!, filter: Filter): Node found: [Found] at: DateTime }
        type Change { nothing(at: Date): Boolean }
        """";

    [Fact]
    public Task Over_the_public_schema() => SameAnswers(File.ReadAllText(RepositoryFiles.At("schema/public.graphql")));

    [Fact]
    public Task Over_a_schema_with_everything() => SameAnswers(Full);

    [Fact]
    public Task Over_a_schema_of_one_field() => SameAnswers("scalar Date scalar DateTime type Query { id: String, on: Date, at: DateTime }");

    private static async Task SameAnswers(string sdl)
    {
        await using var service = await SmallService.StartAsync(sdl: sdl);
        var questions = JsonNode.Parse(await NodeAsync("ask"))!.AsArray();
        Assert.True(questions.Count > 15);
        var answers = new JsonObject();
        foreach (var question in questions)
        {
            using var response = await service.Client.PostAsJsonAsync(
                "/graphql", new { query = (string?)question!["query"], variables = question["variables"] }, TestContext.Current.CancellationToken);
            answers[(string)question["name"]!] = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        var folder = Directory.CreateTempSubdirectory("graphcouncil-introspection-").FullName;
        try
        {
            var (schemaFile, answersFile) = (Path.Combine(folder, "schema.graphql"), Path.Combine(folder, "answers.json"));
            await File.WriteAllTextAsync(schemaFile, sdl, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(answersFile, answers.ToJsonString(), TestContext.Current.CancellationToken);
            var lines = (await NodeAsync("compare", schemaFile, answersFile)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(lines, line => !line.StartsWith("ok\t", StringComparison.Ordinal));
            Assert.Equal(questions.Count + 2, lines.Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> NodeAsync(params string[] arguments)
    {
        var folder = RepositoryFiles.At("tests/GraphCouncil.ServerTests/audit");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), $"Run 'npm ci --prefix {folder}' first; tests/run.sh does.");
        var start = new ProcessStartInfo("node", ["introspection.mjs", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return output;
    }
}
