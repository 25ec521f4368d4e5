using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Coverage;

/// <summary>What is required, and held by too few of those who can be asked.</summary>
public static class Gaps
{
    /// <summary>
    /// The gaps, each competency at each level that something requires. The one that fewest hold comes first, then the one that most need, then by
    /// competency and level.
    /// </summary>
    /// <param name="atLeast">So many are enough.</param>
    public static ImmutableArray<Gap> Of(IEnumerable<Requiring> all, HolderCounts people, int atLeast) =>
    [
        .. all.SelectMany(each => each.Requirements.Select(requirement => (Requirement: requirement, each.Node, each.Kind)))
            .GroupBy(each => (each.Requirement.Competency, each.Requirement.Level))
            .Where(group => people[group.Key.Competency, group.Key.Level] < atLeast)
            .Select(group => new Gap(
                group.Key.Competency,
                group.Key.Level,
                people[group.Key.Competency, group.Key.Level],
                people[group.Key.Competency, 1] - people[group.Key.Competency, group.Key.Level],
                people.HighestBelow(group.Key.Competency, group.Key.Level),
                [
                    .. group.Select(each => new NeededBy(each.Node, each.Kind, each.Requirement.IsEssential))
                        .OrderByDescending(each => each.IsEssential).ThenBy(each => each.Node, CodePoints.Order),
                ]))
            .OrderBy(gap => gap.Holders).ThenByDescending(gap => gap.NeededBy.Length)
            .ThenBy(gap => gap.Competency, CodePoints.Order).ThenBy(gap => gap.Level),
    ];
}

/// <summary>A competency at a level that is required and that too few hold.</summary>
/// <param name="Competency">Global id.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Holders">How many hold it at the level or above.</param>
/// <param name="Below">How many hold it below the level only.</param>
/// <param name="HighestBelow">The highest level that one of those has; null where there are none.</param>
/// <param name="NeededBy">What requires it at that level, essential requirements first.</param>
public sealed record Gap(string Competency, int Level, int Holders, int Below, int? HighestBelow, ImmutableArray<NeededBy> NeededBy);

/// <param name="Node">Global id.</param>
/// <param name="IsEssential">Whether it cannot do without.</param>
public sealed record NeededBy(string Node, RequiringKind Kind, bool IsEssential);
