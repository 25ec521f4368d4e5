using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>One field of the answer of a walk: ways or a neighbourhood, and what stands in them.</summary>
/// <param name="Text">The type's name, for <see cref="WayFact.TypeName"/>.</param>
/// <param name="Fields">What is wanted of each object that the field shows.</param>
/// <param name="Row">Which of the walk's rows shows its nodes; -1 when it shows none.</param>
internal sealed record WayField(FieldPlace Place, WayFact Fact, string Text, ImmutableArray<WayField> Fields, int Row = -1);

/// <summary>What a field of a walk's answer tells.</summary>
internal enum WayFact
{
    TypeName,
    Truncated,
    LookedAt,

    /// <summary>The ways.</summary>
    Paths,

    /// <summary>How many relationships a way has.</summary>
    Length,

    /// <summary>The nodes along a way, as rows.</summary>
    PathNodes,

    /// <summary>The nodes of a neighbourhood, each with what is known of its place in it.</summary>
    Neighbours,
    Id,
    Distance,
    More,

    /// <summary>A node of a neighbourhood as a row.</summary>
    Node,

    /// <summary>The relationships of a way or of a neighbourhood.</summary>
    Relationships,
    Type,
    From,
    To,
}
