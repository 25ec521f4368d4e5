using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphCouncil.ServerTests.Http;

namespace GraphCouncil.ServerTests.Attacks;

public sealed class Random_documents_harm_nothing
{
    private const int Documents = 10_000;
    private const int Seed = 20_261_101;

    /// <summary>Every document is answered or refused, none of them with a fault of ours, none of them slowly.</summary>
    [Fact]
    public async Task Ten_thousand_of_them()
    {
        await using var service = await SmallService.StartAsync();
        var source = new RandomDocument(new Random(Seed));
        var documents = Enumerable.Range(0, Documents).Select(_ => source.Next()).ToList();
        var statuses = new ConcurrentDictionary<HttpStatusCode, int>();
        var codes = new ConcurrentDictionary<string, int>();
        var slowest = new ConcurrentBag<(TimeSpan Took, string Document)>();

        await Parallel.ForEachAsync(documents, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (document, cancellation) =>
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await service.Client.PostAsJsonAsync("graphql", new { query = document }, cancellation);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            slowest.Add((Stopwatch.GetElapsedTime(start), document));
            statuses.AddOrUpdate(response.StatusCode, 1, (_, count) => count + 1);
            using var body = JsonDocument.Parse(bytes);
            if (body.RootElement.TryGetProperty("errors", out var errors))
            {
                codes.AddOrUpdate(errors[0].GetProperty("extensions").GetProperty("code").GetString()!, 1, (_, count) => count + 1);
            }
        });

        var (took, worst) = slowest.Max();
        TestContext.Current.SendDiagnosticMessage("{0}; {1}; slowest {2:0.0} ms", string.Join(' ', statuses), string.Join(' ', codes), took.TotalMilliseconds);
        Assert.DoesNotContain(statuses.Keys, status => (int)status >= 500);
        Assert.True(took < TimeSpan.FromMilliseconds(500), $"{took.TotalMilliseconds:0} ms: {worst}");
        Assert.True(statuses[HttpStatusCode.OK] > 10, "Too few documents were valid for this to prove anything.");
        Assert.True(codes.Count >= 6, "Too few kinds of refusal for this to prove anything.");
    }
}
