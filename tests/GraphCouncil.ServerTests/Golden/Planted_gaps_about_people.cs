using System.Text;
using System.Text.Json.Nodes;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Seeding.Demo;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>What the demo lacks on purpose is found by the questions meant for it, and once each by the one that lists all, at every scale.</summary>
public sealed class Planted_gaps_about_people : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "graphcouncil-gaps-" + Path.GetRandomFileName());

    /// <summary>Planted ones of which nothing else is of the kind.</summary>
    private static readonly (string Kind, string Node)[] Planted =
    [
        ("GROUP_WITHOUT_MANDATE", $"working-group:{PlantedGaps.GroupWithoutMandate}"),
        ("GROUP_MANDATE_NOT_IN_FORCE", $"working-group:{PlantedGaps.GroupWithExpiredMandate}"),
        ("DELIVERABLE_WITHOUT_REVIEW", $"deliverable:{PlantedGaps.UnreviewedDeliverable}"),
        ("COMPONENT_WITHOUT_REVIEWER", $"component:{PlantedGaps.UnreviewableComponent}"),
        ("COMPETENCY_NOT_HELD", $"competency:{PlantedGaps.WithoutReviewers}"),
        ("COMPETENCY_HELD_BY_ONE", $"competency:{PlantedGaps.HeldByOne}"),
        ("REVIEW_IN_CONFLICT", $"review:{PlantedGaps.ConflictedReview}"),
        ("REVIEW_FORGOTTEN", $"review:{PlantedGaps.ForgottenReview}"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task Are_found(int scale)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var parts = await GraphParts.OpenAsync(new ServiceSettings { Data = _folder, Scale = scale, Transport = new() { Seconds = 60 } }, null, cancellation);

        var north = await AskAsync(
            $$"""{ experts(need: { competency: "{{PlantedGaps.MissingInNordjylland}}", minLevel: {{PlantedGaps.ReviewLevel}} }, conditions: { regions: ["region:region-nordjylland"] }) { total relaxations { kind count } } }""",
            "experts");
        Assert.Equal(0, (int)north["total"]!);
        Assert.Single(north["relaxations"]!.AsArray(), each => (string)each!["kind"]! == "REGION" && (int)each["count"]! > 0);

        var alone = await AskAsync($$"""{ experts(need: { competency: "{{PlantedGaps.HeldByOne}}", minLevel: 1 }) { total } }""", "experts");
        Assert.Equal(1, (int)alone["total"]!);

        var nobody = await AskAsync(
            $$"""{ reviewPanel(component: "component:{{PlantedGaps.UnreviewableComponent}}") { outcome clash { kind about } } }""", "reviewPanel");
        Assert.Equal("IMPOSSIBLE", (string)nobody["outcome"]!);
        Assert.Equal(PlantedGaps.WithoutReviewers, (string)Assert.Single(nobody["clash"]!.AsArray())!["about"]!);

        var batch = await AskAsync($$"""{ assignReviews(components: ["component:{{PlantedGaps.UnreviewableComponent}}"]) { rows { lacks } } }""", "assignReviews");
        Assert.Contains(PlantedGaps.WithoutReviewers, batch["rows"]![0]!["lacks"]!.AsArray().Select(each => (string)each!));

        var insider = (string)(await AskAsync($$"""{ review(id: "review:{{PlantedGaps.ConflictedReview}}") { reviewers(first: 5) { nodes { id } } } }""", "review"))
            ["reviewers"]!["nodes"]![0]!["id"]!;
        var conflicts = (await AskAsync(
            $$"""{ reviewers(component: "component:{{PlantedGaps.ConflictedComponent}}", first: 100, conditions: { onlyFree: false }) { hits { person { id } } conflicts { person { id } policy } } }""",
            "reviewers"))!;
        Assert.DoesNotContain(insider, conflicts["hits"]!.AsArray().Select(hit => (string)hit!["person"]!["id"]!));
        if (scale == 1)
        {
            // The list of conflicts is cut at fifty, which is more than there are at this scale.
            Assert.Equal(
                ["ALLOCATED", "OWN_ORGANIZATION"],
                conflicts["conflicts"]!.AsArray().Where(each => (string)each!["person"]!["id"]! == insider).Select(each => (string)each!["policy"]!)
                    .Where(policy => policy is "ALLOCATED" or "OWN_ORGANIZATION").Distinct().Order());
        }

        var findings = await AskAsync($"{{ findings(first: 100, kinds: [{string.Join(' ', Planted.Select(planted => planted.Kind))}]) {{ findings {{ kind nodeId }} byKind {{ kind total }} }} }}", "findings");
        Assert.All(Planted, planted => Assert.Single(
            findings["findings"]!.AsArray().Where(each => (string)each!["kind"]! == planted.Kind), each => (string)each!["nodeId"]! == planted.Node));
        Assert.All(Planted, planted => Assert.Equal(
            1, (int)findings["byKind"]!.AsArray().Single(each => (string)each!["kind"]! == planted.Kind)!["total"]!));

        async Task<JsonNode> AskAsync(string query, string field)
        {
            using var output = new ResponseBuffer(1_000_000);
            await parts.Engine.ExecuteAsync(new(query, null, [], QueriesOnly: false) { Viewer = Viewers.Secretariat }, output, cancellation);
            var answer = JsonNode.Parse(Encoding.UTF8.GetString(output.Written))!;
            Assert.True(answer["errors"] is null, answer.ToJsonString());
            return answer["data"]![field]!;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
