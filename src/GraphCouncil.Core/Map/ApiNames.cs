using System.Text;

namespace GraphCouncil.Core.Map;

/// <summary>How names of the public schema follow from the map. The Schema room prints by these, the Compiler reads by them.</summary>
public static class ApiNames
{
    public static TypeName Node { get; } = new("Node");

    /// <summary>The enum of all node types; its values are <see cref="SearchKind(NodeType)"/>.</summary>
    public static TypeName NodeKind { get; } = new("NodeKind");

    /// <summary>The input of operations on a node's type.</summary>
    public const string KindOperations = "NodeKindOperationFilterInput";

    /// <summary>
    /// The field of every node that shows what it is called by. Types have fields <c>kind</c> of their own that mean something else, so these two
    /// say whose they are, and no field of the schema may take their names.
    /// </summary>
    public static FieldName TitleField { get; } = new("nodeTitle");

    /// <summary>The field of every node that shows which type is stored.</summary>
    public static FieldName KindField { get; } = new("nodeKind");

    public static TypeName SearchResult { get; } = new("SearchResult");

    /// <summary>The argument of root fields that asks for a day.</summary>
    public const string AsOf = "asOf";

    /// <summary>The argument of root fields, and its enum's value, that asks for all periods instead.</summary>
    public const string Periods = "periods";

    public const string AllPeriods = "ALL";

    /// <summary>The root field that tells the day which questions are answered as of.</summary>
    public const string Today = "today";

    /// <summary>The enum of which periods count.</summary>
    public const string PeriodScope = "PeriodScope";

    /// <summary>The scalar of what groups have in common.</summary>
    public const string GroupValue = "GroupValue";

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

    /// <summary>What rows of a list are folded into, as a whole or group by group.</summary>
    public static string Aggregate(string stem) => stem + "Aggregate";

    /// <summary>The input that names one key of groups.</summary>
    public static string GroupKey(string stem) => stem + "GroupInput";

    /// <summary>The inputs that test groups by their figures, and put them in order; of a list, or of properties of relationships.</summary>
    public static string GroupHaving(string stem) => stem + "GroupHavingInput";

    public static string GroupOrder(string stem) => stem + "GroupOrderInput";

    /// <summary>The figures of the properties of a relationship.</summary>
    public static string Figures(RelationshipProperties properties) => properties.Name.Value + "Figures";

    /// <summary>The figures of a property of that kind; null for lists of text, which have none.</summary>
    public static string? Figures(ValueKind kind) => kind switch
    {
        ValueKind.Integer => "IntFigures",
        ValueKind.Real => "FloatFigures",
        ValueKind.Date => "DateFigures",
        ValueKind.DateTime => "DateTimeFigures",
        ValueKind.Text or ValueKind.Id or ValueKind.Truth or ValueKind.Enumeration => "ValueFigures",
        ValueKind.TextList => null,
    };

    /// <summary>The field beside a list that folds its rows into one, and the one that folds them into groups.</summary>
    public static string AggregateField(FieldName list) => list.Value + "Aggregate";

    public static string GroupsField(FieldName list) => list.Value + "Groups";

    /// <summary>In the input that names a key of groups: a node itself and all that is above it along the field.</summary>
    public static string RollUp(FieldName hierarchy) => hierarchy.Value + "RollUp";

    /// <summary>In an input of an interface or union, of groups as of filters: one of its types alone.</summary>
    public static string As(NodeType type) => As(type.Name);

    public static string As(TypeName type) => "as" + type.Value;

    /// <summary>The input that orders by how many nodes a to-many field leads to.</summary>
    public static string CountSort(string stem) => stem + "CountSortInput";

    public static string Sort(string stem) => stem + "SortInput";

    /// <summary>The type of a property's values, missing ones aside.</summary>
    public static string Value(PropertyDef property) => property.Kind switch
    {
        ValueKind.Text => "String",
        ValueKind.Integer => "Int",
        ValueKind.Real => "Float",
        ValueKind.Truth => "Boolean",
        ValueKind.Id => "ID",
        ValueKind.Date => "Date",
        ValueKind.DateTime => "DateTime",
        ValueKind.Enumeration => property.Enum!.Value.Value,
        ValueKind.TextList => "[String!]",
    };

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
