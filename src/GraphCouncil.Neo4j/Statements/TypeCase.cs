using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes what depends on a node's stored type. Its id begins with the type's prefix, which no change can get past, so one look at the id tells:
/// asking label by label would cost a look for each type before it.
/// </summary>
internal static class TypeCase
{
    /// <summary>The value for the node's type; null for a type that has none.</summary>
    public static Cypher Write(CypherVar node, IEnumerable<(NodeType Type, Cypher Value)> values)
    {
        var cases = Cypher.Joined(values.Select(each => Cypher.Of($"\n  WHEN {CypherName.IdPrefix(each.Type)} THEN {each.Value.Indented()}")));
        return cases.IsEmpty
            ? Cypher.Of($"null")
            : Cypher.Of($"CASE {Prefix(node)}{cases}\nEND");
    }

    /// <summary>The value for nodes of these types; null for others.</summary>
    public static Cypher ForThose(CypherVar node, IEnumerable<NodeType> types, Cypher value) =>
        Cypher.Of($"CASE WHEN {Prefix(node)} IN {Cypher.List(types.Select(type => Cypher.Of($"{CypherName.IdPrefix(type)}")))} THEN {value.Indented()} END");

    private static Cypher Prefix(CypherVar node) => Cypher.Of($"split({node}.{CypherName.Property(NodeType.Id)}, ':')[0]");
}
