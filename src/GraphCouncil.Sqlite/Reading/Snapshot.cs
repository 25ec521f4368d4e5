using GraphCouncil.Core.Query;
using GraphCouncil.Core.Stores;
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
        return ValueTask.FromResult(reader.Read(statementOf(question.Query), question.Values, cancellation));
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
