using System.Collections.Frozen;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Guard;

/// <summary>Which type a field of a type leads to, so that the guard can tell one coordinate from another before validation.</summary>
internal sealed class SchemaShape
{
    /// <summary>A type or coordinate that the schema doesn't have; validation will say so later.</summary>
    public const int Unknown = -1;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _types;
    private readonly FrozenDictionary<string, Coordinate>.AlternateLookup<ReadOnlySpan<char>>[] _fields;

    private SchemaShape(FrozenDictionary<string, int> types, FrozenDictionary<string, Coordinate>[] fields, int coordinates)
    {
        _types = types.GetAlternateLookup<ReadOnlySpan<char>>();
        _fields = [.. fields.Select(of => of.GetAlternateLookup<ReadOnlySpan<char>>())];
        Coordinates = coordinates;
        QueryType = TypeOf("Query");
        MutationType = TypeOf("Mutation");
        SubscriptionType = TypeOf("Subscription");
    }

    /// <summary>Coordinates are numbered from 0 up to this.</summary>
    public int Coordinates { get; }

    private int QueryType { get; }

    private int MutationType { get; }

    private int SubscriptionType { get; }

    public static SchemaShape Of(GraphQLDocument sdl)
    {
        var composites = sdl.Definitions.Select(FieldsOf).Where(each => each.Name.Length > 0).DistinctBy(each => each.Name).ToList();
        var types = composites.Select((each, index) => (each.Name, index)).ToFrozenDictionary(each => each.Name, each => each.index);
        var coordinate = 0;
        var fields = composites
            .Select(each => each.Fields
                .DistinctBy(field => field.Name.StringValue)
                .Select(field => (field.Name.StringValue, new Coordinate(coordinate++, types.GetValueOrDefault(NamedType(field.Type), Unknown))))
                .ToFrozenDictionary(field => field.StringValue, field => field.Item2))
            .ToArray();
        return new SchemaShape(types, fields, coordinate);
    }

    public int TypeOf(ReadOnlySpan<char> name) => _types.TryGetValue(name, out var type) ? type : Unknown;

    public int RootOf(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
    };

    public Coordinate FieldOf(int type, ReadOnlySpan<char> name) =>
        type != Unknown && _fields[type].TryGetValue(name, out var field) ? field : new Coordinate(Unknown, Unknown);

    private static (string Name, IEnumerable<GraphQLFieldDefinition> Fields) FieldsOf(ASTNode definition)
    {
        if (definition is GraphQLObjectTypeDefinition type)
        {
            return (type.Name.StringValue, type.Fields?.Items ?? []);
        }

        if (definition is GraphQLInterfaceTypeDefinition contract)
        {
            return (contract.Name.StringValue, contract.Fields?.Items ?? []);
        }

        return definition is GraphQLUnionTypeDefinition union ? (union.Name.StringValue, []) : (string.Empty, []);
    }

    private static string NamedType(GraphQLType type)
    {
        while (type is not GraphQLNamedType)
        {
            type = type is GraphQLListType list ? list.Type : ((GraphQLNonNullType)type).Type;
        }

        return ((GraphQLNamedType)type).Name.StringValue;
    }

    /// <param name="Id">Number of the coordinate, or <see cref="Unknown"/>.</param>
    /// <param name="Type">Number of the composite type the field leads to, or <see cref="Unknown"/> for leaves.</param>
    internal readonly record struct Coordinate(int Id, int Type);
}
