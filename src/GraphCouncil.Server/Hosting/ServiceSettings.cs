using GraphCouncil.Compiler;
using GraphCouncil.Server.Guard;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Hosting;

/// <summary>
/// Everything that can be set. The same names hold in <c>appsettings.json</c>, in the environment (<c>GRAPHCOUNCIL_DATA</c>,
/// <c>GRAPHCOUNCIL_LIMITS__DEPTH</c>) and, for those that have an option, on the command line; the later of these three wins.
/// </summary>
internal sealed record ServiceSettings
{
    /// <summary>Addresses to listen at, separated by semicolons. Only this machine's own are allowed while no identity is checked.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>
    /// Names that the service answers to besides those of its addresses, separated by semicolons: <c>NAME</c>, at any port, or <c>NAME:PORT</c>.
    /// </summary>
    public string Hosts { get; init; } = string.Empty;

    /// <summary>
    /// Origins of other sites whose pages may ask, separated by semicolons: <c>https://NAME</c> or <c>https://NAME:PORT</c>. None when empty.
    /// </summary>
    public string Origins { get; init; } = string.Empty;

    /// <summary>The folder that holds the store's files; made when it is missing.</summary>
    public string Data { get; init; } = "data";

    /// <summary>Which store: <c>sqlite</c>, or <c>neo4j</c> on a server of its own.</summary>
    public string Store { get; init; } = "sqlite";

    /// <summary>Which server, for the store <c>neo4j</c>.</summary>
    public Neo4jSettings Neo4j { get; init; } = new();

    /// <summary>Who asks, and what they hold.</summary>
    public AccessSettings Access { get; init; } = new();

    /// <summary>Size of the demo graph: 1 is about 180 people.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Where the demo graph's chance starts; the same number makes the same graph.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether to keep still about what a start or a seeding is at; the address, results and faults are told all the same.</summary>
    public bool Quiet { get; init; }

    /// <summary>May clients ask for the schema? GraphiQL needs it.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>After SIGTERM, how long readiness is refused before no more connections are taken.</summary>
    public int DrainSeconds { get; init; } = 1;

    /// <summary>Where traces and metrics go (OTLP); nowhere when empty.</summary>
    public string Telemetry { get; init; } = string.Empty;

    /// <summary>How often they are sent.</summary>
    public int TelemetrySeconds { get; init; } = 10;

    public GuardLimits Limits { get; init; } = new();

    public CompilerLimits Answers { get; init; } = new();

    public TransportLimits Transport { get; init; } = new();

    public MemoryLimits Memory { get; init; } = new();

    /// <summary>What follows from <see cref="Memory"/>; no setting.</summary>
    internal MemoryShares Shares => MemoryShares.Of(Memory, Transport.Running);
}
