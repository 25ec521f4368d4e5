using System.Collections.Immutable;

namespace GraphCouncil.Council.Precedents;

/// <summary>A project's request for help, as far as others can be like it.</summary>
/// <param name="Id">Global id.</param>
/// <param name="Project">Global id of the project that asks; null when it is not known.</param>
/// <param name="Effort">Global id of the effort that the project is part of; null when it is part of none.</param>
/// <param name="Group">Global id of the group that was asked; null when none was.</param>
/// <param name="Words">Of its titles and what it asks, as they are compared and as they are written (<see cref="AskedWords"/>).</param>
public sealed record PastRequest(
    string Id,
    DateOnly OpenedOn,
    string? Project,
    string? Effort,
    string? Group,
    ImmutableArray<string> Components,
    ImmutableArray<string> Competencies,
    ImmutableSortedDictionary<string, string> Words)
{
    /// <summary>Global ids of the contributions that answered it.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>Global ids of the decisions taken under an item that took it up.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];
}
