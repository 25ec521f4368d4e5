using System.Collections.Immutable;
using GraphCouncil.Compiler;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.Server.Hosting;
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
    private static readonly GraphMap Map = GraphParts.ReadSchema().Map!;

    private static IEnumerable<NodeKind> Listed => Map.NodeTypes.AsEnumerable<NodeKind>().Concat(Map.AbstractTypes).Where(kind => kind.List is not null);

    [Fact]
    public void Of_filters() => Holds(
        from kind in Listed
        from walk in Hop.Walks(Map, kind, Depth, toOne: false, byFragments: false)
        select (walk, $"{{ {kind.List}(first: 2, where: {Wording.Filter(Map, kind, walk)}) {{ totalCount nodes {{ id }} }} }}"));

    [Fact]
    public void Of_orders() => Holds(
        from kind in Listed
        from walk in Hop.Walks(Map, kind, Depth, toOne: true, byFragments: false)
        select (walk, $"{{ {kind.List}(first: 2, order: [{Wording.Order(Map, kind, walk)}]) {{ edges {{ cursor }} }} }}"));

    [Fact]
    public void Of_selections() => Holds(
        from kind in Listed
        from walk in Hop.Walks(Map, kind, Depth, toOne: false, byFragments: true)
        select (walk, $"{{ {kind.List}(first: 2) {{ nodes {{ {Wording.Selection(Map, kind, walk)} }} }} }}"));

    [Fact]
    public void Of_searches() => Holds(
        from walk in Hop.Walks(Map, Map.SearchResult, Depth - 1, toOne: false, byFragments: true)
        select (walk, $"{{ search(text: \"a b\", first: 2) {{ edges {{ match node {{ {Wording.Selection(Map, Map.SearchResult, walk)} }} }} }} }}"));

    /// <summary>There and back along one interface again and again: each time adds what the first time added.</summary>
    [Theory]
    [InlineData("{ people(where: ", "{ affiliations: { some: { node: { affiliates: { some: { node: ", "{ name: { contains: \"a\" } }", " } } } } } }", ") { totalCount } }")]
    [InlineData("{ people(where: ", "{ affiliations: { none: { node: { affiliates: { all: { node: ", "{ id: { eq: \"person:1\" } }", " } } } } } }", ") { totalCount } }")]
    [InlineData("{ people(first: 1) { nodes { ", "affiliations(first: 1) { nodes { affiliates(first: 1) { nodes { ", "id", " } } } }", " } } }")]
    public void Going_back_and_forth(string begin, string there, string middle, string back, string end)
    {
        var lengths = Enumerable.Range(1, 4).Select(times =>
            Lengths(begin + string.Concat(Enumerable.Repeat(there, times)) + middle + string.Concat(Enumerable.Repeat(back, times)) + end)!.Value).ToArray();

        // Deeper lines stand further to the right.
        Assert.All(lengths.Skip(1).Zip(lengths), pair => Assert.InRange(pair.First.Sql - pair.Second.Sql, 1, 1.5 * (lengths[1].Sql - lengths[0].Sql)));
        Assert.All(lengths.Skip(1).Zip(lengths), pair => Assert.InRange(pair.First.Cypher - pair.Second.Cypher, 1, 1.5 * (lengths[1].Cypher - lengths[0].Cypher)));
    }

    private void Holds(IEnumerable<(ImmutableArray<Hop> Walk, string Request)> all)
    {
        var walks = all.ToArray();
        var (several, others) = (walks.Where(one => Hop.Abstract(Map, one.Walk) > 1).ToArray(), walks.Where(one => Hop.Abstract(Map, one.Walk) <= 1).ToArray());
        var asked = Sample(several, Sampled).Concat(Sample(others, Sampled)).ToArray();
        var worst = asked.Select(one => (one.Request, Lengths: Lengths(one.Request))).Where(one => one.Lengths is not null)
            .Select(one => (one.Request, Sql: (double)one.Lengths!.Value.Sql / one.Request.Length, Cypher: (double)one.Lengths.Value.Cypher / one.Request.Length)).ToArray();
        var (sql, cypher) = (worst.MaxBy(one => one.Sql), worst.MaxBy(one => one.Cypher));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{walks.Length} walks, {several.Length} through several kinds, {asked.Length} asked, {worst.Length} accepted.\nSQL {sql.Sql:f1}: {sql.Request}\nCypher {cypher.Cypher:f1}: {cypher.Request}");
        Assert.True(worst.Length > asked.Length / 2, "Too many are refused to prove anything.");
        Assert.InRange(sql.Sql, 0, 100);
        Assert.InRange(cypher.Cypher, 0, 40);
    }

    private static T[] Sample<T>(T[] all, int most) => [.. all.Where((_, at) => at % ((all.Length / most) + 1) == 0)];

    /// <summary>How long the statements for a request are; null where the compiler refuses it.</summary>
    private (int Sql, int Cypher)? Lengths(string request)
    {
        var document = Parser.Parse(request);
        var bound = service.Parts.Compiler.Prepare(document).Plan(document.Definitions.OfType<GraphQLOperationDefinition>().Single(), new Dictionary<string, object?>());
        if (!bound.Problems.IsEmpty)
        {
            Assert.All(bound.Problems, problem => Assert.Equal("COST", problem.Code));
            return null;
        }

        GraphQuery tree = ((QuestionField)bound.Fields.Single()).Question.Query;
        return (service.Parts.Store.StatementFor(tree).Length, Scribe.Write(tree, Map).Text.Text.Length);
    }
}
