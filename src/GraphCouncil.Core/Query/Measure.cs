using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>
/// A figure of a group. Whatever ways lead to a group, a node counts once in it, and so does a relationship: a sum over a node's property adds each node's value once,
/// one over a property of the rows' relationship each relationship's.
/// </summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Operand">Of which property of the rows' node or relationship; null for <see cref="MeasureKind.Nodes"/> and <see cref="MeasureKind.Rows"/>.</param>
public sealed record Measure(MeasureKind Kind, Operand? Operand)
{
    public static Measure Nodes { get; } = new(MeasureKind.Nodes, null);

    public static Measure Rows { get; } = new(MeasureKind.Rows, null);

    /// <summary>What its value is.</summary>
    public ValueKind ValueKind => Kind switch
    {
        MeasureKind.Nodes or MeasureKind.Rows or MeasureKind.DistinctValues => ValueKind.Integer,
        MeasureKind.Average => ValueKind.Real,
        MeasureKind.Min or MeasureKind.Max or MeasureKind.Sum => Operand!.Value.Property.Kind,
    };
}

/// <summary>Figures of a group. Missing values are left out; a figure over none is missing, a count of none is 0.</summary>
public enum MeasureKind
{
    /// <summary>How many different nodes.</summary>
    Nodes,

    /// <summary>How many rows: a node counts as often as ways lead to it.</summary>
    Rows,

    /// <summary>The least number, date or moment.</summary>
    Min,

    /// <summary>The greatest one.</summary>
    Max,

    /// <summary>Of numbers; whole numbers exactly.</summary>
    Sum,

    /// <summary>Of numbers: the sum divided by how many there are.</summary>
    Average,

    /// <summary>How many different values.</summary>
    DistinctValues,
}
