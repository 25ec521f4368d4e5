using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Requests;

/// <summary>What a request and its answer may be at most. Bound from the settings section <c>Transport</c>.</summary>
internal sealed record TransportLimits
{
    /// <summary>Everybody is anonymous until identities are checked.</summary>
    [Limit("bytes", "body of a request")]
    public int BodyBytes { get; init; } = 128 * 1024;

    [Limit("levels", "nesting of a request's JSON")]
    public int JsonDepth { get; init; } = 32;

    [Limit("places", "places in the document that one error names")]
    public int LocationsPerError { get; init; } = 5;

    [Limit("characters", "length of an error's message (UTF-16 units)")]
    public int MessageCharacters { get; init; } = 256;

    [Limit("characters", "length of a name in an error's path (UTF-16 units)")]
    public int PathCharacters { get; init; } = 256;

    [Limit("bytes", "an answer with data")]
    public int AnswerBytes { get; init; } = 5 * 1024 * 1024;

    [Limit("bytes", "from where on an answer with data is packed, for clients that take it; above AnswerBytes none is")]
    public int PackFromBytes { get; init; } = 1024;

    [Limit("bytes", "an answer without data")]
    public int RefusalBytes { get; init; } = 16 * 1024;

    [Limit("seconds", "the whole request, waiting included")]
    public int Seconds { get; init; } = 5;

    [Limit("requests", "requests that are worked on at once")]
    public int Running { get; init; } = 96;

    /// <summary>
    /// How many of them may be ones whose question takes long: 80 ms of work on the embedded store, a quarter of a second on a server. More are sent
    /// away.
    /// </summary>
    [Limit("requests", "how many of them may have a question that takes long; more are sent away")]
    public int Long { get; init; } = 16;

    [Limit("requests", "requests that may wait for one of those places; more are sent away")]
    public int Waiting { get; init; } = 64;

    [Limit("requests", "requests whose panel or plan is being solved; others wait")]
    public int Solving { get; init; } = 1;

    [Limit("requests", "requests that may wait for one of those places; more are sent away")]
    public int SolvingWaiting { get; init; } = 8;

    [Limit("connections", "open connections; where there are more, the one without a request for longest is closed")]
    public int Connections { get; init; } = 500;

    [Limit("seconds", "how long a connection may be without a request, before its first one too")]
    public int IdleSeconds { get; init; } = 15;

    [Limit("seconds", "how long a client may take to read 64 KB of an answer, before it is left")]
    public int UnreadSeconds { get; init; } = 15;

    [Limit("seconds", "how long a client may take to send its headers")]
    public int HeaderSeconds { get; init; } = 10;
}
