namespace GraphCouncil.ServerTests.Hosting;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class Clock : TimeProvider
{
    private long _now = 1_000;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now;

    public void Pass(TimeSpan time) => _now += time.Ticks;
}
