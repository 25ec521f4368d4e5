using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden.Plans;

/// <summary>
/// What it takes a real Neo4j to plan a statement that it has not met before. Nearly all of it are rewrites of the statement's syntax tree, some
/// hundred of them, so it grows with the statement's length: half of the approved and generated ones take 0.1 s of processor time, the longest 0.6 s
/// (two quiet cores). What is held here is that it grows no faster, as a ratio against a statement planned beside; how long statements become
/// is held without a server, by <see cref="Statements_are_short"/>.
/// </summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class Statements_are_planned_in_time(GraphOnNeo4j graph)
{
    private const string ProcessorTime =
        "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value";

    private const int MostSteps = 150;

    /// <summary>How much dearer a letter may be than one of the statement beside; the dearest is at 1.3.</summary>
    private const double Most = 3;

    /// <summary>What planning takes whatever is planned is most of a shorter one, and no matter of its letters.</summary>
    private const int FewLetters = 1_000;

    [Fact]
    public async Task However_new_they_are()
    {
        var all = Statements_are_short.Approved().Concat(Statements_are_short.Generated(200)).Where(one => one.Text.Length >= FewLetters)
            .OrderByDescending(one => one.Text.Length).ToArray();
        (string Name, string Text)[] taken = [.. all.Take(4), .. all.Skip(4).Where((_, place) => place % 25 == 24)];
        var beside = all.Single(one => one.Name == "search/a-parent-finds-holders-of-the-child search").Text;
        for (var i = 0; i < 10; i++)
        {
            await PlanAsync(beside); // the server compiles its own code while it runs
        }

        foreach (var (name, text) in taken)
        {
            var ratio = double.MaxValue;
            var steps = 0;
            for (var round = 0; round < 5 && (round == 0 || ratio > Most); round++)
            {
                var one = await PlanAsync(beside);
                var (time, found) = await PlanAsync(text);
                (ratio, steps) = (Math.Min(ratio, time / text.Length / (one.Milliseconds / beside.Length)), found);
            }

            TestContext.Current.TestOutputHelper!.WriteLine($"{ratio:f2}, {text.Length} letters, {steps} steps: {name}");
            Assert.True(ratio <= Most, $"{ratio:f2} times as dear a letter: {name}");
            Assert.True(steps <= MostSteps, $"{steps} steps: {name}");
        }
    }

    private async Task<(double Milliseconds, int Steps)> PlanAsync(string text)
    {
        await graph.AskAsync("CALL db.clearQueryCaches()");
        var before = await SpentAsync();
        var answer = await graph.AskAsync("EXPLAIN " + text);
        return ((await SpentAsync()) - before, Steps(answer["queryPlan"]!));
    }

    private async Task<double> SpentAsync() => (double)(await graph.AskAsync(ProcessorTime))["data"]!["values"]![0]![0]! / 1e6;

    private static int Steps(JsonNode step) => 1 + (step["children"]?.AsArray().Sum(child => Steps(child!)) ?? 0);
}
