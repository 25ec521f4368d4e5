using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>A service that listens on a free port, with the demo graph at scale 1 in a folder that goes with it.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly string _data;
    private readonly ConcurrentQueue<string> _log = new();

    private RunningService(Process process, string data)
    {
        _process = process;
        _data = data;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; private set; } = new();

    /// <summary>What the service has written to stderr, line by line.</summary>
    public IReadOnlyCollection<string> Log => _log;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Memory that the process holds, in bytes.</summary>
    public long Resident
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").Single(each => each.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(Digits().Match(line).Value, CultureInfo.InvariantCulture) * 1024;
        }
    }

    public static async Task<RunningService> StartAsync(IEnumerable<string>? arguments = null, Dictionary<string, string>? environment = null)
    {
        var data = Path.Combine(Path.GetTempPath(), "graphcouncil-process-" + Path.GetRandomFileName());
        var process = Program.Start(Program.Folder, ["--urls", "http://127.0.0.1:0", "--data", data, .. arguments ?? []], environment ?? []);
        var service = new RunningService(process, data);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            service.Client = new HttpClient { BaseAddress = new Uri(Address().Match(line ?? string.Join('\n', service._log)).Value), Timeout = Patience };
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to stop, as an operator does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    public async Task<int> ExitAsync(TimeSpan within)
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(within);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
        Client.Dispose();
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            _log.Enqueue(line);
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"http://[\d.:]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
