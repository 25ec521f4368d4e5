using GraphCouncil.Core.Map;

namespace GraphCouncil.Neo4j.Text;

/// <summary>A label, relationship type or property key, always quoted: a backtick inside is doubled, so nothing leaves the quotes.</summary>
internal readonly record struct CypherName
{
    private readonly string _quoted;

    private CypherName(string name) => _quoted = "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    public static CypherName Label(NodeLabel label) => new(label.Value);

    /// <summary>The label that all nodes of an interface or union carry besides their own.</summary>
    public static CypherName Label(NodeKind kind) => new(kind is NodeType type ? type.Label.Value : kind.Name.Value);

    public static CypherName Relationship(RelationshipType type) => new(type.Name.Value);

    public static CypherName Property(PropertyDef property) => new(property.Name.Value);

    /// <summary>Where the Danish sort key stands; a name of the schema holds no dollar sign.</summary>
    public static CypherName Order(PropertyDef property) => new(property.Name.Value + "$order");

    public override string ToString() => _quoted;
}

/// <summary>A variable, named by its order of appearance.</summary>
internal readonly record struct CypherVar(char Letter, int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Letter}{Number}");
}
