using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphCouncil.ServerTests.Http;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>Over HTTP: refused quickly and briefly, nothing executed, and the next caller is served as if nothing had been.</summary>
public sealed class Hostile_documents_are_refused : IAsyncLifetime
{
    private const int Warm = 3;
    private const long MostGrowth = 32 * 1024 * 1024;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    private SmallService? _service;

    private SmallService Service => _service!;

    public async ValueTask InitializeAsync()
    {
        _service = await SmallService.StartAsync();
        _ = await AskAsync("{__typename}");
        _ = await AskAsync("{zz}");
    }

    public async ValueTask DisposeAsync() => await Service.DisposeAsync();

    [Theory]
    [MemberData(nameof(HostileDocuments.All), MemberType = typeof(HostileDocuments))]
    public async Task Quickly_and_briefly(string attack, string document)
    {
        var best = TimeSpan.MaxValue;
        for (var time = 0; time < Warm; time++)
        {
            var start = Stopwatch.GetTimestamp();
            var (status, bytes, body) = await AskAsync(document);
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;

            Assert.InRange((int)status, 400, 499);
            Assert.InRange(bytes, 1, 16 * 1024);
            var errors = body.GetProperty("errors");
            Assert.InRange(errors.GetArrayLength(), 1, 5);
            Assert.False(body.TryGetProperty("data", out _));
            foreach (var error in errors.EnumerateArray())
            {
                Assert.NotEmpty(error.GetProperty("extensions").GetProperty("code").GetString()!);
                Assert.InRange(error.GetProperty("message").GetString()!.Length, 1, 256);
                Assert.DoesNotContain("secret", error.GetProperty("message").GetString(), StringComparison.Ordinal);
                Assert.DoesNotContain("9999", error.GetProperty("message").GetString(), StringComparison.Ordinal);
                Assert.DoesNotContain("Did you mean", error.GetProperty("message").GetString(), StringComparison.Ordinal);
            }
        }

        Assert.True(best <= Soon, $"{attack}: {best.TotalMilliseconds:0.0} ms at best");
        Assert.Equal(0, Service.Graph.Asked);
        var next = Stopwatch.GetTimestamp();
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("{__typename}")).Status);
        Assert.True(Stopwatch.GetElapsedTime(next) <= Soon, $"{attack}: the next request waited");
    }

    [Fact]
    public async Task Without_growing()
    {
        foreach (var row in HostileDocuments.All)
        {
            _ = await AskAsync(row.Data.Item2);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var row in HostileDocuments.All)
        {
            _ = await AskAsync(row.Data.Item2);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostGrowth);
    }

    private async Task<(HttpStatusCode Status, int Bytes, JsonElement Body)> AskAsync(string document)
    {
        using var response = await Service.Client.PostAsJsonAsync("graphql", new { query = document }, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var body = JsonDocument.Parse(bytes);
        return (response.StatusCode, bytes.Length, body.RootElement.Clone());
    }
}
