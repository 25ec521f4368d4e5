using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Hosting;

/// <summary>Whether new work should come here.</summary>
/// <param name="storeFault">Why the store cannot be asked, null when it can; left out when it always can.</param>
internal sealed class Readiness(Func<Problem?>? storeFault = null)
{
    private volatile bool _draining;

    /// <summary>Why not, in words for whoever runs the service; null when it should.</summary>
    public string? WhyNot => _draining ? "The service is about to stop." : storeFault?.Invoke()?.Message;

    public void Drain() => _draining = true;
}
