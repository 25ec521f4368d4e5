namespace GraphCouncil.Server.Requests;

/// <summary>Lets a number of requests run and a number wait; the rest are sent away at once.</summary>
internal sealed class Gate(int running, int waiting) : IDisposable
{
    private readonly SemaphoreSlim _places = new(running);
    private int _waiting;

    /// <summary>Takes a place, waiting for one if need be.</summary>
    /// <returns>False when too many wait already.</returns>
    public async ValueTask<bool> EnterAsync(CancellationToken cancellation)
    {
        if (await _places.WaitAsync(0, CancellationToken.None))
        {
            return true;
        }

        if (Interlocked.Increment(ref _waiting) > waiting)
        {
            _ = Interlocked.Decrement(ref _waiting);
            return false;
        }

        try
        {
            await _places.WaitAsync(cancellation);
            return true;
        }
        finally
        {
            _ = Interlocked.Decrement(ref _waiting);
        }
    }

    public void Leave() => _places.Release();

    public void Dispose() => _places.Dispose();
}
