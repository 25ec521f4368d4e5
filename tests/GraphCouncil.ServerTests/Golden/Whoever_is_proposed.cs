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
    private static readonly DateOnly Day = new(2026, 11, 1);

    private const string Profile = """
        query ($id: ID!) {
          person(id: $id, periods: ALL) {
            acceptsRequests capacityHoursPerMonth maxOpenReviews
            affiliations(first: 30) { edges { validFrom validTo node { id } } }
            allocations(first: 30) { nodes { validFrom validTo project { id } } }
            declaredInterests(first: 30) { edges { validFrom validTo node { ... on Node { id } } } }
            manager { id }
            reports(first: 100) { nodes { id } }
            competencies(first: 100) { edges { level validFrom validTo node { id notation } } }
            reviews(first: 100) { edges { completedOn node { status } } }
            contributions(first: 100) { nodes { validTo component { id } deliverable { components(first: 30) { nodes { id } } } } }
          }
        }
        """;

    [Fact]
    public async Task Can_be_asked_has_a_claim_in_force_is_free_and_has_no_conflict_of_interest()
    {
        var profiles = new Dictionary<string, JsonNode>();
        var proposed = 0;
        foreach (var component in await ComponentsAsync())
        {
            var id = (string)component["id"]!;
            foreach (var (person, covers) in await ProposedForAsync(id))
            {
                if (!profiles.TryGetValue(person, out var profile))
                {
                    profiles[person] = profile = (await AskAsync(Profile, new JsonObject { ["id"] = person }))["person"]!;
                }

                proposed++;
                var why = $"{person} for {id}";
                Assert.True((bool)profile["acceptsRequests"]!, why);
                Assert.True(profile["maxOpenReviews"] is not { } most || (int)most > profile["reviews"]!["edges"]!.AsArray().Count(IsOpen), why);
                Assert.NotEmpty(covers);
                Assert.All(covers, notation => Assert.True(Knows(profile, notation, LevelOf(component, notation)), $"{why}: {notation}"));
                Assert.DoesNotContain(id, profile["contributions"]!["nodes"]!.AsArray().Where(IsRecent).SelectMany(ComponentsOf));
                Assert.Empty(TiesOf(profile).Append(person).Intersect(InvolvedIn(component)));
            }
        }

        Assert.True(proposed > 500, $"Only {proposed} were proposed, for all components.");
    }

    /// <summary>Every panel that is found, of all components: held against what it promises by a reading of its own.</summary>
    [Fact]
    public async Task Sits_on_panels_that_cover_all_with_others_to_take_each_seat()
    {
        const string Panel = """
            query ($component: ID!) {
              reviewPanel(component: $component) {
                outcome provenBest score greedyScore
                seats { person { id } score price covers alternates { person { id } } }
                clash { kind }
              }
            }
            """;
        var (found, none) = (0, 0);
        foreach (var component in await ComponentsAsync())
        {
            var answer = (await AskAsync(Panel, new JsonObject { ["component"] = (string)component["id"]! }))["reviewPanel"]!;
            var seats = answer["seats"]!.AsArray().OfType<JsonNode>().ToList();
            if ((string)answer["outcome"]! == "FOUND")
            {
                found++;
                Assert.True((bool)answer["provenBest"]!);
                Assert.InRange(seats.Count, 2, 4);
                Assert.Equal(
                    component["requiredCompetencies"]!["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["notation"]!).Order(),
                    seats.SelectMany(seat => seat["covers"]!.AsArray().Select(each => (string)each!)).Distinct().Order());
                var taken = seats.Select(seat => (string)seat["person"]!["id"]!).ToHashSet();
                Assert.Equal(seats.Count, taken.Count);
                Assert.All(seats, seat => Assert.DoesNotContain(seat["alternates"]!.AsArray(), each => taken.Contains((string)each!["person"]!["id"]!)));
                Assert.Equal((double)answer["score"]!, seats.Sum(seat => (double)seat["score"]! - (double)seat["price"]!), 6);
            }
            else
            {
                none++;
                Assert.NotEmpty(answer["clash"]!.AsArray());
            }
        }

        Assert.True(found > 50 && none > 0, $"{found} panels were found, {none} were not.");
    }

    private static bool IsOpen(JsonNode? review) =>
        (string)review!["node"]!["status"]! is "REQUESTED" or "ASSIGNED" or "RUNNING" && review["completedOn"] is null;

    private static bool IsRecent(JsonNode? contribution) => contribution!["validTo"] is not { } end || Date(end) > Day.AddYears(-3);

    /// <summary>By a claim of it, or of a competency whose notation begins with its own: those lie below it.</summary>
    private static bool Knows(JsonNode profile, string notation, int level) => profile["competencies"]!["edges"]!.AsArray().Any(claim =>
        ((string)claim!["node"]!["notation"]!).StartsWith(notation, StringComparison.Ordinal) && (int)claim["level"]! >= level && Holds(claim));

    private static int LevelOf(JsonNode component, string notation) => (int)component["requiredCompetencies"]!["edges"]!.AsArray()
        .Single(edge => (string)edge!["node"]!["notation"]! == notation)!["minLevel"]!;

    private static bool Holds(JsonNode? what) => Date(what!["validFrom"]) <= Day && !(what["validTo"] is { } end && Date(end) <= Day);

    /// <summary>Everything that the person has to do with on the day: organisations, projects, what was declared, managers and reports.</summary>
    private static IEnumerable<string> TiesOf(JsonNode profile) =>
    [
        .. profile["affiliations"]!["edges"]!.AsArray().Where(Holds).Select(edge => (string)edge!["node"]!["id"]!),
        .. profile["allocations"]!["nodes"]!.AsArray().Where(Holds).Select(each => (string)each!["project"]!["id"]!),
        .. profile["declaredInterests"]!["edges"]!.AsArray().Where(Holds).Select(edge => (string)edge!["node"]!["id"]!),
        .. profile["reports"]!["nodes"]!.AsArray().Select(each => (string)each!["id"]!),
        .. profile["manager"] is { } manager ? [(string)manager["id"]!] : Array.Empty<string>(),
    ];

    /// <summary>The component, its owner, the projects that establish it, who owns and leads them, and who works in them.</summary>
    private static IEnumerable<string> InvolvedIn(JsonNode component) =>
    [
        (string)component["id"]!,
        .. component["productOwner"] is { } owner ? [(string)owner["id"]!] : Array.Empty<string>(),
        .. component["establishedBy"]!["nodes"]!.AsArray().SelectMany(project => ((string[])
        [
            (string)project!["id"]!,
            (string)project["owner"]!["id"]!,
            .. project["leader"] is { } leader ? [(string)leader["id"]!] : Array.Empty<string>(),
            .. project["allocations"]!["nodes"]!.AsArray().Select(each => (string)each!["person"]!["id"]!),
        ])),
    ];

    private static DateOnly Date(JsonNode? day) => DateOnly.Parse((string)day!, CultureInfo.InvariantCulture);

    private static IEnumerable<string> ComponentsOf(JsonNode? contribution) =>
        (contribution!["deliverable"]?["components"]!["nodes"]!.AsArray().Select(each => (string)each!["id"]!) ?? [])
        .Concat(contribution["component"] is { } component ? [(string)component["id"]!] : []);

    private async Task<IEnumerable<JsonNode>> ComponentsAsync()
    {
        var data = await AskAsync(
            """
            { components(first: 100, where: { requiredCompetencies: { any: true } }) {
                totalCount
                nodes {
                  id productOwner { id }
                  requiredCompetencies(first: 10) { edges { minLevel node { notation } } }
                  establishedBy(first: 3) { nodes { id owner { id } leader { id } allocations(first: 8) { nodes { person { id } } } } } } } }
            """,
            null);
        var nodes = data["components"]!["nodes"]!.AsArray();
        Assert.Equal((int)data["components"]!["totalCount"]!, nodes.Count);
        return nodes.OfType<JsonNode>();
    }

    private async Task<IEnumerable<(string Person, string[] Covers)>> ProposedForAsync(string component)
    {
        var (query, _) = RealisticQuestions.Example(Example);
        var withIds = query.Replace("first: 20) {", "first: 100) {", StringComparison.Ordinal)
            .Replace("person {\n        name\n        employer", "person {\n        id\n        name\n        employer", StringComparison.Ordinal);
        Assert.Contains("        id\n", withIds, StringComparison.Ordinal);
        var answer = (await AskAsync(withIds, new JsonObject { ["component"] = component }))["reviewers"]!;
        Assert.Equal((int)answer["total"]!, answer["hits"]!.AsArray().Count);
        return answer["hits"]!.AsArray()
            .Select(hit => ((string)hit!["person"]!["id"]!, hit["covers"]!.AsArray().Select(each => (string)each!).ToArray()));
    }

    private async Task<JsonNode> AskAsync(string query, JsonNode? variables)
    {
        var answer = JsonNode.Parse(await service.AskAsync(query, variables))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
