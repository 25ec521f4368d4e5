using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.ServerTests.Golden.Plans;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>limits.md D01 and T9: text from outside in every argument that takes some is looked for, answered with the same bytes by both stores, and makes no statement of its own.</summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class Hostile_strings_are_values_in_both_stores(GoldenService embedded, GoldenOnNeo4j neo4j) : IClassFixture<GoldenService>, IClassFixture<GoldenOnNeo4j>
{
    private const int MostLiteral = 1_000;
    private const int MostInABody = 100_000;
    private const string Count = "{people{totalCount} competencies{totalCount} projects{totalCount} municipalities{totalCount}}";
    private static readonly (string What, string Document)[] Questions = [.. StringArguments.All(new Vocabulary())];
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing in the graph is called so: a question that finds something, or all, has taken the text for something else.</summary>
    [Fact]
    public async Task Both_find_nothing_and_change_nothing()
    {
        var before = await neo4j.AskAsync(Count, null);
        Assert.Equal(before, await embedded.AskAsync(Count, null));
        string[] texts = [.. HostileText.Texts.Where(FitsIntoABody)];
        foreach (var (place, (what, document)) in Questions.Index())
        {
            // Each text goes into every ninth argument and each argument gets every ninth text; all of them together ask a server for a quarter of an hour.
            foreach (var text in texts.Where((_, at) => (at + place) % 9 == 0))
            {
                var variables = new JsonObject { ["v"] = text };
                var answer = await embedded.AskAsync(document, variables);
                Assert.True(answer == await neo4j.AskAsync(document, variables), $"{what}: the stores differ on {Start(text)}");
                var parsed = JsonNode.Parse(answer)!;
                var codes = (parsed["errors"]?.AsArray() ?? []).Select(error => (string?)error!["extensions"]?["code"]).ToArray();
                Assert.True(codes.All(code => code is "BAD_ID" or "BAD_CURSOR" or "BAD_SEARCH" or "BAD_USER_INPUT"), $"{what}: {string.Join(' ', codes)} for {Start(text)}");

                // A search goes by the words in a text, and some of these have words that the graph knows.
                Assert.True(codes.Length > 0 || what == StringArguments.Search || IsEmpty(parsed["data"]), $"{what}: found something by {Start(text)}: {Start(answer)}");
            }
        }

        Assert.Equal(before, await neo4j.AskAsync(Count, null));
        Assert.Equal(before, await embedded.AskAsync(Count, null));
    }

    /// <summary>By variable and written into the document: one statement a question in each language, whatever the text.</summary>
    [Fact]
    public void The_number_of_statements_is_that_of_the_questions()
    {
        var map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;
        var tried = 0;
        foreach (var (what, document) in Questions)
        {
            HashSet<(string Sql, string Cypher)> statements = [];
            foreach (var text in HostileText.Texts.Prepend("harmless"))
            {
                statements.UnionWith(Statements(document, new() { ["v"] = text }));
                if (text.Length <= MostLiteral)
                {
                    statements.UnionWith(Statements(Written(document, text), []));
                }

                tried++;
            }

            Assert.True(statements.Count <= 1, $"{what}: {statements.Count} statements.");
        }

        Assert.True(tried > 2_000, $"Only {tried} were tried.");

        IEnumerable<(string, string)> Statements(string document, Dictionary<string, object?> variables)
        {
            var parsed = Parser.Parse(document);
            var bound = embedded.Parts.Compiler.Compile(parsed).Bind(parsed.Definitions.OfType<GraphQLOperationDefinition>().Single(), variables, Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, Viewers.Secretariat);
            return bound.Problems.Any()
                ? []
                : bound.Fields.OfType<QuestionField>().Select(field => (embedded.Parts.Store.StatementFor(field.Question.Query), CypherTranslator.Translate(field.Question.Query, map).Text.Text));
        }
    }

    private static bool FitsIntoABody(string text) => JsonSerializer.Serialize(text, AsWritten).Length < MostInABody;

    private static string Written(string document, string text) =>
        document[document.IndexOf('{', StringComparison.Ordinal)..].Replace("$v", JsonSerializer.Serialize(text, AsWritten), StringComparison.Ordinal);

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject fields => fields.All(field => IsEmpty(field.Value)),
        JsonArray items => items.All(IsEmpty),
        _ => node.GetValueKind() == JsonValueKind.Number && node.GetValue<int>() == 0,
    };

    private static string Start(string text) => text[..Math.Min(text.Length, 200)];
}
