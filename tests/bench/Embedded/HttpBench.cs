using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using GraphCouncil.Bench.Measuring;
using GraphCouncil.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GraphCouncil.Bench.Embedded;

/// <summary>
/// Requests per second over HTTP, beside an endpoint of the same server that has the answer in memory. Client and server share the machine and the
/// process, so the processor time of a request is that of both; unlike the rate it hardly minds what else the machine does. It may be that of the question
/// in process and 1.3 times that of the answer from memory. What of that nobody can help shows a third endpoint, which only counts for as long as the
/// question takes and then answers from memory: threads are woken for it, and go to sleep, as for a question.
/// </summary>
internal static class HttpBench
{
    private const int Rounds = 7;
    private const double OfMemory = 1.3;
    private const double OfCounting = 1.1;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(DemoService service, Report report)
    {
        var request = DemoService.Request(Questions.PeopleWithClaims(20));
        var answer = Encoding.UTF8.GetBytes(await service.TextAsync(request));
        await using var app = WebService.Build(service.Settings, Addresses.Parse("http://127.0.0.1:0"), service.Engine, new Readiness(), pages: "none", isDemo: () => true);
        var counting = 0L;
        app.MapPost("/memory", http => WriteAsync(http, answer));
        app.MapPost("/counting", http =>
        {
            Count(counting);
            return WriteAsync(http, answer);
        });
        await app.StartAsync();
        var port = new Uri(app.Urls.First()).Port;
        foreach (var connections in (int[])[1, 16])
        {
            var (graph, memory, count) = (Post(port, "/graphql", request), Post(port, "/memory", request), Post(port, "/counting", request));
            var askers = Math.Min(connections, Environment.ProcessorCount);
            await RateAsync(port, graph, connections, answer.Length);
            await RateAsync(port, memory, connections, answer.Length);
            var (ours, floor, inProcess, counted) = (new Load[Rounds], new Load[Rounds], new Load[Rounds], new Load[Rounds]);
            for (var round = 0; round < Rounds; round++)
            {
                ours[round] = await RateAsync(port, graph, connections, answer.Length);
                floor[round] = await RateAsync(port, memory, connections, answer.Length);
                inProcess[round] = await InProcessAsync(service, request, askers);
                counting = (long)(CountsPerMicrosecond() * inProcess[round].Processor);
                counted[round] = await RateAsync(port, count, connections, answer.Length);
            }

            var what = string.Create(CultureInfo.InvariantCulture, $"HTTP, {connections} {(connections == 1 ? "connection" : "connections")}: ");
            report.Add(
                what + "20 people with 6 claims, beside the question in process and 1.3 × the same bytes from memory",
                Show(ours),
                $"{Show(inProcess)}; {Show(floor)}",
                Pair.Median([.. Enumerable.Range(0, Rounds).Select(round => ours[round].Processor / (inProcess[round].Processor + (OfMemory * floor[round].Processor)))]),
                1);
            report.Add(
                what + "beside an endpoint that counts for as long as the question takes in process, and answers from memory",
                Show(ours),
                Show(counted),
                Pair.Median([.. Enumerable.Range(0, Rounds).Select(round => ours[round].Processor / counted[round].Processor)]),
                OfCounting);
        }

        await app.StopAsync();
    }

    private static async Task WriteAsync(HttpContext http, byte[] answer)
    {
        await http.Request.BodyReader.CopyToAsync(Stream.Null);
        http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static void Count(long to)
    {
        for (var i = 0L; i < to; i++)
        {
        }
    }

    private static double CountsPerMicrosecond()
    {
        const long Many = 10_000_000;
        var start = Stopwatch.GetTimestamp();
        Count(Many);
        return Many / Stopwatch.GetElapsedTime(start).TotalMicroseconds;
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

    /// <param name="askers">How many ask at once: as many processors are at work as when it is asked over HTTP, which share caches and memory.</param>
    private static Task<Load> InProcessAsync(DemoService service, byte[] request, int askers) => MeasureAsync(async start =>
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, askers).Select(_ => Task.Run(async () =>
        {
            var done = 0;
            while (Stopwatch.GetElapsedTime(start) < Round)
            {
                await service.AnswerAsync(request);
                done++;
            }

            return done;
        })));
        return counts.Sum();
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
