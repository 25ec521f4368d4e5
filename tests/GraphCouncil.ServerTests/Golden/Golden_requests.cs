using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Schema;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Validation;
using GraphCouncil.Server.Validation.Types;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Golden;

public sealed class Golden_requests(GoldenService service) : IClassFixture<GoldenService>
{
    private static readonly SchemaReading Schema = GraphParts.ReadSchema(CompilerLimits.Default);
    private static readonly GraphMap Map = Schema.Map!;
    private static readonly SchemaIndex Types = SchemaIndex.Of(Parser.Parse(Schema.PublicSchema!));
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Are_answered_as_approved(string name)
    {
        var golden = GoldenCase.Read(name);
        var answer = JsonNode.Parse(await service.AskAsync(golden.Query, golden.Variables, golden.ViewAs))!.AsObject();
        if (golden.ErrorCode is { } code)
        {
            Assert.False(answer.ContainsKey("data"), "A refused request has no data.");
            Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
        }
        else
        {
            Assert.False(answer.ContainsKey("errors"), answer.ToJsonString());
        }

        Approval.MatchesFile(answer.ToJsonString(Pretty), Path.Combine(golden.Folder, "response.json"));
    }

    /// <summary>A pass that is not required only saves work.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Are_answered_with_the_same_bytes_without_the_passes_that_save_work(string name)
    {
        var golden = GoldenCase.Read(name);
        Assert.Equal(
            await service.AskAsync(golden.Query, golden.Variables, golden.ViewAs),
            await service.AskPlainlyAsync(golden.Query, golden.Variables, golden.ViewAs));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Become_the_approved_trees_and_statements(string name)
    {
        var golden = GoldenCase.Read(name);
        if (golden.ErrorCode is not null)
        {
            return;
        }

        var document = Parser.Parse(golden.Query);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
        var bound = service.Parts.Compiler.Compile(document).Bind(
            operation, Variables(golden, operation), Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, golden.Viewer);
        Assert.Empty(bound.Problems);
        var trees = new StringBuilder();
        var statements = new StringBuilder();
        var cypher = new StringBuilder();
        foreach (var (key, tree, slots) in bound.Fields.SelectMany(Trees))
        {
            trees.Append("# ").Append(key).Append('\n').Append(QueryPrinter.Print(tree).TrimEnd()).Append("\n\n");
            statements.Append("-- ").Append(key).Append('\n').Append(service.Parts.Store.StatementFor(tree).TrimEnd()).Append("\n\n");
            cypher.Append(Cypher(key, tree, slots));
        }

        if (trees.Length > 0)
        {
            Approval.MatchesFile(trees.ToString(), Path.Combine(golden.Folder, "tree.txt"));
            Approval.MatchesFile(statements.ToString(), Path.Combine(golden.Folder, "statement.sql"));
            Approval.MatchesFile(cypher.ToString(), Path.Combine(golden.Folder, "statement.cypher"));
        }
    }

    [Fact]
    public void Know_only_names_of_the_map() => Approval.MatchesFile(KnownNames.Of(Map), RepositoryFiles.At("tests/cypher/names.golden.json"));

    /// <summary>
    /// What a root field asks, by its key, with how many values stand beside it: a walk's two rounds, or a question's evidence, and then the nodes
    /// that are shown.
    /// </summary>
    private static IEnumerable<(string Key, GraphQuery Tree, int Slots)> Trees(BoundField field) => field switch
    {
        QuestionField question => [(field.Key, question.Question.Query, question.Question.Values.Length)],
        WaysField ways => ways.Trees.Select((tree, place) => ($"{field.Key}.{(place == 0 ? "walk" : place == 1 ? "first" : $"nodes{place - 1}")}", tree, ways.Slots)),
        AskedField asked => asked.Trees.Select((each, place) => ($"{field.Key}.{place}", each.Query, each.Values.Length)),
        _ => [],
    };

    /// <summary>The statement for Neo4j, behind a line with the field and the parameters.</summary>
    private static string Cypher(string key, GraphQuery tree, int slots)
    {
        var statement = CypherTranslator.Translate(tree, Map);
        var parameters = Enumerable.Range(0, slots).Select(slot => $"$v.p{slot}").Concat(statement.Further);
        return $"// {key} ({string.Join(", ", parameters)})\n{statement.Text.Text};\n\n";
    }

    /// <summary>As the service takes them: coerced, with their defaults.</summary>
    private static Dictionary<string, object?> Variables(GoldenCase golden, GraphQLOperationDefinition operation)
    {
        var findings = new Findings(1);
        var given = (Dictionary<string, object?>?)Plain(golden.Variables) ?? [];
        var coerced = new OperationVariables(operation, Types).Coerce(given, findings);
        Assert.True(findings.IsEmpty);
        return coerced;
    }

    private static object? Plain(JsonNode? value) => value switch
    {
        null => null,
        JsonObject fields => fields.ToDictionary(field => field.Key, field => Plain(field.Value)),
        JsonArray items => items.Select(Plain).ToList(),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => value.AsValue().TryGetValue(out int whole) ? whole : value.GetValue<double>(),
            _ => value.GetValue<string>(),
        },
    };
}
