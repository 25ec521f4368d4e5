using System.Globalization;

namespace GraphCouncil.Server.Hosting;

/// <summary>
/// How fast a count of things goes and when it will be at its end. It may begin in the middle, after a piece of work that was cut off.
/// </summary>
/// <param name="total">How many there will be.</param>
/// <param name="what">What is counted, in the plural.</param>
internal sealed class Pace(ProgressLine line, long total, string what, TimeProvider time) : IProgress<long>
{
    private long _start;
    private long _before = -1;

    public void Report(long value)
    {
        if (_before < 0)
        {
            _start = time.GetTimestamp();
            _before = value;
            if (value > 0)
            {
                line.Say(string.Create(CultureInfo.InvariantCulture, $"going on behind the {value:N0} of {total:N0} {what} that are there already"));
            }

            return;
        }

        line.Update(Text(value, time.GetElapsedTime(_start)));
    }

    private string Text(long done, TimeSpan elapsed)
    {
        var rate = elapsed > TimeSpan.Zero ? (done - _before) / elapsed.TotalSeconds : 0;
        var left = rate > 0 ? TimeSpan.FromSeconds((total - done) / rate) : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} {what}, {rate:N0} a second, {Left(left)} left");
    }

    private static string Left(TimeSpan left) => left.TotalMinutes >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalMinutes} min {left.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds):N0} s");
}
