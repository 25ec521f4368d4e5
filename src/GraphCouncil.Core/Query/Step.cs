using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>A walk along a field, over those relationships and to those nodes alone that hold the condition.</summary>
/// <param name="Field">Where it leads.</param>
/// <param name="Where">On the node at the far end and the relationship it is reached by.</param>
public sealed record Step(RelationshipField Field, Predicate Where)
{
    /// <summary>The one type that is walked to, of those that the field can lead to; null for all of them.</summary>
    public NodeType? Only { get; init; }

    /// <summary>A walk over whatever there is.</summary>
    public static Step Along(RelationshipField field) => new(field, Always.Instance);
}
