using System.Text.Json.Nodes;
using GraphCouncil.Core.Access;
using GraphCouncil.ServerTests.Golden;

namespace GraphCouncil.ServerTests.Access;

/// <summary>
/// Everything that the schema hides from somebody, asked for by everybody: each role alone, nobody known, and a person known. What is there comes
/// from the map, so that nothing new is forgotten (C03).
/// </summary>
public sealed class What_is_hidden(GoldenService service) : IClassFixture<GoldenService>
{
    private static readonly string[] Views = ["PUBLIC", .. RoleNames.All.Select(role => role.Name)];

    public static TheoryData<string> Fields => [.. HiddenField.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Is_told_to_those_who_may_read_it_and_to_nobody_else(string name)
    {
        var field = HiddenField.All.Single(one => one.Name == name);
        var whole = await RowsAsync(field, "SECRETARIAT");
        var filled = whole.Where(row => !field.IsNothing(row)).ToList();
        foreach (var view in Views)
        {
            var standing = new Standing(RoleNames.Of(view), false);
            var rows = await RowsAsync(field, view);
            Assert.Equal(whole.Count, rows.Count);
            Assert.Equal(field.Sight(standing) == Sight.All ? filled.Count : 0, rows.Count(row => !field.IsNothing(row)));
        }

        if (filled.Count == 0 || field.Sight(new(Roles.None, true)) != Sight.Own)
        {
            return;
        }

        // Somebody whom it is about sees theirs, and theirs alone.
        var self = field.SubjectOf(filled[0]);
        var own = (await RowsAsync(field, self)).Where(row => !field.IsNothing(row)).ToList();
        Assert.NotEmpty(own);
        Assert.All(own, row => Assert.Equal(self, field.SubjectOf(row)));
        if (field.IsAboutOthers)
        {
            Assert.All(own, row => Assert.Single(row["it"]!["nodes"]!.AsArray()));
            return;
        }

        Assert.Equal(filled.Where(row => field.SubjectOf(row) == self).Select(Text), own.Select(Text));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Chooses_orders_and_counts_nothing_for_those_who_may_not(string name)
    {
        var field = HiddenField.All.Single(one => one.Name == name);
        foreach (var request in field.Probes)
        {
            var told = JsonNode.Parse(await service.AskAsync(request, null))!;
            Assert.True(told["errors"] is null, $"{request} {told.ToJsonString()}");
            foreach (var view in Views.Where(view => field.Sight(new(RoleNames.Of(view), false)) != Sight.All).Append("person:p000001"))
            {
                var refused = JsonNode.Parse(await service.AskAsync(request, null, view))!;
                Assert.True("FORBIDDEN" == (string?)refused["errors"]?[0]?["extensions"]?["code"], $"{view}: {request} {refused.ToJsonString()}");
                Assert.False(refused.AsObject().ContainsKey("data"));
            }
        }
    }

    [Fact]
    public void There_are_as_many_as_the_schema_marks() => Assert.True(HiddenField.All.Length >= 18, $"{HiddenField.All.Length}");

    [Fact]
    public async Task What_was_hidden_is_told()
    {
        const string Request = "{ people(first: 1) { nodes { email manager { id } nominations(first: 1) { nodes { note } } } } }";
        var told = JsonNode.Parse(await service.AskAsync(Request, null, "PUBLIC"))!;
        Assert.Equal("""["Nomination.note","Person.email","Person.manager"]""", told["extensions"]!["hidden"]!.ToJsonString());
        Assert.Null(JsonNode.Parse(await service.AskAsync(Request, null))!["extensions"]);
    }

    /// <summary>Plans are kept by who asks: what one was told is not told to the next.</summary>
    [Fact]
    public async Task A_plan_of_one_is_not_the_plan_of_another()
    {
        const string Request = "{ people(first: 2, where: {email: {neq: null}}) { nodes { id email } } }";
        var people = JsonNode.Parse(await service.AskAsync(Request, null))!["data"]!["people"]!["nodes"]!.AsArray();
        var (one, other) = ((string)people[0]!["id"]!, (string)people[1]!["id"]!);
        Assert.Contains("\"email\":\"", await service.AskAsync(Request, null, "NETWORK"), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await service.AskAsync(Request, null, "ANALYST"), StringComparison.Ordinal);
        var own = $"{{ person(id: \"{one}\") {{ email }} }}";
        Assert.Contains("@", await service.AskAsync(own, null, one), StringComparison.Ordinal);
        Assert.DoesNotContain("@", await service.AskAsync(own, null, other), StringComparison.Ordinal);
        Assert.DoesNotContain("@", await service.AskAsync(own, null, "PUBLIC"), StringComparison.Ordinal);
    }

    /// <summary>Walks do not go where no field may be followed.</summary>
    [Fact]
    public async Task Is_not_walked_either()
    {
        const string Somebody = "{ people(first: 1, where: {declaredInterests: {some: {}}}) { nodes { id } } }";
        var id = (string)JsonNode.Parse(await service.AskAsync(Somebody, null))!["data"]!["people"]!["nodes"]![0]!["id"]!;
        var request = $"{{ neighbourhood(of: \"{id}\", depth: 1, along: [MANAGED_BY, DECLARED_INTEREST_IN, WANTS_TO_DEVELOP]) {{ relationships {{ type }} }} }}";
        var all = JsonNode.Parse(await service.AskAsync(request, null))!["data"]!["neighbourhood"]!["relationships"]!.AsArray();
        var none = JsonNode.Parse(await service.AskAsync(request, null, "NETWORK"))!["data"]!["neighbourhood"]!["relationships"]!.AsArray();
        Assert.NotEmpty(all);
        Assert.Empty(none);
    }

    /// <summary>Whatever way leads to a person: none shows a mail to whoever may not read it, and each does to the secretariat.</summary>
    [Theory]
    [InlineData("{ node(id: \"ID\") { ... on Person { email } } }")]
    [InlineData("{ nodes(ids: [\"ID\"]) { id ... on Person { e: email } } }")]
    [InlineData("{ person(id: \"ID\") { ...F } } fragment F on Person { one: email two: email }")]
    [InlineData("{ search(text: \"NAME\", first: 20) { nodes { ... on Person { email } } } }")]
    [InlineData("{ peopleGroups(by: {id: true}, where: {id: {eq: \"ID\"}}) { keys { node { ... on Person { email } } } } }")]
    [InlineData("{ neighbourhood(of: \"ID\", depth: 1, limit: 5) { nodes { node { ... on Person { email } } } } }")]
    [InlineData("{ person(id: \"ID\") { affiliations(first: 1) { nodes { affiliates(first: 100) { edges { node { email } } } } } } }")]
    [InlineData("{ experts(need: {competency: \"c3\"}, first: 10) { hits { person { email } } } }")]
    [InlineData("{ people(first: 5, order: [{name: ASC}], where: {name: {startsWith: \"Pia\"}}) { nodes { email } } }")]
    public async Task Is_hidden_whatever_way_leads_there(string request)
    {
        var known = JsonNode.Parse(await service.AskAsync("{ people(first: 1, where: {email: {neq: null}}) { nodes { id name } } }", null))!;
        var person = known["data"]!["people"]!["nodes"]![0]!;
        var asked = request.Replace("ID", (string)person["id"]!, StringComparison.Ordinal).Replace("NAME", (string)person["name"]!, StringComparison.Ordinal);
        Assert.Contains(".example", await service.AskAsync(asked, null), StringComparison.Ordinal);
        foreach (var view in new[] { "PUBLIC", "ANALYST", "PROJECT", "person:nobody" })
        {
            Assert.DoesNotContain(".example", await service.AskAsync(asked, null, view), StringComparison.Ordinal);
        }
    }

    private static string Text(JsonNode row) => row.ToJsonString();

    private async Task<List<JsonNode>> RowsAsync(HiddenField field, string view)
    {
        var answer = JsonNode.Parse(await service.AskAsync(field.Request, null, view))!;
        Assert.True(answer["errors"] is null, $"{view}: {field.Request} {answer.ToJsonString()}");
        return [.. answer["data"]![field.List]!["nodes"]!.AsArray().Select(row => row!)];
    }
}
