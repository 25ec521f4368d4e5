using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Requests;
using GraphCouncil.Server.Validation.Types;
using GraphCouncil.ServerTests.Http;
using GraphCouncil.Testing;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GraphCouncil.ServerTests.Engine;

public sealed class Introspection_of_September_2025
{
    private const string AllTypes = "{ __schema { types { name } } }";

    /// <summary>The specification's own text (4.2), with its scalars and directives (3.5, 3.13), without descriptions: none of it is ours.</summary>
    [Fact]
    public async Task Its_types_are_those_of_the_specification()
    {
        var text = new StringWriter();
        await new SDLPrinter(new() { PrintDescriptions = false }).PrintAsync(EverySchema.Tree, text, TestContext.Current.CancellationToken);
        Approval.Matches(text.ToString(), "introspection-types.txt");
    }

    [Fact]
    public void Every_field_of_them_has_its_line_in_the_table()
    {
        var declared = from type in EverySchema.Tree.Definitions.OfType<GraphQLObjectTypeDefinition>()
                       from field in type.Fields!.Items
                       select (type.Name.StringValue, field.Name.StringValue);
        Assert.Equal(declared.Order(), IntrospectionFields.Table.Keys.Order());
    }

    [Fact]
    public void Everything_of_them_is_described() =>
        Assert.DoesNotContain(EverySchema.Tree.Definitions.SelectMany(Parts), each => each is IHasDescriptionNode { Description: null });

    [Fact]
    public async Task A_null_in_a_variable_where_there_must_be_a_value_is_told()
    {
        const string Query = "query Q($all: Boolean) { __type(name: \"Query\") { fields(includeDeprecated: $all) { name } } }";
        var answer = await AskAsync(new ServiceSettings(), Query, new { all = (bool?)null });
        Assert.Equal("NULL_NOT_ALLOWED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("""[{"line":1,"column":50}]""", answer["errors"]![0]!["locations"]!.ToJsonString());
    }

    [Fact]
    public async Task A_null_as_it_is_written_is_refused() =>
        Assert.NotNull((await AskAsync(new ServiceSettings(), "{ __type(name: \"Query\") { fields(includeDeprecated: null) { name } } }"))["errors"]);

    [Theory]
    [InlineData("{ __schema { types { possibleTypes { interfaces { fields { args { type { inputFields { type { enumValues { name } } } } } } } } } } }")]
    [InlineData(AllTypes)]
    public async Task An_answer_that_grows_too_large_is_ended(string query)
    {
        var settings = new ServiceSettings { Transport = new TransportLimits { AnswerBytes = 200 } };
        Assert.Equal("COST", (string?)(await AskAsync(settings, query))["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData(AllTypes, "INTROSPECTION_DISABLED")]
    [InlineData("{ __typename a: __type(name: \"Query\") { name } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ ... on Query { ...F } } fragment F on Query { node(id: 1) { id } __schema { description } }", "INTROSPECTION_DISABLED")]
    [InlineData("query A { __typename } query B { __schema @skip(if: true) { description } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ __typename node(id: 1) { __typename } }", null)]
    public async Task Off_closes_the_schema_and_keeps_the_names_of_types(string query, string? code)
    {
        var name = query.StartsWith("query", StringComparison.Ordinal) ? "A" : null;
        var answer = await AskAsync(new ServiceSettings { Introspection = false }, query, operationName: name);
        Assert.Equal(code, (string?)answer["errors"]?[0]!["extensions"]!["code"]);
        Assert.Equal(code is not null, answer["data"] is null);
    }

    [Fact]
    public async Task Off_says_where_it_is_asked_and_who_can_open_it()
    {
        var error = (await AskAsync(new ServiceSettings { Introspection = false }, "{ a: __typename\n  __schema { description } }"))["errors"]![0]!;
        Assert.Equal("""[{"line":2,"column":3}]""", error["locations"]!.ToJsonString());
        Assert.Contains("GRAPHCOUNCIL_INTROSPECTION=true", (string?)error["message"], StringComparison.Ordinal);
    }

    private static IEnumerable<ASTNode> Parts(ASTNode node) => (node switch
    {
        GraphQLObjectTypeDefinition type => type.Fields!.Items,
        GraphQLEnumTypeDefinition several => several.Values!.Items,
        IHasArgumentsDefinitionNode { Arguments: { } arguments } => arguments.Items,
        _ => Enumerable.Empty<ASTNode>(),
    }).SelectMany(Parts).Prepend(node);

    private static async Task<JsonNode> AskAsync(ServiceSettings settings, string query, object? variables = null, string? operationName = null)
    {
        await using var service = await SmallService.StartAsync(settings);
        var cancellation = TestContext.Current.CancellationToken;
        using var response = await service.Client.PostAsJsonAsync("/graphql", new { query, variables, operationName }, cancellation);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation))!;
    }
}
