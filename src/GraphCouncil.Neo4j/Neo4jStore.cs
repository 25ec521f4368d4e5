using System.Runtime.CompilerServices;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Neo4j.Setup;
using GraphCouncil.Neo4j.Statements;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Neo4j.Writing;

namespace GraphCouncil.Neo4j;

/// <summary>
/// A graph in a Neo4j database. Writers take turns, over all services that use the database. Each question sees what was committed when it was answered:
/// the server keeps no older states, so two questions of one snapshot may see a change between them.
/// </summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly QueryApi _api;
    private readonly GraphMap _map;
    private readonly Turns _turns;
    private readonly ChangeWriter _writer;
    private readonly Seeder _seeder;
    private readonly ConditionalWeakTable<GraphQuery, CypherStatement> _statements = [];

    private Neo4jStore(QueryApi api, GraphMap map)
    {
        _api = api;
        _map = map;
        _turns = new(api, map);
        _writer = new(map, _turns);
        _seeder = new(map, _turns);
    }

    /// <summary>
    /// Makes the database ready for the map: names, constraints, indexes, and what the map adds to the one it was made for. Throws
    /// <see cref="Core.Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, StoreMismatch, BadConfiguration) and leaves the graph as it was.
    /// </summary>
    public static async ValueTask<Neo4jStore> OpenAsync(Neo4jOptions options, GraphMap map, CancellationToken cancellation)
    {
        var api = new QueryApi(options);
        try
        {
            await new GraphSetup(api, map, options).RunAsync(cancellation).ConfigureAwait(false);
            return new(api, map);
        }
        catch
        {
            await api.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Whether there is no node in it, or only a part of a seeding that can go on.</summary>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) =>
        await StoreNode.ReadAsync(_api, cancellation).ConfigureAwait(false) is { Seeding: not null }
        || (await CountAsync(cancellation).ConfigureAwait(false)).Nodes == 0;

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => StoreNode.CountAsync(_api, _map, cancellation);

    public async ValueTask<string?> SeedAsync(CancellationToken cancellation) =>
        (await StoreNode.ReadAsync(_api, cancellation).ConfigureAwait(false))?.Seed;

    /// <summary>
    /// Fills the empty graph in many transactions. Cut off and run again with the same changes and stamp, it goes on where it was; the stamp is kept
    /// when all are made. Throws BadConfiguration too: when there is something else in the database.
    /// </summary>
    public ValueTask SeedAsync(ChangeSet changes, string stamp, CancellationToken cancellation) => _seeder.SeedAsync(changes, stamp, cancellation);

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IGraphSnapshot>(new Snapshot(this));
    }

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => _writer.ApplyAsync(changes, cancellation);

    public string StatementFor(GraphQuery query) => StatementOf(query).Text.Text;

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync().ConfigureAwait(false);
        _turns.Dispose();
    }

    private CypherStatement StatementOf(GraphQuery query) => _statements.GetValue(query, q => Scribe.Write(q, _map));

    private sealed class Snapshot(Neo4jStore store) : IGraphSnapshot
    {
        public ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation)
        {
            var statement = store.StatementOf(question.Query);
            return store._api.ReadAsync(statement.Text, statement.Bind(question), cancellation);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
