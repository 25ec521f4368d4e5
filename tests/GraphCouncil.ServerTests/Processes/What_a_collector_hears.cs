using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;

namespace GraphCouncil.ServerTests.Processes;

public sealed class What_a_collector_hears
{
    private const string Canary = "Kanariefugl";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Spans and metrics of each request and each question to the store; of what was asked only a hash.</summary>
    [Fact]
    public async Task Hashes_kinds_and_codes_but_nothing_that_was_asked()
    {
        await using var collector = await Collector.StartAsync();
        await using var service = await RunningService.StartAsync(environment: collector.Environment);
        service.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Canary + "/1");
        service.Client.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        var cancellation = TestContext.Current.CancellationToken;
        var asked = $"query {Canary}($name: String) {{ {Canary}: people(first: 1, where: {{ or: [{{ name: {{ eq: $name }} }}, {{ name: {{ eq: \"{Canary}\" }} }}] }}) {{ nodes {{ id }} }} }}";
        (await service.Client.PostAsJsonAsync("graphql", new { query = asked, variables = new { name = Canary }, operationName = Canary }, cancellation)).EnsureSuccessStatusCode();
        (await service.Client.GetAsync(new Uri($"graphql?query={{__typename}}&operationName=&variables={{\"{Canary}\":1}}", UriKind.Relative), cancellation)).Dispose();
        (await service.Client.PostAsJsonAsync("graphql", new { query = $"{{ {Canary} }}" }, cancellation)).Dispose();

        await UntilAsync(collector, () => collector.Count("graphcouncil.outcome") == 3 && collector.Metrics.Any(body => Holds(body, "graphcouncil.question.duration")));
        Assert.Equal(1, collector.Count("graph.question"));
        Assert.Equal(1, collector.Count("UNKNOWN_FIELD"));
        Assert.True(collector.Count("graphql.document.hash") == 3);
        Assert.DoesNotContain(collector.Everything, body => Holds(body, Canary));
    }

    private static bool Holds(byte[] body, string text) => body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static async Task UntilAsync(Collector collector, Func<bool> isSo)
    {
        var start = Stopwatch.GetTimestamp();
        while (!isSo() && Stopwatch.GetElapsedTime(start) < Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        Assert.True(isSo(), $"Heard in time: {collector.Count("graphcouncil.outcome")} requests and {collector.Metrics.Count()} measurements.");
    }
}
