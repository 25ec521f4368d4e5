using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>One state of the graph: a read transaction on a connection of its own.</summary>
internal sealed class Snapshot(ReaderPool pool, Reader reader, Func<GraphQuery, SqlStatement> statementOf) : IGraphSnapshot
{
    private int _isClosed;

    public SnapshotIsolation Isolation => SnapshotIsolation.OneState;

    public ValueTask<GraphRows> ReadAsync(BoundQuery question, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed != 0, this);
        var statement = statementOf(question.Query);
        return statement.LastWork <= Reader.Quick && reader.TryRead(statement, question.Values, cancellation) is { } rows
            ? ValueTask.FromResult(rows)
            : new(ReadLongAsync(statement, question.Values, cancellation));
    }

    // The thread pool serves everybody: what takes long has a thread of its own, which costs a tenth of a millisecond to make. Who is refused costs none.
    private Task<GraphRows> ReadLongAsync(SqlStatement statement, ImmutableArray<GraphValue> values, CancellationToken cancellation)
    {
        var turn = pool.TakeTurn(statement.LastWork);
        return Task.Factory.StartNew(
            () =>
            {
                using (turn)
                {
                    try
                    {
                        return reader.Read(statement, values, turn, cancellation);
                    }
                    finally
                    {
                        statement.LastWork = turn.Total;
                    }
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0)
        {
            pool.GiveBack(reader);
        }

        return ValueTask.CompletedTask;
    }
}
