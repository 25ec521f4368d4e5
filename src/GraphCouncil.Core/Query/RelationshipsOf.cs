using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>
/// What lies around some nodes, one step away, node by node: how much it is, and the first of it. Answers an array as long as the list of ids
/// and in its order, with JSON null where there is no such node, else <c>[count, rows]</c>:
/// <list type="bullet">
/// <item>count: how many relationships the node has along the steps, but no more than the value of <see cref="CountTo"/>: nobody counts
/// further.</item>
/// <item>rows: the first of them, at most as many as the value of <see cref="Limit"/>, each <c>[number of the step, id of the far node, id of the
/// relationship]</c>, ordered by these three, ids by code point.</item>
/// </list>
/// A relationship that leads from a node to itself is met once along each of its two steps.
/// </summary>
/// <param name="Ids">A list of ids of nodes of any type.</param>
/// <param name="Steps">Which relationships are followed, numbered from 0 as they stand; no relationship is met by two of them in one
/// direction.</param>
/// <param name="Where">What every far node holds, whichever step leads to it; besides what its step asks.</param>
/// <param name="Limit">The most rows of each node; with 0 there is only counted.</param>
/// <param name="CountTo">The greatest count that is told; with 0 nothing is counted.</param>
public sealed record RelationshipsOf(ValueSlot Ids, ImmutableArray<Step> Steps, Predicate Where, ValueSlot Limit, ValueSlot CountTo) : GraphQuery
{
    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitRelationships(this);

    public bool Equals(RelationshipsOf? other) =>
        other is not null && Ids == other.Ids && Where == other.Where && Limit == other.Limit && CountTo == other.CountTo
        && Sequence.AreEqual(Steps, other.Steps);

    public override int GetHashCode() => HashCode.Combine(Ids, Where, Limit, CountTo, Sequence.Hash(Steps));
}
