using GraphCouncil.Sqlite;
using GraphCouncil.StoreContracts.Toy;
using GraphCouncil.StoreContracts.Village;
using Xunit;

namespace GraphCouncil.Tests.Compiler;

/// <summary>The embedded store and the toy give the same bytes for the same request, cursors included.</summary>
public sealed class StoresAlike : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("council-").FullName;
    private readonly ToyGraph _toy = new(VillageMap.Map);
    private SqliteStore? _embedded;

    public static TheoryData<string> Requests =>
    [
        .. Answering.Requests.Concat(Ways.Requests).Select(row => row.Data.Item1),
        "{ people(order: [{employer: {name: DESC}}, {score: ASC}]) { edges { cursor } pageInfo { startCursor endCursor } } }",
        "{ people(last: 2, order: [{active: DESC}]) { edges { cursor node { skills { edges { cursor } } } } pageInfo { startCursor endCursor hasPreviousPage } } }",
        "{ search(text: \"a\") { edges { cursor text match } totalCount } }",
        .. ThroughSeveralTypes,
    ];

    /// <summary>Interfaces and unions behind each other: what their types share, what some of them share, what each has alone.</summary>
    private static string[] ThroughSeveralTypes =>
    [
        "{ organizations { nodes { name staff(first: 2) { totalCount nodes { id employer { __typename name parts { nodes { id parent { name } } } } } } parent { __typename name } } } }",
        "{ organizations { edges { cursor node { __typename parts { edges { cursor node { __typename ... on Company { number } } } } ... on Agency { region name } ... on Club { motto } } } } }",
        "{ reports(first: 3) { nodes { id owner { __typename ... on Organization { name staff { nodes { id } } parent { name } } ... on Person { name } } mentions { nodes { ... on Organization { parts { totalCount } } } } } } }",
        "{ node(id: \"company:acme\") { __typename ... on Organization { name staff { totalCount nodes { id } } } ... on Person { skills { totalCount } } } }",
        "{ organizations(where: {staff: {some: {employer: {parts: {none: {parent: {or: [{name: {startsWith: \"A\"}}, {founded: {eq: null}}, {not: {staff: {any: true}}}]}}}}}}}) { totalCount nodes { id } } }",
        "{ people(where: {employer: {or: [{founded: {eq: null}, name: {contains: \"a\"}}, {parts: {all: {name: {ncontains: \"a\"}, founded: {neq: null}}}}]}}) { totalCount nodes { id } } }",
        "{ people(order: [{employer: {parent: {founded: DESC}}}, {employer: {name: ASC}}]) { edges { cursor node { employer { parts(order: [{founded: ASC}, {parent: {name: DESC}}]) { edges { cursor node { name } } } } } } } }",
    ];

    public async ValueTask InitializeAsync()
    {
        _embedded = SqliteStore.Open(new(Path.Combine(_folder, "graph.db"), TimeProvider.System), VillageMap.Map);
        await _embedded.ApplyAsync(Answering.Village.Changes, CancellationToken.None);
        await _toy.ApplyAsync(Answering.Village.Changes, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _embedded!.DisposeAsync();
        await _toy.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_has_one_answer(string request)
    {
        var toy = await Ask.Json(_toy, request);
        Assert.Equal(toy, await Ask.Json(_embedded!, request));
        Assert.Equal(toy, await Ask.Json(_embedded!, request, allPasses: false));
    }
}
