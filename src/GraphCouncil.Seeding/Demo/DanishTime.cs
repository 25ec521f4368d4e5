namespace GraphCouncil.Seeding.Demo;

/// <summary>
/// Hours as a clock in Denmark shows them. By rule and not by the machine's time zones, so that every machine makes the same graph: one hour ahead
/// of UTC, two from the last Sunday of March to the last of October.
/// </summary>
internal static class DanishTime
{
    public static DateTimeOffset At(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(IsSummer(day) ? 2 : 1)).ToUniversalTime();

    /// <summary>The clock changes at night: by office hours a day is wholly one or the other.</summary>
    private static bool IsSummer(DateOnly day) => day >= LastSunday(day.Year, 3) && day < LastSunday(day.Year, 10);

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
