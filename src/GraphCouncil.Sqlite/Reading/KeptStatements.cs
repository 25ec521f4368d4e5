using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Statements;

namespace GraphCouncil.Sqlite.Reading;

/// <summary>The prepared statements of a connection, the least recently used one given up when there are too many.</summary>
internal sealed class KeptStatements(Connection connection, int most) : IDisposable
{
    private readonly Dictionary<SqlStatement, LinkedListNode<(SqlStatement Key, Statement Prepared)>> _byKey = new(ReferenceEqualityComparer.Instance);
    private readonly LinkedList<(SqlStatement Key, Statement Prepared)> _byUse = new();

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

        if (_byUse.Count >= most && _byUse.Last is { } oldest)
        {
            _byUse.RemoveLast();
            _byKey.Remove(oldest.Value.Key);
            oldest.Value.Prepared.Dispose();
        }

        _byKey[statement] = _byUse.AddFirst((statement, prepared));
        return prepared;
    }

    public void Dispose()
    {
        foreach (var (_, prepared) in _byUse)
        {
            prepared.Dispose();
        }
    }
}
