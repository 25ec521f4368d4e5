using System.Runtime.InteropServices;

namespace GraphCouncil.Server.Hosting;

/// <summary>SIGTERM and SIGINT: the first asks for a stop in good order, the next for one at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _again = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignal() =>
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take), PosixSignalRegistration.Create(PosixSignal.SIGINT, Take)];

    public Task First => _first.Task;

    public CancellationToken Again => _again.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _again.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (!_first.TrySetResult())
        {
            _again.Cancel();
        }
    }
}
