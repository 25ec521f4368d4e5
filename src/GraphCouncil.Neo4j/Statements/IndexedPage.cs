using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes a page of a list that an index gives in order. Where the first key can be missing, those that have it are one stretch of the index and
/// those that have it not are another; the second is looked at only when the first does not fill the page.
/// </summary>
internal sealed class IndexedPage(CypherContext context, NodeList list, ListOrder order)
{
    public PageRows Write()
    {
        var rows = Source(null);
        var keys = order.Keys(rows.RowScope);
        var stretches = Keyset.Stretches(order.Terms(keys, list.Page.Backward), fromPosition: !list.Page.Cursor.IsEmpty);
        var first = Cypher.Lines(Found(rows, stretches[0]), Cut($"WITH {rows.RowScope.Node}", stretches[0].Terms));
        return stretches.Length == 1 ? new(first, rows.RowScope, keys) : Both(rows.RowScope.Node, first);
    }

    private PageRows Both(CypherVar found, Cypher first)
    {
        var some = context.Next('l');
        var size = context.Next('s');
        var rows = Source(context.Next('n'));
        var keys = order.Keys(rows.RowScope);
        var terms = order.Terms(keys, list.Page.Backward);
        var second = Keyset.Stretches(terms, fromPosition: !list.Page.Cursor.IsEmpty)[1];
        var node = rows.RowScope.Node;
        var clauses = Cypher.Lines(
            Cypher.Of($"WITH COLLECT {Cypher.Lines(first, Cypher.Of($"RETURN {found}")).Block()} AS {some}"),
            Cypher.Of($"CALL ({some}) {Cypher.UnionAll([
                Cypher.Of($"UNWIND {some} AS {node}\nRETURN {node}"),
                Cypher.Lines(
                    Cypher.Of($"WITH size({some}) AS {size}\nWHERE {size} < {list.Page.Limit}"),
                    Found(rows, second),
                    Cut($"RETURN {node}", second.Terms)),
            ]).Block()}"),
            Cut($"WITH {node}", terms));
        return new(clauses, rows.RowScope, keys);
    }

    private Cypher Cut(Cypher.Handler start, ImmutableArray<Term> terms) =>
        Cypher.Of($"{Cypher.Of(start)}\nORDER BY {ListOrder.By(terms)}\nLIMIT {list.Page.Limit}");

    private static Cypher Found(Source rows, Stretch stretch) => Cypher.Lines(rows.Clauses, rows.Where(stretch.Conditions));

    private Source Source(CypherVar? node) => list.From.Accept(new SourceWriter(context, list.Rows, null, null, node));
}
