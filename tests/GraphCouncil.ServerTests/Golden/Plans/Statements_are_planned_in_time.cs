using System.Diagnostics;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;
using GraphCouncil.ServerTests.Shapes;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>
/// How long a real Neo4j takes to plan a statement that it has not met before: every approved one, and those of generated questions. On a quiet machine
/// of two cores none may take more than 300 ms. On a busy one that cannot be measured, so the bound is a number of times what a plain statement takes in the same minute.
/// </summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class Statements_are_planned_in_time(GraphOnNeo4j graph)
{
    private const int Questions = 200;
    private const double Most = 300;
    private static readonly GraphMap Map = GraphParts.ReadSchema().Map!;

    [Fact]
    public async Task However_new_they_are()
    {
        var statements = Approved().Concat(Generated()).ToArray();
        foreach (var (_, text) in statements.Take(60))
        {
            await Cold(text);
        }

        var plain = statements.First(one => one.Name.StartsWith("lists/three-levels", StringComparison.Ordinal)).Text;
        var taken = new List<(string Name, double Milliseconds, double Plain, int Steps)>();
        foreach (var (name, text) in statements)
        {
            var (time, steps) = await Cold(text);
            var floor = await Cold(plain);
            for (var again = 0; again < 2 && time > Most; again++)
            {
                (time, _) = await Cold(text);
            }

            taken.Add((name, time, floor.Milliseconds, steps));
        }

        foreach (var (name, time, floor, steps) in taken.OrderByDescending(one => one.Milliseconds).Take(5))
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{time:f0} ms (plain {floor:f0} ms), {steps} steps: {name}");
        }

        var plains = taken.Select(one => one.Plain).Order().ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine($"plain: {plains[0]:f0} .. {plains[plains.Length / 2]:f0} .. {plains[^1]:f0} ms");
        Assert.Equal(Questions, statements.Count(one => one.Name.StartsWith('{')));
        Assert.All(taken, one => Assert.True(one.Milliseconds <= Math.Max(Most, 15 * plains[plains.Length / 2]), $"{one.Milliseconds:f0} ms for {one.Name}"));
    }

    private async Task<(double Milliseconds, int Steps)> Cold(string text)
    {
        await graph.AskAsync("CALL db.clearQueryCaches()");
        var start = Stopwatch.GetTimestamp();
        var answer = await graph.AskAsync("EXPLAIN " + text);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, Steps(answer["queryPlan"]!));
    }

    private static int Steps(JsonNode step) => 1 + (step["children"]?.AsArray().Sum(child => Steps(child!)) ?? 0);

    private static IEnumerable<(string Name, string Text)> Approved() =>
        from name in GoldenCase.Names
        let file = RepositoryFiles.At($"tests/golden/{name}/statement.cypher")
        where File.Exists(file)
        from part in ("\n" + File.ReadAllText(file)).Split("\n// ").Skip(1)
        select ($"{name} {part[..part.IndexOf(' ', StringComparison.Ordinal)]}", part[part.IndexOf('\n', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';'));

    private static IEnumerable<(string Name, string Text)> Generated() =>
        from request in GeneratedQuestions.Of(Map, Questions)
        let document = Parser.Parse(request)
        let bound = new GraphCompiler(Map, CompilerLimits.Default).Prepare(document)
            .Plan(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>())
        let tree = bound.Problems.IsEmpty ? ((QuestionField)bound.Fields.Single()).Question.Query : throw new InvalidOperationException($"{bound.Problems[0]} for {request}")
        select (request, Scribe.Write(tree, Map).Text.Text);
}
