using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>The prepared statements of a connection, the least recently used ones given up when there are too many, or too large ones.</summary>
internal sealed class KeptStatements(Connection connection, int most, int mostBytes) : IDisposable
{
    private readonly Dictionary<SqlStatement, LinkedListNode<(SqlStatement Key, Statement Prepared, int Size)>> _byKey =
        new(ReferenceEqualityComparer.Instance);
    private readonly LinkedList<(SqlStatement Key, Statement Prepared, int Size)> _byUse = new();

    private long _size;

    /// <summary>Null when compiling it was interrupted.</summary>
    public Statement? TryGet(SqlStatement statement)
    {
        if (_byKey.TryGetValue(statement, out var kept))
        {
            _byUse.Remove(kept);
            _byUse.AddFirst(kept);
            return kept.Value.Prepared;
        }

        if (connection.TryPrepare(statement.Sql) is not { } prepared)
        {
            return null;
        }

        var size = prepared.Size;
        while (_byUse.Last is { } oldest && (_byUse.Count >= most || _size + size > mostBytes))
        {
            _byUse.RemoveLast();
            _byKey.Remove(oldest.Value.Key);
            _size -= oldest.Value.Size;
            oldest.Value.Prepared.Dispose();
        }

        _size += size;
        _byKey[statement] = _byUse.AddFirst((statement, prepared, size));
        return prepared;
    }

    public void Dispose()
    {
        foreach (var (_, prepared, _) in _byUse)
        {
            prepared.Dispose();
        }
    }
}
