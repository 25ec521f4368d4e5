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
    }

    private static async Task CompareAsync(DemoService service, Report report, string what, string query)
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
        report.Add($"Request: {what}, beside the same statement by hand", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.5);
    }
}
