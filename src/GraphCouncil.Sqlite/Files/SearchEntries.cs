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
    private readonly Statement _entry = connection.Prepare(Sql.Of(
        $"INSERT INTO search_entry (key, node, field, padded, original) VALUES (?1, ?2, ?3, ?4, ?5)"));
    private readonly Statement _words = connection.Prepare(Sql.Of($"INSERT INTO search_index (rowid, words) VALUES (?1, ?2)"));
    private long _key = lastKey;

    /// <summary>Reads the last key that is taken.</summary>
    public static SearchEntries On(Connection connection) => new(connection, connection.Number(Sql.Of($"SELECT max(key) FROM search_entry")));

    /// <summary>Makes the entries of a property that is searched now, or takes away those of one that is not any more.</summary>
    public static void Change(Connection connection, NodeType type, PropertyDef property)
    {
        var field = FieldOf(connection, type, property);
        if (property.SearchWeight is not null)
        {
            using var entries = On(connection);
            entries.AddAll(type, property, field);
            return;
        }

        // The index keeps no text of its own: it forgets an entry when it is told the words once more.
        using var words = connection.Prepare(Sql.Of(
            $"INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', key, trim(padded) FROM search_entry WHERE field = ?1"));
        words.Bind(1, field);
        words.Run();
        using var rows = connection.Prepare(Sql.Of($"DELETE FROM search_entry WHERE field = ?1"));
        rows.Bind(1, field);
        rows.Run();
    }

    /// <summary>Makes all entries anew.</summary>
    public static void MakeAnew(Connection connection, GraphMap map)
    {
        connection.Run(Sql.Of($"INSERT INTO search_index (search_index) VALUES ('delete-all')"));
        connection.Run(Sql.Of($"DELETE FROM search_entry"));
        using var entries = new SearchEntries(connection, lastKey: 0);
        foreach (var type in map.NodeTypes)
        {
            foreach (var property in type.Properties.Where(each => each.SearchWeight is not null))
            {
                entries.AddAll(type, property, FieldOf(connection, type, property));
            }
        }
    }

    private static int FieldOf(Connection connection, NodeType type, PropertyDef property)
    {
        using var number = connection.Prepare(Sql.Of($"SELECT number FROM symbol WHERE name = ?1"));
        number.Bind(1, Symbols.NameOf(type, property));
        return number.Step() ? (int)number.Number(0) : throw new InvalidOperationException($"{type.Name}.{property.Name} has no number.");
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
