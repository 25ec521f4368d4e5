namespace GraphCouncil.Server.Requests;

/// <summary>What a request and its answer may be at most. Bound from the settings section <c>Transport</c>.</summary>
internal sealed record TransportLimits
{
    /// <summary>Body of a request in bytes. Everybody is anonymous until identities are checked.</summary>
    public int BodyBytes { get; init; } = 128 * 1024;

    /// <summary>Nesting of a request's JSON.</summary>
    public int JsonDepth { get; init; } = 32;

    public int LocationsPerError { get; init; } = 5;

    /// <summary>Length of an error's message in UTF-16 units.</summary>
    public int MessageCharacters { get; init; } = 256;

    /// <summary>Length of a name in an error's path, in UTF-16 units.</summary>
    public int PathCharacters { get; init; } = 256;

    /// <summary>An answer with data, in bytes.</summary>
    public int AnswerBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>
    /// Answers with data are packed from so many bytes on, for clients that take it. Above <see cref="AnswerBytes"/>: none is.
    /// </summary>
    public int PackFromBytes { get; init; } = 1024;

    /// <summary>An answer without data, in bytes.</summary>
    public int RefusalBytes { get; init; } = 16 * 1024;

    /// <summary>The whole request, waiting included.</summary>
    public int Seconds { get; init; } = 5;

    /// <summary>Requests that are worked on at once.</summary>
    public int Running { get; init; } = 96;

    /// <summary>
    /// How many of them may be ones whose question takes long: 80 ms of work on the embedded store, a quarter of a second on a server. More are sent
    /// away.
    /// </summary>
    public int Long { get; init; } = 16;

    /// <summary>Requests that may wait for one of those places; more are sent away.</summary>
    public int Waiting { get; init; } = 64;

    /// <summary>Open connections. Where there are more, the one without a request for longest is closed.</summary>
    public int Connections { get; init; } = 500;

    /// <summary>How long a connection may be without a request, before its first one too.</summary>
    public int IdleSeconds { get; init; } = 15;

    /// <summary>How long a client may take to read 64 KB of an answer, before it is left.</summary>
    public int UnreadSeconds { get; init; } = 15;

    /// <summary>How long a client may take to send its headers.</summary>
    public int HeaderSeconds { get; init; } = 10;
}
