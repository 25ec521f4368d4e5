using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Schema.Files;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Schema.Directives;

/// <summary>One directive of the catalogue: its definition in GraphQL's own words, and how a use of it is read.</summary>
internal sealed class DirectiveKind
{
    private DirectiveKind(GraphQLDirectiveDefinition definition, Func<DirectiveArguments, object> read)
    {
        Name = definition.Name.StringValue;
        Definition = AstText.Of(definition);
        Arguments = [.. (definition.Arguments?.Items ?? []).Select(a => new ArgumentKind(a.Name.StringValue, a.Type, a.DefaultValue is not null))];
        Places = [.. definition.Locations.Items];
        Read = read;
    }

    public string Name { get; }

    public string Definition { get; }

    public ImmutableArray<ArgumentKind> Arguments { get; }

    public ImmutableArray<DirectiveLocation> Places { get; }

    public Func<DirectiveArguments, object> Read { get; }

    public static DirectiveKind Of(string definition, Func<DirectiveArguments, object> read) =>
        new(Parser.Parse<GraphQLDirectiveDefinition>(definition), read);
}

/// <summary>An argument that a directive takes.</summary>
internal sealed record ArgumentKind(string Name, GraphQLType Type, bool HasDefault)
{
    public bool IsRequired => Type is GraphQLNonNullType && !HasDefault;

    /// <summary>Whether a value written in the schema is one of the argument's type.</summary>
    public bool Takes(GraphQLValue value) => Takes(Type, value);

    /// <summary>What the argument takes, for people.</summary>
    public string Expectation => Expects(Type);

    private static bool Takes(GraphQLType type, GraphQLValue value) => (type, value) switch
    {
        (GraphQLNonNullType required, _) => value is not GraphQLNullValue && Takes(required.Type, value),
        (_, GraphQLNullValue) => true,
        (GraphQLListType list, GraphQLListValue items) => (items.Values ?? []).All(i => Takes(list.Type, i)),
        (GraphQLListType, _) => false,
        (GraphQLNamedType named, _) => named.Name.StringValue switch
        {
            "String" => value is GraphQLStringValue,
            "Int" => value is GraphQLIntValue whole && int.TryParse(whole.Value.Span, CultureInfo.InvariantCulture, out _),
            "Float" => value is GraphQLIntValue or GraphQLFloatValue,
            var choice => value is GraphQLEnumValue name && Vocabulary.ValuesOf(choice).Contains(name.Name.StringValue),
        },
        _ => false,
    };

    private static string Expects(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Expects(required.Type),
        GraphQLListType list => $"a list in brackets, each item {Expects(list.Type)}",
        _ => ((GraphQLNamedType)type).Name.StringValue switch
        {
            "String" => "a text in quotes",
            "Int" => "a whole number",
            "Float" => "a number",
            var choice => "one of " + string.Join(", ", Vocabulary.ValuesOf(choice)),
        },
    };
}
