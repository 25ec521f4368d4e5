using GraphCouncil.Compiler;

namespace GraphCouncil.Server.Hosting;

/// <summary>What the service may hold for requests. Bound from the settings section <c>Memory</c>.</summary>
internal sealed record MemoryLimits
{
    /// <summary>With less than this the shares are too small to work with.</summary>
    public const long Least = 64 * 1024 * 1024;

    /// <summary>A quarter of what the machine or the container has.</summary>
    [Limit("bytes", "answers, documents with plans, and what the embedded store holds in memory, together")]
    public long Bytes { get; init; } = Math.Max(4 * Least, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);
}
