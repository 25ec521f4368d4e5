namespace GraphCouncil.Council.Coverage;

/// <summary>Numbers that would tell of single people are not told.</summary>
public static class Suppression
{
    /// <summary>A number of people from this on tells of none of them.</summary>
    public const int Enough = 3;

    /// <summary>Whether a number tells of one or two people. That there is nobody tells of no person, and is the gap that is looked for.</summary>
    public static bool IsSmall(int people) => people is > 0 and < Enough;
}
