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
        .. Answering.Requests.Select(row => row.Data.Item1),
        "{ people(order: [{employer: {name: DESC}}, {score: ASC}]) { edges { cursor } pageInfo { startCursor endCursor } } }",
        "{ people(last: 2, order: [{active: DESC}]) { edges { cursor node { skills { edges { cursor } } } } pageInfo { startCursor endCursor hasPreviousPage } } }",
        "{ search(text: \"a\") { edges { cursor text match } totalCount } }",
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
