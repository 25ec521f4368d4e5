using System.Globalization;

namespace GraphCouncil.Core.Values;

/// <summary>
/// Moments as RFC 3339 writes them (date-time, section 5.6), exact to any fraction of a second. A moment is kept as text in UTC, three digits of
/// the fraction before the Z and further ones, if it has any, behind it: <c>2026-01-01T00:00:00.123Z456</c>. With the Z at one place the shorter
/// fraction is the beginning of the longer one, so the order of the text is the order of time at any length. The API shows the Z last.
/// </summary>
public static class Instant
{
    /// <summary>The most digits of a fraction, zeros at its end apart; a longer one is refused, never cut.</summary>
    public const int MaxFractionDigits = 100;

    /// <summary>Where the Z stands in the kept text.</summary>
    public const int ZoneAt = 23;

    private const int MinutesPerDay = 24 * 60;
    private const int KeptDigits = 3;

    /// <summary>
    /// The kept text of what RFC 3339 allows: T and Z in either case, any offset up to 23:59 (-00:00 is UTC too), any fraction, and a leap second
    /// (60) where UTC can have one, at 23:59 of the last day of a month; it stands between its minute and the next. Null when the text is none of
    /// this, or when its offset takes it out of the years 0001 to 9999 in UTC.
    /// </summary>
    public static string? Parse(ReadOnlySpan<char> text)
    {
        const int seconds = 19;
        if (text.Length <= seconds || text[10] is not ('T' or 't') || text[13] != ':' || text[16] != ':'
            || CalendarDate.Parse(text[..CalendarDate.Length]) is not { } day
            || Digits.Read(text[11..13]) is not { } hour || hour > 23
            || Digits.Read(text[14..16]) is not { } minute || minute > 59
            || Digits.Read(text[17..seconds]) is not { } second || second > 60)
        {
            return null;
        }

        var rest = text[seconds..];
        if (Fraction(ref rest) is not { } fraction || Offset(rest) is not { } offset)
        {
            return null;
        }

        var minutes = ((long)day.DayNumber * MinutesPerDay) + (hour * 60) + minute - offset;
        if (minutes < 0 || minutes / MinutesPerDay > DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        var utc = DateOnly.FromDayNumber((int)(minutes / MinutesPerDay));
        var time = minutes % MinutesPerDay;
        if (second == 60 && !(time == MinutesPerDay - 1 && utc.Day == DateTime.DaysInMonth(utc.Year, utc.Month)))
        {
            return null;
        }

        var kept = fraction.PadRight(KeptDigits, '0')[..KeptDigits];
        var further = fraction.Length > KeptDigits ? fraction[KeptDigits..] : "";
        return string.Create(CultureInfo.InvariantCulture, $"{CalendarDate.Of(utc)}T{time / 60:00}:{time % 60:00}:{second:00}.{kept}Z{further}");
    }

    /// <summary>The kept text of a moment.</summary>
    public static string Of(DateTimeOffset moment) => Parse(moment.ToString("O", CultureInfo.InvariantCulture))!;

    /// <summary>Whether the text is what <see cref="Parse"/> makes.</summary>
    public static bool IsKept(string text) => text.Length > ZoneAt && text[ZoneAt] == 'Z' && Parse(Shown(text)) == text;

    /// <summary>A kept moment as RFC 3339 has it, with three digits of the fraction or as many as it takes.</summary>
    public static string Shown(string kept) => kept.Length == ZoneAt + 1 ? kept : string.Concat(kept.AsSpan(0, ZoneAt), kept.AsSpan(ZoneAt + 1), "Z");

    /// <summary>The digits after the point, without zeros at the end; empty when there is no fraction, null when it is not one.</summary>
    private static string? Fraction(ref ReadOnlySpan<char> rest)
    {
        if (rest[0] != '.')
        {
            return "";
        }

        var end = rest[1..].IndexOfAnyExceptInRange('0', '9') + 1;
        if (end <= 1)
        {
            return null;
        }

        var digits = rest[1..end].TrimEnd('0');
        rest = rest[end..];
        return digits.Length <= MaxFractionDigits ? digits.ToString() : null;
    }

    /// <summary>In minutes.</summary>
    private static int? Offset(ReadOnlySpan<char> text)
    {
        if (text is ['Z' or 'z'])
        {
            return 0;
        }

        return text.Length == 6 && text[0] is '+' or '-' && text[3] == ':'
            && Digits.Read(text[1..3]) is { } hours && hours <= 23 && Digits.Read(text[4..]) is { } minutes && minutes <= 59
            ? (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes)
            : null;
    }
}
