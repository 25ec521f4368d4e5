using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GraphCouncil.Bench.Embedded;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Compiler;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.Bench.Remote;

/// <summary>What the server does for our statements, beside the best that a person wrote for the same question (<c>byhand/*.cypher</c>, with the question in its first line).</summary>
internal static class StatementCosts
{
    private const string QuestionPrefix = "// ";

    public static async Task RunAsync(Neo4j server, Report report)
    {
        foreach (var file in Directory.GetFiles(Service.At("tests/bench/Remote/byhand"), "*.cypher").Order(StringComparer.Ordinal))
        {
            var lines = await File.ReadAllLinesAsync(file);
            var (statement, values) = Compile(lines[0][QuestionPrefix.Length..]);
            var byHand = string.Join('\n', lines[1..]);
            _ = await server.HitsAsync(statement, new { v = values });

            // A person makes a parameter of each, which tells the planner more.
            var (ours, best) = (await server.HitsAsync(statement, new { v = values }), await server.HitsAsync(byHand, values));
            report.Add(
                $"Neo4j: dbHits, {Path.GetFileNameWithoutExtension(file).Replace('-', ' ')}, beside the statement by hand",
                ours.ToString("#,0", CultureInfo.InvariantCulture),
                best.ToString("#,0", CultureInfo.InvariantCulture),
                (double)ours / Math.Max(1, best),
                1.1);
        }
    }

    /// <summary>The statement of a question's one root field, with its values as JSON: they are the one parameter <c>v</c>.</summary>
    public static (string Statement, JsonElement Values) Compile(string query)
    {
        var question = DemoService.Compile(query).Question;
        var statement = CypherTranslator.Translate(question.Query, GraphParts.ReadSchema(CompilerLimits.Default).Map!);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            statement.Bind(question).WriteTo(json);
            json.WriteEndObject();
        }

        using var values = JsonDocument.Parse(buffer.WrittenMemory);
        return (statement.Text.Text, values.RootElement.Clone());
    }
}
