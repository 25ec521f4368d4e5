using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Coverage;

/// <summary>A municipality and the wider areas that it is in, on the day.</summary>
/// <param name="NetworkArea">Null when it is in none.</param>
public sealed record Place(NamedNode Municipality, ImmutableArray<NamedNode> Regions, NamedNode? NetworkArea)
{
    public IEnumerable<NamedNode> Wider => NetworkArea is { } area ? Regions.Append(area) : Regions;
}
