using System.Globalization;
using System.Text.Json;
using GraphCouncil.Bench.Measuring;

namespace GraphCouncil.Bench.Embedded;

/// <summary>The same questions on a graph of a hundred times the size.</summary>
internal static class GrowthBench
{
    public static async Task RunAsync(DemoService small, DemoService large, Report report)
    {
        const string First = "query($after: String) { people(first: 20, after: $after, order: [{ name: ASC }]) { nodes { id name } pageInfo { endCursor } } }";
        await CompareAsync("first page of 20", DemoService.Request(First), DemoService.Request(First));
        await CompareAsync(
            "page of 20 after a cursor nine tenths down the list",
            DemoService.Request(First, new { after = await DeepAsync(small) }),
            DemoService.Request(First, new { after = await DeepAsync(large) }));
        const string ById = """{ person(id: "person:p00042") { id name jobTitle } }""";
        await CompareAsync("one person by id", DemoService.Request(await KnownAsync(small, ById)), DemoService.Request(await KnownAsync(large, ById)));

        var twenty = DemoService.Request(Questions.PeopleWithClaims(20));
        foreach (var people in (int[])[100, 1_000])
        {
            var many = DemoService.Request(Questions.PeopleWithClaims(people));
            var nested = await Pair.MeasureAsync(async () => await large.AnswerAsync(many), async () => await large.AnswerAsync(twenty));
            report.Add(
                string.Create(CultureInfo.InvariantCulture, $"Growth: {people:#,0} people with 6 claims, per person, beside 20 people"),
                Report.Microseconds(nested.Ours / people),
                Report.Microseconds(nested.Floor / 20),
                nested.Ratio / (people / 20),
                1.3);
        }

        async Task CompareAsync(string what, byte[] atSmall, byte[] atLarge)
        {
            var pair = await Pair.MeasureAsync(async () => await large.AnswerAsync(atLarge), async () => await small.AnswerAsync(atSmall));
            report.Add($"Growth: {what}, scale 100 beside scale 1", Report.Microseconds(pair.Ours), Report.Microseconds(pair.Floor), pair.Ratio, 1.3);
        }
    }

    private static async Task<string> KnownAsync(DemoService service, string query)
    {
        using var answer = JsonDocument.Parse(await service.TextAsync(DemoService.Request("{ people(first: 1, order: [{ name: DESC }]) { nodes { id } } }")));
        return query.Replace("person:p00042", answer.RootElement.GetProperty("data").GetProperty("people").GetProperty("nodes")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> DeepAsync(DemoService service)
    {
        var page = await PageAsync(1, null);
        var down = page.GetProperty("totalCount").GetInt32() * 9 / 10;
        for (string? after = null; ; after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString())
        {
            page = await PageAsync(Math.Min(down, 5_000), after);
            down -= Math.Min(down, 5_000);
            if (down == 0)
            {
                return page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
            }
        }

        async Task<JsonElement> PageAsync(int first, string? after)
        {
            var query = string.Create(CultureInfo.InvariantCulture, $$"""query($after: String) { people(first: {{first}}, after: $after, order: [{ name: ASC }]) { totalCount pageInfo { endCursor } } }""");
            using var answer = JsonDocument.Parse(await service.TextAsync(DemoService.Request(query, new { after })));
            return answer.RootElement.GetProperty("data").GetProperty("people").Clone();
        }
    }
}
