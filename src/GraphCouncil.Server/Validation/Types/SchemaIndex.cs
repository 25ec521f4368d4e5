using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>
/// The public schema as validation and coercion ask it: types, fields, arguments and directives by name. Made once from the syntax tree of
/// the SDL; immutable, shared by all requests.
/// </summary>
internal sealed class SchemaIndex
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, NamedType>.AlternateLookup<ReadOnlySpan<char>> _typeByName;
    private readonly FrozenDictionary<string, DirectiveType> _directives;
    private readonly FrozenDictionary<string, DirectiveType>.AlternateLookup<ReadOnlySpan<char>> _directiveByName;
    private readonly OutputField _typeName;
    private readonly OutputField _schema;
    private readonly OutputField _type;

    private SchemaIndex(List<ASTNode> definitions)
    {
        // To the parser a directive is a type.
        var named = definitions.OfType<GraphQLTypeDefinition>()
            .Where(each => each is not GraphQLDirectiveDefinition).DistinctBy(each => each.Name.StringValue).ToList();
        _types = named.Select(Empty).ToFrozenDictionary(type => type.Name);
        TypeNames = [.. named.Select(each => each.Name.StringValue)];
        _typeByName = _types.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var definition in named)
        {
            Fill(_types[definition.Name.StringValue], definition, definitions);
        }

        _directives = definitions.OfType<GraphQLDirectiveDefinition>()
            .DistinctBy(each => each.Name.StringValue).Select(Directive).ToFrozenDictionary(each => each.Name);
        _directiveByName = _directives.GetAlternateLookup<ReadOnlySpan<char>>();
        Query = Find("Query") ?? throw new InvalidOperationException("The schema has no type Query.");
        var text = TypeReference.Of(_types["String"]).AsRequired();
        _typeName = new("__typename", text, InputSet.Empty);
        _schema = new("__schema", TypeReference.Of(_types["__Schema"]).AsRequired(), InputSet.Empty);
        _type = new("__type", TypeReference.Of(_types["__Type"]), new([new(0, "name", text, Default: null)]));
    }

    public NamedType Query { get; }

    /// <summary>Names of all types, those of the specification included.</summary>
    public ImmutableArray<string> TypeNames { get; }

    public IEnumerable<string> DirectiveNames => _directives.Keys;

    /// <param name="sdl">The public schema; what every schema has comes beside it.</param>
    public static SchemaIndex Of(GraphQLDocument sdl) => new([.. sdl.Definitions, .. EverySchema.Tree.Definitions]);

    public NamedType? Find(ReadOnlySpan<char> name) => _typeByName.TryGetValue(name, out var type) ? type : null;

    public DirectiveType? FindDirective(ReadOnlySpan<char> name) => _directiveByName.TryGetValue(name, out var directive) ? directive : null;

    /// <summary>The type as written; null when the schema has no such type.</summary>
    public TypeReference? Find(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Find(required.Type)?.AsRequired(),
        GraphQLListType list => Find(list.Type) is { } item ? TypeReference.ListOf(item) : null,
        _ => Find(((GraphQLNamedType)type).Name.Value.Span) is { } named ? TypeReference.Of(named) : null,
    };

    /// <summary>Where operations of a kind start; null when the schema has none of that kind.</summary>
    public NamedType? RootOf(OperationType operation) => operation switch
    {
        OperationType.Query => Query,
        OperationType.Mutation => Find("Mutation"),
        OperationType.Subscription => Find("Subscription"),
    };

    /// <summary>A field of a type, <c>__typename</c> and the questions about the schema included; null when it has none of that name.</summary>
    public OutputField? FieldOf(NamedType type, ROM name) =>
        type.Field(name) is { } field ? field
        : name == "__typename" && type.IsComposite ? _typeName
        : type != Query ? null
        : name == "__schema" ? _schema
        : name == "__type" ? _type
        : null;

    private static NamedType Empty(GraphQLTypeDefinition definition) => new(definition.Name.StringValue, definition switch
    {
        GraphQLObjectTypeDefinition => TypeKind.Object,
        GraphQLInterfaceTypeDefinition => TypeKind.Interface,
        GraphQLUnionTypeDefinition => TypeKind.Union,
        GraphQLEnumTypeDefinition => TypeKind.Enum,
        GraphQLInputObjectTypeDefinition => TypeKind.InputObject,
        _ => TypeKind.Scalar,
    });

    private void Fill(NamedType type, GraphQLTypeDefinition definition, List<ASTNode> all)
    {
        switch (definition)
        {
            case GraphQLObjectTypeDefinition known:
                type.FillFields(Fields(known.Fields));
                type.FillPossible([type]);
                break;
            case GraphQLInterfaceTypeDefinition known:
                type.FillFields(Fields(known.Fields));
                type.FillPossible(all.OfType<GraphQLObjectTypeDefinition>()
                    .Where(each => each.Interfaces?.Items.Exists(contract => contract.Name.Value == type.Name) == true)
                    .Select(each => _types[each.Name.StringValue]));
                break;
            case GraphQLUnionTypeDefinition known:
                type.FillPossible((known.Types?.Items ?? []).Select(member => _types[member.Name.StringValue]));
                break;
            case GraphQLEnumTypeDefinition known:
                type.FillValues((known.Values?.Items ?? []).Select(value => value.Name.StringValue));
                break;
            case GraphQLInputObjectTypeDefinition known:
                type.FillInputs(Inputs(known.Fields?.Items), known.Directives?.Items.Exists(directive => directive.Name.Value == "oneOf") == true);
                break;
            default:
                type.FillScalar(ScalarValues.Of(type.Name));
                break;
        }
    }

    private ImmutableArray<OutputField> Fields(GraphQLFieldsDefinition? fields) =>
        [.. (fields?.Items ?? []).Select(field => new OutputField(field.Name.StringValue, Find(field.Type)!, Inputs(field.Arguments?.Items)))];

    private InputSet Inputs(List<GraphQLInputValueDefinition>? inputs) => inputs is null
        ? InputSet.Empty
        : new(inputs.Select((input, position) => new InputField(position, input.Name.StringValue, Find(input.Type)!, input.DefaultValue)));

    private DirectiveType Directive(GraphQLDirectiveDefinition definition) =>
        new(definition.Name.StringValue, Inputs(definition.Arguments?.Items), definition.Locations.Items.ToFrozenSet(), definition.Repeatable);
}
