using GraphCouncil.Core.Values;
using Xunit;

namespace GraphCouncil.Tests.Values;

/// <summary>Days are counted within the first and the last that there is.</summary>
public sealed class Days
{
    [Theory]
    [InlineData("2026-11-01", 24, "2024-11-01")]
    [InlineData("2024-02-29", 12, "2023-02-28")]
    [InlineData("2026-03-31", 1, "2026-02-28")]
    [InlineData("0001-12-31", 11, "0001-01-31")]
    [InlineData("0001-12-31", 12, "0001-01-01")]
    [InlineData("0003-01-15", 25, "0001-01-01")]
    public void Months_before(string day, int months, string expected) =>
        Assert.Equal(expected, CalendarDate.Of(CalendarDate.MonthsBefore(CalendarDate.Parse(day)!.Value, months)));

    [Theory]
    [InlineData("2026-01-01", 1, "2025-12-31")]
    [InlineData("0001-01-02", 1, "0001-01-01")]
    [InlineData("0001-01-02", 2, "0001-01-01")]
    public void Days_before(string day, int days, string expected) =>
        Assert.Equal(expected, CalendarDate.Of(CalendarDate.DaysBefore(CalendarDate.Parse(day)!.Value, days)));

    [Theory]
    [InlineData("2026-12-31", "2027-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void The_day_after(string day, string expected) =>
        Assert.Equal(expected, CalendarDate.Of(CalendarDate.DayAfter(CalendarDate.Parse(day)!.Value)));
}
