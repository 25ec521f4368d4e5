using GraphCouncil.Compiler;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>Each limit by itself: what the service's own lets pass is refused, or done otherwise, under a smaller one.</summary>
public sealed class Limits_of_a_request
{
    private static readonly CompilerLimits Usual = CompilerLimits.Default;

    private static readonly Dictionary<string, (CompilerLimits Small, string Request, string Code)> Refused = new()
    {
        [nameof(Usual.MaxPage)] = (Usual with { MaxPage = 49 }, "{ people(last: 50) { totalCount } }", "COST"),
        [nameof(Usual.MaxIds)] = (Usual with { MaxIds = 1 }, "{ nodes(ids: [\"person:1\", \"person:2\"]) { id } }", "TOO_MANY_IDS"),
        [nameof(Usual.MaxHops)] = (Usual with { MaxHops = 2 }, "{ pathBetween(from: \"person:1\", to: \"person:2\", maxHops: 3) { truncated } }", "COST"),
        [nameof(Usual.MaxPaths)] = (Usual with { MaxPaths = 2 }, "{ pathBetween(from: \"person:1\", to: \"person:2\", first: 3) { truncated } }", "COST"),
        [nameof(Usual.MaxNeighbourDepth)] = (Usual with { MaxNeighbourDepth = 1 }, "{ neighbourhood(of: \"person:1\", depth: 2) { truncated } }", "COST"),
        [nameof(Usual.MaxNeighbours)] = (Usual with { MaxNeighbours = 9 }, "{ neighbourhood(of: \"person:1\", limit: 10) { truncated } }", "COST"),
        [nameof(Usual.MaxCost)] = (Usual with { MaxCost = 3 }, "{ people(first: 4) { nodes { id } } }", "COST"),
        [nameof(Usual.MaxWork)] = (Usual with { MaxWork = 1 }, "{ a: people { totalCount } b: people { totalCount } }", "COST"),
        [nameof(Usual.MaxTests)] = (Usual with { MaxTests = 1 }, "{ people(where: {name: {eq: \"a\"}, age: {eq: 1}}) { totalCount } }", "COST"),
        [nameof(Usual.MaxOrderKeys)] = (Usual with { MaxOrderKeys = 1 }, "{ people(order: [{name: ASC}, {age: ASC}]) { nodes { id } } }", "BAD_ORDER"),
        [nameof(Usual.MaxRelatedTests)] =
            (Usual with { MaxRelatedTests = 1 }, "{ people(where: {employer: {name: {eq: \"a\"}}, skills: {any: true}}) { totalCount } }", "COST"),
        [nameof(Usual.MaxRelatedDepth)] =
            (Usual with { MaxRelatedDepth = 1 }, "{ people(where: {skills: {some: {node: {holders: {some: {node: {age: {eq: 1}}}}}}}}) { totalCount } }", "DEPTH"),
        [nameof(Usual.MaxOrderSteps)] =
            (Usual with { MaxOrderSteps = 1 }, "{ people(order: [{employer: {name: ASC}}, {mentor: {age: ASC}}]) { nodes { id } } }", "BAD_ORDER"),
        [nameof(Usual.MaxGroups)] = (Usual with { MaxGroups = 4 }, "{ peopleGroups(by: {name: true}, first: 5) { count } }", "COST"),
        [nameof(Usual.MaxGroupKeys)] = (Usual with { MaxGroupKeys = 1 }, "{ peopleGroups(by: [{name: true}, {age: true}]) { count } }", "BAD_USER_INPUT"),
        [nameof(Usual.MaxGroupSteps)] = (Usual with { MaxGroupSteps = 1 }, "{ peopleGroups(by: {employer: {parent: {name: true}}}) { count } }", "DEPTH"),
        [nameof(Usual.MaxOutputs)] = (Usual with { MaxOutputs = 1 }, "{ people { nodes { id name age } } }", "COST"),
        [nameof(Usual.MaxDepth)] = (Usual with { MaxDepth = 2 }, "{ people { nodes { reports { nodes { id } } } } }", "DEPTH"),
        [nameof(Usual.MaxIdCharacters)] = (Usual with { MaxIdCharacters = 9 }, "{ person(id: \"person:123\") { id } }", "BAD_ID"),
        [nameof(Usual.MaxSearchCharacters)] = (Usual with { MaxSearchCharacters = 5 }, "{ search(text: \"abcdef\") { totalCount } }", "BAD_SEARCH"),
        [nameof(Usual.MaxSearchTerms)] = (Usual with { MaxSearchTerms = 1 }, "{ search(text: \"a b\") { totalCount } }", "BAD_SEARCH"),
    };

    /// <summary>Those that have a test of their own below, or beside the thing that keeps: plans in <see cref="Plans"/>, documents in Server's tests.</summary>
    private static readonly string[] ByThemselves =
        [nameof(Usual.DefaultPage), nameof(Usual.DefaultGroups), nameof(Usual.MaxLookedAt), nameof(Usual.MaxCursorCharacters), nameof(Usual.MaxProblems), nameof(Usual.CachedPlans), nameof(Usual.CachedDocuments)];

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_smaller_one_refuses(string limit)
    {
        var (small, request, code) = Refused[limit];
        Assert.Empty(Ask.Bind(request).Problems);
        Assert.Equal(code, Ask.Problem(request, limits: small).Code);
    }

    [Fact]
    public void None_is_left_out() => Assert.Equal(
        typeof(CompilerLimits).GetProperties().Where(each => each.PropertyType == typeof(int) || each.PropertyType == typeof(long)).Select(each => each.Name).Order(),
        Refused.Keys.Concat(ByThemselves).Order());

    [Fact]
    public void The_default_page_is_what_is_asked_for_when_nothing_is_said() =>
        Assert.Equal(7, Ask.Bind("{ people { nodes { id } } }", limits: Usual with { DefaultPage = 7 }).Cost);

    [Fact]
    public void The_default_of_groups_is_what_is_told_when_nothing_is_said() =>
        Assert.Equal(7, Ask.Bind("{ peopleGroups(by: {name: true}) { count } }", limits: Usual with { DefaultGroups = 7 }).Cost);

    [Fact]
    public void As_many_errors_as_are_allowed_are_told()
    {
        const string Wrong = "{ a: people(first: -1) { totalCount } b: people(first: -1) { totalCount } c: people(first: -1) { totalCount } }";
        Assert.Equal(3, Ask.Bind(Wrong).Problems.Length);
        Assert.Equal(2, Ask.Bind(Wrong, limits: Usual with { MaxProblems = 2 }).Problems.Length);
    }

    [Fact]
    public async Task A_longer_cursor_than_is_read_is_none()
    {
        var page = await Ask.Json(A.Graph().Person("a").Person("b"), "{ people(first: 1) { pageInfo { endCursor } } }");
        var cursor = System.Text.Json.JsonDocument.Parse(page).RootElement.GetProperty("people").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var request = $"{{ people(first: 1, after: \"{cursor}\") {{ nodes {{ id }} }} }}";
        Assert.Empty(Ask.Bind(request, limits: Usual with { MaxCursorCharacters = cursor.Length }).Problems);
        Assert.Equal("BAD_CURSOR", Ask.Problem(request, limits: Usual with { MaxCursorCharacters = cursor.Length - 1 }).Code);
    }
}
