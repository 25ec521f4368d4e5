using System.Collections.Frozen;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// What each field of the introspection types says of the syntax tree that it describes: text, a truth, another piece of the tree, several of
/// these, or null.
/// </summary>
/// <param name="schema">The whole schema.</param>
/// <param name="of">The piece of the tree that stands behind the object; nothing reads it in <c>__Schema</c>.</param>
/// <param name="deprecated">The argument <c>includeDeprecated</c>; false where a field has none.</param>
internal delegate object? IntrospectionValue(SchemaTree schema, ASTNode? of, bool deprecated);

/// <summary>The table of those fields, by type and name. A test compares it with <c>IntrospectionTypes.graphql</c>.</summary>
internal static class IntrospectionFields
{
    private const string Deprecated = "deprecated";

    private static readonly SDLPrinter OneLine = new();

    /// <summary>What is said where no reason is given: the directive's default.</summary>
    private static readonly string NoReason = ((GraphQLStringValue)EverySchema.Tree.Definitions.OfType<GraphQLDirectiveDefinition>()
        .First(each => each.Name.Value == Deprecated).Arguments!.Items[0].DefaultValue!).Value.ToString();

    public static FrozenDictionary<(string Type, string Field), IntrospectionValue> Table { get; } =
        new Dictionary<(string, string), IntrospectionValue>
        {
            [("__Schema", "description")] = (schema, _, _) => Description(schema.Definition),
            [("__Schema", "types")] = (schema, _, _) => schema.Types,
            [("__Schema", "queryType")] = (schema, _, _) => schema.Root(OperationType.Query),
            [("__Schema", "mutationType")] = (schema, _, _) => schema.Root(OperationType.Mutation),
            [("__Schema", "subscriptionType")] = (schema, _, _) => schema.Root(OperationType.Subscription),
            [("__Schema", "directives")] = (schema, _, _) => schema.Directives,

            [("__Type", "kind")] = (_, of, _) => KindOf(of!),
            [("__Type", "name")] = (_, of, _) => (of as GraphQLTypeDefinition)?.Name.StringValue,
            [("__Type", "description")] = (_, of, _) => Description(of),
            [("__Type", "specifiedByURL")] = (_, of, _) => of is GraphQLScalarTypeDefinition scalar ? Argument(scalar, "specifiedBy", "url") : null,
            [("__Type", "fields")] = (_, of, deprecated) => of is IHasFieldsDefinitionNode type ? Shown(type.Fields?.Items, deprecated) : null,
            [("__Type", "interfaces")] = (schema, of, _) => of is IHasInterfacesNode type ? Types(schema, type.Interfaces?.Items) : null,
            [("__Type", "possibleTypes")] = (schema, of, _) => schema.Possible(of),
            [("__Type", "enumValues")] = (_, of, deprecated) =>
                of is GraphQLEnumTypeDefinition several ? Shown(several.Values?.Items, deprecated) : null,
            [("__Type", "inputFields")] = (_, of, deprecated) =>
                of is GraphQLInputObjectTypeDefinition type ? Shown(type.Fields?.Items, deprecated) : null,
            [("__Type", "ofType")] = (schema, of, _) => of switch
            {
                GraphQLNonNullType required => Type(schema, required.Type),
                GraphQLListType list => Type(schema, list.Type),
                _ => null,
            },
            [("__Type", "isOneOf")] = (_, of, _) => of is GraphQLInputObjectTypeDefinition ? Find(of, "oneOf") is not null : null,

            [("__Field", "name")] = Name,
            [("__Field", "description")] = (_, of, _) => Description(of),
            [("__Field", "args")] = (_, of, deprecated) => Shown(((GraphQLFieldDefinition)of!).Arguments?.Items, deprecated),
            [("__Field", "type")] = (schema, of, _) => Type(schema, ((GraphQLFieldDefinition)of!).Type),
            [("__Field", "isDeprecated")] = IsDeprecated,
            [("__Field", "deprecationReason")] = DeprecationReason,

            [("__InputValue", "name")] = Name,
            [("__InputValue", "description")] = (_, of, _) => Description(of),
            [("__InputValue", "type")] = (schema, of, _) => Type(schema, ((GraphQLInputValueDefinition)of!).Type),
            [("__InputValue", "defaultValue")] = (_, of, _) =>
                ((GraphQLInputValueDefinition)of!).DefaultValue is { } value ? OneLine.Print(value) : null,
            [("__InputValue", "isDeprecated")] = IsDeprecated,
            [("__InputValue", "deprecationReason")] = DeprecationReason,

            [("__EnumValue", "name")] = Name,
            [("__EnumValue", "description")] = (_, of, _) => Description(of),
            [("__EnumValue", "isDeprecated")] = IsDeprecated,
            [("__EnumValue", "deprecationReason")] = DeprecationReason,

            [("__Directive", "name")] = Name,
            [("__Directive", "description")] = (_, of, _) => Description(of),
            [("__Directive", "isRepeatable")] = (_, of, _) => ((GraphQLDirectiveDefinition)of!).Repeatable,
            [("__Directive", "locations")] = (_, of, _) => ((GraphQLDirectiveDefinition)of!).Locations.Items.Select(Words),
            [("__Directive", "args")] = (_, of, deprecated) => Shown(((GraphQLDirectiveDefinition)of!).Arguments?.Items, deprecated),
        }.ToFrozenDictionary();

