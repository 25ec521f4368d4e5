using System.Text.Json.Nodes;
using GraphCouncil.Server.Hosting;
using SQLitePCL;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>What is supposed of the demo graph, beside the findings of a copy of its file in which it really happened.</summary>
public sealed class What_if_beside_a_copy(GoldenService service) : IClassFixture<GoldenService>
{
    private const string Day = "2026-11-01";
    private const string Findings = "{ findings(first: 100) { total findings { kind nodeId with { ... on Node { id } } } } next: findings(first: 100, skip: 100) { findings { kind nodeId with { ... on Node { id } } } } }";

    [Fact]
    public async Task Finds_the_same()
    {
        var before = All(await AskAsync(service.Client, Findings));
        var chance = new Random(1);
        var people = await IdsAsync("{ people(first: 100, where: { memberships: { any: true } }) { nodes { id } } }", "people");
        var leaders = await IdsAsync("{ people(first: 50, where: { ledProjects: { some: { status: { eq: RUNNING } } } }) { nodes { id } } }", "people");
        var pilots = (await AskAsync(service.Client, "{ pilots(where: { status: { eq: RUNNING } }) { nodes { municipalities { nodes { id } } } } }"))["pilots"]!["nodes"]!;
        var hosts = pilots[0]!["municipalities"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToArray();
        var mandates = await IdsAsync("{ mandates(first: 50) { nodes { id } } }", "mandates");
        var municipalities = await IdsAsync("{ municipalities(first: 100, where: { affiliates: { any: true } }) { nodes { id } } }", "municipalities");
        var alone = (await AskAsync(service.Client, "{ competency(notation: \"c213\") { holders { nodes { id } } } }"))["competency"]!["holders"]!["nodes"]![0]!["id"]!;
        var (broken, kinds) = (0, new HashSet<string>());
        for (var number = 0; number < 12; number++)
        {
            var (leaving, ending, withdrawing) = (Some(people, number % 4), Some(mandates, number % 3), Some(municipalities, number % 2));
            (leaving, withdrawing) = (number % 4 == 1 ? [.. leaving, .. Some(leaders, 2)] : leaving, number % 6 == 5 ? hosts : withdrawing);
            string[] expiring = number % 2 == 1 && !leaving.Contains((string)alone!) ? [(string)alone!] : [];
            if (leaving.Length + ending.Length + withdrawing.Length + expiring.Length == 0)
            {
                leaving = [people[0], .. Some(people, 5)];
            }

            var supposed = (await AskAsync(
                service.Client,
                """
                query ($people: [ID!]!, $mandates: [ID!]!, $municipalities: [ID!]!, $claims: [ExpiringClaimInput!]!) {
                  whatIf(personLeaves: $people, mandateEnds: $mandates, municipalityWithdraws: $municipalities, competencyExpires: $claims, first: 100) {
                    total mended broken { kind nodeId with { ... on Node { id } } } } }
                """,
                new JsonObject
                {
                    ["people"] = Array(leaving),
                    ["mandates"] = Array(ending),
                    ["municipalities"] = Array(withdrawing),
                    ["claims"] = new JsonArray([.. expiring.Select(person => new JsonObject { ["person"] = person, ["competency"] = "c213" })]),
                }))["whatIf"]!;
            var after = await OfACopyAsync(leaving, ending, withdrawing, expiring);
            Assert.Equal(after.Except(before).Order(StringComparer.Ordinal), supposed["broken"]!.AsArray().Select(Text).Order(StringComparer.Ordinal));
            Assert.Equal(before.Except(after).Count(), (int)supposed["mended"]!);
            broken += (int)supposed["total"]!;
            kinds.UnionWith(supposed["broken"]!.AsArray().Select(finding => (string)finding!["kind"]!));
        }

        Assert.True(broken > 20, $"{broken} findings more prove little.");
        Assert.Superset(new HashSet<string> { "PROJECT_WITHOUT_LEADER", "PILOT_WITHOUT_MUNICIPALITY", "GROUP_MANDATE_NOT_IN_FORCE", "GROUP_WITHOUT_CHAIR" }, kinds);

        string[] Some(string[] all, int most) => [.. Enumerable.Range(0, most).Select(_ => all[chance.Next(all.Length)]).Distinct()];
    }

    /// <summary>Rules that the demo keeps (R4, R12), broken in a copy one by one.</summary>
    [Theory]
    [InlineData("BUDGET_OVERSPENT budget:2026 ", """UPDATE "node_Budget" SET "amountDkk" = 1499999""")]
    [InlineData("GRANT_OUTSIDE_BUDGET grant:2026-2 ", """DELETE FROM "edge_PAID_FROM" WHERE sourceId$ = 'grant:2026-2'""")]
    [InlineData("GRANT_OUTSIDE_BUDGET grant:2026-3 ", """UPDATE "node_Grant" SET "year" = 2025 WHERE "id" = 'grant:2026-3'""")]
    [InlineData(
        "DELIVERABLE_OF_TWO_PRODUCERS deliverable:ag-haendelser-2 ",
        """
        INSERT INTO "edge_PRODUCED_BY_PROJECT" SELECT 'both', d.key$, p.key$, d."id", p."id" FROM "node_Deliverable" d, "node_Project" p
        WHERE d."id" = 'deliverable:ag-haendelser-2' AND p."id" = 'project:pj-adgang'
        """)]
    [InlineData(
        "GROUP_IN_PRODUCTION working-group:ag-haendelser ",
        """
        UPDATE "node_Contribution" SET "focus" = 'PRODUCTION' WHERE key$ =
          (SELECT min(source$) FROM "edge_MADE_FOR" WHERE targetId$ = 'working-group:ag-haendelser')
        """)]
    public async Task A_rule_that_is_broken_is_found_once(string found, string statement)
    {
        var before = All(await AskAsync(service.Client, Findings));
        var after = await OfACopyAsync(copy => Run(copy, statement));
        Assert.Equal([found], after.Except(before));
        Assert.Empty(before.Except(after));
    }

    /// <summary>It would tell of sums that they may not read.</summary>
    [Fact]
    public async Task That_a_budget_is_overspent_is_told_to_those_who_may_read_sums()
    {
        const string Overspent = """UPDATE "node_Budget" SET "amountDkk" = 1499999""";
        Assert.Contains("BUDGET_OVERSPENT budget:2026 ", await OfACopyAsync(copy => Run(copy, Overspent), "ANALYST"));
        Assert.DoesNotContain("BUDGET_OVERSPENT budget:2026 ", await OfACopyAsync(copy => Run(copy, Overspent), "NETWORK"));
    }

    private static JsonArray Array(IEnumerable<string> ids) => [.. ids.Select(id => JsonValue.Create(id))];

    private static string Text(JsonNode? finding) => $"{finding!["kind"]} {finding["nodeId"]} {finding["with"]?["id"]}";

    private static HashSet<string> All(JsonNode data)
    {
        HashSet<string> all =
            [.. data["findings"]!["findings"]!.AsArray().Concat(data["next"]!["findings"]!.AsArray()).Select(Text)];
        Assert.Equal((int)data["findings"]!["total"]!, all.Count);
        return all;
    }

    private static Task<JsonNode> AskAsync(HttpClient client, string query, string? viewAs = null) => AskAsync(client, query, null, viewAs);

    private static async Task<JsonNode> AskAsync(HttpClient client, string query, JsonNode? variables, string? viewAs = null)
    {
        var answer = JsonNode.Parse(await GoldenService.AskAsync(client, query, variables, viewAs))!;
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The findings of a copy of the file where it happened: rows are written as whoever keeps the graph would write them.</summary>
    private Task<HashSet<string>> OfACopyAsync(string[] leaving, string[] ending, string[] withdrawing, string[] expiring) => OfACopyAsync(copy =>
    {
        foreach (var municipality in withdrawing)
        {
            Run(copy, $"""UPDATE "edge_TAKES_PART_IN" SET "validTo" = '{Day}' WHERE sourceId$ = '{municipality}' AND "validFrom" <= '{Day}' AND coalesce("validTo", '9') > '{Day}'""");
            Run(copy, $"""UPDATE "edge_RUNS_IN" SET "validTo" = '{Day}' WHERE targetId$ = '{municipality}' AND "validFrom" <= '{Day}' AND coalesce("validTo", '9') > '{Day}'""");
            Run(copy, EndSeats($"""SELECT source$ FROM "edge_SEAT_FOR" WHERE targetId$ = '{municipality}'"""));
            leaving = [.. leaving, .. Only(copy, withdrawing, municipality)];
        }

        foreach (var person in leaving)
        {
            Run(copy, $"""UPDATE "node_Person" SET "acceptsRequests" = 0 WHERE "id" = '{person}'""");
            Run(copy, $"""DELETE FROM "edge_LED_BY" WHERE targetId$ = '{person}'""");
            Run(copy, EndSeats($"""SELECT source$ FROM "edge_SEAT_OF" WHERE targetId$ = '{person}'"""));
            Run(copy, $"""DELETE FROM "edge_REVIEWED_BY" WHERE targetId$ = '{person}' AND source$ IN (SELECT key$ FROM "node_Review" WHERE "status" IN ('REQUESTED', 'ASSIGNED', 'RUNNING'))""");
        }

        foreach (var mandate in ending)
        {
            Run(copy, $"""UPDATE "node_Mandate" SET "validTo" = '{Day}' WHERE "id" = '{mandate}' AND coalesce("validFrom", '0') <= '{Day}' AND coalesce("validTo", '9') > '{Day}'""");
        }

        foreach (var person in expiring)
        {
            Run(copy, $"""UPDATE "edge_HAS_COMPETENCY" SET "validTo" = '{Day}' WHERE sourceId$ = '{person}' AND targetId$ = 'competency:c213' AND coalesce("validTo", '9') > '{Day}'""");
        }
    });

    private async Task<HashSet<string>> OfACopyAsync(Action<sqlite3> happen, string? viewAs = null)
    {
        var folder = Path.Combine(Path.GetTempPath(), "graphcouncil-copy-" + Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        try
        {
            var file = Path.Combine(folder, "graphcouncil.db");
            using (var source = Opened(service.File))
            {
                Run(source, $"VACUUM INTO '{file}'");
            }

            using (var copy = Opened(file))
            {
                happen(copy);
            }

            var settings = new ServiceSettings { Data = folder, Transport = new() { Seconds = 60 } };
            await using var parts = await GraphParts.OpenAsync(settings, null, TestContext.Current.CancellationToken);
            var (app, client) = await GoldenService.StartAsync(settings, parts.Engine);
            await using var running = app;
            using var asking = client;
            return All(await AskAsync(asking, Findings, viewAs));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string EndSeats(string seats) =>
        $"""UPDATE "node_Membership" SET "validTo" = '{Day}' WHERE key$ IN ({seats}) AND "validFrom" <= '{Day}' AND coalesce("validTo", '9') > '{Day}'""";

    /// <summary>Who belongs to the municipalities that withdraw and to nothing else.</summary>
    private static List<string> Only(sqlite3 copy, string[] withdrawing, string municipality)
    {
        var sql =
            $"""
            SELECT DISTINCT sourceId$ FROM "edge_AFFILIATED_WITH" a WHERE targetId$ = '{municipality}' AND "validFrom" <= '{Day}' AND coalesce("validTo", '9') > '{Day}'
            AND NOT EXISTS (SELECT 1 FROM "edge_AFFILIATED_WITH" b WHERE b.sourceId$ = a.sourceId$ AND b."validFrom" <= '{Day}' AND coalesce(b."validTo", '9') > '{Day}'
              AND b.targetId$ NOT IN ({string.Join(", ", withdrawing.Select(id => $"'{id}'"))}))
            """;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(copy, sql, out var statement));
        using var prepared = statement;
        var people = new List<string>();
        while (raw.sqlite3_step(prepared) == raw.SQLITE_ROW)
        {
            people.Add(raw.sqlite3_column_text(prepared, 0).utf8_to_string());
        }

        return people;
    }

    private static sqlite3 Opened(string file)
    {
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open_v2(file, out var database, raw.SQLITE_OPEN_READWRITE, null));
        return database;
    }

    private static void Run(sqlite3 database, string sql) =>
        Assert.True(raw.sqlite3_exec(database, sql) == raw.SQLITE_OK, $"{raw.sqlite3_errmsg(database).utf8_to_string()}: {sql}");

    private async Task<string[]> IdsAsync(string query, string list) =>
        [.. (await AskAsync(service.Client, query))[list]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!)];
}
