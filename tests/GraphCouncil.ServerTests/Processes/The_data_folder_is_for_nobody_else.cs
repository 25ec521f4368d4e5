using System.Diagnostics;
using System.Runtime.Versioning;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>People are in the graph, so whoever else has an account on the machine cannot read it, whatever the umask lets through.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class The_data_folder_is_for_nobody_else : IDisposable
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode All = (UnixFileMode)0b111_111_111;

    private readonly string _parent = Directory.CreateTempSubdirectory("graphcouncil-modes-").FullName;

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public async Task While_the_service_runs_and_after()
    {
        var data = Path.Combine(_parent, "deeper", "data");
        using var process = StartForAll("--urls", "http://127.0.0.1:0", "--data", data);
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            Assert.StartsWith("GraphCouncil listens at ", line, StringComparison.Ordinal);
            IsForNobodyElse(data, "graphcouncil.db", "graphcouncil.db-shm", "graphcouncil.db-wal");
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
            IsForNobodyElse(data, "graphcouncil.db");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    /// <summary>A folder that was there is somebody's, who knows whom it is for; the file in it is ours.</summary>
    [Fact]
    public async Task And_a_folder_that_was_there_keeps_its_mode()
    {
        File.SetUnixFileMode(_parent, All);
        using var process = StartForAll("seed", "--data", _parent);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(All, File.GetUnixFileMode(_parent));
        Assert.Equal(Own, File.GetUnixFileMode(Path.Combine(_parent, "graphcouncil.db")));
    }

    private static void IsForNobodyElse(string data, params string[] files)
    {
        Assert.Equal(Own | UnixFileMode.UserExecute, File.GetUnixFileMode(data));
        Assert.Equal(files, Directory.GetFiles(data).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(data), file => Assert.Equal(Own, File.GetUnixFileMode(file)));
    }

    private static Process StartForAll(params string[] arguments)
    {
        var program = Path.Combine(Program.Folder, "GraphCouncil.Server.dll");
        var start = new ProcessStartInfo("sh", ["-c", "umask 000; exec dotnet \"$@\"", "sh", program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        return Process.Start(start)!;
    }
}
