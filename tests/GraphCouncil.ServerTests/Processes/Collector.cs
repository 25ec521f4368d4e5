using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>Takes what a service sends to its OTLP collector and keeps it as it came.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<byte[]> _traces = new();
    private readonly ConcurrentQueue<byte[]> _metrics = new();

    private Collector(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/traces", http => KeepAsync(http, _traces));
        app.MapPost("/v1/metrics", http => KeepAsync(http, _metrics));
    }

    public string Address => _app.Urls.First();

    /// <summary>What a service is told so that it sends here.</summary>
    public Dictionary<string, string> Environment => new() { ["GRAPHCOUNCIL_TELEMETRY"] = Address, ["GRAPHCOUNCIL_TELEMETRYSECONDS"] = "1" };

    public IEnumerable<byte[]> Everything => _traces.Concat(_metrics);

    public IEnumerable<byte[]> Metrics => _metrics;

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        await collector._app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>How often a text stands in the traces so far. Protobuf keeps text as it is.</summary>
    public int Count(string text)
    {
        var (needle, count) = (System.Text.Encoding.UTF8.GetBytes(text), 0);
        foreach (var body in _traces)
        {
            for (var at = body.AsSpan().IndexOf(needle); at >= 0; count++)
            {
                var next = body.AsSpan(at + needle.Length).IndexOf(needle);
                at = next < 0 ? -1 : at + needle.Length + next;
            }
        }

        return count;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task KeepAsync(HttpContext http, ConcurrentQueue<byte[]> kept)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        kept.Enqueue(body.ToArray());
        http.Response.ContentType = "application/x-protobuf";
    }
}
