using GraphCouncil.ServerTests.Processes;
using GraphCouncil.Testing;
using GraphCouncil.Testing.Dear;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>
/// A search for the dearest question that passes every limit, for a while. Whatever passes is answered or ends within the time limit, what it was weighed as is not far
/// from what it took, and the service lives within its memory. tests/bench has a longer form, on larger graphs and both stores.
/// </summary>
public sealed class The_dearest_that_is_accepted(ITestOutputHelper output)
{
    private const string HeapLimit = "0x10000000"; // 256 MB
    private static readonly TimeSpan Search = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>Four times what the dearest kind of work takes on a quiet machine.</summary>
    private static readonly TimeSpan PerUnit = TimeSpan.FromMicroseconds(4);

    [Fact]
    public async Task Ends_in_time_and_is_not_weighed_too_light()
    {
        await using var service = await RunningService.StartAsync(environment: new() { ["DOTNET_GCHeapHardLimit"] = HeapLimit });
        var seed = Environment.TickCount;
        var search = new DearSearch(new Vocabulary(), document => Asked.FromAsync(service.Client, document, TestContext.Current.CancellationToken), seed);
        await search.RunAsync(Search, TestContext.Current.CancellationToken);
        output.WriteLine($"{search.Tried} tried, {search.Accepted} accepted, seed {seed}");
        foreach (var asked in search.Dearest.Take(5).Concat(search.Lightest.Take(5)))
        {
            output.WriteLine($"{asked.Took.TotalMilliseconds:0} ms, work {asked.Work}, {DearSearch.PerWork(asked):0} ns each, {asked.Code}: {asked.Document}");
        }

        Assert.True(service.IsRunning);
        Assert.InRange(search.Accepted, 50, int.MaxValue);
        Assert.InRange(search.Dearest.First().Took, TimeSpan.Zero, (1.1 * Limit) + TimeSpan.FromSeconds(1));
        Assert.InRange(DearSearch.PerWork(search.Lightest.First()), 0, PerUnit.TotalNanoseconds);
        Assert.DoesNotContain(search.Dearest, asked => asked.Code is not (null or "TIMEOUT"));
    }
}
