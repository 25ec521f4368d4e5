using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Layout;

/// <summary>
/// How a graph of a map lies in a database. A node carries the label of its type, <c>Node</c>, and one per interface and union that it belongs to. A
/// missing value is an absent property; a list of text is always there. Beside them stand the properties of <see cref="Derived"/>.
/// </summary>
internal static class GraphLayout
{
    /// <summary>The properties of the store's own node.</summary>
    private static readonly string[] OfStoreNode = ["id", "format", "map", "danish", "seed", "seeding", "seeded", "digest", "graph", "writes"];

    /// <summary>All labels of a type's nodes, its own first, each with its colon.</summary>
    public static Cypher Labels(GraphMap map, NodeType type) => Chain([type, .. Kinds(map, type)]);

    // The server knows a name once anything has had it; before that it adds a notification to every answer in whose statement the name stands.
    public static IEnumerable<string> LabelNames(GraphMap map) =>
        map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).Append(map.AnyNode)
            .Select(CypherName.Label).Append(CypherName.Store).Select(label => label.Plain);

    public static IEnumerable<string> RelationshipNames(GraphMap map) => map.RelationshipTypes.Select(r => CypherName.Relationship(r).Plain);

    public static IEnumerable<string> PropertyNames(GraphMap map) => map.NodeTypes.SelectMany(t => t.Properties)
        .Concat(map.RelationshipTypes.SelectMany(r => r.Carried)).Append(RelationshipType.Id).Select(CypherName.Property)
        .Concat(map.NodeTypes.SelectMany(t => Derived.Of(t)).Concat(map.RelationshipTypes.SelectMany(r => Derived.Of(r))).Select(d => d.Name))
        .Select(name => name.Plain).Concat(OfStoreNode).Distinct();

    private static IEnumerable<AbstractType> Kinds(GraphMap map, NodeType type) =>
        map.AbstractTypes.Prepend(map.AnyNode).Where(kind => kind.Members.Contains(type.Name));

    private static Cypher Chain(IEnumerable<NodeKind> kinds) => Cypher.Joined(kinds.Select(kind => Cypher.Of($":{CypherName.Label(kind)}")));
}
