using System.Globalization;
using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>
/// The page's example for reviewers, asked about every component: whoever it proposes is looked up whole, and held against what the example
/// promises by a reading of its own.
/// </summary>
public sealed class Whoever_is_proposed(GoldenService service) : IClassFixture<GoldenService>
{
    private const string Example = "projects/reviewers-for-component.graphql";
    private const int Level = 3;
    private static readonly DateOnly Day = new(2026, 11, 1);

    private const string Profile = """
        query ($id: ID!) {
          person(id: $id, periods: ALL) {
            acceptsRequests capacityHoursPerMonth maxOpenReviews
            competencies(first: 100) { edges { level validFrom validTo node { id } } }
            reviews(first: 100) { nodes { status } }
            contributions(first: 100) { nodes { component { id } deliverable { components(first: 30) { nodes { id } } } } }
          }
        }
        """;

    [Fact]
    public async Task Can_be_asked_has_a_claim_in_force_is_free_and_did_not_contribute()
    {
        var profiles = new Dictionary<string, JsonNode>();
        var proposed = 0;
        foreach (var (component, essential) in await EssentialCompetenciesAsync())
        {
            foreach (var person in await ProposedForAsync(component))
            {
                if (!profiles.TryGetValue(person, out var profile))
                {
                    profiles[person] = profile = (await AskAsync(Profile, new JsonObject { ["id"] = person }))["person"]!;
                }

                proposed++;
                var why = $"{person} for {component}";
                Assert.True((bool)profile["acceptsRequests"]!, why);
                Assert.True((double)profile["capacityHoursPerMonth"]! > 0, why);
                Assert.True((int)profile["maxOpenReviews"]! > profile["reviews"]!["nodes"]!.AsArray().Count(IsOpen), why);
                Assert.True(profile["competencies"]!["edges"]!.AsArray().Any(claim => essential.Contains((string)claim!["node"]!["id"]!) && Holds(claim)), why);
                Assert.DoesNotContain(component, profile["contributions"]!["nodes"]!.AsArray().SelectMany(ComponentsOf));
            }
        }

        Assert.True(proposed > 100, $"Only {proposed} were proposed, for all components.");
    }

    private static bool IsOpen(JsonNode? review) => (string)review!["status"]! is "ASSIGNED" or "RUNNING";

    private static bool Holds(JsonNode claim) =>
        (int)claim["level"]! >= Level && Date(claim["validFrom"]) <= Day && !(claim["validTo"] is { } end && Date(end) <= Day);

    private static DateOnly Date(JsonNode? day) => DateOnly.Parse((string)day!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> ComponentsOf(JsonNode? contribution) =>
        (contribution!["deliverable"]?["components"]!["nodes"]!.AsArray().Select(each => (string)each!["id"]!) ?? [])
        .Concat(contribution["component"] is { } component ? [(string)component["id"]!] : []);

    private async Task<Dictionary<string, HashSet<string>>> EssentialCompetenciesAsync()
    {
        var data = await AskAsync(
            """
            { components(first: 100) {
                totalCount
                nodes { id requiredCompetencies(first: 20, where: { edge: { importance: { eq: ESSENTIAL } } }) { nodes { id } } } } }
            """,
            null);
        var nodes = data["components"]!["nodes"]!.AsArray();
        Assert.Equal((int)data["components"]!["totalCount"]!, nodes.Count);
        return nodes.ToDictionary(
            node => (string)node!["id"]!,
            node => node!["requiredCompetencies"]!["nodes"]!.AsArray().Select(each => (string)each!["id"]!).ToHashSet());
    }

    private async Task<IEnumerable<string>> ProposedForAsync(string component)
    {
        var (query, _) = RealisticQuestions.Example(Example);
        var withIds = query.Replace("nodes {\n      name\n", "nodes {\n      id\n      name\n", StringComparison.Ordinal);
        Assert.NotEqual(query, withIds);
        var variables = new JsonObject { ["component"] = component, ["level"] = Level, ["day"] = "2026-11-01" };
        return (await AskAsync(withIds, variables))["people"]!["nodes"]!.AsArray().Select(person => (string)person!["id"]!);
    }

    private async Task<JsonNode> AskAsync(string query, JsonNode? variables)
    {
        var answer = JsonNode.Parse(await service.AskAsync(query, variables))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
