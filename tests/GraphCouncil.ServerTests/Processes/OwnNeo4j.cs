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
        _server ??= Neo4jServer.NotYet(Password);
        if (!_server.IsRunning)
        {
            await _server.StartAgainAsync();
        }

        await _server.EmptyAsync();
        return _server;
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
}
