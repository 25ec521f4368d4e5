using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Attacks;

public sealed class Random_documents_harm_nothing(AttackedService attacked, ITestOutputHelper output) : IClassFixture<AttackedService>
{
    private const int Documents = 10_000;
    private const int Seed = 20_261_101;

    /// <summary>The started service answers or refuses each, none with a fault of ours, none slowly, and lives on.</summary>
    [Fact]
    public async Task Ten_thousand_of_them()
    {
        var source = new RandomDocument(new Random(Seed), new Vocabulary());
        var documents = Enumerable.Range(0, Documents).Select(_ => source.Next()).ToList();
        var outcomes = new ConcurrentDictionary<string, int>();
        var times = new ConcurrentBag<(TimeSpan Took, string Document)>();
        var faults = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(documents, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (document, _) =>
        {
            var start = Stopwatch.GetTimestamp();
            var (status, _, body) = await attacked.AskAsync(JsonSerializer.SerializeToUtf8Bytes(new { query = document }));
            times.Add((Stopwatch.GetElapsedTime(start), document));
            var code = body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()! : "answered";
            outcomes.AddOrUpdate(code, 1, (_, count) => count + 1);
            if (status >= 500)
            {
                faults.Add($"{status} {code}: {document}");
            }
        });

        var (took, worst) = times.Max();
        output.WriteLine($"seed {Seed}: {string.Join(", ", outcomes.OrderByDescending(each => each.Value).Select(each => $"{each.Key} {each.Value}"))}; slowest {took.TotalMilliseconds:0} ms");
        Assert.Empty(faults);
        Assert.True(took < TimeSpan.FromSeconds(2), $"{took.TotalMilliseconds:0} ms: {worst}");
        Assert.True(outcomes["answered"] > Documents / 10, "Too few documents were answered for this to prove anything.");
        Assert.True(outcomes.Count >= 10, "Too few kinds of refusal for this to prove anything.");
        Assert.True(attacked.Service.IsRunning);
    }
}
