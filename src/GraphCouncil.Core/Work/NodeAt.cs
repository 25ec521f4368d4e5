using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Work;

/// <summary>How a node was reached.</summary>
internal readonly record struct Way(RelationshipName Relationship, Direction Direction)
{
    public static Way Of(RelationshipField field) => new(field.Relationship.Name, field.Direction);

    /// <summary>Whether the field leads back where this way came from.</summary>
    public bool IsBack(RelationshipField field) => field.Relationship.Name == Relationship && field.Direction != Direction;
}

/// <summary>Some node of a kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Way">How it was reached; null when from all nodes.</param>
/// <param name="IsOne">Whether it is one that the caller chose: it may be the one with the most relationships.</param>
internal readonly record struct NodeAt(NodeKind Kind, Way? Way, bool IsOne);
