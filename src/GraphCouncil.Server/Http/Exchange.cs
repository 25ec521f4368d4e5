using GraphCouncil.Server.Engine;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>What is known of one request so far: what its answer looks like and what is told about it afterwards.</summary>
internal sealed class Exchange(long started)
{
    /// <summary>A <see cref="System.Diagnostics.Stopwatch"/> timestamp.</summary>
    public long Started => started;

    /// <summary>Null when the client takes neither of the forms that there are; it is told so as JSON.</summary>
    public required Accepted? Accepted { get; init; }

    /// <summary>The document, for its hash only; null until one was read.</summary>
    public string? Query { get; set; }

    /// <summary>
    /// Whoever looks for a document in the log or in traces finds it by this; null when none was read. Computed anew at every call.
    /// </summary>
    public string? DocumentHash => Query is { } query ? DocumentReader.HashOf(query) : null;

    public RequestRefusedException? Refusal { get; set; }

    /// <summary>What went wrong on our side, for the log.</summary>
    public Exception? Fault { get; set; }

    public int Status { get; set; }
}
