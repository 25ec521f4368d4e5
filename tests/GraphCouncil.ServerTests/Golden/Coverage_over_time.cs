using System.Globalization;
using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>Each month of a trend is what the same question tells as of that day, and it moves.</summary>
public sealed class Coverage_over_time(GoldenService service) : IClassFixture<GoldenService>
{
    [Fact]
    public async Task Is_what_each_month_tells_by_itself()
    {
        var trend = await AskAsync("months: 12");
        var months = trend["trend"]!.AsArray();
        Assert.Equal(12, months.Count);
        for (var at = 0; at < months.Count; at++)
        {
            var on = new DateOnly(2026, 11, 1).AddMonths(at - 11).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var then = await AskAsync($"asOf: \"{on}\"");
            Holds(months[at]!, then, on);
            var (rows, rowsThen) = (trend["rows"]!.AsArray(), then["rows"]!.AsArray());
            Assert.Equal(rows.Count, rowsThen.Count);
            for (var row = 0; row < rows.Count; row++)
            {
                Holds(rows[row]!["trend"]![at]!, rowsThen[row]!, on);
            }
        }

        var moved = trend["rows"]!.AsArray().Count(row => row!["trend"]!.AsArray().Select(each => (int?)each!["people"]).Distinct().Count() > 1);
        Assert.True(moved > 5, $"Only {moved} competencies moved in a year.");
    }

    private static void Holds(JsonNode month, JsonNode then, string on) => Assert.Equal(
        (on, (int?)(double?)(then["overall"] ?? then["total"]), (bool)then["suppressed"]!),
        ((string)month["on"]!, (int?)month["people"], (bool)month["suppressed"]!));

    private async Task<JsonNode> AskAsync(string arguments)
    {
        var query = $$"""{ coverage(tier: 3, first: 100, {{arguments}}) { overall suppressed trend { on people suppressed } rows { total suppressed trend { on people suppressed } } } }""";
        var answer = JsonNode.Parse(await service.AskAsync(query, null))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!["coverage"]!;
    }
}
