using System.Collections.Immutable;

namespace GraphCouncil.Council.Evidence;

/// <summary>Something that needs people who know something, as of the day.</summary>
/// <param name="Node">Global id.</param>
/// <param name="DependsOn">Of a component, the global ids of those that it cannot do without; empty of others.</param>
public sealed record Requiring(string Node, RequiringKind Kind, ImmutableArray<Requirement> Requirements, ImmutableArray<string> DependsOn);

/// <summary>What can need people.</summary>
public enum RequiringKind
{
    Component,
    Mandate,
    Request,
}
