using GraphCouncil.Core.Map;
using GraphCouncil.Core.Stores;

namespace GraphCouncil.Core.Work;

/// <summary>What is counted, asked the way that weighing needs it.</summary>
internal sealed class Counted(GraphMap map, Cardinalities cardinalities)
{
    public GraphMap Map => map;

    public double Nodes(NodeKind kind)
    {
        var sum = 0L;
        foreach (var type in map.Members(kind))
        {
            sum += cardinalities.Nodes(type);
        }

        return sum;
    }

    /// <summary>How many related nodes there are along the field from such a node.</summary>
    public double Along(RelationshipField field, NodeAt at)
    {
        var degrees = cardinalities.Of(field.Relationship, field.Direction);
        if (degrees.Nodes == 0)
        {
            return 0;
        }

        if (at.IsOne)
        {
            return degrees.Greatest;
        }

        // Who was reached by a relationship is the likelier one with many of them.
        if (at.Way is { } way && way.IsBack(field))
        {
            return (double)degrees.Squares / degrees.Relationships;
        }

        return Math.Min(1, degrees.Nodes / Math.Max(1, Nodes(at.Kind))) * degrees.Relationships / degrees.Nodes;
    }

    /// <summary>How many nodes the field can be followed back to from so many at its far end.</summary>
    public double Back(RelationshipField field, double from)
    {
        var degrees = cardinalities.Of(field.Relationship, field.Direction == Direction.Out ? Direction.In : Direction.Out);
        return Math.Min(degrees.Relationships, from * degrees.Greatest);
    }

    /// <summary>All relationships of the field's type.</summary>
    public double Relationships(RelationshipField field) => cardinalities.Of(field.Relationship, field.Direction).Relationships;
}
