using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Files;

/// <summary>Writes what searches look through: an entry per searched value, and its words in the index that finds candidates.</summary>
internal sealed class SearchEntries(Connection connection, long lastKey) : IDisposable
{
    private readonly Statement _entry = connection.Prepare(Sql.Of($"INSERT INTO search_entry (key, node, field, padded, original) VALUES (?1, ?2, ?3, ?4, ?5)"));
    private readonly Statement _words = connection.Prepare(Sql.Of($"INSERT INTO search_index (rowid, words) VALUES (?1, ?2)"));
    private long _key = lastKey;

    /// <summary>Reads the last key that is taken.</summary>
    public static SearchEntries On(Connection connection) => new(connection, connection.Number(Sql.Of($"SELECT max(key) FROM search_entry")));

    /// <summary>Throws all entries away and makes them from the values of the graph.</summary>
    public static void MakeAnew(Connection connection, GraphMap map)
    {
        connection.Run(Sql.Of($"DELETE FROM search_entry"));
        connection.Run(Sql.Of($"INSERT INTO search_index (search_index) VALUES ('delete-all')"));
        using var entries = new SearchEntries(connection, 0);
        using var number = connection.Prepare(Sql.Of($"SELECT number FROM symbol WHERE name = ?1"));
        foreach (var type in map.NodeTypes)
        {
            foreach (var property in type.Properties.Where(p => p.SearchWeight is not null))
            {
                number.Bind(1, Symbols.NameOf(type, property));
                number.Step();
                var field = (int)number.Number(0);
                number.Reset();
                entries.AddAll(type, property, field);
            }
        }
    }

    public void Add(long node, int field, string text)
    {
        var folded = DanishFolding.Fold(text);
        if (folded.Length == 0)
        {
            return;
        }

        _key++;
        _entry.Bind(1, _key);
        _entry.Bind(2, node);
        _entry.Bind(3, field);
        _entry.Bind(4, $" {folded} ");
        _entry.Bind(5, text);
        _entry.Run();
        _words.Bind(1, _key);
        _words.Bind(2, folded);
        _words.Run();
    }

    public void Dispose()
    {
        _entry.Dispose();
        _words.Dispose();
    }

    private void AddAll(NodeType type, PropertyDef property, int field)
    {
        using var select = connection.Prepare(Sql.Of(
            $"SELECT key$, {SqlName.Column(property)} FROM {SqlName.Table(type)} WHERE {SqlName.Column(property)} IS NOT NULL"));
        while (select.Step())
        {
            var (node, text) = (select.Number(0), select.Text(1)!);
            foreach (var item in property.Kind == ValueKind.TextList ? JsonSerializer.Deserialize(text, TextJson.Default.StringArray)! : [text])
            {
                Add(node, field, item);
            }
        }
    }
}
