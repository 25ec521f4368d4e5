using System.Text.Json.Nodes;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>What the demo graph lacks on purpose, at every scale, is found once each by those whose question it is.</summary>
public sealed class Gaps_that_were_planted : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "graphcouncil-planted-" + Path.GetRandomFileName());

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task Are_found_once_each(int scale)
    {
        var settings = new ServiceSettings { Data = Path.Combine(_folder, $"{scale}"), Scale = scale, Transport = new() { Seconds = 60 } };
        await using var parts = await GraphParts.OpenAsync(settings, null, TestContext.Current.CancellationToken);
        var (app, client) = await GoldenService.StartAsync(settings, parts.Engine);
        await using var running = app;
        using var asking = client;

        var gap = Assert.Single(Items(
            await AskAsync("{ competencyGaps { total gaps { level holders highestBelow competency { notation } neededBy { node { id } } } } }"), "competencyGaps", "gaps"));
        Assert.Equal((PlantedGaps.WithoutReviewers, PlantedGaps.ReviewLevel, 0), (Notation(gap), (int)gap["level"]!, (int)gap["holders"]!));
        Assert.Equal($"component:{PlantedGaps.UnreviewableComponent}", (string)Assert.Single(gap["neededBy"]!.AsArray())!["node"]!["id"]!);
        Assert.Equal(PlantedGaps.ReviewLevel - 1, (int)gap["highestBelow"]!);

        var region = await AskAsync("{ competencyGaps(region: \"region:region-nordjylland\", first: 100) { gaps { level holders competency { notation } } } }");
        Assert.Single(
            Items(region, "competencyGaps", "gaps"),
            each => Notation(each) == PlantedGaps.MissingInNordjylland && (int)each["level"]! == PlantedGaps.ReviewLevel && (int)each["holders"]! == 0);

        var factor = await AskAsync(
            """
            { busFactor(first: 100) { orphaned single requiring withoutReviewer
                competencies { people municipalities overPeople atAnyLevel level competency { notation } }
                components { overPeople withoutReviewer component { id } } } }
            """);
        var competencies = Items(factor, "busFactor", "competencies");
        var alone = Assert.Single(competencies, each => (string)each["overPeople"]! == "SINGLE");
        Assert.Equal((PlantedGaps.HeldByOne, 1, 1), (Notation(alone), (int)alone["people"]!, (int)alone["atAnyLevel"]!));
        var orphaned = Assert.Single(competencies, each => (string)each["overPeople"]! == "ORPHANED");
        Assert.Equal((PlantedGaps.WithoutReviewers, PlantedGaps.ReviewLevel), (Notation(orphaned), (int)orphaned["level"]!));
        Assert.Equal(
            [$"component:{PlantedGaps.UnreviewableComponent}"],
            Items(factor, "busFactor", "components").Where(each => (bool)each["withoutReviewer"]!).Select(each => (string)each["component"]!["id"]!));

        async Task<JsonNode> AskAsync(string query)
        {
            var answer = JsonNode.Parse(await GoldenService.AskAsync(asking, query, null))!;
            Assert.Null(answer["errors"]);
            return answer["data"]!;
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string Notation(JsonNode each) => (string)each["competency"]!["notation"]!;

    private static JsonNode[] Items(JsonNode data, string question, string list) => [.. data[question]![list]!.AsArray().OfType<JsonNode>()];
}
