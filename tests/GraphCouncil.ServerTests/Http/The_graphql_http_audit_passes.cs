using System.Diagnostics;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Http;

/// <summary>npm's graphql-http asks the running service 61 things about GraphQL over HTTP.</summary>
public sealed class The_graphql_http_audit_passes
{
    private const int Audits = 61;

    [Fact]
    public async Task All_of_it()
    {
        var folder = RepositoryFiles.At("tests/GraphCouncil.ServerTests/audit");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), $"Run 'npm ci --prefix {folder}' first; tests/run.sh does.");
        await using var service = await SmallService.StartAsync();

        var lines = await RunAsync(folder, $"{service.Client.BaseAddress}graphql");

        Assert.DoesNotContain(lines, line => !line.StartsWith("ok\t", StringComparison.Ordinal));
        Assert.Equal(Audits, lines.Length);
    }

    private static async Task<string[]> RunAsync(string folder, string url)
    {
        var start = new ProcessStartInfo("node", ["audit.mjs", url]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        using var node = Process.Start(start)!;
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
