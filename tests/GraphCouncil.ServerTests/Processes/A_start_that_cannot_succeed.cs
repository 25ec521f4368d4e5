using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>One clear line on stderr saying what to do, an exit code that is not 0, and nothing changed.</summary>
public sealed class A_start_that_cannot_succeed : IDisposable
{
    private const int VersionInHeader = 60;
    private readonly string _folder = Directory.CreateTempSubdirectory("graphcouncil-start-").FullName;

    private string Data => Path.Combine(_folder, "data");

    private string StoreFile => Path.Combine(Data, "graphcouncil.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("'--nope'", "--nope")]
    [InlineData("'frob'", "frob")]
    [InlineData("'--scale'", "--scale", "x")]
    [InlineData("--scale must be from 1 to 1000", "--scale", "0")]
    [InlineData("--scale must be from 1 to 1000", "seed", "--scale", "1001")]
    [InlineData("Only addresses of this machine", "--urls", "http://0.0.0.0:5080")]
    [InlineData("Only addresses of this machine", "--urls", "http://*:5080")]
    [InlineData("Only addresses of this machine", "--urls", "http://192.0.2.1:5080")]
    [InlineData("addresses such as http://127.0.0.1:5080", "--urls", "nonsense")]
    [InlineData("--store must be", "--store", "oracle")]
    [InlineData("'--scale'", "limits", "--scale", "3")]
    [InlineData("'limits' has no option '--scale'", "--scale", "3", "limits")]
    [InlineData("'seed' has no option '--urls'", "--urls", "http://127.0.0.1:0", "seed")]
    [InlineData("There is no folder", "schema", "check", "/nowhere/at/all")]
    public async Task Says_what_is_wrong_with_an_option(string says, params string[] arguments)
    {
        var ended = await Program.RunAsync(arguments, new() { ["GRAPHCOUNCIL_DATA"] = Data });
        Failed(ended, says);
        Assert.False(Directory.Exists(Data));
    }

    [Theory]
    [InlineData("GRAPHCOUNCIL_SCALE", "many", "SCALE")]
    [InlineData("GRAPHCOUNCIL_LIMITS__DEPTH", "0", "Depth")]
    [InlineData("GRAPHCOUNCIL_ANSWERS__MAXORDERKEYS", "15", "from 1 to 14")]
    [InlineData("GRAPHCOUNCIL_ANSWERS__DEFAULTPAGE", "101", "Answers:MaxPage")]
    [InlineData("GRAPHCOUNCIL_DRAINSECONDS", "-1", "DrainSeconds")]
    [InlineData("GRAPHCOUNCIL_INTROSPECTION", "closed", "INTROSPECTION")]
    [InlineData("GRAPHCOUNCIL_INTROSPECTON", "false", "There is no setting INTROSPECTON")]
    [InlineData("GRAPHCOUNCIL_INTROSPECTON", "", "the closest is GRAPHCOUNCIL_INTROSPECTION")]
    [InlineData("GRAPHCOUNCIL_LIMITS__DEEP", "3", "There is no setting LIMITS:DEEP (GRAPHCOUNCIL_LIMITS__DEEP in the environment)")]
    [InlineData("GRAPHCOUNCIL_LIMITS_DEPTH", "3", "the closest is GRAPHCOUNCIL_LIMITS__DEPTH")]
    [InlineData("GRAPHCOUNCIL_TELEMETRY", "there", "Telemetry")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1", "ICU")]
    public async Task Says_what_is_wrong_with_the_environment(string name, string value, string says)
    {
        Failed(await Program.RunAsync(["--data", Data, "--urls", "http://127.0.0.1:0"], new() { [name] = value }), says);
        Assert.False(Directory.Exists(Data));
    }

    /// <summary>Not for the service alone: whoever tries a setting with another command is told as well.</summary>
    [Theory]
    [InlineData("seed")]
    [InlineData("limits")]
    [InlineData("schema", "print")]
    [InlineData("schema", "check")]
    public async Task Says_for_every_command_that_there_is_no_such_setting(params string[] arguments) =>
        Failed(await Program.RunAsync(arguments, new() { ["GRAPHCOUNCIL_NOPE"] = "1" }), "There is no setting NOPE");

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        Failed(await Program.RunAsync(["--data", Data, "--urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"]), "--urls");
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);
        Failed(await Program.RunAsync(["--data", Path.Combine(file, "data")]), "data folder");
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is not a store.")]
    public async Task A_store_file_that_is_none(string content)
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(StoreFile, content, TestContext.Current.CancellationToken);
        var before = Fingerprint();
        Failed(await Program.RunAsync(["--data", Data]), "backup");
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task A_store_file_with_a_hole()
    {
        await SeedAsync();
        var bytes = await File.ReadAllBytesAsync(StoreFile, TestContext.Current.CancellationToken);
        bytes.AsSpan(bytes.Length / 4, bytes.Length / 2).Clear();
        await File.WriteAllBytesAsync(StoreFile, bytes, TestContext.Current.CancellationToken);
        var before = Fingerprint();
        Failed(await Program.RunAsync(["--data", Data]), "backup");
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task A_store_file_of_a_newer_service()
    {
        await SeedAsync();
        var bytes = await File.ReadAllBytesAsync(StoreFile, TestContext.Current.CancellationToken);
        bytes[VersionInHeader + 3] = 99;
        await File.WriteAllBytesAsync(StoreFile, bytes, TestContext.Current.CancellationToken);
        var before = Fingerprint();
        Failed(await Program.RunAsync(["--data", Data]), "newer");
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task Seeding_what_is_seeded()
    {
        await SeedAsync();
        var before = Fingerprint();
        Failed(await Program.RunAsync(["seed", "--data", Data]), "is not empty (demo graph, scale 1, seed 1, set at 2026-11-01)");
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task A_schema_with_faults_is_told_fault_by_fault()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.graphql"), "type Thing @node(list: \"things\") { id: ID! other: Nowhere name: Strin! }", TestContext.Current.CancellationToken);
        var ended = await Program.RunAsync(["schema", "check", _folder]);
        Assert.Equal(1, ended.ExitCode);
        Assert.True(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= 2, ended.Error);
        Assert.All(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("a.graphql:1:", line, StringComparison.Ordinal));
    }

    private async Task SeedAsync()
    {
        var ended = await Program.RunAsync(["seed", "--data", Data]);
        Assert.Equal((0, "graphcouncil: making the demo graph (188 people) …\n"), (ended.ExitCode, ended.Error));
        Assert.StartsWith("Made ", ended.Output, StringComparison.Ordinal);
    }

    private static void Failed(Ended ended, string says)
    {
        Assert.NotEqual(0, ended.ExitCode);
        Assert.Empty(ended.Output);
        var line = Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("graphcouncil: ", line, StringComparison.Ordinal);
        Assert.Contains(says, line, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every file of the data folder with its bytes.</summary>
    private string Fingerprint() =>
        string.Join('\n', Directory.GetFiles(Data).Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file) + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));
}
