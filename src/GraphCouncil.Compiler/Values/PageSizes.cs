using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Values;

/// <summary>What <c>first</c> and <c>last</c> may be.</summary>
internal static class PageSizes
{
    /// <summary>The size; throws what is wrong with it.</summary>
    /// <param name="most">The greatest size.</param>
    public static int Check(GraphValue? value, string argument, int most, Place at)
    {
        return value is GraphValue.Integer { Value: var size }
            ? Check(size, argument, most, at)
            : throw new ProblemException(new BadPage($"'{argument}' must be a whole number.") { At = at });
    }

    public static int Check(long size, string argument, int most, Place at)
    {
        if (size < 0)
        {
            throw new ProblemException(new BadPage($"'{argument}' must be 0 to {most}.") { At = at });
        }

        return size <= most
            ? (int)size
            : throw new ProblemException(
                new LimitExceeded(Codes.Cost, $"'{argument}' is larger than the maximum of {most}. Ask for smaller pages.") { At = at });
    }
}
