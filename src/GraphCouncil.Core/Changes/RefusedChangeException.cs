using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Core.Changes;

/// <summary>A change does not fit; the message says what, without any value.</summary>
public sealed class RefusedChangeException(string message) : Exception(message)
{
    public static RefusedChangeException UnknownEnd(RelationshipType type, Direction end) =>
        new($"the {Name(end)} of this {type.Name} is no node of this graph.");

    public static RefusedChangeException WrongEnd(RelationshipType type, Direction end) =>
        new($"the {Name(end)} of this {type.Name} is of a type that it cannot have.");

    /// <summary>Where a field shows one related node at most, a second one is refused.</summary>
    public static RefusedChangeException SecondOfOne(RelationshipType type, Direction end) =>
        new($"the {Name(end)} of this {type.Name} has one already and can have one only.");

    public static RefusedChangeException TakenId(NodeType type) => new($"a node with the id of this {type.Name} exists already.");

    public static RefusedChangeException TakenId(RelationshipType type) => new($"a relationship with the id of this {type.Name} exists already.");

    public static RefusedChangeException TakenValue(NodeType type, PropertyDef property) =>
        new($"another {type.Name} has that {property.Name} already.");

    /// <summary>As whoever made the set is told.</summary>
    /// <param name="number">The change's place in its set, from 1.</param>
    public ProblemException Numbered(int number) => new(new BadChange($"Change {number}: {Message}"), this);

    private static string Name(Direction end) => end switch
    {
        Direction.Out => "source",
        Direction.In => "target",
    };
}
