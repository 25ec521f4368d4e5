using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>Which rows. Lists page them, aggregates fold them.</summary>
/// <param name="Of">What kind of node they are.</param>
/// <param name="From">Where they come from.</param>
/// <param name="Where">Which of them.</param>
public sealed record RowSet(NodeKind Of, ListSource From, Predicate Where);
