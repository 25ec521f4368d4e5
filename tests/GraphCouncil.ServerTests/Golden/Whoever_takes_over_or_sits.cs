using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>Substitutes, groups and batches of reviews of the whole demo graph, held against what they promise by other questions.</summary>
public sealed class Whoever_takes_over_or_sits(GoldenService service) : IClassFixture<GoldenService>
{
    [Fact]
    public async Task Takes_over_from_another_organisation_and_from_no_seat_of_the_group()
    {
        const string Substitutes = """
            query ($seat: ID!) {
              substitutesFor(seat: $seat, first: 100) {
                for { id affiliations(first: 20) { nodes { id } } }
                needs { competency { notation } minLevel }
                hits { person { id acceptsRequests affiliations(first: 20) { nodes { id nodeKind } } } covers }
              }
            }
            """;
        var seats = (await AskAsync(
            "{ workingGroups(first: 20) { nodes { memberships(first: 30) { nodes { id person { id } } } mandates(first: 5) { nodes { allowsPrivateParties } } } } }"))
            ["workingGroups"]!["nodes"]!.AsArray();
        var (proposed, byMandate) = (0, 0);
        foreach (var group in seats)
        {
            var members = group!["memberships"]!["nodes"]!.AsArray();
            var sitting = members.Select(each => (string)each!["person"]!["id"]!).ToHashSet();
            var isOpen = group["mandates"]!["nodes"]!.AsArray().Any(each => (bool)each!["allowsPrivateParties"]!);
            foreach (var seat in members.Take(3))
            {
                var answer = (await AskAsync(Substitutes, new JsonObject { ["seat"] = (string)seat!["id"]! }))["substitutesFor"]!;
                var home = Ids(answer["for"]!["affiliations"]!["nodes"]!).ToHashSet();
                Assert.Equal((string)seat["person"]!["id"]!, (string)answer["for"]!["id"]!);
                foreach (var hit in answer["hits"]!.AsArray())
                {
                    var person = hit!["person"]!;
                    proposed++;
                    Assert.DoesNotContain((string)person["id"]!, sitting);
                    Assert.True((bool)person["acceptsRequests"]!);
                    Assert.Empty(Ids(person["affiliations"]!["nodes"]!).Intersect(home));
                    Assert.NotEmpty(hit["covers"]!.AsArray());
                    Assert.True(isOpen || person["affiliations"]!["nodes"]!.AsArray()
                        .Any(each => (string)each!["nodeKind"]! is "MUNICIPALITY" or "KL" or "KOMBIT" or "ARCHITECTURE_STAFF"));
                }

                byMandate += answer["needs"]!.AsArray().All(need => (int)need!["minLevel"]! >= 3) ? 1 : 0;
            }
        }

        Assert.True(proposed > 300 && byMandate > 5, $"{proposed} proposed, {byMandate} seats measured by what a mandate calls for.");
    }

    [Fact]
    public async Task Sits_in_a_group_that_has_all_its_mandate_calls_for_or_it_is_said_why_not()
    {
        const string Group = """
            query ($mandate: ID!) {
              composeGroup(mandate: $mandate, smallMunicipalities: 1, newcomers: 1) {
                outcome provenBest score
                members { person { id } score price covers alternates { person { id } } }
                runnerUp { id } runnerUpScore
                quotas { members points }
                clash { kind } relaxations { cost }
              }
            }
            """;
        var mandates = (await AskAsync("{ mandates(first: 50, periods: ALL) { nodes { id competencies(first: 20) { nodes { notation } } } } }"))
            ["mandates"]!["nodes"]!.AsArray().Where(each => each!["competencies"]!["nodes"]!.AsArray().Count > 0).ToList();
        var found = 0;
        foreach (var mandate in mandates)
        {
            var answer = (await AskAsync(Group, new JsonObject { ["mandate"] = (string)mandate!["id"]! }))["composeGroup"]!;
            if ((string)answer["outcome"]! != "FOUND")
            {
                Assert.NotEmpty(answer["clash"]!.AsArray());
                continue;
            }

            found++;
            var members = answer["members"]!.AsArray();
            Assert.True((bool)answer["provenBest"]!);
            Assert.Equal(
                mandate["competencies"]!["nodes"]!.AsArray().Select(each => (string)each!["notation"]!).Order(),
                members.SelectMany(member => member!["covers"]!.AsArray().Select(each => (string)each!)).Distinct().Order());
            Assert.Equal((double)answer["score"]!, members.Sum(member => (double)member!["score"]! - (double)member["price"]!), 6);
            Assert.True(answer["runnerUp"]!.AsArray().Count != members.Count || (double)answer["runnerUpScore"]! <= (double)answer["score"]!);
            Assert.All(answer["quotas"]!.AsArray(), quota => Assert.True((int)quota!["members"]! > 0 || (double)quota["points"]! >= 0));
        }

        Assert.True(found > 5, $"{found} groups of {mandates.Count} mandates.");
    }

    /// <summary>All components that require something, in batches: whoever is given a review is among its reviewers, below the limit, and not given too many.</summary>
    [Fact]
    public async Task Reviews_in_a_batch_what_they_could_review_alone_and_no_more_than_they_want()
    {
        const string Batch = """
            query ($components: [ID!]!) {
              assignReviews(components: $components, reviewsEach: 2, mostPerPerson: 2) {
                assigned missing provenBest score bestBound
                rows { component { id } reviewers { person { id } score } missing alternates { person { id } } }
                loads { person { id } reviews open most }
              }
            }
            """;
        var components = Ids((await AskAsync("{ components(first: 100, where: { requiredCompetencies: { any: true } }) { nodes { id } } }"))["components"]!["nodes"]!)
            .Chunk(40).ToList();
        Assert.True(components.Count > 1);
        foreach (var batch in components)
        {
            var answer = (await AskAsync(Batch, new JsonObject { ["components"] = new JsonArray([.. batch.Select(id => JsonValue.Create(id))]) }))["assignReviews"]!;
            Assert.True((bool)answer["provenBest"]!);
            Assert.Equal((2 * batch.Length), (int)answer["assigned"]! + (int)answer["missing"]!);
            Assert.All(answer["loads"]!.AsArray(), load => Assert.True(
                (int)load!["reviews"]! <= 2 && (load["most"] is not { } most || (int)load["reviews"]! + (int)load["open"]! <= (int)most)));
            foreach (var row in answer["rows"]!.AsArray())
            {
                var alone = (await AskAsync(
                    "query ($component: ID!) { reviewers(component: $component, first: 100) { hits { person { id } score } } }",
                    new JsonObject { ["component"] = (string)row!["component"]!["id"]! }))["reviewers"]!["hits"]!.AsArray()
                    .ToDictionary(hit => (string)hit!["person"]!["id"]!, hit => Math.Max(0, (int)hit!["score"]!));
                Assert.All(row["reviewers"]!.AsArray(), each => Assert.Equal(alone[(string)each!["person"]!["id"]!], (int)each["score"]!));
                Assert.Equal(2, row["reviewers"]!.AsArray().Count + (int)row["missing"]!);
                Assert.All(row["alternates"]!.AsArray(), each => Assert.True(alone.ContainsKey((string)each!["person"]!["id"]!)));
            }
        }
    }

    private static IEnumerable<string> Ids(JsonNode nodes) => nodes.AsArray().Select(each => (string)each!["id"]!);

    private async Task<JsonNode> AskAsync(string query, JsonNode? variables = null)
    {
        var answer = JsonNode.Parse(await service.AskAsync(query, variables))!;
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!;
    }
}
