using System.Diagnostics;

namespace GraphCouncil.Bench.Remote;

/// <summary>A program that runs beside the benchmark and ends with it.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process _process;

    private int _isGone;

    private Child(Process process)
    {
        _process = process;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
    }

    public int Id => _process.Id;

    public static Child Start(string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginErrorReadLine();
        return new(process);
    }

    /// <summary>The first line that it writes: where it listens.</summary>
    public async Task<Uri> AddressAsync()
    {
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended before it said where it listens.");
        _ = _process.StandardOutput.ReadToEndAsync();
        return new(line[line.IndexOf("http", StringComparison.Ordinal)..].Split(' ')[0]);
    }

    /// <summary>Waits for its end, which must be a good one.</summary>
    public async Task DoneAsync()
    {
        _ = _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"A program ended with {_process.ExitCode}.");
        }
    }

    public ValueTask DisposeAsync()
    {
        End();
        return ValueTask.CompletedTask;
    }

    private void End()
    {
        if (Interlocked.Exchange(ref _isGone, 1) == 1)
        {
            return;
        }

        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
