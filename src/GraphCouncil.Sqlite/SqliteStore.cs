using System.Runtime.CompilerServices;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Files;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Reading;
using GraphCouncil.Sqlite.Statements;
using GraphCouncil.Sqlite.Text;
using GraphCouncil.Sqlite.Writing;

namespace GraphCouncil.Sqlite;

/// <summary>The embedded store: one file, many readers with a snapshot each, one writer. Readers see a change only once it is on disk.</summary>
public sealed class SqliteStore : IGraphStore
{
    private const string SeedStamp = "seed";
    private readonly GraphMap _map;
    private readonly Symbols _symbols;
    private readonly ReaderPool _readers;
    private readonly Connection _connection;
    private readonly ChangeWriter _writer;
    private readonly SqliteOptions _options;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConditionalWeakTable<GraphQuery, SqlStatement> _statements = [];
    private int _isClosed;

    private SqliteStore(SqliteOptions options, GraphMap map, Connection connection, Symbols symbols)
    {
        _options = options;
        _map = map;
        _symbols = symbols;
        _connection = connection;
        _writer = new(connection, map, symbols);
        _readers = new(options, StatementOf);
    }

    /// <summary>
    /// Opens the file, makes it when there is none, and applies what the map adds to the one it was made for. Throws
    /// <see cref="Core.Problems.ProblemException"/> (StoreUnavailable, StoreDamaged, StoreMismatch, BadConfiguration) and leaves the file as it was.
    /// </summary>
    public static SqliteStore Open(SqliteOptions options, GraphMap map)
    {
        Connection.KeepHeapWithin(options.HeapBytes);
        var (connection, symbols) = StoreFile.Open(options, map);
        return new(options, map, connection, symbols);
    }

    public async ValueTask<StoreContent> ContentAsync(CancellationToken cancellation)
    {
        using var turn = await TurnAsync(cancellation).ConfigureAwait(false);
        return _connection.Number(Sql.Of($"SELECT EXISTS (SELECT 1 FROM node)")) == 1 ? StoreContent.Graph : StoreContent.Empty;
    }

    public async ValueTask<(long Nodes, long Relationships)> CountAsync(CancellationToken cancellation)
    {
        using var turn = await TurnAsync(cancellation).ConfigureAwait(false);
        return (_connection.Number(Sql.Of($"SELECT count(*) FROM node")), _connection.Number(Sql.Of($"SELECT count(*) FROM relationship")));
    }

    public async ValueTask<string?> StampAsync(CancellationToken cancellation)
    {
        using var turn = await TurnAsync(cancellation).ConfigureAwait(false);
        return StoreFile.ReadMeta(_connection, SeedStamp);
    }

    /// <summary>As <see cref="ApplyAsync"/>; the stamp is kept in the same transaction, so a seeding that was cut off leaves neither.</summary>
    public ValueTask FillAsync(ChangeSet changes, string stamp, IProgress<long>? done, CancellationToken cancellation) =>
        WriteAsync(changes, connection => StoreFile.WriteMeta(connection, SeedStamp, stamp), done, cancellation);

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellation) => _readers.OpenAsync(cancellation);

    /// <summary>On a thread and a connection of its own: writers and whoever looks whether the store is well do not wait for it.</summary>
    public async ValueTask<Cardinalities> CardinalitiesAsync(CancellationToken cancellation) => await Task.Factory.StartNew(
        () => Counting.Run(_options, _map, _symbols, cancellation),
        cancellation,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default).ConfigureAwait(false);

    public ValueTask ApplyAsync(ChangeSet changes, CancellationToken cancellation) => WriteAsync(changes, null, null, cancellation);

    public string StatementFor(GraphQuery query) => StatementOf(query).Sql.Text;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 1)
        {
            return;
        }

        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        _readers.Dispose();
        _writer.Dispose();
        _connection.Dispose();
        _turn.Dispose();
    }

    private SqlStatement StatementOf(GraphQuery query) => _statements.GetValue(query, q => SqlTranslator.Translate(q, _map, _symbols));

    private async ValueTask WriteAsync(ChangeSet changes, Action<Connection>? also, IProgress<long>? done, CancellationToken cancellation)
    {
        using var turn = await TurnAsync(cancellation).ConfigureAwait(false);
        _writer.Apply(changes, also, done, cancellation);
    }

    private async ValueTask<Turn> TurnAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _connection.RequireInPlace();
            return new(_turn);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    private readonly struct Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
