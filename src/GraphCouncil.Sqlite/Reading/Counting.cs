using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>Counts what the file holds, by type. Indexes alone are read, each from end to end.</summary>
internal static class Counting
{
    public static Cardinalities Run(SqliteOptions options, GraphMap map, Symbols symbols, CancellationToken cancellation)
    {
        using var connection = Connection.Open(options.File, create: false, options.LockWait);
        connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        connection.Run(Sql.Of($"BEGIN"));
        var nodes = Nodes(connection, map, symbols);
        var degrees = new Dictionary<string, (Degrees, Degrees)>();
        foreach (var type in map.RelationshipTypes)
        {
            cancellation.ThrowIfCancellationRequested();
            degrees[type.Name.Value] = (Spread(connection, type, Sql.Of($"source$")), Spread(connection, type, Sql.Of($"target$")));
        }

        connection.Run(Sql.Of($"COMMIT"));
        return new(nodes, degrees);
    }

    private static Dictionary<string, long> Nodes(Connection connection, GraphMap map, Symbols symbols)
    {
        var byNumber = map.NodeTypes.ToDictionary(type => (long)symbols[type], type => type.Name.Value);
        var nodes = new Dictionary<string, long>();
        using var statement = connection.Prepare(Sql.Of($"SELECT type, count(*) FROM node GROUP BY type"));
        while (statement.Step())
        {
            nodes[byNumber[statement.Number(0)]] = statement.Number(1);
        }

        return nodes;
    }

    private static Degrees Spread(Connection connection, RelationshipType type, Sql end)
    {
        using var statement = connection.Prepare(Sql.Of(
            $"SELECT count(*), total(n), total(n * n), max(n) FROM (SELECT count(*) AS n FROM {SqlName.Table(type)} GROUP BY {end})"));
        return statement.Step() ? new(statement.Number(0), statement.Number(1), statement.Number(2), statement.Number(3)) : default;
    }
}
