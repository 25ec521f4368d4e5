namespace GraphCouncil.Council.Coverage;

/// <summary>How safely something is held, by how many hold it.</summary>
public enum Verdict
{
    Orphaned,
    Single,
    Fragile,
    WellHeld,
}

/// <summary>What a number of holders means.</summary>
public static class Verdicts
{
    /// <summary>So many are enough.</summary>
    public const int Enough = 3;

    public static Verdict Of(int holders) => holders switch
    {
        <= 0 => Verdict.Orphaned,
        1 => Verdict.Single,
        < Enough => Verdict.Fragile,
        _ => Verdict.WellHeld,
    };

    /// <summary>How many holders are missing to being enough.</summary>
    public static int Missing(int holders) => Math.Max(0, Enough - holders);
}
