using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphCouncil.ServerTests.Processes;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>
/// Questions that take seconds, in a service that lets pass what it would refuse by its weight: whoever asks something short beside them is answered soon, the
/// service stays well and ends when it is told to. The bounds are wide, for machines that are busy; tests/bench measures the true ones.
/// </summary>
public sealed class Long_questions_make_way
{
    private const int Long = 48;
    private const string Short = "{ people(first: 3, order: [{ name: ASC }]) { totalCount nodes { name employer { name } } } }";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Short_ones_and_health_are_answered_beside_them()
    {
        await using var service = await RunningService.StartAsync(environment: Unweighed());
        var (answer, _, _) = await AskAsync(service, Short); // compiled once
        using var ending = new CancellationTokenSource();
        var told = new ConcurrentBag<(string Answer, TimeSpan? Retry, TimeSpan Took)>();
        var asking = Enumerable.Range(0, Long).Select(i => Task.Run(async () =>
        {
            while (!ending.IsCancellationRequested)
            {
                told.Add(await AskAsync(service, Nested(i)));
                await Task.Delay(200);
            }
        })).ToArray();

        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        var (took, health) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < 150; i++)
        {
            var shortOne = await AskAsync(service, Short);
            Assert.Equal(answer, shortOne.Answer);
            took.Add(shortOne.Took);
            var start = Stopwatch.GetTimestamp();
            using var live = await service.Client.GetAsync(new Uri("healthz/live", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
            health.Add(Stopwatch.GetElapsedTime(start));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await ending.CancelAsync();
        await Task.WhenAll(asking);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"short: half {Part(took, 0.5)}, nearly all {Part(took, 0.95)}; health {Part(health, 0.95)}; long: {string.Join(", ", told.CountBy(one => one.Answer))}");
        Assert.InRange(Part(took, 0.95), TimeSpan.Zero, Soon);
        Assert.InRange(Part(health, 0.95), TimeSpan.Zero, Soon);
        Assert.All(told, one => Assert.Contains(one.Answer, new[] { "BUSY", "TIMEOUT", """{"data":{"people":{"totalCount":0}}}""" }));
        Assert.All(told, one => Assert.InRange(one.Took, TimeSpan.Zero, 1.1 * Limit + Soon));

        // Who comes when too many are there is told at once, and when to come again.
        Assert.Contains(told, one => one.Answer == "BUSY" && one.Took < Soon);
        Assert.All(told, one => Assert.Equal(one.Answer == "BUSY", one.Retry >= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to()
    {
        await using var service = await RunningService.StartAsync(environment: Unweighed());
        var asking = Enumerable.Range(0, Long).Select(i => Task.Run(() => AskAsync(service, Nested(i)))).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await service.TerminateAsync();
        Assert.Equal(0, await service.ExitAsync(TimeSpan.FromSeconds(10)));
        await Task.WhenAll(asking.Select(async one => await one.ContinueWith(_ => { }, TaskScheduler.Default)));
    }

    [Fact]
    public async Task A_caller_who_leaves_makes_room()
    {
        await using var service = await RunningService.StartAsync(environment: Unweighed(("GRAPHCOUNCIL_TRANSPORT__LONG", "1")));
        var second = "";
        for (var wait = Soon; second != "BUSY"; wait *= 2)
        {
            Assert.True(wait < Limit, $"Nobody was in the way: {second}");
            using var leaving = new CancellationTokenSource();
            using var body = JsonContent.Create(new { query = Nested(0) });
            var first = service.Client.PostAsync(new Uri("graphql", UriKind.Relative), body, leaving.Token);

            // On a busy machine the first may not have shown that it is long when the second comes, which has the place then.
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            second = (await AskAsync(service, Nested(1))).Answer;
            await leaving.CancelAsync();
            await Task.WhenAny(first);
            Assert.True(first.IsCanceled || second != "BUSY", "It ended by itself.");
        }

        await Task.Delay(Soon, TestContext.Current.CancellationToken);
        Assert.NotEqual("BUSY", (await AskAsync(service, Nested(2))).Answer);
    }

    private static Dictionary<string, string> Unweighed(params (string Name, string Value)[] further) =>
        further.Append(("GRAPHCOUNCIL_ANSWERS__MAXWORK", "1000000000000000")).ToDictionary();

    /// <summary>People who share competencies with people who share competencies with …, and none of whom is called so: all of them are looked at.</summary>
    private static string Nested(int number)
    {
        var test = $$"""{ name: { contains: "zzzq{{number}}" } }""";
        for (var i = 0; i < 3; i++)
        {
            test = $$"""{ competencies: { some: { node: { holders: { some: { node: {{test}} } } } } } }""";
        }

        return $$"""{ people(first: 1, where: {{test}}) { totalCount } }""";
    }

    private static TimeSpan Part(IEnumerable<TimeSpan> times, double part)
    {
        TimeSpan[] ordered = [.. times.Order()];
        return ordered[(int)(part * ordered.Length)];
    }

    /// <summary>The answer's data, or the code of its error.</summary>
    private static async Task<(string Answer, TimeSpan? Retry, TimeSpan Took)> AskAsync(RunningService service, string query)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await service.Client.PostAsJsonAsync("graphql", new { query });
        var body = await response.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(start);
        return response.StatusCode == HttpStatusCode.OK
            ? (body, null, took)
            : (JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!, response.Headers.RetryAfter?.Delta, took);
    }
}
