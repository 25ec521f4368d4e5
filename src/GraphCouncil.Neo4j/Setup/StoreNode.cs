using System.Collections.Immutable;
using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Layout;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;

namespace GraphCouncil.Neo4j.Setup;

/// <summary>What the database says of itself.</summary>
/// <param name="Format">The format of the layout.</param>
/// <param name="Map">The map it was made for.</param>
/// <param name="Danish">The version of Danish order that its keys were made by.</param>
/// <param name="Seed">What the graph was seeded with; null when it was not.</param>
/// <param name="Seeding">A seeding that is under way or was cut off; null when there is none.</param>
/// <param name="Graph">Names the graph: by chance, another one for each database that is set up and for each seeding that is done.</param>
internal sealed record StoreState(long Format, string? Map, string? Danish, string? Seed, SeedProgress? Seeding, string? Graph);

/// <summary>What a look at the database finds.</summary>
/// <param name="IsSetUp">False when it was never set up, or has been emptied since.</param>
/// <param name="HasNodes">Whether there is any node of a graph.</param>
/// <param name="Seed">As in <see cref="StoreState"/>, as what follows.</param>
internal sealed record StoreLook(bool IsSetUp, bool HasNodes, string? Seed, string? Seeding, string? Graph);

/// <summary>How far a seeding has come.</summary>
/// <param name="Stamp">What it seeds with.</param>
/// <param name="Done">How many changes are made.</param>
/// <param name="Digest">Of those changes, so that going on with others is noticed.</param>
internal sealed record SeedProgress(string Stamp, long Done, string Digest);

/// <summary>The store's own node: there is one, outside of the graph. Writers take turns by writing to it.</summary>
internal static class StoreNode
{
    /// <summary>Raised when the layout changes in a way that a service of before does not understand.</summary>
    /// <remarks>2: folded text beside every text. 3: what is not seen is nothing in it.</remarks>
    public const long Format = 3;

    private static readonly CypherName KeyName = CypherName.Index(CypherName.Store, CypherName.Property(NodeType.Id), unique: true);

    /// <summary>Keeps two services that start at once from making the node twice.</summary>
    public static SchemaObject Key { get; } = new(
        KeyName, true, Cypher.Of($"CREATE CONSTRAINT {KeyName} IF NOT EXISTS\nFOR (s:{CypherName.Store})\nREQUIRE s.id IS UNIQUE"));

    private static readonly Cypher State = Cypher.Of($"s.format, s.map, s.danish, s.seed, s.seeding, s.seeded, s.digest, s.graph");

    private static readonly Cypher ReadState = Cypher.Of($"MATCH (s:{CypherName.Store})\nRETURN {State}");

    private static readonly Cypher TakeTurn = Cypher.Of(
        $"MATCH (s:{CypherName.Store})\nSET s.writes = coalesce(s.writes, 0) + 1\nWITH s\nRETURN {State}");

    private static readonly Cypher WriteMap = Cypher.Of(
        $"MERGE (s:{CypherName.Store} {{id: 'graph'}})\n"
        + $"SET s.format = $v.format, s.map = $v.map, s.danish = $v.danish, s.graph = coalesce(s.graph, randomUUID())");

    private static readonly Cypher WriteProgress = Cypher.Of(
        $"MATCH (s:{CypherName.Store})\nSET s.seed = null, s.seeding = $v.stamp, s.seeded = $v.done, s.digest = $v.digest");

    private static readonly Cypher WriteSeed = Cypher.Of(
        $"MATCH (s:{CypherName.Store})\n"
        + $"SET s.seed = $v.stamp, s.seeding = null, s.seeded = null, s.digest = null, s.graph = randomUUID()");

    /// <summary>Null when the database has no such node: it was never set up.</summary>
    public static async ValueTask<StoreState?> ReadAsync(QueryApi api, CancellationToken cancellation)
    {
        using var rows = await api.RunAsync(ReadState, NamedValues.None, write: false, cancellation).ConfigureAwait(false);
        return rows.Rows.Select(Parse).SingleOrDefault();
    }

