namespace GraphCouncil.Server.Hosting;

/// <summary>Which Neo4j, for the store <c>neo4j</c>. Its text never says the password.</summary>
internal sealed class Neo4jSettings
{
    /// <summary>The server's HTTP address; on Aura the address of its Query API, up to <c>/db</c>.</summary>
    public string Uri { get; init; } = "http://127.0.0.1:7474";

    public string Database { get; init; } = "neo4j";

    /// <summary>Who logs in, when there is a password.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>From the environment (<c>GRAPHCOUNCIL_NEO4J__PASSWORD</c>), so that it is in no list of processes. Empty: no log-in.</summary>
    public string Password { get; init; } = string.Empty;

    /// <summary>A file that holds the password alone; a line end behind it is left off.</summary>
    public string PasswordFile { get; init; } = string.Empty;

    public override string ToString() => "(neo4j)";
}
