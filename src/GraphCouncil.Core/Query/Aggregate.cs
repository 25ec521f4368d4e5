using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>
/// Rows folded. Without keys the answer is one array of the measures, in their order; no rows fold to counts of 0 and no other values. With keys it is an array of
/// groups, <c>[key, …, measure, …]</c> each, of which none is empty. A row stands in every group that its keys' paths lead to, and in none where a path leads to nothing; a
/// property without a value is a key of its own, null.
/// </summary>
/// <param name="Rows">What is folded: all nodes of a kind or those along a field, never the hits of a search.</param>
/// <param name="By">The keys of a group. Paths that begin with the same steps walk them once: their ends are about the same relationship.</param>
/// <param name="Measures">What is told of each group.</param>
/// <param name="Having">Which groups; its operands are <see cref="Element.Measure"/>.</param>
/// <param name="Order">Of the groups; it ends in all keys, ascending. Keys that are nodes go by their ids; missing values stand last, descending first.</param>
/// <param name="Limit">How many groups at most; null without keys.</param>
public sealed record Aggregate(
    RowSet Rows, ImmutableArray<GroupKey> By, ImmutableArray<Measure> Measures, Predicate Having, ImmutableArray<GroupOrder> Order, ValueSlot? Limit) : GraphQuery
{
    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitAggregate(this);

    public bool Equals(Aggregate? other) => other is not null && Rows == other.Rows && Sequence.AreEqual(By, other.By) && Sequence.AreEqual(Measures, other.Measures)
        && Having == other.Having && Sequence.AreEqual(Order, other.Order) && Limit == other.Limit;

    public override int GetHashCode() => HashCode.Combine(Rows, Sequence.Hash(By), Sequence.Hash(Measures), Having, Sequence.Hash(Order), Limit);
}

/// <summary>What comes first among groups.</summary>
/// <param name="Key">Which key; null for a measure.</param>
/// <param name="Measure">Which measure; null for a key.</param>
public sealed record GroupOrder(int? Key, int? Measure, bool Descending);
