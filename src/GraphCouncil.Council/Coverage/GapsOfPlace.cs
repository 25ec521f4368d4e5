using System.Collections.Immutable;

namespace GraphCouncil.Council.Coverage;

/// <summary>
/// Gaps of one place, without the numbers that would tell of one or two people there. Rows of one competency add up to the same people, so where one
/// of its numbers is small, how many are below the level is told at none of them: the difference would tell the small one.
/// </summary>
public static class GapsOfPlace
{
    public static IEnumerable<ToldGap> Of(ImmutableArray<Gap> gaps)
    {
        var small = gaps.Where(gap => Suppression.IsSmall(gap.Holders) || Suppression.IsSmall(gap.Below)).Select(gap => gap.Competency).ToHashSet();
        return gaps.Select(gap => new ToldGap(gap, Suppression.IsSmall(gap.Holders), small.Contains(gap.Competency)));
    }
}

/// <param name="HidesHolders">Whether the number of holders is not told.</param>
/// <param name="HidesBelow">Whether it is not told how many are below the level, and how near.</param>
public sealed record ToldGap(Gap Gap, bool HidesHolders, bool HidesBelow);
