using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>What is asked wrongly of the council's questions is told with what to do, and never answered with an empty list.</summary>
public sealed class What_the_council_refuses(GoldenService service) : IClassFixture<GoldenService>
{
    [Theory]
    [InlineData("""substitutesFor { total }""", "Give exactly one of 'person' and 'seat'.")]
    [InlineData("""substitutesFor(person: "person:p000158", seat: "membership:ag-ai-0001") { total }""", "Give exactly one of 'person' and 'seat'.")]
    [InlineData("""substitutesFor(person: "person:nobody") { total }""", "'person' is no id of a person.")]
    [InlineData("""substitutesFor(seat: "person:p000158") { total }""", "'seat' is no id of a seat in a group.")]
    [InlineData("""substitutesFor(person: "person:p000158", slack: 5) { total }""", "'slack' must be a whole number from 0 to 4.")]
    [InlineData("""divergences(competencies: []) { total }""", "'competencies' is empty.")]
    [InlineData("""divergences(competencies: ["c313", "c999"]) { total }""", "'competencies[1]' is no notation or id of a competency.")]
    [InlineData("""divergences(competencies: ["c313"], withinYears: 0) { total }""", "'withinYears' must be a whole number from 1 to 20.")]
    [InlineData("""composeGroup { outcome }""", "Give exactly one of 'mandate' and 'needs'")]
    [InlineData("""composeGroup(needs: []) { outcome }""", "Give exactly one of 'mandate' and 'needs'")]
    [InlineData("""composeGroup(mandate: "mandate:none") { outcome }""", "'mandate' is no id of a mandate.")]
    [InlineData("""composeGroup(mandate: "mandate:ag-ai", allowPrivateParties: true) { outcome }""", "'allowPrivateParties' goes with 'needs'")]
    [InlineData("""composeGroup(needs: [{ competency: "c313", words: "x" }]) { outcome }""", "'needs[0]' takes exactly one of competency and words.")]
    [InlineData("""composeGroup(needs: [{ competency: "c313", people: 16 }]) { outcome }""", "'people' must be a whole number from 1 to 15.")]
    [InlineData("""composeGroup(mandate: "mandate:ag-ai", seats: 16) { outcome }""", "'seats' must be a whole number from 1 to 15.")]
    [InlineData("""composeGroup(mandate: "mandate:ag-ai", weights: { claimed: 1001 }) { outcome }""", "'claimed' must be a whole number from 0 to 1000.")]
    [InlineData("""assignReviews(components: []) { assigned }""", "'components' is empty.")]
    [InlineData("""assignReviews(components: ["component:bb-sag", "component:bb-sag"]) { assigned }""", "'components' names one twice.")]
    [InlineData("""assignReviews(components: ["component:bb-sag", "component:none"]) { assigned }""", "'components[1]' is no id of a component.")]
    [InlineData("""assignReviews(components: ["component:bb-sag"], reviewsEach: 11) { assigned }""", "'reviewsEach' must be a whole number from 1 to 10.")]
    [InlineData("""whatIf { total }""", "Suppose something: give personLeaves,")]
    [InlineData("""whatIf(personLeaves: ["person:nobody"]) { total }""", "'personLeaves' names person:nobody, which is no id of a person.")]
    [InlineData("""whatIf(mandateEnds: ["person:p000158"]) { total }""", "'mandateEnds' names person:p000158, which is no id of a mandate.")]
    [InlineData("""whatIf(municipalityWithdraws: ["municipality:1"]) { total }""", "'municipalityWithdraws' names municipality:1,")]
    [InlineData("""whatIf(competencyExpires: [{ person: "person:p000158", competency: "c999" }]) { total }""", "'competencyExpires.competency' is no notation")]
    [InlineData("""whatIf(competencyExpires: [{ person: "person:p000158", competency: "c213" }]) { total }""", "'competencyExpires' names c213, which the person")]
    [InlineData("""exposure(months: 0) { total }""", "'months' must be a whole number from 1 to 120.")]
    [InlineData("""exposure(skip: 10001) { total }""", "'skip' must be a whole number from 0 to 10000.")]
    public async Task Says_what_to_do(string field, string message)
    {
        var answer = JsonNode.Parse(await service.AskAsync($"{{ {field} }}", null))!;
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.StartsWith(message, (string)error["message"]!, StringComparison.Ordinal);
        Assert.Equal("BAD_USER_INPUT", (string)error["extensions"]!["code"]!);
        Assert.Null(answer["data"]);
    }
}
