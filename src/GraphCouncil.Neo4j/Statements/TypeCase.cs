using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes what depends on a node's stored type. Its id begins with the type's prefix, which no change can get past, so one look at the id tells:
/// asking label by label would cost a look for each type before it.
/// </summary>
internal static class TypeCase
{
    /// <summary>What the id of a node begins with.</summary>
    public static Cypher Prefix(CypherVar node) => Cypher.Of($"split({node}.{CypherName.Property(NodeType.Id)}, ':')[0]");

    /// <summary>What a table has for the node's type; null for a type that has none.</summary>
    public static Cypher LookUp(CypherVar node, TypeTable table) => Cypher.Of($"{table}[{Prefix(node)}]");

    /// <summary>The value for nodes of these types; null for others.</summary>
    public static Cypher ForThose(CypherVar prefix, IEnumerable<NodeType> types, Cypher value) =>
        Cypher.Of($"CASE WHEN {prefix} IN {Cypher.List(types.Select(type => Cypher.Of($"{CypherName.IdPrefix(type)}")))} THEN {value.Indented()} END");
}
