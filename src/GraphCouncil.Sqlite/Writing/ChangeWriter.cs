using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>Makes the changes of a set in one transaction on the one connection that writes.</summary>
internal sealed class ChangeWriter : IDisposable
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
            switch (change)
            {
                case CreateNode create:
                    _nodes.Add(create);
                    break;
                case Connect connect:
                    _relationships.Add(connect);
                    break;
                default:
                    throw new InvalidOperationException("A kind of change that this store does not know.");
            }
        }
        catch (RefusedChangeException refused)
        {
            throw refused.Numbered(number);
        }
        catch (ProblemException fault) when (fault.InnerException is SqliteException { Code: var code } cause && (code & 0xff) == raw.SQLITE_CONSTRAINT)
        {
            throw Taken(change, cause.Message).Numbered(number);
        }
    }

    /// <summary>SQLite names the column of a broken uniqueness in its message, last.</summary>
    private static RefusedChangeException Taken(Change change, string message) => change switch
    {
        CreateNode create when create.Type.Properties.FirstOrDefault(p => p.Unique && p.Name != NodeType.Id.Name && message.EndsWith("." + p.Name.Value, StringComparison.Ordinal)) is { } unique =>
            RefusedChangeException.TakenValue(create.Type, unique),
        CreateNode create => RefusedChangeException.TakenId(create.Type),
        Connect connect => RefusedChangeException.TakenId(connect.Type),
        _ => new("a value is taken already."),
    };
}
