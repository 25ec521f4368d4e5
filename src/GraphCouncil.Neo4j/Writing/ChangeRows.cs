using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Writing;

/// <summary>Statements that write many changes of one type at once, and their rows. The texts depend on the type only.</summary>
internal static class ChangeRows
{
    private const int Batch = 1_000;

    /// <summary>All statements for changes that fit, nodes first.</summary>
    public static IEnumerable<(Cypher Statement, IParameters Rows)> Of(GraphMap map, IReadOnlyCollection<Change> changes)
    {
        var byKind = new ChangesByKind(changes);
        var nodes = byKind.Creates.GroupBy(c => c.Type.Name).SelectMany(group =>
        {
            var type = group.First().Type;
            var (statement, derived) = (Create(map, type), Derived.Of(type));
            return group.Chunk(Batch).Select(rows => (statement, (IParameters)new NodeRows(rows, type, derived)));
        });
        var relationships = byKind.Connects.GroupBy(c => c.Type.Name).SelectMany(group =>
        {
            var type = group.First().Type;
            var (statement, derived) = (Relate(map, type), Derived.Of(type));
            return group.Chunk(Batch).Select(rows => (statement, (IParameters)new RelationshipRows(rows, type, derived)));
        });
        return nodes.Concat(relationships);
    }

    private static Cypher Create(GraphMap map, NodeType type) =>
        Cypher.Of($"UNWIND $v.rows AS row\nCREATE (n{GraphLayout.Labels(map, type)})\nSET n = row");

    private static Cypher Relate(GraphMap map, RelationshipType type) => Cypher.Of(
        $"UNWIND $v.rows AS row\nMATCH (s:{Label(map, type.Source)} {{id: row.source}})\n"
        + $"MATCH (t:{Label(map, type.Target)} {{id: row.target}})\n"
        + $"CREATE (s)-[r:{CypherName.Relationship(type)}]->(t)\nSET r = row.values");

    private static CypherName Label(GraphMap map, TypeName kind) => CypherName.Label(map.Kind(kind));

    private static void WriteValues(
        Utf8JsonWriter json, ImmutableArray<PropertyDef> properties, ImmutableArray<GraphValue> values, ImmutableArray<Derived> derived)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            WriteValue(json, properties[i].Name.Value, values[i]);
        }

        foreach (var more in derived)
        {
            WriteValue(json, more.Name.Plain, more.Make(values[more.At]));
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string name, GraphValue value)
    {
        if (value is not GraphValue.Missing)
        {
            json.WritePropertyName(name);
            ParameterJson.Write(json, value);
        }
    }

    private sealed class NodeRows(IEnumerable<CreateNode> nodes, NodeType type, ImmutableArray<Derived> derived) : IParameters
    {
        public void WriteTo(Utf8JsonWriter json)
        {
            json.WriteStartArray("rows");
            foreach (var node in nodes)
            {
                json.WriteStartObject();
                WriteValues(json, type.Properties, node.Values, derived);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private sealed class RelationshipRows(IEnumerable<Connect> relationships, RelationshipType type, ImmutableArray<Derived> derived) : IParameters
    {
        public void WriteTo(Utf8JsonWriter json)
        {
            json.WriteStartArray("rows");
            foreach (var relationship in relationships)
            {
                json.WriteStartObject();
                WriteValue(json, "source", new GraphValue.Text(relationship.Source));
                WriteValue(json, "target", new GraphValue.Text(relationship.Target));
                json.WriteStartObject("values");
                WriteValue(json, RelationshipType.Id.Name.Value, new GraphValue.Text(relationship.Id));
                WriteValues(json, type.Carried, relationship.Values, derived);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
