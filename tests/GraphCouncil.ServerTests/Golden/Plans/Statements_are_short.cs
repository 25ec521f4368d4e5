using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;
using GraphCouncil.ServerTests.Shapes;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>
/// A Neo4j plans a statement in time that grows with its length (<see cref="Statements_are_planned_in_time"/>), so what is bounded is that: of every
/// approved statement, and of those of generated questions.
/// </summary>
public sealed class Statements_are_short
{
    /// <summary>
    /// One of 6,200 letters takes 0.7 s of processor time, of 5 s. Periods are asked for wherever a search comes to several types: that is what the longest
    /// are longer by.
    /// </summary>
    private const int Most = 8_500;

    private const int MostOfHalf = 2_600;

    private static readonly GraphMap Map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;

    [Fact]
    public void So_that_they_are_planned_in_time()
    {
        var all = Approved().Concat(Generated(200)).ToArray();
        Assert.True(all.Length > 250, $"{all.Length} statements");
        Assert.All(all, one => Assert.True(one.Text.Length <= Most, $"{one.Text.Length} letters for {one.Name}"));
        Assert.InRange(all.Select(one => one.Text.Length).Order().ElementAt(all.Length / 2), 1, MostOfHalf);
    }

    /// <summary>The statements in the approved files, by case and root field.</summary>
    internal static IEnumerable<(string Name, string Text)> Approved() =>
        from name in GoldenCase.Names
        let file = RepositoryFiles.At($"tests/golden/{name}/statement.cypher")
        where File.Exists(file)
        from part in ("\n" + File.ReadAllText(file)).Split("\n// ").Skip(1)
        select ($"{name} {part[..part.IndexOf(' ', StringComparison.Ordinal)]}", part[part.IndexOf('\n', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';'));

    /// <summary>The statements of generated questions, by their documents.</summary>
    internal static IEnumerable<(string Name, string Text)> Generated(int count) =>
        from request in GeneratedQuestions.Of(Map, count)
        let document = Parser.Parse(request)
        let bound = new GraphCompiler(Map, CompilerLimits.Default).Compile(document)
            .Bind(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>(), Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, Viewers.Secretariat)
        let tree = bound.Problems.IsEmpty ? ((QuestionField)bound.Fields.Single()).Question.Query : throw new InvalidOperationException($"{bound.Problems[0]} for {request}")
        select (request, CypherTranslator.Translate(tree, Map).Text.Text);
}
