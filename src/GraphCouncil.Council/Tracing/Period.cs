namespace GraphCouncil.Council.Tracing;

/// <summary>A stretch of days: the first, and the day after the last; without one it is open there.</summary>
public sealed record Period(DateOnly? From, DateOnly? To)
{
    public static Period Always { get; } = new(null, null);

    public bool HasBegun(DateOnly day) => !(From > day);

    public bool Holds(DateOnly day) => HasBegun(day) && !(To <= day);

    /// <summary>Whether some day is in both.</summary>
    public bool Meets(Period other) => Common(other) is not null;

    /// <summary>The days that are in both; null when there are none.</summary>
    public Period? Common(Period other)
    {
        var from = From is { } own && !(other.From > own) ? own : other.From;
        var to = To is { } end && !(other.To < end) ? end : other.To;
        return to <= (from ?? DateOnly.MinValue) ? null : new(from, to);
    }
}
