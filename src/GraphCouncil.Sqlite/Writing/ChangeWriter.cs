using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>Makes the changes of a set in one transaction on the one connection that writes.</summary>
internal sealed class ChangeWriter : IChangeVisitor<bool>, IDisposable
{
    private const int ChangesBetweenLooks = 256;
    private readonly Connection _connection;
    private readonly NodeRows _nodes;
    private readonly RelationshipRows _relationships;

    public ChangeWriter(Connection connection, GraphMap map, Symbols symbols)
    {
        _connection = connection;
        var rules = new ChangeRules(map);
        _nodes = new(connection, rules, symbols);
        _relationships = new(connection, map, rules, symbols, _nodes);
    }

    /// <param name="also">Done in the same transaction, after the changes.</param>
    /// <param name="done">Told now and then how many changes are made.</param>
    public void Apply(ChangeSet changes, Action<Connection>? also, IProgress<long>? done, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _connection.Run(Sql.Of($"BEGIN IMMEDIATE"));
        try
        {
            _nodes.Begin();
            var number = 0;
            foreach (var change in changes.Do)
            {
                if (number % ChangesBetweenLooks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    done?.Report(number);
                }

                Apply(change, ++number);
            }

            done?.Report(number);

            also?.Invoke(_connection);
            _connection.Run(Sql.Of($"COMMIT"));
        }
        catch
        {
            _connection.RollBack();
            throw;
        }
        finally
        {
            _nodes.End();
        }
    }

    public void Dispose()
    {
        _nodes.Dispose();
        _relationships.Dispose();
    }

    private void Apply(Change change, int number)
    {
        try
        {
            change.Accept(this);
        }
        catch (RefusedChangeException refused)
        {
            throw refused.Numbered(number);
        }
        catch (ProblemException fault) when (
            fault.InnerException is SqliteException { Code: var code } cause && (code & 0xff) == raw.SQLITE_CONSTRAINT)
        {
            throw change.Accept(new TakenBy(cause.Message)).Numbered(number);
        }
    }

    bool IChangeVisitor<bool>.VisitCreateNode(CreateNode change)
    {
        _nodes.Add(change);
        return true;
    }

    bool IChangeVisitor<bool>.VisitConnect(Connect change)
    {
        _relationships.Add(change);
        return true;
    }

    /// <summary>SQLite names the column of a broken uniqueness in its message, last.</summary>
    private sealed class TakenBy(string message) : IChangeVisitor<RefusedChangeException>
    {
        public RefusedChangeException VisitCreateNode(CreateNode change)
        {
            var unique = change.Type.Properties.FirstOrDefault(
                p => p.Unique && p.Name != NodeType.Id.Name && message.EndsWith("." + p.Name.Value, StringComparison.Ordinal));
            return unique is null ? RefusedChangeException.TakenId(change.Type) : RefusedChangeException.TakenValue(change.Type, unique);
        }

        public RefusedChangeException VisitConnect(Connect change) => RefusedChangeException.TakenId(change.Type);
    }
}
