using GraphCouncil.Server.Http;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.ServerTests.Http;

/// <summary>As many are told to come in one second as places come free in one, and nobody sooner than what is in the way may be gone.</summary>
public sealed class Who_is_sent_away_may_come_in_turn
{
    private static readonly TransportLimits Limits = new() { Seconds = 5, Long = 10, Running = 20 };

    private readonly Clock _time = new();

    [Fact]
    public void A_few_in_each_second()
    {
        var sentAway = new SentAway(Limits, _time);
        Assert.Equal([5, 5, 6, 6, 7, 7], Enumerable.Range(0, 6).Select(_ => sentAway.Told(new(5)).Seconds));
        Assert.Equal([1, 1, 1, 1, 2], Enumerable.Range(0, 5).Select(_ => sentAway.Told(new()).Seconds));
    }

    /// <summary>The line moves on with the time, and begins at the soonest again when nobody stands in it.</summary>
    [Fact]
    public void Later_ones_behind_those_before()
    {
        var sentAway = new SentAway(Limits, _time);
        Assert.Equal([5, 5, 6, 6, 7, 7, 8, 8, 9, 9], Enumerable.Range(0, 10).Select(_ => sentAway.Told(new(5)).Seconds));
        _time.Now += TimeSpan.FromSeconds(3);
        Assert.Equal([7, 7], Enumerable.Range(0, 2).Select(_ => sentAway.Told(new(5)).Seconds));
        _time.Now += TimeSpan.FromSeconds(6);
        Assert.Equal([5, 5, 6], Enumerable.Range(0, 3).Select(_ => sentAway.Told(new(5)).Seconds));
    }

    /// <summary>However many are sent away, and as evenly as before.</summary>
    [Fact]
    public void Within_a_minute()
    {
        var sentAway = new SentAway(Limits, _time);
        var told = Enumerable.Range(0, 1_200).Select(_ => sentAway.Told(new(5)).Seconds).ToList();
        Assert.All(told, seconds => Assert.InRange(seconds, 5, 64));
        Assert.All(told.CountBy(seconds => seconds), each => Assert.Equal(20, each.Value));
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
