using System.Globalization;

namespace GraphCouncil.Core.Values;

/// <summary>
/// Days as RFC 3339 writes them (full-date, section 5.6): <c>YYYY-MM-DD</c>, years 0001 to 9999. The order of the text is the order of time.
/// </summary>
public static class CalendarDate
{
    internal const int Length = 10;

    /// <summary>The text of a day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day; null when the text is not exactly one.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text) =>
        text.Length == Length && text[4] == '-' && text[7] == '-'
        && Digits.Read(text[..2]) is { } century && Digits.Read(text[2..4]) is { } year
        && Digits.Read(text[5..7]) is { } month && Digits.Read(text[8..]) is { } day
        && (century * 100) + year is >= 1 and var full && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full, month)
            ? new DateOnly(full, month, day)
            : null;

    /// <summary>The day after; the last day there is has none, and stands for itself.</summary>
    public static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    /// <summary>The day after; null for null.</summary>
    public static DateOnly? DayAfter(DateOnly? day) => day is { } known ? DayAfter(known) : null;

    /// <summary>So many days before, 0 or more; no earlier than the first day there is.</summary>
    public static DateOnly DaysBefore(DateOnly day, int days) => day.DayNumber < days ? DateOnly.MinValue : day.AddDays(-days);

    /// <summary>So many months before, 0 or more, on the same day or the month's last; no earlier than the first day there is.</summary>
    public static DateOnly MonthsBefore(DateOnly day, int months) =>
        (12 * (day.Year - 1)) + day.Month - 1 < months ? DateOnly.MinValue : day.AddMonths(-months);
}

/// <summary>Numbers of two digits of ASCII.</summary>
internal static class Digits
{
    public static int? Read(ReadOnlySpan<char> two) =>
        two.Length == 2 && char.IsAsciiDigit(two[0]) && char.IsAsciiDigit(two[1]) ? ((two[0] - '0') * 10) + two[1] - '0' : null;
}
