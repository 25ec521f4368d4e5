using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes a list as <c>[items, beyond, total]</c>. The page is found first, in the order of an index where there is one; what a row shows is looked
/// up for rows of the page only.
/// </summary>
/// <param name="owner">The node whose field is followed; null for a list at the root.</param>
/// <param name="found">What was found before; null where it is looked for part by part.</param>
internal sealed class ListWriter(CypherContext context, NodeList list, CypherVar? owner, Found? found = null)
{
    private readonly ListOrder _order = new(context, list);

    private bool IsOrdered => SourceWriter.IsOrdered(context.Map, list);

    public Cypher Answer() => Answer(list.Items is { } row ? Cypher.Of($"COLLECT {Items(row).Return.Block()}") : default);

    /// <summary>As a clause that finds it under that name, for rows that hold something folded.</summary>
    public Cypher Call(CypherVar name)
    {
        var rows = context.Next('l');
        var items = Items(list.Items!);
        var looked = Cypher.Of($"CALL (*) {Cypher.Lines(items.Before, Cypher.Of($"RETURN collect({items.Value}) AS {rows}")).Block()}");
        return Cypher.Of($"CALL (*) {Cypher.Lines(looked, Cypher.Of($"RETURN {Answer(Cypher.Of($"{rows}"))} AS {name}")).Block()}");
    }

    private Cypher Answer(Cypher items)
    {
        var parts = new List<Cypher>();
        if (!items.IsEmpty)
        {
            parts.Add(items);
        }

        if (list.BehindCursor)
        {
            parts.Add(Beyond());
        }

        if (list.Total)
        {
            parts.Add(Total());
        }

        return Cypher.List(parts);
    }

    private WrittenRow Items(Row row)
    {
        var page = IsOrdered ? new IndexedPage(context, list, _order).Write() : Page();

        // A page before a cursor is read from its end; its rows stand in the list's order all the same.
        var turned = list.Page.Backward
            ? Cypher.Of($"WITH {ListOrder.Carried(page.RowScope, page.Keys)}\nORDER BY {ListOrder.By(_order.Terms(page.Keys, reversed: false))}")
            : default;
        var written = RowWriter.Write(context, row, page.RowScope, list);
        return new(Cypher.Lines(page.Clauses, turned, written.Before), written.Value);
    }

    private PageRows Page()
    {
        var rows = Source();
        var keys = _order.Keys(rows.RowScope);
        var terms = _order.Terms(keys, list.Page.Backward);
        var isComputed = keys.Any(key => key.Name is not null);
        var after = list.Page.Cursor.IsEmpty ? default : Keyset.After(terms, inclusive: false, sought: false);
        var stretch = Found(rows, keys, after, distinct: isComputed);
        var distinct = rows.Repeats && !isComputed ? Cypher.Of($"DISTINCT ") : default;
        var cut = Cypher.Of($"WITH {distinct}{ListOrder.Carried(rows.RowScope, keys)}\nORDER BY {ListOrder.By(terms)}\nLIMIT {list.Page.Limit}");
        return new(Cypher.Lines(stretch, cut), rows.RowScope, keys);
    }

    /// <summary>1 when there are rows on the other side of the cursor, its own row included.</summary>
    private Cypher Beyond()
    {
        if (found is { Beyond: { IsEmpty: false } known })
        {
            return known;
        }

        var rows = Source();
        var keys = _order.Keys(rows.RowScope);
        var stretch = Found(rows, keys, Keyset.After(_order.Terms(keys, !list.Page.Backward), inclusive: true, IsOrdered), distinct: false);
        return Cypher.Of($"COUNT {Cypher.Lines(stretch, Cypher.Of($"RETURN {rows.RowScope.Node}\nLIMIT 1")).Block()}");
    }

    private Cypher Total()
    {
        if (found is { } all)
        {
            return all.Total;
        }

        var rows = Source();
        if (rows.Conditions.IsEmpty)
        {
            return Cypher.Of($"COUNT {{ {rows.Pattern} }}");
        }

        var distinct = rows.Repeats ? Cypher.Of($"RETURN DISTINCT {rows.RowScope.Node}") : default;
        return Cypher.Of($"COUNT {Cypher.Lines(rows.Clauses, rows.Where(), distinct).Block()}");
    }

    /// <summary>The clauses that find the rows of a stretch and what its conditions look at.</summary>
    private static Cypher Found(Source rows, ImmutableArray<Key> keys, Cypher stretch, bool distinct)
    {
        if (keys.All(key => key.Name is null))
        {
            return Cypher.Lines(rows.Clauses, rows.Where(stretch));
        }

        var once = distinct && rows.Repeats ? Cypher.Of($"WITH DISTINCT {ListOrder.Carried(rows.RowScope, [])}") : default;
        var computed = keys.Where(key => key.Name is not null).Select(key => Cypher.Of($"{key.Value} AS {key.Name!.Value}"));
        var with = Cypher.Commas([ListOrder.Carried(rows.RowScope, []), .. computed]);
        return Cypher.Lines(rows.Clauses, rows.Where(), once, Cypher.Of($"WITH {with}"), Cypher.Where(stretch));
    }

    private Source Source() => list.From.Accept(new SourceWriter(context, list.Rows, owner, found?.Rows));
}
