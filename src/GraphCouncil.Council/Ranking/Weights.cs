namespace GraphCouncil.Council.Ranking;

/// <summary>
/// How much each strength counts, in points: the greatest claim, endorsed and shown, and hours to give, are 1,000 of them. Each can be 0 to 1,000.
/// </summary>
public sealed record Weights
{
    public const int Most = 1000;

    public const int LongestHalfLife = 240;

    /// <summary>What the person claims, by level.</summary>
    public int Claimed { get; init; } = 300;

    /// <summary>What others confirm, by level.</summary>
    public int Endorsed { get; init; } = 200;

    /// <summary>What reviews and contributions show.</summary>
    public int Shown { get; init; } = 400;

    /// <summary>Hours a month that are left of what was agreed; all of it from <see cref="PlentyOfHours"/> on.</summary>
    public int Free { get; init; } = 100;

    /// <summary>Taken off for open reviews; all of it at the person's limit.</summary>
    public int Busy { get; init; } = 200;

    /// <summary>Months after which a claim that is not used, or something that was done, counts half; 6 to 240.</summary>
    public int HalfLifeMonths { get; init; } = 48;

    /// <summary>What a competency counts that lies one step below what is asked for; two steps the square of it.</summary>
    public double Narrower { get; init; } = 0.9;

    /// <summary>On average.</summary>
    private const double DaysOfMonth = 30.4375;

    /// <summary>So many hours a month are plenty.</summary>
    public const double PlentyOfHours = 20;

    /// <summary>Open reviews that somebody may have who has not said how many.</summary>
    public const int UsualMostOpen = 4;

    /// <summary>What something counts so long after it was last seen.</summary>
    public double Decay(DateOnly last, DateOnly day) =>
        day <= last ? 1 : Math.Pow(0.5, (day.DayNumber - last.DayNumber) / (HalfLifeMonths * DaysOfMonth));
}
