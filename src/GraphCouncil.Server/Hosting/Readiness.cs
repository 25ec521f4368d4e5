namespace GraphCouncil.Server.Hosting;

/// <summary>Whether new work should come here.</summary>
internal sealed class Readiness
{
    private volatile bool _draining;

    public bool IsReady => !_draining;

    public void Drain() => _draining = true;
}
