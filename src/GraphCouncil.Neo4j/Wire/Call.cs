using GraphCouncil.Core.Problems;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>One request and how it may go.</summary>
/// <param name="Limit">How long it may take in all.</param>
internal sealed record Call(HttpMethod Method, Uri Address, RequestBody? Body, TimeSpan Limit)
{
    /// <summary>Under which name its statement can be ended on the server; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The member of a cluster that it must reach; null for any.</summary>
    public string? Member { get; init; }

    /// <summary>Whether it is tried again when surely nothing was done.</summary>
    public bool Patiently { get; init; }

    /// <summary>Whether it makes a change durable, so that losing its answer leaves that open.</summary>
    public bool Commits { get; init; }

    /// <summary>Whether it is given up as Busy when it takes long and too many others do.</summary>
    public bool GivesWay { get; init; }

    /// <summary>What its answer must be; null for the Query API's in general.</summary>
    public Func<Answer, bool> Fits { get; init; } = static _ => true;

    /// <summary>The problem to tell when it took longer than it may.</summary>
    /// <param name="underWay">Whether the server got it.</param>
    public static Problem Late(bool underWay) =>
        underWay ? new TimedOut() : new StoreUnavailable("The Neo4j server cannot be reached in time. Check that it runs.");
}
