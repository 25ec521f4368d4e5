using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Files;

/// <summary>Makes the columns of Danish order anew: after an upgrade of the collation rules, or when a property became Danish.</summary>
internal static class DanishColumns
{
    public static void MakeAnew(Connection connection, GraphMap map)
    {
        var columns = map.NodeTypes.SelectMany(t => t.Properties.Where(p => t.KeepsCollationKey(p)).Select(p => (Table: SqlName.Table(t), Property: p)))
            .Concat(map.RelationshipTypes.SelectMany(r => r.Carried.Where(p => p.Danish).Select(p => (Table: SqlName.Table(r), Property: p))));
        foreach (var (table, property) in columns)
        {
            MakeAnew(connection, table, property);
        }
    }

    /// <summary>The column of one property.</summary>
    public static void MakeAnew(Connection connection, SqlName table, PropertyDef property)
    {
        var (text, order) = (SqlName.Column(property), SqlName.OrderColumn(property));
        var texts = new List<string>();
        using (var select = connection.Prepare(Sql.Of($"SELECT DISTINCT {text} FROM {table} WHERE {text} IS NOT NULL")))
        {
            while (select.Step())
            {
                texts.Add(select.Text(0)!);
            }
        }

        using var update = connection.Prepare(Sql.Of($"UPDATE {table} SET {order} = ?1 WHERE {text} = ?2"));
        foreach (var value in texts)
        {
            update.Bind(1, DanishOrder.SortKey(value));
            update.Bind(2, value);
            update.Run();
        }
    }
}
