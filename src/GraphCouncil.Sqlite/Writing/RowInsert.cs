using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Sqlite.Engine;
using GraphCouncil.Sqlite.Reading;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Writing;

/// <summary>The prepared insert into a table: own columns first, then a column per property, one per Danish order, one per folded text.</summary>
internal sealed class RowInsert(Statement statement, int ownColumns, bool[] ordered, bool[] folded) : IDisposable
{
    public Statement Statement => statement;

    public static RowInsert Into(
        Connection connection, SqlName table, ImmutableArray<Sql> own, ImmutableArray<PropertyDef> properties, Func<PropertyDef, bool> hasOrder)
    {
        var columns = own.Concat(properties.Select(p => Sql.Of($"{SqlName.Column(p)}")))
            .Concat(properties.Where(hasOrder).Select(p => Sql.Of($"{SqlName.OrderColumn(p)}")))
            .Concat(properties.Where(p => p.KeepsFoldedText).Select(p => Sql.Of($"{SqlName.FoldedColumn(p)}"))).ToImmutableArray();
        var places = Sql.Commas(columns.Select((_, at) => Sql.Of($"{new Parameter(at + 1)}")));
        var statement = connection.Prepare(Sql.Of($"INSERT INTO {table} ({Sql.Commas(columns)}) VALUES ({places})"));
        return new(statement, own.Length, [.. properties.Select(hasOrder)], [.. properties.Select(p => p.KeepsFoldedText)]);
    }

    public void Bind(ImmutableArray<GraphValue> values)
    {
        var at = ownColumns;
        foreach (var value in values)
        {
            ValueBinder.Bind(statement, ++at, value);
        }

        foreach (var value in values.Where((_, i) => ordered[i]))
        {
            ValueBinder.Bind(statement, ++at, OrderOf(value));
        }

        foreach (var value in values.Where((_, i) => folded[i]))
        {
            ValueBinder.Bind(statement, ++at, FoldedOf(value));
        }
    }

    public void Dispose() => statement.Dispose();

    private static GraphValue OrderOf(GraphValue value) =>
        value is GraphValue.Text text ? new GraphValue.Text(DanishOrder.SortKey(text.Value)) : GraphValue.Missing.Instance;

    private static GraphValue FoldedOf(GraphValue value) => value switch
    {
        GraphValue.Text text => new GraphValue.Text(DanishFolding.Fold(text.Value)),
        GraphValue.List list => new GraphValue.List([.. list.Items.Select(FoldedOf)]),
        _ => GraphValue.Missing.Instance,
    };
}
