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
        if (!statement.IsTakenForLong)
        {
            if (reader.TryRead(statement, question.Values, cancellation) is { } rows)
            {
                return ValueTask.FromResult(rows);
            }

            // Whoever is sent away now and comes again is not tried like this once more.
            statement.Took(Reader.Quick, isLong: true);
        }

        return new(ReadLongAsync(statement, question.Values, cancellation));
    }

    // The thread pool serves everybody: what takes long has a thread of its own, which costs a tenth of a millisecond to make. Who is refused costs
    // none.
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
                        var rows = reader.Read(statement, values, turn, cancellation);
                        statement.Took(turn.Total, turn.Total > Reader.Quick);
                        return rows;
                    }
                    catch
                    {
                        // It is more than that; one whose turn did not come has shown nothing.
                        var atLeast = turn.Total > statement.LastWork ? turn.Total : statement.LastWork;
                        statement.Took(atLeast, atLeast > Reader.Quick);
                        throw;
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
