using System.Text.Json;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Files;

/// <summary>
/// Fills columns that follow from values, in one pass over a table: after an upgrade of the rules, or where the schema wants them anew.
/// </summary>
internal static class DerivedColumns
{
    /// <summary>The Danish order of all that keeps one.</summary>
    public static void FillOrders(Connection connection, GraphMap map)
    {
        var columns = map.NodeTypes
            .SelectMany(t => t.Properties.Where(p => t.KeepsCollationKey(p)).Select(p => (Table: SqlName.Table(t), Property: p)))
            .Concat(map.RelationshipTypes.SelectMany(r => r.Carried.Where(p => p.Danish).Select(p => (Table: SqlName.Table(r), Property: p))));
        foreach (var (table, property) in columns)
        {
            FillOrder(connection, table, property);
        }
    }

    /// <summary>The Danish order of one property.</summary>
    public static void FillOrder(Connection connection, SqlName table, PropertyDef property)
    {
        connection.Define("danish_order", DanishOrder.SortKey);
        connection.Run(Sql.Of($"UPDATE {table} SET {SqlName.OrderColumn(property)} = danish_order({SqlName.Column(property)})"));
    }

    /// <summary>All folded text, and what searches look through.</summary>
    public static void FillFolded(Connection connection, GraphMap map)
    {
        var columns = map.NodeTypes.SelectMany(t => t.Properties.Select(p => (Table: SqlName.Table(t), Property: p)))
            .Concat(map.RelationshipTypes.SelectMany(r => r.Carried.Select(p => (Table: SqlName.Table(r), Property: p))));
        foreach (var (table, property) in columns.Where(column => column.Property.KeepsFoldedText))
        {
            FillFolded(connection, table, property);
        }

        SearchEntries.MakeAnew(connection, map);
    }

    /// <summary>The folded text of one property, of a list that of each item.</summary>
    public static void FillFolded(Connection connection, SqlName table, PropertyDef property)
    {
        connection.Define("folded", property.Kind == ValueKind.TextList ? FoldItems : DanishFolding.Fold);
        connection.Run(Sql.Of($"UPDATE {table} SET {SqlName.FoldedColumn(property)} = folded({SqlName.Column(property)})"));
    }

    private static string FoldItems(string list)
    {
        var items = JsonSerializer.Deserialize(list, TextJson.Default.StringArray)!;
        return JsonSerializer.Serialize(Array.ConvertAll(items, DanishFolding.Fold), TextJson.Plain.StringArray);
    }
}
