using GraphCouncil.Core.Problems;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>The public schema has no mutations, subscriptions or directives that repeat; validation is ready for them.</summary>
public sealed class Rules_that_no_schema_of_ours_meets
{
    private const string Sdl = """
        directive @tag(name: String! = "a") repeatable on FIELD | QUERY | VARIABLE_DEFINITION
        type Query { a: Int b(v: Int): Int }
        type Mutation { a: Int }
        type Subscription { a: Int b: Int }
        scalar Date scalar DateTime
        """;

    private static readonly Ours Schema = new(Sdl);

    [Theory]
    [InlineData("mutation { a }")]
    [InlineData("subscription { a }")]
    [InlineData("subscription { a ...F ... on Subscription { a } } fragment F on Subscription { a }")]
    [InlineData("query Q($v: Int @tag) @tag @tag(name: \"b\") { a @tag b(v: $v) @tag(name: \"c\") @tag }")]
    [InlineData("query A { a } mutation B { a } subscription C { b }")]
    public void Are_kept(string document) => Assert.Empty(Schema.Errors(document));

    [Theory]
    [InlineData("subscription { a b }", "VALIDATION_ERROR")]
    [InlineData("subscription { a ...F } fragment F on Subscription { x: a }", "VALIDATION_ERROR")]
    [InlineData("subscription { __typename }", "VALIDATION_ERROR")]
    [InlineData("mutation { b }", "UNKNOWN_FIELD")]
    [InlineData("mutation { __schema { description } }", "UNKNOWN_FIELD")]
    [InlineData("{ a { b } }", "SELECTION_SET")]
    [InlineData("{ a @tag(name: null) }", "REQUIRED_VALUE")]
    [InlineData("{ a @tag(nam: \"b\") }", "UNKNOWN_ARGUMENT")]
    [InlineData("{ ... @tag { a } }", "DIRECTIVE_PLACE")]
    [InlineData("query($v: Int, $w: Int = $v) { b(v: $v) c: b(v: $w) }", "SYNTAX_ERROR")]
    [InlineData("{ a ...F } fragment F on Query { ...F }", "FRAGMENTS")]
    [InlineData("{ a } fragment F on Query { a }", "VALIDATION_ERROR")]
    [InlineData("type A { a: Int }", "VALIDATION_ERROR")]
    public void Are_broken(string document, string code) => Assert.Equal(code, Schema.Errors(document)[0].Code);

    [Fact]
    public void A_number_that_no_double_holds_is_no_float()
    {
        var schema = new Ours("type Query { a(v: Float): Int } scalar Date scalar DateTime");
        Assert.Equal(Codes.WrongType, schema.Errors("{ a(v: 1e400) }").Single().Code);
    }
}
