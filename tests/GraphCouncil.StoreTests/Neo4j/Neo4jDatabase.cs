using GraphCouncil.Core.Map;
using GraphCouncil.Neo4j;
using GraphCouncil.Neo4j.Text;
using GraphCouncil.Neo4j.Wire;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j;

/// <summary>The one database of the run: its tests are not run side by side.</summary>
[CollectionDefinition(Name, DisableParallelization = true), NeedsNeo4j]
public sealed class Neo4jDatabase : ICollectionFixture<Neo4jDatabase>, IAsyncLifetime
{
    public const string Name = "Neo4j database";

    // One transaction, because nearly every fact begins with it.
    private static readonly Cypher EmptyGraph = Cypher.Of(
        $$"""
        OPTIONAL MATCH (n:Node)
        DETACH DELETE n
        WITH count(*) AS emptied
        MATCH (s:_GraphCouncil)
        SET s.seed = null, s.seeding = null, s.seeded = null, s.digest = null
        """);

    private QueryApi? _api;
    private Neo4jStore? _store;
    private GraphMap? _map;

    internal QueryApi Api => _api ?? throw new InvalidOperationException("Ask for a store or for nothing first.");

    /// <summary>Where it is, with what the tests may use of it.</summary>
    public async Task<Neo4jOptions> OptionsAsync()
    {
        var server = await Neo4jServer.SharedAsync();
        var options = new Neo4jOptions(server.Address, TimeProvider.System)
        {
            Login = server.Password is { } password ? new(server.User, password) : null,
            QuestionLimit = TimeSpan.FromSeconds(30),
        };
        _api ??= new(options);
        return options;
    }

    /// <summary>The store for a map, without a graph. What the map stands for is made once as long as the map stays the same.</summary>
    public async Task<Neo4jStore> StoreAsync(GraphMap map)
    {
        var options = await OptionsAsync();
        if (_store is not null && ReferenceEquals(_map, map))
        {
            await RunAsync(EmptyGraph);
            return _store;
        }

        await NothingAsync();
        (_store, _map) = (await Neo4jStore.OpenAsync(options, map, CancellationToken.None), map);
        return _store;
    }

    /// <summary>Takes everything out of the database: nodes, indexes, constraints. The store that was open is closed.</summary>
    public async Task NothingAsync()
    {
        await OptionsAsync();
        await CloseAsync();
        await (await Neo4jServer.SharedAsync()).EmptyAsync();
    }

    /// <summary>The names of this service's constraints and indexes that are in use there.</summary>
    internal async Task<List<string>> ObjectsAsync()
    {
        using var rows = await Api.RunAsync(
            Cypher.Of($"SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'graphcouncil:' AND state = 'ONLINE' RETURN name"), NamedValues.None, write: false, CancellationToken.None);
        return [.. rows.Rows.Select(row => row[0].GetString()!)];
    }

    internal async Task RunAsync(Cypher statement) => (await Api.RunAsync(statement, NamedValues.None, write: true, CancellationToken.None)).Dispose();

    internal async Task<string> AskAsync(Cypher statement)
    {
        using var rows = await Api.RunAsync(statement, NamedValues.None, write: false, CancellationToken.None);
        return string.Join('\n', rows.Rows.Select(row => row.GetRawText()));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (_api is not null)
        {
            await _api.DisposeAsync();
        }
    }

    private async Task CloseAsync()
    {
        if (_store is { } store)
        {
            _store = null;
            await store.DisposeAsync();
        }
    }
}
