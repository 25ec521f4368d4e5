using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace GraphCouncil.ServerTests.Processes;

public sealed partial class The_service_as_a_process
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private const string OfStore =
        "--data --neo4j-database --neo4j-password-file --neo4j-uri --neo4j-user --quiet --scale --seed --store";

    private const string OfServing = "--data --hosts --neo4j-database --neo4j-password-file --neo4j-uri --neo4j-user --origins --quiet --scale --seed --store --urls";

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

    /// <summary>An option that does nothing is a question that nobody answers.</summary>
    [Theory]
    [InlineData("", OfServing)]
    [InlineData("serve", OfServing)]
    [InlineData("seed", OfStore)]
    [InlineData("schema", "")]
    [InlineData("schema print", "")]
    [InlineData("schema check", "")]
    [InlineData("limits", "")]
    public async Task Every_command_lists_its_own_options_only(string command, string options)
    {
        var ended = await Program.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        var told = Option().Matches(ended.Output).Select(match => match.Groups["name"].Value).Where(name => name is not ("--help" or "--version"));
        Assert.Equal(options.Split(' ', StringSplitOptions.RemoveEmptyEntries), told.Order(StringComparer.Ordinal));
    }

    /// <summary>Any line of <c>limits</c> can be copied into the environment.</summary>
    [Fact]
    public async Task Every_limit_is_printed_by_the_name_it_is_set_with_its_unit_and_its_meaning()
    {
        var lines = (await Program.RunAsync(["limits"])).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(
            lines, line => Regex.IsMatch(line, @"^GRAPHCOUNCIL_LIMITS__DEPTH +12 levels +nesting of fields, outside introspection$", RegexOptions.None, Soon));
        Assert.All(lines, line => Assert.Matches(@"^GRAPHCOUNCIL_[A-Z]+__[A-Z]+ +\d+ [a-z]+ +\S.{8,}$", line));
    }

    [Fact]
    public async Task What_callers_did_wrong_is_information_in_one_line_without_a_number_for_its_kind()
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            using var refused = await service.Client.PostAsJsonAsync("/graphql", new { query = "{ nothing }" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        await service.TerminateAsync();
        Assert.Equal(0, await service.ExitAsync(Soon));
        var lines = service.Log.Where(line => line.Contains("UNKNOWN_FIELD", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Matches(
            @"^\d{4}-\d\d-\d\dT[\d:.]+Z info GraphCouncil\.Server\.Http\.RequestLog: refused 400 UNKNOWN_FIELD document [0-9a-f]+ ", line));
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
            var limits = (await Program.RunAsync(["limits"], new() { ["GRAPHCOUNCIL_LIMITS__ALIASES"] = "9", ["GRAPHCOUNCIL_SCALE"] = "1" }, folder)).Output;
            Assert.Matches(@"LIMITS__DEPTH\s+7 ", limits);
            Assert.Matches(@"LIMITS__ALIASES\s+9 ", limits);
            var seed = await Program.RunAsync(["seed", "--scale", "1001"], new() { ["GRAPHCOUNCIL_SCALE"] = "1" }, folder);
            Assert.Contains("--scale", seed.Error, StringComparison.Ordinal);

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

    [GeneratedRegex(@"^ +(?:-\S+, )*(?<name>--[a-z0-9-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Option();
}
