using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Query;

/// <summary>A question to a store: one tree, answered by one statement whose text depends on the tree only. Trees of equal structure are equal.</summary>
public abstract record GraphQuery
{
    private protected GraphQuery()
    {
    }

    public abstract T Accept<T>(IGraphQueryVisitor<T> visitor);
}

/// <summary>The node of that kind with the key in the slot. Answers its row, or JSON null.</summary>
/// <param name="Key">The id, or a property of the type that no two of its nodes share a value of (<see cref="KeyLookup.IsKey"/>).</param>
public sealed record NodeByKey(NodeKind Of, PropertyDef Key, ValueSlot Value, Row Row) : GraphQuery
{
    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitByKey(this);
}

/// <summary>The nodes with the ids in the slot's list. Answers an array as long as the list and in its order, with JSON null where there is no such node.</summary>
public sealed record NodesByIds(NodeKind Of, ValueSlot Ids, Row Row) : GraphQuery
{
    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitByIds(this);
}

/// <summary>
/// An ordered, filtered, paged list. Answers <c>[items, beyond, total]</c> without the parts that are not asked for:
/// <list type="bullet">
/// <item>items (<see cref="Items"/> is not null): an array of rows in the list's order, at most as many as the page's limit. A backward page's rows also stand in the list's order.</item>
/// <item>beyond (<see cref="BehindCursor"/>): 1 when there are rows on the other side of the page's cursor, the row of the cursor itself included; else 0.</item>
/// <item>total (<see cref="Total"/>): how many rows there are without the page.</item>
/// </list>
/// </summary>
/// <param name="Rows">What is listed.</param>
/// <param name="Order">A total order: it ends in the node's id, and in lists along a relationship in the relationship's id.</param>
/// <param name="Page">Which stretch of them.</param>
/// <param name="Items">The row of each; null when no item is wanted.</param>
/// <param name="BehindCursor">Only with a cursor.</param>
/// <param name="Total">Count them all.</param>
public sealed record NodeList(
    RowSet Rows, ImmutableArray<SortKey> Order, Page Page, Row? Items, bool BehindCursor, bool Total) : GraphQuery
{
    public NodeKind Of => Rows.Of;

    public ListSource From => Rows.From;

    public Predicate Where => Rows.Where;

    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitList(this);

    public bool Equals(NodeList? other) => other is not null && Rows == other.Rows && Sequence.AreEqual(Order, other.Order)
        && Page == other.Page && Items == other.Items && BehindCursor == other.BehindCursor && Total == other.Total;

    public override int GetHashCode() => HashCode.Combine(Rows, Sequence.Hash(Order), Page, Items, BehindCursor, Total);
}

/// <summary>A stretch of an ordered list.</summary>
/// <param name="Limit">How many rows at most. Who wants to know whether there are more asks for one more.</param>
/// <param name="Backward">The last rows (before the cursor) instead of the first (after it).</param>
/// <param name="Cursor">The position to start from, exclusive: a slot per key of the order, null where the position's value is missing; empty when there is no cursor.</param>
public sealed record Page(ValueSlot Limit, bool Backward, ImmutableArray<ValueSlot?> Cursor)
{
    public bool Equals(Page? other) => other is not null && Limit == other.Limit && Backward == other.Backward && Sequence.AreEqual(Cursor, other.Cursor);

    public override int GetHashCode() => HashCode.Combine(Limit, Backward, Sequence.Hash(Cursor));
}

/// <summary>A tree with its values, by slot number.</summary>
public sealed record BoundQuery(GraphQuery Query, ImmutableArray<GraphValue> Values);

/// <summary>Every store implements this; a new kind of question does not build until all do.</summary>
public interface IGraphQueryVisitor<out T>
{
    T VisitByKey(NodeByKey query);

    T VisitByIds(NodesByIds query);

    T VisitList(NodeList query);

    T VisitAggregate(Aggregate query);

    T VisitRelationships(RelationshipsOf query);

    T VisitNextTo(NodesNextTo query);
}
