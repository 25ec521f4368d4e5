using GraphCouncil.Compiler;
using GraphCouncil.Core.Problems;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>What a caller can do wrong: a code and a place, and nothing is asked.</summary>
public sealed class Refusals
{
    [Theory]
    [InlineData("{ people(first: -1) { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(first: -2147483648) { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(first: 101) { totalCount } }", "COST")]
    [InlineData("{ people(first: 2147483647) { totalCount } }", "COST")]
    [InlineData("{ people(first: 99999999999) { totalCount } }", "COST")]
    [InlineData("{ people(first: 1, last: 1) { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(last: 1, after: \"x\") { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(before: \"x\") { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(after: \"x\", before: \"y\", last: 1) { totalCount } }", "BAD_PAGE")]
    [InlineData("{ people(after: \"\") { totalCount } }", "BAD_CURSOR")]
    [InlineData("{ people(after: \"AQAA\") { totalCount } }", "BAD_CURSOR")]
    [InlineData("{ people(after: \"%%%%\") { totalCount } }", "BAD_CURSOR")]
    [InlineData("{ person(id: \"nobody:1\") { id } }", "BAD_ID")]
    [InlineData("{ person(id: \"person:\") { id } }", "BAD_ID")]
    [InlineData("{ node(id: 7) { id } }", "BAD_ID")]
    [InlineData("{ nodes(ids: [\"person:1\", \"what\"]) { id } }", "BAD_ID")]
    [InlineData("{ people(order: [{name: ASC, age: ASC}]) { totalCount } }", "BAD_ORDER")]
    [InlineData("{ people(order: [{}]) { totalCount } }", "BAD_ORDER")]
    [InlineData("{ people(order: [{name: null}]) { totalCount } }", "BAD_ORDER")]
    [InlineData("{ people(where: {name: null}) { totalCount } }", "NULL_NOT_ALLOWED")]
    [InlineData("{ people(where: {skills: null}) { totalCount } }", "NULL_NOT_ALLOWED")]
    [InlineData("{ company { id } }", "BAD_USER_INPUT")]
    [InlineData("{ company(id: null) { id } }", "BAD_USER_INPUT")]
    [InlineData("{ company(id: \"company:a\", number: \"1\") { id } }", "BAD_USER_INPUT")]
    [InlineData("{ company(id: \"nobody:a\", number: null) { id } }", "BAD_ID")]
    [InlineData("{ organizations(where: {nodeKind: null}) { totalCount } }", "NULL_NOT_ALLOWED")]
    [InlineData("{ organizations(where: {nodeKind: {in: [CLUB, CLUB, CLUB, CLUB, CLUB, CLUB, CLUB]}}) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ people(where: {name: {eqFolded: \"--- \"}}) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ people(where: {aliases: {all: {nendsWithFolded: \"\"}}}) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("{ search(text: \"--- \") { totalCount } }", "BAD_SEARCH")]
    [InlineData("{ search(text: \"a b c d e f g h i j k l m n o p q\") { totalCount } }", "BAD_SEARCH")]
    [InlineData("{ search(text: \"a\", kinds: []) { totalCount } }", "BAD_SEARCH")]
    [InlineData("{ people(first: 100) { nodes { skills(first: 100) { nodes { holders(first: 100) { totalCount } } } } } }", "COST")]
    public void A_mistake_has_a_code_and_a_place(string request, string code)
    {
        var problem = Ask.Problem(request);
        Assert.Equal(code, problem.Code);
        Assert.True(problem.Message.Length <= 256);
        Assert.True(problem is TooCostly || problem.At is { Line: 1, Column: > 2, Path: [_, ..] });
    }

    [Theory]
    [InlineData("query($n: Int) { people(first: $n) { totalCount } }", -1, "BAD_PAGE")]
    [InlineData("query($n: Int) { people(first: $n) { totalCount } }", 101, "COST")]
    [InlineData("query($n: String) { people(after: $n) { totalCount } }", "AQAA", "BAD_CURSOR")]
    [InlineData("query($n: String) { people(where: {town: {ncontainsFolded: $n}}) { totalCount } }", "?", "BAD_USER_INPUT")]
    [InlineData("query($n: ID!) { person(id: $n) { id } }", "x", "BAD_ID")]
    [InlineData("query($n: String!) { search(text: $n) { totalCount } }", "!", "BAD_SEARCH")]
    public void A_mistake_in_a_variable_is_the_same(string request, object? value, string code) =>
        Assert.Equal(code, Ask.Problem(request, new Dictionary<string, object?> { ["n"] = value }).Code);

    [Fact]
    public void The_place_is_the_argument_and_the_path_leads_to_its_field()
    {
        var problem = Ask.Problem("{\n  people {\n    nodes { s: skills(first: -1) { totalCount } }\n  }\n}");
        Assert.Equal((3, 30), (problem.At!.Line, problem.At.Column));
        Assert.Equal(["people", "nodes", "s"], problem.At.Path);
    }

    [Fact]
    public void More_than_a_hundred_ids_are_too_many()
    {
        object ids = Enumerable.Range(0, 101).Select(i => (object?)$"person:{i}").ToList();
        Assert.Equal("TOO_MANY_IDS", Ask.Problem("query($i: [ID!]!) { nodes(ids: $i) { id } }", new Dictionary<string, object?> { ["i"] = ids }).Code);
    }

    [Fact]
    public void More_than_two_hundred_tests_cost_too_much()
    {
        var tests = string.Join(", ", Enumerable.Repeat("{name: {eq: \"a\"}}", 201));
        Assert.Equal("COST", Ask.Problem($"{{ people(where: {{or: [{tests}]}}) {{ totalCount }} }}").Code);
    }

    [Fact]
    public void Items_of_and_and_or_count_though_they_ask_nothing()
    {
        object items = Enumerable.Range(0, 201).Select(_ => (object?)new Dictionary<string, object?>()).ToList();
        Assert.Equal("COST", Ask.Problem("query($o: [PersonFilterInput!]) { people(where: {and: $o}) { totalCount } }", new Dictionary<string, object?> { ["o"] = items }).Code);
    }

    [Theory]
    [InlineData("people(first: null, last: 2, after: null)", "people(last: 2)")]
    [InlineData("people(first: 2, last: null, before: null)", "people(first: 2)")]
    [InlineData("people(where: null, order: null, first: null)", "people")]
    [InlineData("people(where: {and: null, or: null, not: null})", "people")]
    [InlineData("people(where: {name: {contains: null, in: null, nin: null, gte: null, nlt: null}})", "people")]
    [InlineData("people(where: {town: {ncontains: null, startsWith: null, nstartsWith: null, endsWith: null, nendsWith: null}})", "people")]
    [InlineData("people(where: {town: {containsFolded: null, ncontainsFolded: null, startsWithFolded: null, nstartsWithFolded: null}})", "people")]
    [InlineData("people(where: {town: {endsWithFolded: null, nendsWithFolded: null}, rank: {in: null, nin: null}})", "people")]
    [InlineData("people(where: {age: {gt: null, ngt: null, gte: null, ngte: null, lt: null, nlt: null, lte: null, nlte: null}})", "people")]
    [InlineData("people(where: {born: {gt: null, ngt: null, gte: null, ngte: null, lt: null, nlt: null, lte: null, nlte: null}})", "people")]
    [InlineData("people(where: {seen: {gte: null, lt: null}, score: {gte: null, nlte: null}, id: {in: null}})", "people")]
    [InlineData("people(where: {born: {gte: null, lt: \"2000-01-01\"}})", "people(where: {born: {lt: \"2000-01-01\"}})")]
    [InlineData("organizations(where: {asClub: null, nodeKind: {in: null, nin: null}})", "organizations")]
    [InlineData("company(id: null, number: \"1\")", "company(number: \"1\")")]
    [InlineData("people(where: {skills: {some: null, none: null, any: null}, aliases: {some: null, any: null}})", "people")]
    [InlineData("people(where: {skills: {some: {node: null, edge: null}}})", "people(where: {skills: {some: {}}})")]
    [InlineData("people(order: [{name: DESC, age: null}])", "people(order: [{name: DESC}])")]
    public void Null_that_asks_nothing_is_as_if_not_given(string with, string without)
    {
        var below = with.StartsWith("company", StringComparison.Ordinal) ? "id" : "nodes { id }";
        Assert.Equal(Ask.Tree($"{{ {without} {{ {below} }} }}"), Ask.Tree($"{{ {with} {{ {below} }} }}"));

        // The same with every null in a variable, given as null and not given.
        var inVariables = $"query($n: Any) {{ {with.Replace("null", "$n", StringComparison.Ordinal)} {{ {below} }} }}";
        Assert.Equal(Ask.Tree($"{{ {without} {{ {below} }} }}"), Ask.Tree(inVariables, new Dictionary<string, object?> { ["n"] = null }));
        Assert.Equal(Ask.Tree($"{{ {without} {{ {below} }} }}"), Ask.Tree(inVariables));
    }

    [Fact]
    public void Costs_are_products_of_page_sizes()
    {
        var bound = Ask.Bind("{ people(first: 10) { nodes { skills(first: 5) { nodes { id } } reports { nodes { id } } } } organizations { totalCount } }", limits: CompilerLimits.Default);
        Assert.Equal(10 * (1 + 5 + 20), bound.Cost);
    }

    [Theory]
    [InlineData("people(first: 100) { nodes { skills { totalCount } reports { __typename } } }", 100)]
    [InlineData("people(first: 100) { nodes { skills @skip(if: true) { nodes { id } } } }", 100)]
    [InlineData("people { totalCount pageInfo { __typename } }", 0)]
    [InlineData("people(first: 7) { pageInfo { hasNextPage } }", 7)]
    [InlineData("person(id: \"person:1\") { skills(first: 5) { nodes { id } } }", 1 + 5)]
    [InlineData("nodes(ids: [\"person:1\", \"person:2\", \"person:3\"]) { ... on Person { skills(first: 5) { nodes { id } } } }", 3 * (1 + 5))]
    public void What_is_not_read_costs_nothing_and_what_is_costs_for_every_node(string field, long cost) => Assert.Equal(cost, Ask.Bind($"{{ {field} }}").Cost);
}
