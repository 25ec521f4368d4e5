namespace GraphCouncil.Server.Http;

/// <summary>What is known of one request so far: what its answer looks like and what is told about it afterwards.</summary>
internal sealed class Exchange(long started)
{
    /// <summary>A <see cref="System.Diagnostics.Stopwatch"/> timestamp.</summary>
    public long Started => started;

    public Accepted Accepted { get; set; } = Accepted.JsonByDefault;

    /// <summary>The document, for its hash only; null until one was read.</summary>
    public string? Query { get; set; }

    public RequestRefusedException? Refusal { get; set; }

    /// <summary>What went wrong on our side, for the log.</summary>
    public Exception? Fault { get; set; }

    public int Status { get; set; }
}
