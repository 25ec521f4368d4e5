namespace GraphCouncil.Server.Engine;

/// <summary>Which day it is: the day that a demo graph is set at, else today in Denmark, wherever the machine stands.</summary>
/// <param name="demoDay">The day of the demo graph; null when the graph is no demo.</param>
internal sealed class Calendar(Func<DateOnly?> demoDay, TimeProvider time)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Copenhagen", out var known) ? known
        : TimeZoneInfo.Local;

    /// <summary>The day that the demo graph is set at; null when the graph is no demo, or not open yet.</summary>
    public DateOnly? DemoDay => demoDay();

    public DateOnly Today => demoDay() ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);
}
