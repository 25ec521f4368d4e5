using System.Text;

namespace GraphCouncil.Core.Map;

/// <summary>How names of the public schema follow from the map. The Schema room prints by these, the Compiler reads by them.</summary>
public static class ApiNames
{
    public static TypeName Node { get; } = new("Node");

    /// <summary>The enum of all node types; its values are <see cref="SearchKind(NodeType)"/>.</summary>
    public static TypeName NodeKind { get; } = new("NodeKind");

    /// <summary>
    /// The field of every node that shows what it is called by. Types have fields <c>kind</c> of their own that mean something else, so these two
    /// say whose they are, and no field of the schema may take their names.
    /// </summary>
    public static FieldName TitleField { get; } = new("nodeTitle");

    /// <summary>The field of every node that shows which type is stored.</summary>
    public static FieldName KindField { get; } = new("nodeKind");

    public static TypeName SearchResult { get; } = new("SearchResult");

    /// <summary>The root field that answers one node of a type by id: <c>person</c>, <c>workingGroup</c>.</summary>
    public static string One(NodeType type) => One(type.Name);

    public static string One(TypeName type) => char.ToLowerInvariant(type.Value[0]) + type.Value[1..];

    /// <summary>
    /// Whether a to-many field has connection, edge, filter and sort types of its own, because its relationship carries properties.
    /// </summary>
    public static bool HasOwnConnection(RelationshipField field) => field is { IsMany: true, Relationship.Properties: not null };

    /// <summary>The stem of the connection types of a to-many field: <c>PersonCompetencies</c>, or the target's name.</summary>
    public static string Stem(RelationshipField field) =>
        HasOwnConnection(field) ? Stem(field.Owner, field.Name) : field.Target.Value;

    /// <summary>The stem of a to-many field whose relationship carries properties.</summary>
    public static string Stem(TypeName owner, FieldName field) => owner.Value + char.ToUpperInvariant(field.Value[0]) + field.Value[1..];

    public static string Connection(string stem) => stem + "Connection";

    public static string Edge(string stem) => stem + "Edge";

    public static string Filter(string stem) => stem + "FilterInput";

    public static string ListFilter(string stem) => stem + "ListFilterInput";

    public static string Sort(string stem) => stem + "SortInput";

    /// <summary>The input of operations on a property: <c>StringOperationFilterInput</c>, <c>ComponentStatusOperationFilterInput</c>.</summary>
    public static string Operations(PropertyDef property) => property.Kind switch
    {
        ValueKind.Text => "StringOperationFilterInput",
        ValueKind.Integer => "IntOperationFilterInput",
        ValueKind.Real => "FloatOperationFilterInput",
        ValueKind.Truth => "BooleanOperationFilterInput",
        ValueKind.Id => "IdOperationFilterInput",
        ValueKind.Date => "DateOperationFilterInput",
        ValueKind.DateTime => "DateTimeOperationFilterInput",
        ValueKind.Enumeration => property.Enum!.Value.Value + "OperationFilterInput",
        ValueKind.TextList => "StringListOperationFilterInput",
    };

    /// <summary>A type's name among the kinds of nodes and of search: <c>WORKING_GROUP</c>.</summary>
    public static string SearchKind(NodeType type) => SearchKind(type.Name);

    public static string SearchKind(TypeName type) => Words(type.Value, '_').ToUpperInvariant();

    /// <summary>The prefix of a type's ids when the schema names none: <c>working-group</c>.</summary>
    public static string IdPrefix(TypeName type) => Words(type.Value, '-').ToLowerInvariant();

    private static string Words(string name, char separator)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                words.Append(separator);
            }

            words.Append(name[i]);
        }

        return words.ToString();
    }
}
