using System.Buffers;
using System.Text.Json;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>
/// What a real Neo4j counts as memory of a search. Whatever is in scope while rows are put in order it counts for each of them: with all hits in scope a page of a
/// hundred took seven hundred megabytes on a graph of 18,800 people, more than a server with a heap of 1 GB has for all questions together.
/// </summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class A_search_holds_little(GraphOnNeo4j graph)
{
    /// <summary>Bytes for a page of a hundred: its own hits for each of its rows take six million, however many there are besides.</summary>
    private const long Most = 10_000_000;

    private static readonly GraphMap Map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;

    [Fact]
    public async Task However_many_it_finds()
    {
        var (hits, memory) = await AskAsync("{ search(text: \"o\", first: 100) { totalCount edges { node { ... on Person { name competencies(first: 2, order: [{ node: { labelDa: ASC } }]) { nodes { labelDa } } } } } } }");
        TestContext.Current.TestOutputHelper!.WriteLine($"{memory} bytes, {hits} hits");
        Assert.InRange(hits, 101, 1_000);
        Assert.InRange(memory, 1, Most);
    }

    private async Task<(int Hits, long Memory)> AskAsync(string query)
    {
        var document = Parser.Parse(query);
        var bound = new GraphCompiler(Map, CompilerLimits.Default).Compile(document)
            .Bind(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>(), Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, Viewers.Secretariat);
        var question = bound.Fields.OfType<QuestionField>().Single().Question;
        var statement = CypherTranslator.Translate(question.Query, Map);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            statement.Bind(question).WriteTo(json);
            json.WriteEndObject();
        }

        using var parameters = JsonDocument.Parse(buffer.WrittenMemory);
        var answer = await graph.AskAsync("PROFILE " + statement.Text.Text, parameters.RootElement);
        return ((int)answer["data"]!["values"]![0]![0]![1]!, (long)answer["profiledQueryPlan"]!["arguments"]!["GlobalMemory"]!);
    }
}
