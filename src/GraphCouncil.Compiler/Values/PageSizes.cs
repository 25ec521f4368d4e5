using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Values;

/// <summary>What <c>first</c>, <c>last</c> and other sizes may be.</summary>
internal static class PageSizes
{
    /// <summary>The size; throws what is wrong with it.</summary>
    public static int Check(GraphValue? value, string argument, SizeRange range, Place at)
    {
        return value is GraphValue.Integer { Value: var size }
            ? Check(size, argument, range, at)
            : throw new ProblemException(new BadPage($"'{argument}' must be a whole number.") { At = at });
    }

    public static int Check(long size, string argument, SizeRange range, Place at)
    {
        if (size < range.Least)
        {
            throw new ProblemException(new BadPage($"'{argument}' must be {range.Least} to {range.Most}.") { At = at });
        }

        return size <= range.Most
            ? (int)size
            : throw new ProblemException(
                new LimitExceeded(Codes.Cost, $"'{argument}' is larger than the maximum of {range.Most}. {range.Remedy}") { At = at });
    }
}

/// <summary>The sizes that an argument may have.</summary>
/// <param name="Remedy">What to do instead of asking for more.</param>
internal sealed record SizeRange(int Least, int Most, string Remedy)
{
    public static SizeRange Page(CompilerLimits limits) => new(0, limits.MaxPage, "Ask for smaller pages.");
}
