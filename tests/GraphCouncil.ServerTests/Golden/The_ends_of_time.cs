using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>Questions of the council as of the first and the last day that there is: nothing before or after them is looked for.</summary>
public sealed class The_ends_of_time(GoldenService service) : IClassFixture<GoldenService>
{
    [Theory]
    [InlineData("experts(need: {competency: \"c3\"}, asOf: DAY) { __typename }")]
    [InlineData("substitutesFor(person: \"person:p000042\", asOf: DAY) { __typename }")]
    [InlineData("divergences(competencies: [\"c3\"], asOf: DAY) { __typename }")]
    [InlineData("reviewers(component: \"component:fki-organisation\", asOf: DAY) { __typename }")]
    [InlineData("reviewPanel(component: \"component:fki-organisation\", asOf: DAY) { __typename }")]
    [InlineData("assignReviews(components: [\"component:fki-organisation\"], asOf: DAY) { __typename }")]
    [InlineData("composeGroup(needs: [{competency: \"c3\"}], asOf: DAY) { __typename }")]
    [InlineData("exposure(asOf: DAY) { __typename }")]
    [InlineData("coverage(months: 12, asOf: DAY) { __typename }")]
    [InlineData("competencyGaps(asOf: DAY) { __typename }")]
    [InlineData("busFactor(asOf: DAY) { __typename }")]
    [InlineData("trace(from: \"component:fki-organisation\", asOf: DAY) { __typename }")]
    [InlineData("mandateOverlaps(group: \"working-group:ag-pilot\", asOf: DAY) { __typename }")]
    [InlineData("collaboration(asOf: DAY) { __typename }")]
    [InlineData("precedents(request: \"REQUEST\", asOf: DAY) { __typename }")]
    [InlineData("findings(asOf: DAY) { __typename }")]
    [InlineData("whatIf(personLeaves: [\"person:p000042\"], asOf: DAY) { __typename }")]
    public async Task Are_days_as_others(string field)
    {
        var requests = JsonNode.Parse(await service.AskAsync("{ assistanceRequests(first: 1) { nodes { id } } }", null))!;
        var asked = field.Replace("REQUEST", (string)requests["data"]!["assistanceRequests"]!["nodes"]![0]!["id"]!, StringComparison.Ordinal);
        foreach (var day in new[] { "0001-01-01", "0001-02-03", "9999-12-31" })
        {
            var request = "{ " + asked.Replace("DAY", $"\"{day}\"", StringComparison.Ordinal) + " }";
            var answer = JsonNode.Parse(await service.AskAsync(request, null))!;
            var code = (string?)answer["errors"]?[0]?["extensions"]?["code"];
            Assert.True(code is null or "BAD_USER_INPUT", $"{request} {answer.ToJsonString()}");
        }
    }
}
