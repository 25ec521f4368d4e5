using System.Collections.Immutable;
using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>Writes relationships.</summary>
internal sealed class RelationshipRows(Connection connection, GraphMap map, ChangeRules rules, Symbols symbols, NodeRows nodes) : IDisposable
{
    private readonly Dictionary<RelationshipType, EdgeInsert> _inserts = new(ReferenceEqualityComparer.Instance);
    private readonly Statement _register = connection.Prepare(Sql.Of($"INSERT INTO relationship (id, type) VALUES (?1, ?2)"));

    public void Add(Connect connect)
    {
        rules.Check(connect);
        var insert = InsertOf(connect.Type);
        var source = End(connect.Source, insert.Sources, connect.Type, Direction.Out);
        var target = End(connect.Target, insert.Targets, connect.Type, Direction.In);
        CheckFree(insert.OfSource, source, connect.Type, Direction.Out);
        CheckFree(insert.OfTarget, target, connect.Type, Direction.In);
        _register.Bind(1, connect.Id);
        _register.Bind(2, insert.Number);
        _register.Run();
        var row = insert.Columns.Statement;
        row.Bind(1, connect.Id);
        row.Bind(2, source);
        row.Bind(3, target);
        row.Bind(4, connect.Source);
        row.Bind(5, connect.Target);
        insert.Columns.Bind(connect.Values);
        row.Run();
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
        {
            insert.Columns.Dispose();
            insert.OfSource?.Dispose();
            insert.OfTarget?.Dispose();
        }

        _register.Dispose();
    }

    private long End(string id, ImmutableArray<int> types, RelationshipType type, Direction end) => nodes.Find(id) switch
    {
        null => throw RefusedChangeException.UnknownEnd(type, end),
        { } found when !types.Contains(found.Type) => throw RefusedChangeException.WrongEnd(type, end),
        { } found => found.Key,
    };

    private static void CheckFree(Statement? existing, long node, RelationshipType type, Direction end)
    {
        if (existing is null)
        {
            return;
        }

        existing.Bind(1, node);
        var isTaken = existing.Step();
        existing.Reset();
        if (isTaken)
        {
            throw RefusedChangeException.SecondOfOne(type, end);
        }
    }

    private EdgeInsert InsertOf(RelationshipType type)
    {
        if (_inserts.TryGetValue(type, out var insert))
        {
            return insert;
        }

        var properties = type.Carried;
        Sql[] own = [Sql.Of($"id"), Sql.Of($"source$"), Sql.Of($"target$"), Sql.Of($"sourceId$"), Sql.Of($"targetId$")];
        insert = new(
            symbols[type],
            RowInsert.Into(connection, SqlName.Table(type), [.. own], properties, p => p.Danish),
            [.. map.Members(type.Source).Select(t => symbols[t])],
            [.. map.Members(type.Target).Select(t => symbols[t])],
            map.IsToOne(type, Direction.Out) ? connection.Prepare(Sql.Of($"SELECT 1 FROM {SqlName.Table(type)} WHERE source$ = ?1 LIMIT 1")) : null,
            map.IsToOne(type, Direction.In) ? connection.Prepare(Sql.Of($"SELECT 1 FROM {SqlName.Table(type)} WHERE target$ = ?1 LIMIT 1")) : null);
        _inserts[type] = insert;
        return insert;
    }

    private sealed record EdgeInsert(
        int Number, RowInsert Columns, ImmutableArray<int> Sources, ImmutableArray<int> Targets, Statement? OfSource, Statement? OfTarget);
}
