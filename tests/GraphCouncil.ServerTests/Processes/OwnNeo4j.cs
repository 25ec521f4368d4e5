using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Processes;

/// <summary>One server for the tests of a class, which they end and start at will: each start takes a machine of two cores twenty seconds.</summary>
public sealed class OwnNeo4j : IDisposable
{
    public const string Password = "a-secret-of-tests";

    private Neo4jServer? _server;

    /// <summary>Running, with nothing in its database.</summary>
    internal async Task<Neo4jServer> EmptyAsync()
    {
        var server = await RunningAsync();
        await server.EmptyAsync();
        return server;
    }

    /// <summary>Running, without a node; what an earlier test's service set up may be there, which takes twenty seconds to make.</summary>
    internal async Task<Neo4jServer> WithoutNodesAsync()
    {
        var server = await RunningAsync();
        await server.DeleteNodesAsync();
        return server;
    }

    /// <summary>Not running; nothing is in its database when it comes.</summary>
    internal async Task<Neo4jServer> EmptyAndAwayAsync()
    {
        if (_server is null)
        {
            return _server = Neo4jServer.NotYet(Password);
        }

        await EmptyAsync();
        _server.Kill();
        return _server;
    }

    public void Dispose() => _server?.Dispose();

    private async Task<Neo4jServer> RunningAsync()
    {
        _server ??= Neo4jServer.NotYet(Password);
        if (!_server.IsRunning)
        {
            await _server.StartAgainAsync();
        }

        return _server;
    }
}
