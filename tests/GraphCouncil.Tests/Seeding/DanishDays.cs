namespace GraphCouncil.Tests.Seeding;

/// <summary>Working days of Denmark, from a calendar on paper: Easter is written down year by year, not worked out as the generator does.</summary>
internal static class DanishDays
{
    private static readonly DateOnly[] EasterSundays =
    [
        new(2015, 4, 5), new(2016, 3, 27), new(2017, 4, 16), new(2018, 4, 1), new(2019, 4, 21), new(2020, 4, 12), new(2021, 4, 4), new(2022, 4, 17),
        new(2023, 4, 9), new(2024, 3, 31), new(2025, 4, 20), new(2026, 4, 5), new(2027, 3, 28), new(2028, 4, 16),
    ];

    /// <summary>Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday, counted from Easter Sunday.</summary>
    private static readonly int[] FromEaster = [-3, -2, 1, 39, 50];

    /// <summary>The last Great Prayer Day was that of 2023.</summary>
    private const int GreatPrayerDay = 26;

    public static bool IsWorking(DateOnly day)
    {
        var easter = EasterSundays.Single(e => e.Year == day.Year);
        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && (day.Month, day.Day) is not ((1, 1) or (6, 5) or (12, 24) or (12, 25) or (12, 26) or (12, 31))
            && !FromEaster.Contains(day.DayNumber - easter.DayNumber)
            && !(day.Year < 2024 && day.DayNumber - easter.DayNumber == GreatPrayerDay);
    }
}
