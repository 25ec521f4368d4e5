using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>
/// Makes anew what follows from the graph and the map: labels of kinds, keys of order, folded text. In batches, so it can be cut off and done again.
/// </summary>
internal sealed class DerivedRebuild(QueryApi api, GraphMap map)
{
    /// <summary>Nodes or relationships read at once, with all their texts: 64 KB each fit into an answer.</summary>
    private const int Batch = 1_000;

    public async ValueTask RunAsync(CancellationToken cancellation)
    {
        foreach (var type in map.NodeTypes)
        {
            var (own, derived) = (CypherName.Label(type.Label), Derived.Of(type));
            await MakeAsync(
                Cypher.Of($"MATCH (x:{own})"),
                Cypher.Of($"MATCH (n:{own} {{id: row.id}})\nSET n{GraphLayout.Labels(map, type)}\nSET n += row.derived"),
                derived,
                cancellation).ConfigureAwait(false);
        }

        foreach (var type in map.RelationshipTypes.Where(r => !Derived.Of(r).IsEmpty))
        {
            var name = CypherName.Relationship(type);
            await MakeAsync(
                Cypher.Of($"MATCH ()-[x:{name}]->()"),
                Cypher.Of($"MATCH ()-[x:{name} {{id: row.id}}]->()\nSET x += row.derived"),
                Derived.Of(type),
                cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask MakeAsync(Cypher match, Cypher set, ImmutableArray<Derived> derived, CancellationToken cancellation)
    {
        var values = Cypher.Commas(derived.Select(d => Cypher.Of($"x.{CypherName.Property(d.From)}")));
        var id = Cypher.Of($"x.id");
        var after = CodePointOrder.Exactly(Cypher.Of($"{id} > $v.after"), id, new('i', 0), Cypher.Of($"$v.after"), Cypher.Of($"$v.strides"));
        var find = Cypher.Of($"{match}\nWHERE {id} >= $v.least AND {after}\nRETURN x.id, [{values}] ORDER BY x.id LIMIT $v.batch");
        var write = Cypher.Of($"UNWIND $v.rows AS row\n{set}");
        var last = "";
        while (true)
        {
            var page = new NamedValues(
                ("after", new GraphValue.Text(last)),
                ("least", new GraphValue.Text(CodePointOrder.Least(last))),
                ("strides", CodePointOrder.Strides(last)),
                ("batch", new GraphValue.Integer(Batch)));
            using var rows = await api.RunAsync(find, page, write: false, cancellation).ConfigureAwait(false);
            JsonElement[] read = [.. rows.Rows];
            if (read.Length == 0)
            {
                return;
            }

            (await api.RunAsync(write, new Derivations(read, derived), write: true, cancellation).ConfigureAwait(false)).Dispose();
            last = read[^1][0].GetString()!;
        }
    }

    /// <summary>Each read row's id with what is derived from its values.</summary>
    private sealed class Derivations(JsonElement[] read, ImmutableArray<Derived> derived) : IParameters
    {
        public void WriteTo(Utf8JsonWriter json)
        {
            json.WriteStartArray("rows");
            foreach (var row in read)
            {
                json.WriteStartObject();
                json.WriteString("id", row[0].GetString());
                json.WriteStartObject("derived");
                for (var i = 0; i < derived.Length; i++)
                {
                    // A missing one is written too: as null it takes the old one away.
                    json.WritePropertyName(derived[i].Name.Plain);
                    ParameterJson.Write(json, derived[i].Make(Value(row[1][i])));
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private static GraphValue Value(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String => new GraphValue.Text(value.GetString()!),
            JsonValueKind.Array => new GraphValue.List([.. value.EnumerateArray().Select(item => new GraphValue.Text(item.GetString()!))]),
            _ => GraphValue.Missing.Instance,
        };
    }
}
