using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>
/// Counts what the database holds, by type: the server keeps how many nodes a label has, and how many relationships of a type a node has.
/// </summary>
internal static class Counting
{
    public static async ValueTask<Cardinalities> RunAsync(QueryApi api, GraphMap map, CancellationToken cancellation)
    {
        var nodes = await NodesAsync(api, map, cancellation).ConfigureAwait(false);
        var degrees = new Dictionary<string, (Degrees, Degrees)>();
        foreach (var type in map.RelationshipTypes)
        {
            degrees[type.Name.Value] = await SpreadAsync(api, map, type, cancellation).ConfigureAwait(false);
        }

        return new(nodes, degrees);
    }

    private static async ValueTask<IEnumerable<KeyValuePair<string, long>>> NodesAsync(QueryApi api, GraphMap map, CancellationToken cancellation)
    {
        var counts = Cypher.List(map.NodeTypes.Select(type => Cypher.Of($"COUNT {{ (:{CypherName.Label(type)}) }}")));
        using var rows = await api.RunAsync(Cypher.Of($"RETURN {counts}"), NamedValues.None, write: false, cancellation).ConfigureAwait(false);
        return [.. map.NodeTypes.Zip(rows.Only.EnumerateArray(), (type, count) => KeyValuePair.Create(type.Name.Value, count.GetInt64()))];
    }

    private static async ValueTask<(Degrees Out, Degrees In)> SpreadAsync(
        QueryApi api, GraphMap map, RelationshipType type, CancellationToken cancellation)
    {
        var name = CypherName.Relationship(type);
        var (source, target) = (CypherName.Label(map.Kind(type.Source)), CypherName.Label(map.Kind(type.Target)));
        var spread = Cypher.Of($"WITH d WHERE d > 0\nRETURN [count(d), sum(d), sum(d * d), coalesce(max(d), 0)] AS spread");
        using var rows = await api.RunAsync(
            Cypher.Of($"MATCH (n:{source})\nWITH COUNT {{ (n)-[:{name}]->() }} AS d\n{spread}\nUNION ALL\n"
                + $"MATCH (n:{target})\nWITH COUNT {{ (n)<-[:{name}]-() }} AS d\n{spread}"),
            NamedValues.None,
            write: false,
            cancellation).ConfigureAwait(false);
        Degrees[] both = [.. rows.Rows.Select(row => row[0])
            .Select(four => new Degrees(four[0].GetInt64(), four[1].GetInt64(), four[2].GetInt64(), four[3].GetInt64()))];
        return (both[0], both[1]);
    }
}
