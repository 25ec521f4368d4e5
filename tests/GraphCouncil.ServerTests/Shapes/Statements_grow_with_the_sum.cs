using System.Collections.Immutable;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Server.Hosting;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.Testing;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.ServerTests.Shapes;

/// <summary>
/// A hop through an interface or a union adds its types' tables to a statement, never a copy of what lies behind it: a statement is as long as a number
/// times its request, however often the request passes through such kinds. The walks are those of the whole schema to four hops, all those that pass
/// through two such kinds or more and a sample of the others, each nth in the order of the map.
/// </summary>
public sealed class Statements_grow_with_the_sum(GoldenService service) : IClassFixture<GoldenService>
{
    private const int Depth = 4;
    private const int Sampled = 700;
    private const double MostSql = 60;
    private const double MostCypher = 20;
    private static readonly GraphMap Map = GraphParts.ReadSchema(CompilerLimits.Default).Map!;


    [Fact]
    public void Of_filters() => Holds(
        Walks(toOne: false, byFragments: false),
        (kind, walk) => $"{{ {kind.List}(first: 2, where: {Wording.Filter(Map, kind, walk)}) {{ totalCount nodes {{ id }} }} }}");

    [Fact]
    public void Of_orders() => Holds(
        Walks(toOne: true, byFragments: false),
        (kind, walk) => $"{{ {kind.List}(first: 2, order: [{Wording.Order(Map, kind, walk)}]) {{ edges {{ cursor }} }} }}");

    [Fact]
    public void Of_selections() => Holds(
        Walks(toOne: false, byFragments: true),
        (kind, walk) => $"{{ {kind.List}(first: 2) {{ nodes {{ {Wording.Selection(Map, kind, walk)} }} }} }}");

    [Fact]
    public void Of_searches() => Holds(
        Hop.Walks(Map, Map.SearchResult, Depth - 1, toOne: false, byFragments: true).Select(walk => ((NodeKind)Map.SearchResult, walk)),
        (kind, walk) => $"{{ search(text: \"a b\", first: 2) {{ edges {{ match node {{ {Wording.Selection(Map, kind, walk)} }} }} }} }}");

    /// <summary>There and back along one interface again and again: each time adds what the first time added.</summary>
    [Theory]
    [InlineData("{ people(where: ", "{ affiliations: { some: { node: { affiliates: { some: { node: ", "{ name: { contains: \"a\" } }", " } } } } } }", ") { totalCount } }")]
    [InlineData("{ people(where: ", "{ affiliations: { none: { node: { affiliates: { all: { node: ", "{ id: { eq: \"person:1\" } }", " } } } } } }", ") { totalCount } }")]
    [InlineData("{ people(first: 1) { nodes { ", "affiliations(first: 1) { nodes { affiliates(first: 1) { nodes { ", "id", " } } } }", " } } }")]
    public void Going_back_and_forth(string begin, string there, string middle, string back, string end)
    {
        var lengths = Enumerable.Range(1, 3).Select(times =>
            Lengths(begin + string.Concat(Enumerable.Repeat(there, times)) + middle + string.Concat(Enumerable.Repeat(back, times)) + end)!.Value).ToArray();

        // Deeper lines stand further to the right.
        Assert.All(lengths.Skip(1).Zip(lengths), pair => Assert.InRange(pair.First.Sql - pair.Second.Sql, 1, 1.5 * (lengths[1].Sql - lengths[0].Sql)));
        Assert.All(lengths.Skip(1).Zip(lengths), pair => Assert.InRange(pair.First.Cypher - pair.Second.Cypher, 1, 1.5 * (lengths[1].Cypher - lengths[0].Cypher)));
    }

    private static IEnumerable<(NodeKind Kind, ImmutableArray<Hop> Walk)> Walks(bool toOne, bool byFragments) =>
        Map.NodeTypes.AsEnumerable<NodeKind>().Concat(Map.AbstractTypes).Where(kind => kind.List is not null)
            .SelectMany(kind => Hop.Walks(Map, kind, Depth, toOne, byFragments).Select(walk => (kind, walk)));

    /// <summary>What the list itself is of is found type by type, each through its own indexes: that many times what one type takes.</summary>
    private void Holds(IEnumerable<(NodeKind Kind, ImmutableArray<Hop> Walk)> walks, Func<NodeKind, ImmutableArray<Hop>, string> request)
    {
        var all = walks.Select(one => (one.Kind, one.Walk, IsSeveral: Hop.Abstract(Map, one.Walk) > 1)).ToArray();
        var asked = Sample([.. all.Where(one => one.IsSeveral)]).Concat(Sample([.. all.Where(one => !one.IsSeveral)])).ToArray();
        var accepted = asked.Select(one => (Text: request(one.Kind, one.Walk), Types: Map.Members(one.Kind).Length))
            .Select(one => (Request: one.Text, Lengths: Lengths(one.Text), Size: (double)one.Text.Length * one.Types)).Where(one => one.Lengths is not null).ToArray();
        var (sql, cypher) = (accepted.MaxBy(one => one.Lengths!.Value.Sql / one.Size), accepted.MaxBy(one => one.Lengths!.Value.Cypher / one.Size));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"""
            {all.Length} walks, {all.Count(one => one.IsSeveral)} of them through several kinds of several types, {asked.Length} asked, {accepted.Length} accepted.
            SQL {sql.Lengths!.Value.Sql / sql.Size:f1} times: {sql.Request}
            Cypher {cypher.Lengths!.Value.Cypher / cypher.Size:f1} times: {cypher.Request}
            """);
        Assert.True(accepted.Length > asked.Length / 2, "Too many are refused to prove anything.");
        Assert.InRange(sql.Lengths.Value.Sql / sql.Size, 0, MostSql);
        Assert.InRange(cypher.Lengths.Value.Cypher / cypher.Size, 0, MostCypher);
    }

    private static T[] Sample<T>(T[] all) => [.. all.Where((_, at) => at % ((all.Length / Sampled) + 1) == 0)];

    /// <summary>How long the statements for a request are; null where the compiler refuses it.</summary>
    private (int Sql, int Cypher)? Lengths(string request)
    {
        var document = Parser.Parse(request);
        var bound = service.Parts.Compiler.Compile(document).Bind(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>(), Cardinalities.Unknown, GraphCouncil.Seeding.Demo.DemoGraph.Day, Viewers.Secretariat);
        if (!bound.Problems.IsEmpty)
        {
            Assert.All(bound.Problems, problem => Assert.Equal("COST", problem.Code));
            return null;
        }

        GraphQuery tree = ((QuestionField)bound.Fields.Single()).Question.Query;
        return (service.Parts.Store.StatementFor(tree).Length, CypherTranslator.Translate(tree, Map).Text.Text.Length);
    }
}
