using System.Globalization;
using GraphCouncil.Bench.Measuring;

namespace GraphCouncil.Bench.Embedded;

/// <summary>Whole requests in process, beside the same statement run by hand.</summary>
internal static class RequestBench
{
    public static async Task RunAsync(DemoService service, Report report)
    {
        foreach (var people in (int[])[20, 100, 1_000])
        {
            await CompareAsync(service, report, string.Create(CultureInfo.InvariantCulture, $"{people:#,0} people by name with 6 claims and competencies"), Questions.PeopleWithClaims(people));
        }

        await CompareAsync(service, report, "10 municipalities × 10 employees × 5 claims", Questions.Municipalities);
        var (many, few) = (Allocated(service, Questions.PeopleWithClaims(1_000)), Allocated(service, Questions.PeopleWithClaims(20)));
        report.Add("Request: bytes allocated for 1,000 people, beside 20 people", $"{many} B", $"{few} B", (double)many / few, 1.0);
    }

    /// <summary>The least of several requests: what the runtime allocates on the side now and then does not belong to them.</summary>
    private static long Allocated(DemoService service, string query)
    {
        var request = DemoService.Request(query);
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var answer = service.AnswerAsync(request);
            _ = answer.IsCompletedSuccessfully ? answer.Result : throw new InvalidOperationException("The answer went on in another thread, where its allocations are not counted.");
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    public static async Task CompareAsync(DemoService service, Report report, string what, string query, double most = 1.5)
    {
        var request = DemoService.Request(query);
        _ = await service.TextAsync(request);
        using var hand = new ByHand(service.File, DemoService.Compile(query).Question);
        var pair = await Pair.MeasureAsync(
            async () => await service.AnswerAsync(request),
            () =>
            {
                hand.Run();
                return ValueTask.CompletedTask;
            });
        report.Add($"Request: {what}, beside the same statement by hand", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, most);
    }
}
