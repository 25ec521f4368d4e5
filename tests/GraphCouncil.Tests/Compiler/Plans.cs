using GraphCouncil.Compiler;
using GraphCouncil.Compiler.Plans;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Access;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>One plan per shape of the variables, and trees as people read them.</summary>
public sealed class Plans
{
    private const string Filtered = "query($w: PersonFilterInput, $o: [PersonSortInput!], $f: Int, $i: Boolean = true) { people(where: $w, order: $o, first: $f) { nodes { id name @include(if: $i) } } }";

    [Fact]
    public void Other_values_of_one_shape_share_the_very_same_tree()
    {
        var (one, other) = (Tree(Filtered, Variables("Ann", "ASC", 3, true)), Tree(Filtered, Variables("Bo", "ASC", 9, true)));
        Assert.Same(one.Question.Query, other.Question.Query);
        Assert.Equal([new GraphValue.Text("Bo"), new GraphValue.Integer(9)], other.Question.Values);
    }

    [Fact]
    public void Another_direction_condition_or_structure_is_another_tree()
    {
        var document = Ask.Parse(Filtered);
        var compiled = new GraphCompiler(StoreContracts.Village.VillageMap.Map, CompilerLimits.Default).Compile(document);
        var trees = new[] { Variables("Ann", "ASC", 3, true), Variables("Ann", "DESC", 3, true), Variables("Ann", "ASC", 3, false), Variables(null, "ASC", 3, true), [] }
            .Select(variables => ((QuestionField)compiled.Bind(Ask.Operation(document), variables, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields[0]).Question.Query).ToArray();
        Assert.Equal(5, trees.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(5, trees.Select(QueryPrinter.Print).Distinct().Count());
    }

    /// <summary>A value that is missing today may be given tomorrow, by the same document.</summary>
    [Fact]
    public void A_value_that_is_null_in_one_request_and_given_in_the_next_is_asked_for_then()
    {
        const string Request = "query($t: String, $d: Date, $i: ID, $n: String, $k: [NodeKind!]) { "
            + "people(where: {town: {containsFolded: $t}, born: {gte: $d}}) { totalCount } company(id: $i, number: $n) { id } "
            + "organizations(where: {nodeKind: {in: $k}}) { totalCount } }";
        var document = Ask.Parse(Request);
        var compiled = new GraphCompiler(StoreContracts.Village.VillageMap.Map, CompilerLimits.Default).Compile(document);
        var (none, some) = (Trees(new() { ["i"] = "company:a" }), Trees(new()
        {
            ["t"] = "a",
            ["d"] = new DateOnly(2000, 1, 1),
            ["n"] = "1",
            ["k"] = new List<object?> { "CLUB" },
        }));
        Assert.Equal(
            Trees(new() { ["t"] = null, ["d"] = null, ["i"] = "company:b", ["n"] = null, ["k"] = null }).Select(QueryPrinter.Print), none.Select(QueryPrinter.Print));
        Assert.All(none.Zip(some), pair => Assert.NotEqual(QueryPrinter.Print(pair.First), QueryPrinter.Print(pair.Second)));
        Assert.Contains("with number", QueryPrinter.Print(some[1]), StringComparison.Ordinal);
        Assert.NotEqual(QueryPrinter.Print(some[2]), QueryPrinter.Print(Trees(new() { ["i"] = "company:a", ["k"] = new List<object?> { "AGENCY" } })[2]));

        GraphQuery[] Trees(Dictionary<string, object?> variables) =>
            [.. compiled.Bind(Ask.Operation(document), variables, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields.Select(field => ((QuestionField)field).Question.Query)];
    }

    [Fact]
    public void Lists_of_scalars_are_one_slot_whatever_their_length()
    {
        const string Request = "query($n: [String!]!) { people(where: {name: {in: $n}}) { totalCount } }";
        var document = Ask.Parse(Request);
        var compiled = new GraphCompiler(StoreContracts.Village.VillageMap.Map, CompilerLimits.Default).Compile(document);
        var fields = new[] { new List<object?>(), ["a"], ["a", "b"] }
            .Select(names => (QuestionField)compiled.Bind(Ask.Operation(document), new Dictionary<string, object?> { ["n"] = names }, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields[0]).ToArray();
        Assert.Single(fields.Select(field => field.Question.Query).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal([0, 1, 2], fields.Select(field => ((GraphValue.List)field.Question.Values[0]).Items.Length));
    }

    [Fact]
    public void Folded_text_is_folded_before_it_is_asked_for_and_one_slot_wherever_it_is_used()
    {
        const string Request = "query($t: String) { people(where: {or: [{name: {eqFolded: $t}}, {town: {startsWithFolded: $t, neq: $t}}]}) { totalCount } }";
        var document = Ask.Parse(Request);
        var compiled = new GraphCompiler(StoreContracts.Village.VillageMap.Map, CompilerLimits.Default).Compile(document);
        var fields = new[] { "Å-B", "é" }.Select(text => (QuestionField)compiled.Bind(
            Ask.Operation(document), new Dictionary<string, object?> { ["t"] = text }, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields[0]).ToArray();
        Assert.Same(fields[0].Question.Query, fields[1].Question.Query);
        Assert.Equal([new GraphValue.Text("aa b"), new GraphValue.Text("Å-B")], fields[0].Question.Values.Take(2));
        Assert.Equal([new GraphValue.Text("e"), new GraphValue.Text("é")], fields[1].Question.Values.Take(2));
    }

    [Fact]
    public void The_cache_is_bounded()
    {
        var cache = new PlanCache<object>(4);
        var made = 0;
        for (var i = 0; i < 100; i++)
        {
            Get(i);
            Get(-1);
        }

        Assert.Equal(101, made);
        Assert.True(cache.Count <= 10);

        void Get(int items)
        {
            var read = new ReadVariables(new Dictionary<string, object?> { ["list"] = new object?[items + 1] });
            if (cache.Find(new Dictionary<string, object?> { ["list"] = new object?[items + 1] }) is null)
            {
                read.Length(new("list"));
                cache.Keep(read, made++);
            }
        }
    }

    [Theory]
    [InlineData("list", "{ people(where: {name: {eq: \"x\"}, or: [{age: {gte: 3}}, {employer: {name: {neq: \"y\"}}}]}, order: [{employer: {name: DESC}}]) { edges { cursor node { name n: name } } pageInfo { hasNextPage endCursor } } }")]
    [InlineData("only-total", "{ people { totalCount } }")]
    [InlineData("last-page", "{ people(last: 3) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }")]
    [InlineData("nested", "{ person(id: \"person:1\") { employer { name staff(first: 3) { nodes { id } } } skills(where: {edge: {proven: {eq: true}}}, order: [{edge: {years: DESC}}, {node: {name: ASC}}]) { edges { years node { id } } } } }")]
    [InlineData("abstract", "{ organizations { nodes { name ... on Company { number } ... on Agency { region parts { nodes { id } } } } } }")]
    [InlineData("search", "{ search(text: \"x\") { edges { match node { ... on Person { name } } } } }")]
    [InlineData("quantifiers", "{ people(where: {skills: {all: {node: {size: {nlt: 3}}}, none: {edge: {level: {in: [LOW, HIGH]}}}, any: true}, aliases: {none: {contains: \"x\"}}, employer: null}) { totalCount } }")]
    public void A_tree_is_as_approved(string name, string request) => Approval.Matches($"{request}\n\n{Ask.Tree(request)}", $"trees/{name}.txt");

    [Theory]
    [InlineData("{ people(first: 2) { pageInfo { hasNextPage endCursor } nodes { id name } } }")]
    public void Passes_only_take_away(string request)
    {
        var all = QueryPrinter.Print(Ask.Question(request).Question.Query).Split('\n').Length;
        var required = QueryPrinter.Print(Ask.Question(request, allPasses: false).Question.Query).Split('\n').Length;
        Assert.True(all <= required);
    }

    [Fact]
    public void Passes_before_and_after() => Approval.Matches(PassReport.Of("{ people(after: \"" + PassReport.Cursor + "\") { a: nodes { name } edges { node { name id } } totalCount } }"), "passes/list.txt");

    private static QuestionField Tree(string request, Dictionary<string, object?> variables)
    {
        Assert.Empty(Kept.Bind(Ask.Operation(KeptDocument), variables, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Problems);
        Assert.Equal(Filtered, request);
        return (QuestionField)Kept.Bind(Ask.Operation(KeptDocument), variables, Cardinalities.Unknown, Ask.Today, Viewer.Anyone).Fields[0];
    }

    private static readonly GraphQLParser.AST.GraphQLDocument KeptDocument = Ask.Parse(Filtered);

    private static readonly CompiledDocument Kept = new GraphCompiler(StoreContracts.Village.VillageMap.Map, CompilerLimits.Default).Compile(KeptDocument);

    private static Dictionary<string, object?> Variables(string? name, string direction, int first, bool include) => new()
    {
        ["w"] = new Dictionary<string, object?> { ["name"] = new Dictionary<string, object?> { ["eq"] = name } },
        ["o"] = new List<object?> { new Dictionary<string, object?> { ["name"] = direction } },
        ["f"] = first,
        ["i"] = include,
    };
}
