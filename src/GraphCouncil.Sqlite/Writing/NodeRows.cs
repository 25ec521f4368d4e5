using GraphCouncil.Core.Changes;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Files;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>Writes nodes, and knows those of the running transaction by their ids.</summary>
internal sealed class NodeRows(Connection connection, ChangeRules rules, Symbols symbols) : IDisposable
{
    private readonly Dictionary<string, (long Key, int Type)> _known = [];
    private readonly Dictionary<NodeType, NodeInsert> _inserts = new(ReferenceEqualityComparer.Instance);
    private readonly Statement _register = connection.Prepare(Sql.Of($"INSERT INTO node (key, id, type) VALUES (?1, ?2, ?3)"));
    private readonly Statement _find = connection.Prepare(Sql.Of($"SELECT key, type FROM node WHERE id = ?1"));
    private SearchEntries? _entries;
    private long _key;

    public void Begin()
    {
        _key = connection.Number(Sql.Of($"SELECT max(key) FROM node"));
        _entries = SearchEntries.On(connection);
    }

    public void End()
    {
        _known.Clear();
        _entries?.Dispose();
        _entries = null;
    }

    public void Add(CreateNode create)
    {
        var id = rules.Check(create);
        var insert = InsertOf(create.Type);
        _key++;
        _register.Bind(1, _key);
        _register.Bind(2, id);
        _register.Bind(3, insert.Number);
        _register.Run();
        insert.Columns.Statement.Bind(1, _key);
        insert.Columns.Bind(create.Values);
        insert.Columns.Statement.Run();
        _known[id] = (_key, insert.Number);
        foreach (var (property, field) in insert.Searched)
        {
            AddEntries(create.Values[property], field);
        }
    }

    /// <summary>The key and type number of a node that exists by now; null when there is none.</summary>
    public (long Key, int Type)? Find(string id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        _find.Bind(1, id);
        try
        {
            if (!_find.Step())
            {
                return null;
            }

            var found = (_find.Number(0), (int)_find.Number(1));
            _known[id] = found;
            return found;
        }
        finally
        {
            _find.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
        {
            insert.Columns.Dispose();
        }

        _register.Dispose();
        _find.Dispose();
    }

    private void AddEntries(GraphValue value, int field)
    {
        switch (value)
        {
            case GraphValue.Text text:
                _entries!.Add(_key, field, text.Value);
                break;
            case GraphValue.List list:
                foreach (var item in list.Items)
                {
                    AddEntries(item, field);
                }

                break;
        }
    }

    private NodeInsert InsertOf(NodeType type)
    {
        if (!_inserts.TryGetValue(type, out var insert))
        {
            var searched = type.Properties.Select((p, at) => (p, at)).Where(x => x.p.SearchWeight is not null)
                .Select(x => (x.at, symbols[type, x.p]));
            var columns = RowInsert.Into(connection, SqlName.Table(type), [Sql.Of($"key$")], type.Properties, p => type.KeepsCollationKey(p));
            insert = new(symbols[type], columns, [.. searched]);
            _inserts[type] = insert;
        }

        return insert;
    }

    private sealed record NodeInsert(int Number, RowInsert Columns, (int Property, int Field)[] Searched);
}
