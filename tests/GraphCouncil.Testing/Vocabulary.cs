using GraphQLParser;
using GraphQLParser.AST;

namespace GraphCouncil.Testing;

/// <summary>The public schema as a source of things to ask for.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, ASTNode> _types;

    public Vocabulary()
    {
        var document = Parser.Parse(File.ReadAllText(RepositoryFiles.At("schema/public.graphql")));
        _types = document.Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(type => type.Name.StringValue, ASTNode (type) => type);
        Objects = [.. _types.Where(type => type.Value is GraphQLObjectTypeDefinition).Select(type => type.Key)];
    }

    public IReadOnlyList<string> Objects { get; }

    /// <summary>The fields of a type; none when it has none or is not there.</summary>
    public IReadOnlyList<GraphQLFieldDefinition> Fields(string type) => _types.GetValueOrDefault(type) switch
    {
        GraphQLObjectTypeDefinition { Fields.Items: var fields } => fields,
        GraphQLInterfaceTypeDefinition { Fields.Items: var fields } => fields,
        _ => [],
    };

    public IReadOnlyList<GraphQLInputValueDefinition> InputFields(string type) => _types.GetValueOrDefault(type) is GraphQLInputObjectTypeDefinition { Fields.Items: var fields } ? fields : [];

    public IReadOnlyList<string> EnumValues(string type) =>
        _types.GetValueOrDefault(type) is GraphQLEnumTypeDefinition { Values.Items: var values } ? [.. values.Select(value => value.Name.StringValue)] : [];

    public bool IsLeaf(string type) => _types.GetValueOrDefault(type) is null or GraphQLEnumTypeDefinition or GraphQLScalarTypeDefinition;

    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NameOf(required.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
