using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Hosting;

/// <summary>Collected once after a rush, never in it, and not for the little that an idle service does.</summary>
public sealed class Quiet_has_come
{
    private const long Much = QuietCollection.Quiet.Much;
    private const long Little = QuietCollection.Quiet.Little;

    private readonly QuietCollection.Quiet _quiet = new();

    [Fact]
    public void After_a_rush_and_once()
    {
        Assert.Equal([false, false, false, true, false, false, false], Seen(Much, Much, Much, Much, Much, Much, Much));
    }

    [Fact]
    public void Not_while_somebody_asks() => Assert.DoesNotContain(true, Seen([.. Enumerable.Range(1, 20).Select(look => look * Much)]));

    [Fact]
    public void Not_for_little() => Assert.DoesNotContain(true, Seen([.. Enumerable.Range(1, 20).Select(look => look * Little)]));

    private IEnumerable<bool> Seen(params long[] allocated) => [.. allocated.Select(_quiet.HasCome)];
}
