using Bogus;

namespace GraphCouncil.Seeding.Demo;

/// <summary>The days on which offices in Denmark work: not weekends, public holidays, Constitution Day, Christmas Eve or New Year's Eve.</summary>
internal static class WorkingDays
{
    /// <summary>Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday.</summary>
    private static readonly int[] FromEaster = [-3, -2, 1, 39, 50];

    /// <summary>Great Prayer Day in days from Easter Sunday; 2023 was the last year that had one.</summary>
    private const int GreatPrayerDay = 26;
    private const int LastGreatPrayerDay = 2023;

    public static bool Is(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (day.Month, day.Day) is (1, 1) or (6, 5) or (12, >= 24 and <= 26) or (12, 31))
        {
            return false;
        }

        // Easter moves what hangs on it between March and June.
        if (day.Month is < 3 or > 6)
        {
            return true;
        }

        var days = day.DayNumber - EasterSunday(day.Year).DayNumber;
        return !FromEaster.Contains(days) && !(days == GreatPrayerDay && day.Year <= LastGreatPrayerDay);
    }

    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!Is(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public static DateOnly OnOrBefore(DateOnly day)
    {
        while (!Is(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>A working day between two days, both of them included; the last one before the end where there is none between.</summary>
    public static DateOnly Between(Randomizer chance, DateOnly first, DateOnly last)
    {
        var day = OnOrAfter(first.AddDays(chance.Int(0, Math.Max(0, last.DayNumber - first.DayNumber))));
        return day > last ? OnOrBefore(last) : day;
    }

    /// <summary>The Gregorian rule, as Meeus, Jones and Butcher wrote it down.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var golden = year % 19;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - epact - (year % 100 % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var month = (epact + weekday - (7 * correction) + 114) / 31;
        return new(year, month, ((epact + weekday - (7 * correction) + 114) % 31) + 1);
    }
}
