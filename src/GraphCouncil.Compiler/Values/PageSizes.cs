using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Values;

/// <summary>What <c>first</c> and <c>last</c> may be.</summary>
internal static class PageSizes
{
    /// <summary>The size; throws what is wrong with it.</summary>
    public static int Check(GraphValue? value, string argument, CompilerLimits limits, Place at)
    {
        return value is GraphValue.Integer { Value: var size }
            ? Check(size, argument, limits, at)
            : throw new ProblemException(new BadPage($"'{argument}' must be a whole number.") { At = at });
    }

    public static int Check(long size, string argument, CompilerLimits limits, Place at)
    {
        if (size < 0)
        {
            throw new ProblemException(new BadPage($"'{argument}' must be 0 to {limits.MaxPage}.") { At = at });
        }

        return size <= limits.MaxPage
            ? (int)size
            : throw new ProblemException(
                new LimitExceeded(Codes.Cost, $"'{argument}' is larger than the maximum of {limits.MaxPage}. Ask for smaller pages.") { At = at });
    }
}
