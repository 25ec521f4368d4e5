using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphCouncil.ServerTests.Processes;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>What is kept of requests, so that they are quicker the next time, is bounded by what it weighs and not only by number.</summary>
public sealed class Little_is_left_behind
{
    private const int AtOnce = 32;

    /// <summary>How long they take is not asked here: beside other suites 32 at once may take longer than the service allows.</summary>
    private const string Deadline = "GRAPHCOUNCIL_TRANSPORT__SECONDS";

    private const string Minute = "60";

    /// <summary>
    /// The runtime lets garbage lie as long as there is memory, on a machine with a large cache for hundreds of megabytes; so there is not much here. Kept
    /// by number alone the documents, plans and statements would take more than this.
    /// </summary>
    private static readonly Dictionary<string, string> Ceiling = new() { ["DOTNET_GCHeapHardLimit"] = "0x8000000", [Deadline] = Minute };

    /// <summary>The ceiling, and as much again for what is not on the heap: code, statements of SQLite, threads.</summary>
    private const long Most = 320L * 1024 * 1024;

    private const long MostLeft = 96L * 1024 * 1024;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task By_many_large_documents_of_which_no_two_are_alike()
    {
        await using var service = await RunningService.StartAsync(environment: Ceiling);
        await AskAsync(service, 0, 100);
        var before = service.Resident;
        await AskAsync(service, 1_000, 600);
        var after = service.Resident;
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{before / 1e6:f0} MB before, {after / 1e6:f0} MB after"));
        Assert.InRange(after, 0, Most);
        Assert.True(service.IsRunning);
    }

    /// <summary>
    /// With all of the machine's memory to take: what is left when it has been quiet for a while. 55 to 64 MB where 490 were left before:
    /// some 30 MB of documents and plans, the statements of one connection, and code that was compiled meanwhile.
    /// </summary>
    [Fact]
    public async Task Without_a_ceiling_when_nobody_asks_any_more()
    {
        await using var service = await RunningService.StartAsync(environment: new() { [Deadline] = Minute });
        await AskAsync(service, 0, 100);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        var before = service.Resident;
        await AskAsync(service, 1_000, 400);
        await Task.Delay(Quiet, TestContext.Current.CancellationToken);
        var left = service.Resident - before;
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{before / 1e6:f0} MB before, {left / 1e6:f0} MB left"));
        Assert.InRange(left, long.MinValue, MostLeft);
    }

    private static async Task AskAsync(RunningService service, int first, int count) => await Parallel.ForEachAsync(
        Enumerable.Range(first, count),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
        async (number, cancellation) =>
        {
            using var body = new StringContent(JsonSerializer.Serialize(new { query = Document(number) }), Encoding.UTF8, "application/json");
            using var response = await service.Client.PostAsync(new Uri("graphql", UriKind.Relative), body, cancellation);
            var answer = await response.Content.ReadAsStringAsync(cancellation);
            Assert.True(answer.StartsWith("{\"data\":{", StringComparison.Ordinal) || answer.Contains("\"BUSY\"", StringComparison.Ordinal), answer);
        });

    private static string Document(int number)
    {
        var text = new StringBuilder("{");
        for (var field = 0; field < 20; field++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""
                 a{{number}}x{{field}}: people(first: 1, where: { name: { startsWith: "x{{number}}" }, competencies: { some: { node: { labelDa: { contains: "q" } } } } }) {
                  nodes { id name employer { name } competencies(first: 1) { nodes { labelDa } } } }
                """);
        }

        return text.Append('}').ToString();
    }
}
