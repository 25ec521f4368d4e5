using System.Collections.Immutable;

namespace GraphCouncil.Council.Evidence;

/// <summary>A component that is to be reviewed, as of the day.</summary>
/// <param name="Owner">Global id of the organisation that answers for it; null when none does.</param>
/// <param name="Projects">Those that establish it (R7).</param>
public sealed record Component(string Id, string? Owner, ImmutableArray<Requirement> Requirements, ImmutableArray<Establishing> Projects);

/// <param name="Competency">Global id.</param>
/// <param name="Level">1 to 5: the lowest that is enough.</param>
/// <param name="IsEssential">Whether it cannot be done without.</param>
public sealed record Requirement(string Competency, int Level, bool IsEssential);

/// <summary>A project that establishes a component.</summary>
/// <param name="Owner">Global id of the organisation.</param>
/// <param name="Leader">Global id of the person; null when nobody leads it.</param>
/// <param name="Allocated">Global ids of the people allocated to it on the day.</param>
public sealed record Establishing(string Project, string? Owner, string? Leader, ImmutableArray<string> Allocated)
{
    /// <summary>Who works in the project.</summary>
    public IEnumerable<string> People => Leader is { } leader ? Allocated.Append(leader) : Allocated;
}

/// <summary>That somebody had a hand in a component.</summary>
/// <param name="Component">Global id.</param>
/// <param name="Node">Global id of the contribution.</param>
/// <param name="Last">Its last day; the day of the question when it goes on.</param>
public sealed record Making(string Person, string Component, string Node, DateOnly Last);

/// <summary>Ties of a person that may make a conflict of interest, as of the day.</summary>
/// <param name="Manager">Global id of the person's manager; null when none is known.</param>
/// <param name="Reports">Global ids of the people whose manager the person is.</param>
public sealed record Ties(string Person, ImmutableArray<Interest> Interests, string? Manager, ImmutableArray<string> Reports);

/// <param name="Subject">Global id: of a person, project, private party or component.</param>
/// <param name="Relationship">Id of the declaration.</param>
public sealed record Interest(string Subject, string Relationship);
