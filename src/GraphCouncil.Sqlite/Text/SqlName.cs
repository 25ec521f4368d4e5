using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Sqlite.Text;

/// <summary>A quoted name of a table, index or column. What comes out of the map is quoted whole, so that no name can end the quotes.</summary>
internal readonly record struct SqlName
{
    private SqlName(string quoted) => Quoted = quoted;

    public string Quoted { get; }

    public static SqlName Table(NodeType type) => Quote("node_" + type.Label.Value);

    public static SqlName Table(RelationshipType type) => Quote("edge_" + type.Name.Value);

    public static SqlName Column(PropertyDef property) => Quote(property.Name.Value);

    /// <summary>The collation key beside a Danish text. No name of GraphQL holds a dollar sign, so own columns never clash.</summary>
    public static SqlName OrderColumn(PropertyDef property) => Quote(property.Name.Value + "$order");

    /// <summary>The folded text beside a text; beside a list of text a list as long as it.</summary>
    public static SqlName FoldedColumn(PropertyDef property) => Quote(property.Name.Value + "$folded");

    /// <summary>What the order looks at: the collation key of Danish text, else the value itself.</summary>
    public static SqlName SortColumn(PropertyDef property) => property.Danish ? OrderColumn(property) : Column(property);

    public static SqlName SortIndex(NodeType type, PropertyDef property) => Quote($"sort_{type.Label.Value}_{property.Name.Value}");

    public static SqlName FoldedIndex(NodeType type, PropertyDef property) => Quote($"folded_{type.Label.Value}_{property.Name.Value}");

    public static SqlName UniqueIndex(NodeType type, PropertyDef property) => Quote($"unique_{type.Label.Value}_{property.Name.Value}");

    public static SqlName ReverseIndex(RelationshipType type) => Quote("reverse_" + type.Name.Value);

    /// <summary>A name as a text literal: for what a search shows as its field.</summary>
    public static SqlName Literal(FieldName name) => new("'" + Plain(name.Value).Replace("'", "''", StringComparison.Ordinal) + "'");

    /// <summary>What the ids of a type's nodes begin with, as a text literal that is found in a JSON array of such.</summary>
    public static SqlName IdPrefix(NodeType type) => new("'\"" + Plain(type.IdPrefix).Replace("'", "''", StringComparison.Ordinal) + "\"'");

    private static SqlName Quote(string name) => new("\"" + Plain(name).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");

    private static string Plain(string name) => name.Any(char.IsControl)
        ? throw new ProblemException(new BadConfiguration("A label or name of the schema holds a control character. Take it out of the schema."))
        : name;
}
