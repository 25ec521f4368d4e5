using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>A walk along a field, over those relationships and to those nodes alone that hold the condition.</summary>
/// <param name="Field">Where it leads: a field of the schema, or a relationship as such (<see cref="RelationshipType.Walked"/>). Its target can be narrower
/// than the relationship's end.</param>
/// <param name="Where">On the node at the far end and the relationship it is reached by.</param>
public sealed record Step(RelationshipField Field, Predicate Where)
{
    /// <summary>The one type that is walked to, of those that the field can lead to; null for all of them.</summary>
    public NodeType? Only { get; init; }

    /// <summary>
    /// Walks the field any number of times, none included; each end is reached once, and <see cref="Where"/> is about it alone. Only on the way to a
    /// group's key, and only over a field that leads from a type to itself by relationships without properties.
    /// </summary>
    public bool IsTransitive { get; init; }

    /// <summary>A walk over whatever there is.</summary>
    public static Step Along(RelationshipField field) => new(field, Always.Instance);

    /// <summary>The kind that the step starts from.</summary>
    public TypeName From => Field.Direction == Direction.Out ? Field.Relationship.Source : Field.Relationship.Target;

    /// <summary>Whether it leads along all relationships of its type and direction.</summary>
    public bool IsWhole => Where is Always && Only is null && !IsTransitive
        && Field.Target == (Field.Direction == Direction.Out ? Field.Relationship.Target : Field.Relationship.Source);
}
