using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Reading;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>The prepared insert into a table: own columns first, then a column per property and one per Danish order.</summary>
internal sealed class RowInsert(Statement statement, int ownColumns, bool[] ordered) : IDisposable
{
    public Statement Statement => statement;

    public static RowInsert Into(
        Connection connection, SqlName table, ImmutableArray<Sql> own, ImmutableArray<PropertyDef> properties, Func<PropertyDef, bool> hasOrder)
    {
        var columns = own.Concat(properties.Select(p => Sql.Of($"{SqlName.Column(p)}")))
            .Concat(properties.Where(hasOrder).Select(p => Sql.Of($"{SqlName.OrderColumn(p)}"))).ToImmutableArray();
        var places = Sql.Commas(columns.Select((_, at) => Sql.Of($"{new Parameter(at + 1)}")));
        var statement = connection.Prepare(Sql.Of($"INSERT INTO {table} ({Sql.Commas(columns)}) VALUES ({places})"));
        return new(statement, own.Length, [.. properties.Select(hasOrder)]);
    }

    public void Bind(ImmutableArray<GraphValue> values)
    {
        var order = ownColumns + values.Length;
        for (var i = 0; i < values.Length; i++)
        {
            ValueBinder.Bind(statement, ownColumns + i + 1, values[i]);
            if (!ordered[i])
            {
                continue;
            }

            order++;
            if (values[i] is GraphValue.Text text)
            {
                statement.Bind(order, DanishOrder.SortKey(text.Value));
            }
            else
            {
                statement.BindMissing(order);
            }
        }
    }

    public void Dispose() => statement.Dispose();
}
