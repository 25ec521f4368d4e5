using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Text;

/// <summary>
/// A label, relationship type, property key, index or text literal, always quoted. Inside a name a backtick is doubled and a backslash written
/// as its number: the server reads <c>\u0060</c> as a backtick before it looks for the name's end. So nothing leaves the quotes.
/// </summary>
internal readonly record struct CypherName
{
    /// <summary>What the names of this service's own indexes and constraints begin with.</summary>
    public const string IndexPrefix = "graphcouncil:";

    private CypherName(string plain, string quoted)
    {
        Plain = plain;
        Quoted = quoted;
    }

    /// <summary>The label of the store's own node, which is no part of the graph.</summary>
    public static CypherName Store { get; } = Quote("_GraphCouncil");

    /// <summary>The full-text index that searches find candidates by.</summary>
    public static CypherName SearchIndex { get; } = Quote(IndexPrefix + "search");

    /// <summary>As it stands in a statement.</summary>
    public string Quoted { get; }

    /// <summary>The name as it is, for where it is a value.</summary>
    public string Plain { get; }

    public static CypherName Label(NodeLabel label) => Quote(label.Value);

    /// <summary>The label of a stored type, or the one that all nodes of an interface or union carry besides their own.</summary>
    public static CypherName Label(NodeKind kind) => Quote(kind is NodeType type ? type.Label.Value : kind.Name.Value);

    public static CypherName Relationship(RelationshipType type) => Quote(type.Name.Value);

    public static CypherName Property(PropertyDef property) => Quote(property.Name.Value);

    /// <summary>Where the Danish sort key of a text stands. No name of GraphQL holds a dollar sign, so own names never clash.</summary>
    public static CypherName Order(PropertyDef property) => Quote(property.Name.Value + "$order");

    /// <summary>Where the folded text of a text stands, of a list that of its items; called so since at first searches alone looked at it.</summary>
    public static CypherName Folded(PropertyDef property) => Quote(property.Name.Value + "$search");

    /// <summary>What the order looks at: the sort key of Danish text, else the value itself.</summary>
    public static CypherName Sort(PropertyDef property) => property.Danish ? Order(property) : Property(property);

    /// <summary>The index over a property of the nodes of a label, or the constraint that makes it unique.</summary>
    public static CypherName Index(CypherName label, CypherName property, bool unique) => Index(label.Plain, property, unique);

    /// <summary>The constraint that makes the ids of a type of relationship unique.</summary>
    public static CypherName Index(RelationshipType type) => Index("-" + type.Name.Value, Property(RelationshipType.Id), unique: true);

    /// <summary>The name of an index or constraint of ours as the server tells it.</summary>
    public static CypherName Ours(string name) => name.StartsWith(IndexPrefix, StringComparison.Ordinal)
        ? Quote(name)
        : throw new ArgumentException("That name is not one of ours.", nameof(name));

    /// <summary>A name as a text: for what a search shows as its field.</summary>
    public static CypherName Literal(FieldName name) => Literal(name.Value);

    /// <summary>What the ids of a type's nodes begin with, as a text.</summary>
    public static CypherName IdPrefix(NodeType type) => Literal(type.IdPrefix);

    /// <summary>A name as a text, for where the server takes it as one.</summary>
    public CypherName AsText => Literal(Plain);

    public override string ToString() => Quoted;

    private static CypherName Index(string of, CypherName property, bool unique) =>
        Quote($"{IndexPrefix}{of}.{property.Plain}{(unique ? " unique" : "")}");

    private static CypherName Literal(string name) => new(
        name, "'" + Checked(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'");

    private static CypherName Quote(string name) => new(
        name, "`" + Checked(name).Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal) + "`");

    private static string Checked(string name) => name.Any(char.IsControl)
        ? throw new ProblemException(new BadConfiguration("A label or name of the schema holds a control character. Take it out of the schema."))
        : name;
}
