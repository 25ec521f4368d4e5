namespace GraphCouncil.Server.Hosting;

/// <summary>Whether new work should come here.</summary>
/// <param name="storeAnswers">Whether there is a store to ask; null when it always is.</param>
internal sealed class Readiness(Func<bool>? storeAnswers = null)
{
    private volatile bool _draining;

    public bool IsReady => !_draining && (storeAnswers?.Invoke() ?? true);

    public void Drain() => _draining = true;
}
