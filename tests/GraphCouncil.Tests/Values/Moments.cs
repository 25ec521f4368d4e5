using System.Globalization;
using CsCheck;
using GraphCouncil.Core.Values;
using Xunit;

namespace GraphCouncil.Tests.Values;

/// <summary>Days and moments as RFC 3339 writes them, to the canonical text that orders as time does.</summary>
public sealed class Moments
{
    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z")]
    [InlineData("2026-01-01t00:00:00z", "2026-01-01T00:00:00.000Z")]
    [InlineData("2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.500Z")]
    [InlineData("2026-01-01T00:00:00.123456789Z", "2026-01-01T00:00:00.123Z456789")]
    [InlineData("2026-01-01T00:00:00.1230000000000000000000000000000Z", "2026-01-01T00:00:00.123Z")]
    [InlineData("2026-01-01T00:00:00.0000000000000000000000000000001Z", "2026-01-01T00:00:00.000Z0000000000000000000000000001")]
    [InlineData("2026-01-01T00:00:00-00:00", "2026-01-01T00:00:00.000Z")]
    [InlineData("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z")]
    [InlineData("2026-01-01T00:00:00.25+23:59", "2025-12-31T00:01:00.250Z")]
    [InlineData("2025-12-31T00:01:00-23:59", "2026-01-01T00:00:00.000Z")]
    [InlineData("2024-02-29T12:00:00Z", "2024-02-29T12:00:00.000Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999Z999999")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:60.000Z")]
    [InlineData("2016-12-31T15:59:60.5-08:00", "2016-12-31T23:59:60.500Z")]
    [InlineData("9999-12-31T23:59:60Z", "9999-12-31T23:59:60.000Z")]
    public void What_RFC_3339_allows_is_read_exactly(string text, string kept)
    {
        Assert.Equal(kept, Instant.Parse(text));
        Assert.True(Instant.IsKept(kept));
        Assert.Equal(kept, Instant.Parse(Instant.Shown(kept)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData("2026-01-01 00:00:00Z")]
    [InlineData("2026-01-01T00:00Z")]
    [InlineData("2026-01-01T00:00:00.Z")]
    [InlineData("2026-01-01T00:00:00.5")]
    [InlineData("2026-01-01T00:00:00,5Z")]
    [InlineData("2026-01-01T00:00:00.٣Z")]
    [InlineData("2026-01-01T00:00:00Z ")]
    [InlineData(" 2026-01-01T00:00:00Z")]
    [InlineData("2026-01-01T00:00:00Z\0")]
    [InlineData("2026-01-01T00:00:00+1:00")]
    [InlineData("2026-01-01T00:00:00+0100")]
    [InlineData("2026-01-01T00:00:00+24:00")]
    [InlineData("2026-01-01T00:00:00+01:60")]
    [InlineData("2026-01-01T00:00:00\u221201:00")]
    [InlineData("2026-01-01T24:00:00Z")]
    [InlineData("2026-01-01T00:60:00Z")]
    [InlineData("2026-01-01T00:00:61Z")]
    [InlineData("2026-01-01T00:00:60Z")]
    [InlineData("2026-01-30T23:59:60Z")]
    [InlineData("2016-12-31T23:59:60+01:00")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("10000-01-01T00:00:00Z")]
    [InlineData("-001-01-01T00:00:00Z")]
    public void What_it_does_not_allow_or_no_year_has_is_refused(string text) => Assert.Null(Instant.Parse(text));

    [Fact]
    public void A_fraction_has_100_digits_at_most_zeros_at_its_end_apart()
    {
        var fraction = new string('1', Instant.MaxFractionDigits);
        Assert.Equal("2026-01-01T00:00:00.111Z" + fraction[3..], Instant.Parse($"2026-01-01T00:00:00.{fraction}{new string('0', 5000)}Z"));
        Assert.Null(Instant.Parse($"2026-01-01T00:00:00.{fraction}1Z"));
    }

    [Fact]
    public void The_order_of_the_text_is_the_order_of_time()
    {
        var part = Gen.Select(Gen.Int[0, 2], Gen.Int[-90, 90], Gen.String[Gen.Char["0129"], 0, 6]);
        Gen.Select(part, part).Sample((one, other) =>
        {
            var (left, right) = (Written(one), Written(other));
            var compared = string.CompareOrdinal(Instant.Parse(left.Text), Instant.Parse(right.Text));
            Assert.Equal(Math.Sign(left.Time.CompareTo(right.Time)), Math.Sign(compared));
        });
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2024-1-01", false)]
    [InlineData("2024-13-01", false)]
    [InlineData("2024-00-01", false)]
    [InlineData("2024-01-00", false)]
    [InlineData("20240101", false)]
    [InlineData("2024-01-01Z", false)]
    [InlineData("2024-01-01\0", false)]
    [InlineData(" 2024-01-01", false)]
    [InlineData("٢٠٢٤-01-01", false)]
    [InlineData("", false)]
    public void A_day_is_a_full_date(string text, bool isOne) => Assert.Equal(isOne, CalendarDate.Parse(text) is not null);

    /// <summary>A moment with an offset in minutes, and its time in millionths of a second.</summary>
    private static (string Text, decimal Time) Written((int Second, int Offset, string Fraction) parts)
    {
        var local = new DateTime(2026, 1, 1, 0, 0, parts.Second, DateTimeKind.Unspecified).AddMinutes(parts.Offset);
        var sign = parts.Offset < 0 ? '-' : '+';
        var offset = Math.Abs(parts.Offset);
        var fraction = parts.Fraction.Length > 0 ? "." + parts.Fraction : "";
        return (
            string.Create(CultureInfo.InvariantCulture, $"{local:yyyy-MM-dd'T'HH:mm:ss}{fraction}{sign}{offset / 60:00}:{offset % 60:00}"),
            parts.Second + (fraction.Length > 0 ? decimal.Parse("0" + fraction, CultureInfo.InvariantCulture) : 0));
    }
}
