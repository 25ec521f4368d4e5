using System.Collections.Immutable;
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
/// A graph in a Neo4j database. Writers take turns, over all services that use the database. The server keeps no older states, so snapshots are
/// <see cref="SnapshotIsolation.ReadCommitted"/>.
/// </summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly QueryApi _api;
    private readonly GraphMap _map;
    private readonly Turns _turns;
    private readonly ChangeWriter _writer;
    private readonly Seeder _seeder;
    private readonly WholeGraph _whole;
    private readonly ConditionalWeakTable<GraphQuery, CypherStatement> _statements = [];

    private Neo4jStore(QueryApi api, GraphMap map)
    {
        _api = api;
        _map = map;
        _turns = new(api, map);
        _writer = new(map, _turns);
        _seeder = new(map, _turns);
        _whole = new(api, map);
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
            var store = new Neo4jStore(api, map);
            await Patience.WithAsync(
                async () =>
                {
                    await new GraphSetup(api, map, options).RunAsync(cancellation).ConfigureAwait(false);
                    await store._whole.AdoptAsync(cancellation).ConfigureAwait(false);
                },
                "The Neo4j server takes long to make or fill the constraints and indexes of the graph, or is too busy. "
                + "The set-up goes on at the next try.").ConfigureAwait(false);
            return store;
        }
        catch
        {
            await api.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask<StoreContent> ContentAsync(CancellationToken cancellation) => _whole.ContentAsync(cancellation);

    public ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation) => StoreNode.CountAsync(_api, _map, cancellation);

    public async ValueTask<string?> StampAsync(CancellationToken cancellation)
    {
        var (look, _) = await StoreNode.LookAsync(_api, _map, [], cancellation).ConfigureAwait(false);
        return look.Seed ?? look.Seeding;
    }

    /// <summary>
    /// Fills the empty graph in many transactions. Cut off and run again with the same changes and stamp, it goes on where it was; the stamp is kept
    /// when all are made. Throws BadConfiguration too: when there is something else in the database.
    /// </summary>
    public async ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation)
    {
        await Patience.WithAsync(
            async () =>
            {
                await _seeder.FillAsync(changes, stamp, done, cancellation).ConfigureAwait(false);
                await _whole.AdoptAsync(cancellation).ConfigureAwait(false);
            },
            "The Neo4j server took too long over a part of the graph, or was too busy. "
            + "What is made is kept: seed again with the same numbers to go on.").ConfigureAwait(false);
    }

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IGraphSnapshot>(new Snapshot(this));
    }

    public ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation) => Counting.RunAsync(_api, _map, cancellation);

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => _writer.ApplyAsync(changes, cancellation);

    public string StatementFor(GraphQuery query) => StatementOf(query).Text.Text;

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync().ConfigureAwait(false);
        _turns.Dispose();
    }

    private CypherStatement StatementOf(GraphQuery query) => _statements.GetValue(query, q => CypherTranslator.Translate(q, _map));

    private sealed class Snapshot(Neo4jStore store) : IGraphSnapshot
    {
        private ImmutableArray<string> _seen = [];

        public SnapshotIsolation Isolation => SnapshotIsolation.ReadCommitted;

        public async ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation)
        {
            var statement = store.StatementOf(question.Query);

            // Of a cluster, another member may answer this time: it must not know less than the one before.
            var (rows, bookmarks) = await store._api.ReadAsync(statement.Text, statement.Bind(question), _seen, cancellation).ConfigureAwait(false);
            try
            {
                await store._whole.RequireAsync(bookmarks, cancellation).ConfigureAwait(false);
                _seen = bookmarks;
                return rows;
            }
            catch
            {
                rows.Dispose();
                throw;
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
