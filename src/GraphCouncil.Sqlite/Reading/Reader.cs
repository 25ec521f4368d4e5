using System.Collections.Immutable;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;
using GraphCouncil.Sqlite.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>A connection for questions with its prepared statements.</summary>
internal sealed class Reader : IDisposable
{
    /// <summary>As much work a question may be and hold the thread of its caller, who serves others too.</summary>
    public static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(10);

    /// <summary>And as long it may hold it where others take the processor from it; that says nothing of how much work it is.</summary>
    private static readonly TimeSpan QuickUnderLoad = 5 * Quick;

    private readonly Connection _connection;
    private readonly TimeSpan _limit;
    private readonly Interruption _interruption;
    private readonly KeptStatements _kept;
    private readonly Statement _begin;
    private readonly Statement _fix;
    private readonly Statement _end;

    public Reader(SqliteOptions options)
    {
        _connection = Connection.Open(options.File, create: false, options.LockWait);
        _connection.Run(Sql.Of($"PRAGMA query_only = ON"));
        _connection.Run(Sql.Of($"PRAGMA cache_size = -32768"));
        _limit = options.QuestionLimit;
        _interruption = new(options.Time);
        _interruption.Watch(_connection);
        _kept = new(_connection, options.KeptStatements, options.KeptBytes);
        _begin = _connection.Prepare(Sql.Of($"BEGIN"));
        _fix = _connection.Prepare(Sql.Of($"SELECT 1 FROM meta LIMIT 1"));
        _end = _connection.Prepare(Sql.Of($"COMMIT"));
    }

    /// <summary>SQLite takes its snapshot at the first read, not at BEGIN.</summary>
    public void BeginSnapshot()
    {
        _connection.RequireInPlace();
        _begin.Run();
        _fix.Run();
    }

    /// <summary>False when the connection is of no use any more.</summary>
    public bool TryEndSnapshot()
    {
        try
        {
            _end.Run();
            return true;
        }
        catch (ProblemException)
        {
            return false;
        }
    }

    /// <summary>Pages that it read are read anew when they are asked for.</summary>
    public void GivePagesBack() => _connection.Run(Sql.Of($"PRAGMA shrink_memory"));

    /// <summary>Answers at once, or not at all: null for a question that takes long.</summary>
    public GraphRows? TryRead(SqlStatement question, ImmutableArray<GraphValue> values, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _interruption.Begin(QuickUnderLoad < _limit ? QuickUnderLoad : _limit, null, cancellation);
        try
        {
            return Run(question, values) ?? (cancellation.IsCancellationRequested ? throw _interruption.Reason() : null);
        }
        finally
        {
            _interruption.End();
        }
    }

    /// <summary>Answers within the time limit, making way for others by the turn; on a thread of its own, which waits here.</summary>
    public GraphRows Read(SqlStatement question, ImmutableArray<GraphValue> values, Turns.Turn turn, CancellationToken cancellation)
    {
        _interruption.Begin(_limit, turn, cancellation);
        try
        {
            return _interruption.AwaitTurn() && Run(question, values) is { } rows ? rows : throw _interruption.Reason();
        }
        finally
        {
            _interruption.End();
        }
    }

    // Null when it was interrupted.
    private GraphRows? Run(SqlStatement question, ImmutableArray<GraphValue> values)
    {
        if (_kept.TryGet(question) is not { } statement)
        {
            return null;
        }

        try
        {
            for (var i = 0; i < question.Bindings.Length; i++)
            {
                ValueBinder.Bind(statement, i + 1, question.Bindings[i].Form, values[question.Bindings[i].Slot.Index]);
            }

            return statement.TryStep() switch
            {
                raw.SQLITE_ROW => statement.IsMissing(0) ? GraphRows.CopyOf("null"u8) : GraphRows.CopyOf(statement.Utf8(0)),
                raw.SQLITE_DONE => GraphRows.CopyOf("null"u8),
                raw.SQLITE_INTERRUPT => null,
                var code => throw _connection.FaultOf(code),
            };
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Dispose()
    {
        _kept.Dispose();
        _begin.Dispose();
        _fix.Dispose();
        _end.Dispose();
        _connection.Dispose();
    }
}
