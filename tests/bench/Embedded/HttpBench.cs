using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Builder;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Requests per second over HTTP, beside an endpoint of the same server that has the answer in memory. Client and server share the machine and the
/// process, so the processor time of a request is that of both; unlike the rate it hardly minds what else the machine does. It may be that of the question
/// in process and 1.3 times that of the answer from memory.
/// </summary>
internal static class HttpBench
{
    private const int Rounds = 7;
    private const double OfMemory = 1.3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(DemoService service, Report report)
    {
        var request = DemoService.Request(Questions.PeopleWithClaims(20));
        var answer = Encoding.UTF8.GetBytes(await service.TextAsync(request));
        await using var app = WebService.Build(service.Settings, Addresses.Parse("http://127.0.0.1:0"), service.Engine, new Readiness(), pages: "none", isDemo: () => true);
        app.MapPost("/memory", async http =>
        {
            await http.Request.BodyReader.CopyToAsync(Stream.Null);
            http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
            http.Response.ContentLength = answer.Length;
            await http.Response.BodyWriter.WriteAsync(answer);
        });
        await app.StartAsync();
        var port = new Uri(app.Urls.First()).Port;
        foreach (var connections in (int[])[1, 16])
        {
            var (graph, memory) = (Post(port, "/graphql", request), Post(port, "/memory", request));
            await RateAsync(port, graph, connections, answer.Length);
            await RateAsync(port, memory, connections, answer.Length);
            var (ours, floor, inProcess) = (new Load[Rounds], new Load[Rounds], new Load[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                ours[round] = await RateAsync(port, graph, connections, answer.Length);
                floor[round] = await RateAsync(port, memory, connections, answer.Length);
                inProcess[round] = await InProcessAsync(service, request);
            }

            report.Add(
                string.Create(CultureInfo.InvariantCulture, $"HTTP, {connections} {(connections == 1 ? "connection" : "connections")}: 20 people with 6 claims, beside the question in process and 1.3 × the same bytes from memory"),
                Show(ours),
                $"{Show(inProcess)}; {Show(floor)}",
                Pair.Median([.. Enumerable.Range(0, Rounds).Select(round => ours[round].Processor / (inProcess[round].Processor + (OfMemory * floor[round].Processor)))]),
                1);
        }

        await app.StopAsync();
    }

    private static string Show(Load[] rounds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Pair.Median([.. rounds.Select(round => round.PerSecond)]):#,0}/s, {Pair.Median([.. rounds.Select(round => round.Processor)]):0} µs");

    private static byte[] Post(int port, string path, byte[] body)
    {
        const string Types = "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n";
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost:{port}\r\n{Types}Content-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static Task<Load> RateAsync(int port, byte[] request, int connections, int answer) => MeasureAsync(async start =>
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => LoadAsync(port, request, start, answer))));
        return counts.Sum();
    });

    private static Task<Load> InProcessAsync(DemoService service, byte[] request) => MeasureAsync(async start =>
    {
        var done = 0;
        while (Stopwatch.GetElapsedTime(start) < Round)
        {
            await service.AnswerAsync(request);
            done++;
        }

        return done;
    });

    /// <param name="load">Runs for a round from the timestamp that it is given, and says how many requests were answered.</param>
    private static async Task<Load> MeasureAsync(Func<long, Task<int>> load)
    {
        var start = Stopwatch.GetTimestamp();
        var processor = Environment.CpuUsage.TotalTime;
        var done = await load(start);
        return new(done / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / done);
    }

    /// <summary>One connection of a plain client: it knows how long the answer is, so it costs the machine little.</summary>
    private static async Task<int> LoadAsync(int port, byte[] request, long start, int answer)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[answer + 4_096];
        var done = 0;
        while (Stopwatch.GetElapsedTime(start) < Round)
        {
            await socket.SendAsync(request);
            var (read, whole) = (0, int.MaxValue);
            while (read < whole)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(read));
                read += got > 0 ? got : throw new InvalidOperationException("The server closed the connection.");
                if (whole == int.MaxValue && buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is >= 0 and var head)
                {
                    whole = buffer.AsSpan(0, read).StartsWith("HTTP/1.1 200"u8) ? head + 4 + answer : throw new InvalidOperationException("The server refused.");
                }
            }

            done++;
        }

        return done;
    }

    /// <param name="Processor">Processor time of a request in microseconds.</param>
    private readonly record struct Load(double PerSecond, double Processor);
}