    /// <summary>Looks at what the store's own node says and whether there is a graph, in one statement.</summary>
    /// <param name="after">Bookmarks of a state that the look must see, or a later one.</param>
    public static async ValueTask<(StoreLook Look, ImmutableArray<string> Bookmarks)> LookAsync(
        QueryApi api, GraphMap map, ImmutableArray<string> after, CancellationToken cancellation)
    {
        // One row whether the node is there or not. The map is long and stays out of it.
        var found = Cypher.Of($"[s IS NOT NULL, EXISTS {{ MATCH (:{CypherName.Label(map.AnyNode)}) }}, s.seed, s.seeding, s.graph]");
        var look = Cypher.Of($"OPTIONAL MATCH (s:{CypherName.Store})\nRETURN {found}");
        var (read, bookmarks) = await api.ReadAsync(look, NamedValues.None, after, cancellation).ConfigureAwait(false);
        using (read)
        {
            using var json = JsonDocument.Parse(read.Json.ToArray());
            var row = json.RootElement;
            return (new(row[0].GetBoolean(), row[1].GetBoolean(), row[2].GetString(), row[3].GetString(), row[4].GetString()), bookmarks);
        }
    }

    /// <summary>Waits until no other transaction writes to the graph, of this service or of another. The turn ends with the transaction.</summary>
    public static async ValueTask<StoreState?> TakeTurnAsync(QueryTransaction transaction, CancellationToken cancellation)
    {
        using var rows = await transaction.RunAsync(TakeTurn, NamedValues.None, cancellation).ConfigureAwait(false);
        return rows.Rows.Select(Parse).SingleOrDefault();
    }

    public static async ValueTask WriteMapAsync(QueryApi api, string map, string danish, CancellationToken cancellation) =>
        (await api.RunAsync(
            WriteMap,
            new NamedValues(("format", new GraphValue.Integer(Format)), ("map", new GraphValue.Text(map)), ("danish", new GraphValue.Text(danish))),
            write: true,
            cancellation).ConfigureAwait(false)).Dispose();

    public static async ValueTask WriteProgressAsync(QueryTransaction transaction, SeedProgress progress, CancellationToken cancellation) =>
        (await transaction.RunAsync(
            WriteProgress,
            new NamedValues(
                ("stamp", new GraphValue.Text(progress.Stamp)),
                ("done", new GraphValue.Integer(progress.Done)),
                ("digest", new GraphValue.Text(progress.Digest))),
            cancellation).ConfigureAwait(false)).Dispose();

    public static async ValueTask WriteSeedAsync(QueryTransaction transaction, string stamp, CancellationToken cancellation) =>
        (await transaction.RunAsync(WriteSeed, NamedValues.Text("stamp", stamp), cancellation).ConfigureAwait(false)).Dispose();

    /// <summary>How many nodes and relationships of the graph there are.</summary>
    public static async ValueTask<(long Nodes, long Relationships)> CountAsync(QueryApi api, GraphMap map, CancellationToken cancellation)
    {
        using var rows = await api.RunAsync(
            Cypher.Of($"RETURN COUNT {{ MATCH (:{CypherName.Label(map.AnyNode)}) }}, COUNT {{ MATCH ()-[]->() }}"),
            NamedValues.None,
            write: false,
            cancellation).ConfigureAwait(false);
        var counts = rows.Rows.Single();
        return (counts[0].GetInt64(), counts[1].GetInt64());
    }

    public static async ValueTask<bool> HasGraphAsync(QueryTransaction transaction, GraphMap map, CancellationToken cancellation)
    {
        using var rows = await transaction.RunAsync(
            Cypher.Of($"RETURN EXISTS {{ MATCH (:{CypherName.Label(map.AnyNode)}) }}"), NamedValues.None, cancellation).ConfigureAwait(false);
        return rows.Only.GetBoolean();
    }

    private static StoreState Parse(JsonElement row) => new(
        row[0].ValueKind == JsonValueKind.Number ? row[0].GetInt64() : 0,
        row[1].GetString(),
        row[2].GetString(),
        row[3].GetString(),
        row[4].GetString() is { } stamp ? new(stamp, row[5].GetInt64(), row[6].GetString() ?? "") : null,
        row[7].GetString());
}
