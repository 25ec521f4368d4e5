using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>
/// What lies one step away from some nodes taken together, each far node once: the question that a walk goes on by. Answers <c>[degrees, far
/// nodes]</c>, with <see cref="Counts"/> <c>[degrees, [far nodes, counts]]</c>:
/// <list type="bullet">
/// <item>degrees: an array as long as the list of ids and in its order, with JSON null where there is no such node, else how many relationships of
/// the steps' types and directions it has, whatever they and their far nodes hold, but no more than the value of <see cref="CountTo"/>: nobody counts
/// further.</item>
/// <item>far nodes: none where the degrees together are above <see cref="Most"/>, so that nobody looks at what turns out to be too much. Else those
/// that the steps lead to: first those of <see cref="Known"/>, then, when <see cref="Others"/> is not 0, the others, each by id in the order
/// of code points; at most as many as Known has items and Others says together. Each is <c>[id, relationships]</c>, its relationships
/// <c>[place among the ids, number of the step, id of the relationship]</c> in no order.</item>
/// <item>counts: of each of the nodes that leads anywhere <c>[place among the ids, how many relationships]</c>, whatever is told of them, by place; none
/// where nothing is looked at.</item>
/// </list>
/// A relationship that leads from a node to itself is met once along each of its two steps, and its two ends count in a degree.
/// </summary>
/// <param name="Ids">A list of ids of nodes of any type, each once.</param>
/// <param name="Steps">Which relationships are followed, numbered from 0 as they stand; no relationship is met by two of them in one
/// direction.</param>
/// <param name="Where">What every far node holds, whichever step leads to it; besides what its step asks.</param>
/// <param name="Most">The greatest sum of degrees with which relationships are looked at: with less than 0 only degrees are told.</param>
/// <param name="Known">A list of ids.</param>
/// <param name="Others">How many besides.</param>
/// <param name="CountTo">The greatest degree that is told; with 0 none is.</param>
/// <param name="Counts">Whether relationships that hold what is asked are counted.</param>
public sealed record NodesNextTo(
    ValueSlot Ids,
    ImmutableArray<Step> Steps,
    Predicate Where,
    ValueSlot Most,
    ValueSlot Known,
    ValueSlot Others,
    ValueSlot CountTo,
    bool Counts) : GraphQuery
{
    public override T Accept<T>(IGraphQueryVisitor<T> visitor) => visitor.VisitNextTo(this);

    public bool Equals(NodesNextTo? other) =>
        other is not null && Ids == other.Ids && Where == other.Where && Most == other.Most && Known == other.Known && Others == other.Others
        && CountTo == other.CountTo && Counts == other.Counts && Sequence.AreEqual(Steps, other.Steps);

    public override int GetHashCode() => HashCode.Combine(Ids, Where, Most, Known, Others, CountTo, Counts, Sequence.Hash(Steps));
}
