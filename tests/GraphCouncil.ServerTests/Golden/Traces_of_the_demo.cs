using System.Text.Json.Nodes;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>Traces from everything on the chain, and who has worked with whom, held against readings of their own, in demo graphs of two sizes.</summary>
public sealed class Traces_of_the_demo
{
    private const string Trace = """
        query ($from: ID!) {
          trace(from: $from, first: 100) {
            stages { stage total links { kind through { id } amountDkk } }
            gaps { kind node { id } }
            moreGaps notFollowed
            funding { grants totalDkk withoutMunicipalityDkk municipalities { amountDkk } funders { amountDkk } }
          }
        }
        """;

    public static TheoryData<int> Scales => [1, 10];

    /// <summary>From whatever leads there a planted gap is told once; and no other group or deliverable of a group lacks the same.</summary>
    [Theory]
    [MemberData(nameof(Scales))]
    public async Task Have_each_planted_gap_once(int scale)
    {
        await using var service = await Service.OpenAsync(scale);
        var gaps = new Dictionary<string, HashSet<string>>();
        foreach (var from in await service.IdsAsync("workingGroups", "deliverables", "components"))
        {
            var trace = await service.TraceAsync(from);
            var told = trace["gaps"]!.AsArray().Select(gap => (Kind: (string)gap!["kind"]!, Node: (string)gap["node"]!["id"]!)).ToList();
            Assert.Equal(told.Count, told.Distinct().Count());
            Assert.Equal(0, (int)trace["moreGaps"]! + (int)trace["notFollowed"]!);
            told.ForEach(gap => (gaps.TryGetValue(gap.Kind, out var known) ? known : gaps[gap.Kind] = []).Add(gap.Node));
        }

        Assert.Equal(["deliverable:ag-haendelser-2"], gaps["DELIVERABLE_WITHOUT_REVIEW"]);
        Assert.Equal(["working-group:ag-pilot"], gaps["GROUP_MANDATE_NOT_IN_FORCE"]);
        Assert.Equal(["working-group:ag-geodata"], gaps["GROUP_WITHOUT_MANDATE"]);
        Assert.Contains("component:bs-aula", gaps["COMPONENT_WITHOUT_REVIEW"]);
        Assert.DoesNotContain("GRANT_WITHOUT_SPECIFICATION", gaps.Keys);
        Assert.DoesNotContain("REVIEW_OUTSIDE_PROJECT", gaps.Keys);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public async Task Have_kroner_that_are_the_plain_sum_of_the_grants_that_are_reached(int scale)
    {
        await using var service = await Service.OpenAsync(scale);
        var paid = new Dictionary<string, double>();
        foreach (var from in await service.IdsAsync("workingGroups", "deliverables", "components", "projects", "municipalities", "grants"))
        {
            var trace = await service.TraceAsync(from);
            var grants = trace["stages"]!.AsArray().SelectMany(stage => stage!["links"]!.AsArray()).Where(link => (string)link!["kind"]! == "PAYS_FOR")
                .ToDictionary(link => (string)link!["through"]!["id"]!, link => (double)link!["amountDkk"]!);
            var funding = trace["funding"]!;
            Assert.Equal(grants.Count, (int)funding["grants"]!);
            Assert.Equal(grants.Values.Sum(), (double)funding["totalDkk"]!, 2);
            Assert.Equal((double)funding["totalDkk"]!, Sum(funding["municipalities"]!) + (double)funding["withoutMunicipalityDkk"]!, 2);
            Assert.Equal((double)funding["totalDkk"]!, Sum(funding["funders"]!), 2);
            foreach (var (grant, amount) in grants)
            {
                paid[grant] = amount;
            }
        }

        var all = (await service.AskAsync("{ grants(first: 100) { nodes { id amountDkk } } }"))["grants"]!["nodes"]!.AsArray();
        Assert.Equal(all.ToDictionary(grant => (string)grant!["id"]!, grant => (double)grant!["amountDkk"]!), paid);

        static double Sum(JsonNode parts) => parts.AsArray().Sum(part => (double)part!["amountDkk"]!);
    }

    /// <summary>Ties against the contributions themselves: how many deliverables two people share.</summary>
    [Theory]
    [MemberData(nameof(Scales))]
    public async Task Have_ties_that_count_the_deliverables_two_people_share(int scale)
    {
        await using var service = await Service.OpenAsync(scale);
        var made = (await service.AskAsync("{ deliverables(first: 100, periods: ALL) { nodes { contributions(first: 40) { totalCount nodes { person { id } } } } } }"))
            ["deliverables"]!["nodes"]!.AsArray().Select(each => each!["contributions"]!).ToList();
        Assert.All(made, each => Assert.Equal((int)each["totalCount"]!, each["nodes"]!.AsArray().Count));
        var shared = made.SelectMany(each => Pairs(each["nodes"]!.AsArray().Select(one => (string)one!["person"]!["id"]!))).CountBy(pair => pair).ToDictionary();
        var answer = (await service.AskAsync(
            "{ collaboration(first: 100, brokers: 5) { people totalTies largestPart ties { one { id } other { id } weight deliverables reviews groups } brokers { betweenness } } }"))
            ["collaboration"]!;
        foreach (var tie in answer["ties"]!.AsArray())
        {
            Assert.Equal(shared.GetValueOrDefault(((string)tie!["one"]!["id"]!, (string)tie["other"]!["id"]!)), (int)tie["deliverables"]!);
            Assert.Equal((int)tie["weight"]!, (int)tie["deliverables"]! + (int)tie["reviews"]! + (int)tie["groups"]!);
        }

        Assert.Equal(100, answer["ties"]!.AsArray().Count);
        Assert.True((int)answer["totalTies"]! >= shared.Count);
        Assert.Equal(5, answer["brokers"]!.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public async Task Have_the_repeated_request_among_the_first_three_precedents(int scale)
    {
        await using var service = await Service.OpenAsync(scale);
        var found = (await service.AskAsync("""{ precedents(request: "assistance-request:pj-borgerblikket") { abstains hits { score request { id } reasons { points } } } }"""))
            ["precedents"]!;
        Assert.False((bool)found["abstains"]!);
        Assert.Contains("assistance-request:pj-sts", found["hits"]!.AsArray().Select(hit => (string)hit!["request"]!["id"]!));
        Assert.All(found["hits"]!.AsArray(), hit => Assert.Equal((int)hit!["score"]!, hit["reasons"]!.AsArray().Sum(reason => (int)reason!["points"]!)));
    }

    private static IEnumerable<(string One, string Other)> Pairs(IEnumerable<string> people)
    {
        var each = people.Distinct().Order(StringComparer.Ordinal).ToArray();
        return each.SelectMany((one, at) => each.Skip(at + 1).Select(other => (one, other)));
    }

    /// <summary>The service over a demo graph of a size, in a folder that goes with it.</summary>
    private sealed class Service(GraphParts parts, IAsyncDisposable app, HttpClient client, string folder) : IAsyncDisposable
    {
        public static async Task<Service> OpenAsync(int scale)
        {
            var folder = Path.Combine(Path.GetTempPath(), "graphcouncil-traces-" + Path.GetRandomFileName());
            var settings = new ServiceSettings { Data = folder, Scale = scale, Transport = new() { Seconds = 60 } };
            var parts = await GraphParts.OpenAsync(settings, null, TestContext.Current.CancellationToken);
            var (app, client) = await GoldenService.StartAsync(settings, parts.Engine);
            return new(parts, app, client, folder);
        }

        public async Task<JsonNode> AskAsync(string query, JsonNode? variables = null)
        {
            var answer = JsonNode.Parse(await GoldenService.AskAsync(client, query, variables))!;
            Assert.Null(answer["errors"]);
            return answer["data"]!;
        }

        public async Task<JsonNode> TraceAsync(string from) => (await AskAsync(Trace, new JsonObject { ["from"] = from }))["trace"]!;

        public async Task<IEnumerable<string>> IdsAsync(params string[] lists)
        {
            var data = await AskAsync($"{{ {string.Join(' ', lists.Select(list => $"{list}(first: 100, periods: ALL) {{ nodes {{ id }} totalCount }}"))} }}");
            Assert.All(lists, list => Assert.Equal((int)data[list]!["totalCount"]!, data[list]!["nodes"]!.AsArray().Count));
            return lists.SelectMany(list => data[list]!["nodes"]!.AsArray()).Select(node => (string)node!["id"]!);
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
            await parts.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
