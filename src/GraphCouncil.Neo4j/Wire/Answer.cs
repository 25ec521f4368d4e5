using System.Net;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Neo4j.Wire;

/// <summary>An answer that has come whole.</summary>
/// <param name="Member">Which member of a cluster holds the transaction; to be sent with its further requests.</param>
internal sealed record Answer(HttpStatusCode Status, PooledBytes Bytes, string? Member) : IDisposable
{
    /// <summary>What it says, once it was looked through.</summary>
    public Findings Found { get; init; } = new();

    /// <summary>Gives the bytes of the one value away.</summary>
    public GraphRows TakeValue() => new(Bytes.Detach(), Found.Start, Found.Length);

    public void Dispose() => Bytes.Dispose();
}
