using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Stores;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Layout;
using GraphCouncil.Sqlite.Text;
using SQLitePCL;

namespace GraphCouncil.Sqlite.Files;

/// <summary>
/// Makes the tables of a map, or adds what a map has more than the one before; what follows from values is made anew for the properties alone whose
/// part in the schema changed. Inside the caller's transaction.
/// </summary>
internal static class MapUpgrade
{
    public static void Apply(Connection connection, StoredMap? before, GraphMap map)
    {
        AddSymbols(connection, map);
        var now = StoredMap.Of(map);
        foreach (var type in map.NodeTypes)
        {
            var stored = now.Types.Single(t => t.Name == type.Name.Value);
            if (before?.Types.FirstOrDefault(t => t.Name == type.Name.Value) is { } old)
            {
                AddTo(connection, type, old, stored);
            }
            else
            {
                connection.Run(Tables.Table(type));
                foreach (var index in Tables.Indexes(map, type))
                {
                    connection.Run(index);
                }
            }
        }

        foreach (var type in map.RelationshipTypes)
        {
            if (before?.Relationships.FirstOrDefault(r => r.Name == type.Name.Value) is { } old)
            {
                foreach (var property in type.Carried)
                {
                    var stored = old.Properties.FirstOrDefault(p => p.Name == property.Name.Value);
                    ChangeColumns(connection, SqlName.Table(type), property, property.Danish, stored);
                }
            }
            else
            {
                connection.Run(Tables.Table(type));
                connection.Run(Tables.ReverseIndex(type));
            }
        }
    }

    private static void AddSymbols(Connection connection, GraphMap map)
    {
        using var insert = connection.Prepare(Sql.Of($"INSERT OR IGNORE INTO symbol (name) VALUES (?1)"));
        foreach (var name in Symbols.NamesFor(map))
        {
            insert.Bind(1, name);
            insert.Run();
        }
    }

    private static void AddTo(Connection connection, NodeType type, StoredType before, StoredType now)
    {
        foreach (var property in type.Properties)
        {
            var old = before.Properties.FirstOrDefault(p => p.Name == property.Name.Value);
            var stored = now.Properties.Single(p => p.Name == property.Name.Value);
            var isSortedAnew = old is not { Sorted: true } || old.Ordered != stored.Ordered;
            if (isSortedAnew || !stored.Sorted)
            {
                connection.Run(Sql.Of($"DROP INDEX IF EXISTS {SqlName.SortIndex(type, property)}"));
            }

            ChangeColumns(connection, SqlName.Table(type), property, stored.Ordered, old);
            if (stored.Sorted && isSortedAnew)
            {
                connection.Run(Tables.SortIndex(type, property));
            }

            if (IsFoundByFoldedText(stored) != IsFoundByFoldedText(old))
            {
                connection.Run(IsFoundByFoldedText(stored)
                    ? Tables.FoldedIndex(type, property)
                    : Sql.Of($"DROP INDEX IF EXISTS {SqlName.FoldedIndex(type, property)}"));
            }

            if (stored.Unique != (old?.Unique ?? false))
            {
                ChangeUniqueness(connection, type, property);
            }

            // A property that is new has no values to search in yet.
            if (old is not null && old.Searched != stored.Searched)
            {
                SearchEntries.Change(connection, type, property);
            }
        }
    }

    /// <summary>Whether its folded text has an index. A list of texts is never sorted by.</summary>
    private static bool IsFoundByFoldedText(StoredProperty? property) => property is { Folded: true, Searched: true, Sorted: true };

    private static void ChangeColumns(Connection connection, SqlName table, PropertyDef property, bool ordered, StoredProperty? old)
    {
        var columns = Tables.Columns(property, ordered).ToArray();
        if (old is null)
        {
            connection.Run(Sql.Of($"ALTER TABLE {table} ADD COLUMN {columns[0]}"));
        }

        if (ordered && old is not { Ordered: true })
        {
            // Filled right after, so it may be missing for a moment even where the text may not.
            connection.Run(Sql.Of($"ALTER TABLE {table} ADD COLUMN {SqlName.OrderColumn(property)} TEXT"));
            if (old is not null)
            {
                DerivedColumns.FillOrder(connection, table, property);
            }
        }
        else if (!ordered && old is { Ordered: true })
        {
            connection.Run(Sql.Of($"ALTER TABLE {table} DROP COLUMN {SqlName.OrderColumn(property)}"));
        }

        if (property.KeepsFoldedText && old is not { Folded: true })
        {
            connection.Run(Sql.Of($"ALTER TABLE {table} ADD COLUMN {SqlName.FoldedColumn(property)} TEXT"));
            DerivedColumns.FillFolded(connection, table, property);
        }
    }

    private static void ChangeUniqueness(Connection connection, NodeType type, PropertyDef property)
    {
        if (!property.Unique)
        {
            connection.Run(Sql.Of($"DROP INDEX IF EXISTS {SqlName.UniqueIndex(type, property)}"));
            return;
        }

        try
        {
            connection.Run(Tables.UniqueIndex(type, property));
        }
        catch (ProblemException fault) when (fault.InnerException is SqliteException { Code: var code } && (code & 0xff) == raw.SQLITE_CONSTRAINT)
        {
            throw new ProblemException(
                new StoreMismatch(
                    $"{type.Name}.{property.Name} is to be unique now, but some nodes share a value. Mend the data first, or take @unique back."),
                fault);
        }
    }
}