    private static string KindOf(ASTNode type) => type switch
    {
        GraphQLScalarTypeDefinition => "SCALAR",
        GraphQLObjectTypeDefinition => "OBJECT",
        GraphQLInterfaceTypeDefinition => "INTERFACE",
        GraphQLUnionTypeDefinition => "UNION",
        GraphQLEnumTypeDefinition => "ENUM",
        GraphQLInputObjectTypeDefinition => "INPUT_OBJECT",
        GraphQLListType => "LIST",
        _ => "NON_NULL",
    };

    /// <summary>A type as a field names it: wrapped, or the definition itself.</summary>
    private static ASTNode Type(SchemaTree schema, GraphQLType type) => type is GraphQLNamedType named ? schema.Find(named.Name.StringValue)! : type;

    private static IEnumerable<ASTNode> Types(SchemaTree schema, IEnumerable<GraphQLNamedType>? names) =>
        (names ?? []).Select(name => Type(schema, name));

    private static string Name(SchemaTree schema, ASTNode? of, bool deprecated) => ((INamedNode)of!).Name.StringValue;

    private static string? Description(ASTNode? of) => (of as IHasDescriptionNode)?.Description?.Value.ToString();

    private static object IsDeprecated(SchemaTree schema, ASTNode? of, bool deprecated) => Find(of!, Deprecated) is not null;

    private static string? DeprecationReason(SchemaTree schema, ASTNode? of, bool deprecated) => Find(of!, Deprecated) is null ? null
        : Argument(of!, Deprecated, "reason") ?? NoReason;

    private static IEnumerable<ASTNode> Shown(IEnumerable<ASTNode>? all, bool deprecated) =>
        (all ?? []).Where(each => deprecated || Find(each, Deprecated) is null);

    private static GraphQLDirective? Find(ASTNode node, string directive) =>
        ((IHasDirectivesNode)node).Directives?.Items.FirstOrDefault(each => each.Name.Value == directive);

    private static string? Argument(ASTNode node, string directive, string name) =>
        (Find(node, directive)?.Arguments?.Items.FirstOrDefault(each => each.Name.Value == name)?.Value as GraphQLStringValue)?.Value.ToString();

    /// <summary><c>FieldDefinition</c> as GraphQL writes it: <c>FIELD_DEFINITION</c>.</summary>
    private static string Words(DirectiveLocation place) =>
        string.Concat(place.ToString().Select((letter, at) => (at > 0 && char.IsUpper(letter) ? "_" : "") + char.ToUpperInvariant(letter)));
}
