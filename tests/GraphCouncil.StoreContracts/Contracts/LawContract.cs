using System.Text.Json;
using GraphCouncil.Core.Query;
using GraphCouncil.StoreContracts.Laws;
using GraphCouncil.StoreContracts.Questions;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.StoreContracts.Contracts;

/// <summary>What holds of any store by itself, on generated graphs and conditions.</summary>
public abstract class LawContract<TFixture>(TFixture fixture) : Contract<TFixture>(fixture)
    where TFixture : StoreFixture
{
    private const int Tries = 8;

    private readonly TFixture _fixture = fixture;

    /// <summary>The law on several lists of each graph; it says of how many rows it was about, and an eighth of all tries must be about some.</summary>
    private async Task Holds(Func<Given, SomeQuestion, Task<int>> law)
    {
        var (tries, telling) = (0, 0);
        await Rounds.Hold(async tape =>
        {
            await using var village = await StoreContracts.Given.In(_fixture, VillageMap.Map, new SomeGraph(VillageMap.Map, tape).Make());
            for (var i = 0; i < Tries && !tape.HasEnded; i++)
            {
                tries++;
                telling += await law(village, new SomeQuestion(village.Map, tape)) > 0 ? 1 : 0;
            }
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{telling} of {tries} tries had rows.");
        Assert.True(8 * telling > tries || Rounds.Graphs < Rounds.GraphsThatTell, $"Only {telling} of {tries} tries had rows: the law says too little.");
    }

    [Fact]
    public Task A_condition_and_its_negation_split_every_list_in_two() => Holds(async (village, some) =>
    {
        var (list, condition) = (some.PlainList(), some.Condition());
        var all = await Rows(village, list);
        var holding = await Rows(village, list.Where(condition));
        var others = await Rows(village, list.Where(!condition));
        Says(holding.Count + others.Count == all.Count && !holding.Intersect(others).Any() && all.Where(holding.Contains).SequenceEqual(holding) && all.Where(others.Contains).SequenceEqual(others), village, list.Where(condition));
        return all.Count;
    });

    [Fact]
    public Task A_smaller_limit_is_a_beginning_of_a_greater_one() => Holds(async (village, some) =>
    {
        var list = some.PlainList();
        var all = await Rows(village, list);
        for (var limit = 1; limit <= all.Count; limit++)
        {
            Says((await Rows(village, list.First(limit))).SequenceEqual(all.Take(limit)), village, list.First(limit));
            Says((await Rows(village, list.Last(limit))).SequenceEqual(all.TakeLast(limit)), village, list.Last(limit));
        }

        return all.Count;
    });

    [Fact]
    public Task Pages_by_cursor_are_the_whole_list_both_ways() => Holds(async (village, some) =>
    {
        var list = some.PlainList().Where(some.Condition());
        var all = await Rows(village, list);
        foreach (var backward in (bool[])[false, true])
        {
            var pages = await Walk.Pages(village, list, 2, backward);
            Says(pages.Select(Id).SequenceEqual(all), village, list);
        }

        return all.Count;
    });

    [Fact]
    public Task Pages_through_related_nodes_that_may_be_missing_are_the_whole_list() => Holds(async (village, some) =>
    {
        var list = some.ListByWay();
        var all = await Rows(village, list);
        var size = 1 + (all.Count % 4);
        foreach (var backward in (bool[])[false, true])
        {
            var pages = await Walk.Pages(village, list, size, backward);
            Says(pages.Select(Id).SequenceEqual(all), village, list);
        }

        return all.Count;
    });

    private static async Task<List<string>> Rows(Given village, Listing list) => [.. (await village.Items(list)).Select(Id)];

    private static string Id(JsonElement row) => (row[0].ValueKind == JsonValueKind.Number ? row[1] : row[0]).GetString()!;

    private static void Says(bool holds, Given village, Listing list) =>
        Assert.True(holds, $"The law does not hold for\n{QueryPrinter.Print(list.Ask(village.Map).Query)}");
}
