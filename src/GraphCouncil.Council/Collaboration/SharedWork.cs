using System.Collections.Immutable;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Collaboration;

/// <summary>Something that people work on together.</summary>
/// <param name="Node">Global id of the deliverable, review or group.</param>
/// <param name="Group">Global id of the group that it belongs to; null when it belongs to none.</param>
/// <param name="Parts">Who had a part in it, and when; a person can have several.</param>
public sealed record SharedWork(SharedWorkKind Kind, string Node, string? Group, ImmutableArray<PersonPart> Parts);

/// <param name="Person">Global id.</param>
public sealed record PersonPart(string Person, Period Period);

/// <summary>What ties two people.</summary>
public enum SharedWorkKind
{
    /// <summary>Both contributed to a deliverable.</summary>
    Deliverable,

    /// <summary>Both review or reviewed the same.</summary>
    Review,

    /// <summary>Both had a seat in a group, at the same time.</summary>
    Group,
}
