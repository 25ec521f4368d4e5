namespace GraphCouncil.Neo4j;

/// <summary>Which server, and how much of it one service may use.</summary>
/// <param name="Address">The server's HTTP address, such as <c>http://127.0.0.1:7474</c> or <c>https://….databases.neo4j.io</c>; a path in front of
/// <c>/db</c> is kept.</param>
/// <param name="Time">For time limits.</param>
public sealed record Neo4jOptions(Uri Address, TimeProvider Time)
{
    /// <summary>The database; a Community server has one besides its own.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Who logs in; null on a server without log-in.</summary>
    public Neo4jLogin? Login { get; init; }

    /// <summary>How long one statement may take, with its retries. The statement is ended on the server when it takes longer.</summary>
    public TimeSpan QuestionLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>As <see cref="QuestionLimit"/> for one statement of a change or of the set-up.</summary>
    public TimeSpan ChangeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Tells this service's statements from those of others on the same server, so that each ends its own only: any text that no other uses.
    /// What stands here is followed by the time at which the service began.
    /// </summary>
    public string Instance { get; init; } = "";

    /// <summary>Told how far the set-up is, when it has anything to make; null: nobody asks.</summary>
    public IProgress<Neo4jSetUp>? SetUp { get; init; }

    /// <summary>Bytes that an answer of the server may have at most.</summary>
    public long AnswerLimit { get; init; } = 64L * 1024 * 1024;

    /// <summary>Statements that may be under way at once.</summary>
    public int Connections { get; init; } = 64;

    /// <summary>How many of those that read may take longer than a quarter of a second; more are ended as Busy.</summary>
    public int LongQuestions { get; init; } = 16;
}

/// <summary>How far a set-up is.</summary>
/// <param name="Done">Constraints and indexes that are in use.</param>
/// <param name="Of">Those that there will be.</param>
public sealed record Neo4jSetUp(int Done, int Of);

/// <summary>A user's name and password. Its text says neither.</summary>
public sealed class Neo4jLogin(string user, string password)
{
    public string User { get; } = user;

    internal string Password { get; } = password;

    public override string ToString() => "(login)";
}
