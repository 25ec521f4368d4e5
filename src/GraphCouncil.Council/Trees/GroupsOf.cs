using System.Collections.Immutable;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Council.Trees;

/// <summary>What is folded.</summary>
/// <param name="Where">Which nodes.</param>
/// <param name="By">What they are grouped by.</param>
/// <param name="Measures">What is told of each group.</param>
internal sealed record GroupsOf(Predicate Where, ImmutableArray<GroupKey> By, ImmutableArray<Measure> Measures)
{
    /// <summary>Which groups.</summary>
    public Predicate Having { get; init; } = Always.Instance;
}
