using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphCouncil.ServerTests.Processes;

public sealed class The_service_as_a_process
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("serve", "--help")]
    [InlineData("seed", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("schema", "print", "--help")]
    [InlineData("schema", "check", "--help")]
    [InlineData("limits", "--help")]
    [InlineData("--help")]
    public async Task Every_command_explains_itself(params string[] arguments)
    {
        var ended = await Program.RunAsync(arguments);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("Usage:", ended.Output, StringComparison.Ordinal);
        Assert.Contains(string.Join(' ', arguments[..^1]), ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_schema_is_the_approved_one()
    {
        var ended = await Program.RunAsync(["schema", "print"]);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal(await File.ReadAllTextAsync(Testing.RepositoryFiles.At("schema/public.graphql"), TestContext.Current.CancellationToken), ended.Output);
    }

    [Fact]
    public async Task The_command_line_goes_before_the_environment_and_that_before_the_file()
    {
        var folder = Directory.CreateTempSubdirectory("graphcouncil-settings-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(Program.Folder))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """{ "Limits": { "Depth": 7, "Aliases": 8 }, "Scale": 0 }""", TestContext.Current.CancellationToken);
            var limits = (await Program.RunAsync(["limits", "--scale", "1"], new() { ["GRAPHCOUNCIL_LIMITS__ALIASES"] = "9", ["GRAPHCOUNCIL_SCALE"] = "2000" }, folder)).Output;
            Assert.Matches(@"Limits:Depth\s+7\n", limits);
            Assert.Matches(@"Limits:Aliases\s+9\n", limits);

            var fromFile = await Program.RunAsync(["limits"], folder: folder);
            Assert.Contains("--scale", fromFile.Error, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), "{ nonsense", TestContext.Current.CancellationToken);
            Assert.Contains("appsettings.json is not JSON", (await Program.RunAsync(["limits"], folder: folder)).Error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>It says first that it is no longer ready, answers what it took on, then ends well.</summary>
    [Fact]
    public async Task Asked_to_stop_it_finishes_what_it_took_on()
    {
        await using var service = await RunningService.StartAsync();
        var address = service.Client.BaseAddress!;
        using var half = new TcpClient();
        await half.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
        await using var stream = half.GetStream();
        var head = $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{{\"query\":";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);

        await service.TerminateAsync();
        await UntilNotReadyAsync(service);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync(new Uri("healthz/live", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        await stream.WriteAsync(Encoding.ASCII.GetBytes("\"{__typename}\"}"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Soon);
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.EndsWith("{\"data\":{\"__typename\":\"Query\"}}", answer, StringComparison.Ordinal);
        Assert.Equal(0, await service.ExitAsync(Soon));
    }

    private static async Task UntilNotReadyAsync(RunningService service)
    {
        var start = Stopwatch.GetTimestamp();
        while ((await service.Client.GetAsync(new Uri("healthz/ready", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode != HttpStatusCode.ServiceUnavailable)
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Soon, "It went on calling itself ready.");
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }
    }
}
