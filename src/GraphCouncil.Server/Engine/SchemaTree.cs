using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphCouncil.Server.Validation.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>
/// The public schema's syntax tree, and beside it what every schema has: GraphQL's scalars and directives and the types that describe a schema (<see
/// cref="EverySchema"/>).
/// </summary>
internal sealed class SchemaTree
{
    private readonly FrozenDictionary<string, GraphQLTypeDefinition> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<GraphQLTypeDefinition>> _possible;

    private SchemaTree(GraphQLDocument own)
    {
        Definition = own.Definitions.OfType<GraphQLSchemaDefinition>().FirstOrDefault();
        var directives = own.Definitions.OfType<GraphQLDirectiveDefinition>().ToList();
        Directives =
            [.. directives, .. EverySchema.Tree.Definitions.OfType<GraphQLDirectiveDefinition>().ExceptBy(directives.Select(NameOf), NameOf)];
        Types = [.. TypesOf(own), .. TypesOf(EverySchema.Tree)];
        Types = [.. Types.Where(Mentioned(Types, Directives))];
        _byName = Types.ToFrozenDictionary(NameOf);
        _possible = Types.Where(type => type is GraphQLInterfaceTypeDefinition or GraphQLUnionTypeDefinition).ToFrozenDictionary(NameOf, PossibleOf);
    }

    /// <summary>Every type: those of the public schema in its order, GraphQL's scalars that it uses, the types that describe a schema.</summary>
    public ImmutableArray<GraphQLTypeDefinition> Types { get; }

    public ImmutableArray<GraphQLDirectiveDefinition> Directives { get; }

    /// <summary>The schema's own definition; null when the text has none.</summary>
    public GraphQLSchemaDefinition? Definition { get; }

    /// <param name="sdl">The public schema: definitions, no extensions.</param>
    public static SchemaTree Of(string sdl) => new(Parser.Parse(sdl));

    public GraphQLTypeDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The type where operations of a kind start; null when the schema has none of the kind.</summary>
    public GraphQLTypeDefinition? Root(OperationType operation) => Definition is { } definition
        ? definition.OperationTypes.Find(each => each.Operation == operation)?.Type is { } named ? Find(named.Name.StringValue) : null
        : Find(operation.ToString());

    /// <summary>The objects that an interface or union stands for, in the order of the schema; null of anything else.</summary>
    public IEnumerable<GraphQLTypeDefinition>? Possible(ASTNode? type) =>
        type is GraphQLTypeDefinition named && _possible.TryGetValue(named.Name.StringValue, out var possible) ? possible : null;

    /// <summary>The type that is wrapped in lists and in types that are never null.</summary>
    public static GraphQLNamedType Innermost(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Innermost(required.Type),
        GraphQLListType list => Innermost(list.Type),
        _ => (GraphQLNamedType)type,
    };

    // The parser counts definitions of directives among those of types.
    private static IEnumerable<GraphQLTypeDefinition> TypesOf(GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLTypeDefinition>().Where(definition => definition is not GraphQLDirectiveDefinition);

    // Specification 3.5: GraphQL's scalars are among the types when something is of the type, and else are not.
    private static Func<GraphQLTypeDefinition, bool> Mentioned(
        IEnumerable<GraphQLTypeDefinition> types, IEnumerable<GraphQLDirectiveDefinition> directives)
    {
        var scalars = EverySchema.Tree.Definitions.OfType<GraphQLScalarTypeDefinition>().ToHashSet<GraphQLTypeDefinition>();
        var mentioned = types.SelectMany(TypesIn).Concat(directives.SelectMany(directive => InputsIn(directive.Arguments)))
            .Select(type => Innermost(type).Name.StringValue).ToHashSet();
        return type => !scalars.Contains(type) || mentioned.Contains(type.Name.StringValue);
    }

    private static IEnumerable<GraphQLType> TypesIn(GraphQLTypeDefinition type) => type switch
    {
        GraphQLInputObjectTypeDefinition input => (input.Fields?.Items ?? []).Select(field => field.Type),
        IHasFieldsDefinitionNode { Fields: { } fields } => fields.Items.SelectMany(field => InputsIn(field.Arguments).Prepend(field.Type)),
        _ => [],
    };

    private static IEnumerable<GraphQLType> InputsIn(GraphQLArgumentsDefinition? arguments) =>
        (arguments?.Items ?? []).Select(argument => argument.Type);

    private static string NameOf(INamedNode node) => node.Name.StringValue;

    private ImmutableArray<GraphQLTypeDefinition> PossibleOf(GraphQLTypeDefinition type) => type is GraphQLUnionTypeDefinition union
        ? [.. (union.Types?.Items ?? []).Select(member => Find(member.Name.StringValue)).OfType<GraphQLTypeDefinition>()]
        : [.. Types.Where(
            each => each is GraphQLObjectTypeDefinition { Interfaces: { } all } && all.Items.Exists(one => one.Name.Value == type.Name.Value))];
}
