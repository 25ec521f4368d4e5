using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>What the walks have in common: which steps they may take, and what is wanted of the nodes and relationships that they find.</summary>
/// <param name="Rows">What is wanted of nodes of any type, one per place where nodes are shown.</param>
internal sealed record WalkDraft(ImmutableArray<Step> Steps, ImmutableArray<WayField> Fields, ImmutableArray<RowDraft> Rows);

/// <summary><c>pathBetween</c>.</summary>
/// <param name="MaxHops">Which of the request's sizes.</param>
/// <param name="First">Which of the request's sizes.</param>
/// <param name="Over">The types that ways may lead over; null for all.</param>
internal sealed record PathsDraft(
    FieldPlace Place, ValueSlot From, ValueSlot To, int MaxHops, int First, ImmutableArray<NodeType>? Over, WalkDraft Walk, bool Share)
    : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitPaths(this);
}

/// <summary><c>neighbourhood</c>.</summary>
/// <param name="Depth">Which of the request's sizes.</param>
/// <param name="Limit">Which of the request's sizes.</param>
/// <param name="Among">The types that it consists of; null for all.</param>
internal sealed record NeighbourhoodDraft(
    FieldPlace Place, ValueSlot Of, int Depth, int Limit, ImmutableArray<NodeType>? Among, WalkDraft Walk, bool Share) : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitNeighbourhood(this);
}
