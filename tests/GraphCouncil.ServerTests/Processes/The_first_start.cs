using System.Diagnostics;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>What somebody sees who starts the service for the first time, and how soon it is there the next time.</summary>
public sealed class The_first_start : IDisposable
{
    /// <summary>Ready within 3 s on a machine that does nothing else; this one may do much, so what it works is measured too.</summary>
    private static readonly TimeSpan Work = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);
    private readonly string _data = Path.Combine(Directory.CreateTempSubdirectory("graphcouncil-first-").FullName, "data");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_data)!, recursive: true);

    [Fact]
    public async Task Says_what_it_makes_where_it_lies_and_how_to_stop_and_a_restart_is_soon_ready()
    {
        var place = $"graphcouncil: the graph lies in {Path.Combine(_data, "graphcouncil.db")}; Ctrl+C stops the service";
        var (_, first) = await StartAsync();
        const string day = "graphcouncil: the demo graph is set at 2026-11-01: without asOf questions are answered as of that day";
        Assert.Equal(["graphcouncil: making the demo graph (188 people) …", place, day], first);

        var (start, second) = await StartAsync();
        Assert.Equal([place, day], second);
        Assert.True(start.Worked < Work && start.Waited < Wait, $"It worked {start.Worked} and was there after {start.Waited}.");
    }

    [Fact]
    public async Task Says_nothing_but_the_address_when_it_is_to_be_quiet()
    {
        var (_, told) = await StartAsync("--quiet");
        Assert.Empty(told);
    }

    [Fact]
    public async Task Seeding_tells_the_true_number_of_its_scale()
    {
        var ended = await Program.RunAsync(["seed", "--data", _data, "--scale", "3"]);
        Assert.Equal("graphcouncil: making the demo graph (564 people) …", ended.Error.Split('\n')[0]);
        Assert.EndsWith($"in {Path.Combine(_data, "graphcouncil.db")}.\n", ended.Output, StringComparison.Ordinal);
    }

    /// <summary>Starts it, waits for the one line of stdout, ends it, and says what stood on stderr.</summary>
    private async Task<((TimeSpan Worked, TimeSpan Waited) Start, string[] Told)> StartAsync(params string[] more)
    {
        var watch = Stopwatch.StartNew();
        using var process = Program.Start(Program.Folder, ["--urls", "http://127.0.0.1:0", "--data", _data, .. more], []);
        try
        {
            var address = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
            var start = (process.TotalProcessorTime, watch.Elapsed);
            Assert.StartsWith("GraphCouncil listens at http://127.0.0.1:", address, StringComparison.Ordinal);
            using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Empty(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
            var told = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            return (start, told.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
