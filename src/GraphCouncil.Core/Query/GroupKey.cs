using System.Collections.Immutable;

namespace GraphCouncil.Core.Query;

/// <summary>What rows of one group have in common: something at the end of a path from the row's node, over to-one and to-many fields.</summary>
public abstract record GroupKey
{
    private protected GroupKey(ImmutableArray<Step> path) => Path = path;

    /// <summary>From the row's node; empty for the node itself.</summary>
    public ImmutableArray<Step> Path { get; }

    public abstract T Accept<T>(IGroupKeyVisitor<T> visitor);
}

/// <summary>A property of the node at the path's end, or of the relationship that it was reached by.</summary>
/// <param name="Part">The part of a date that counts; a whole value of any other kind.</param>
public sealed record PropertyKey(ImmutableArray<Step> Path, Operand Operand, DatePart Part) : GroupKey(Path)
{
    public override T Accept<T>(IGroupKeyVisitor<T> visitor) => visitor.VisitProperty(this);

    public bool Equals(PropertyKey? other) => other is not null && Sequence.AreEqual(Path, other.Path) && Operand == other.Operand && Part == other.Part;

    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Path), Operand, Part);
}

/// <summary>The node at the path's end, told as a row.</summary>
public sealed record NodeKey(ImmutableArray<Step> Path, Row Row) : GroupKey(Path)
{
    public override T Accept<T>(IGroupKeyVisitor<T> visitor) => visitor.VisitNode(this);

    public bool Equals(NodeKey? other) => other is not null && Sequence.AreEqual(Path, other.Path) && Row == other.Row;

    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Path), Row);
}

/// <summary>As text: <c>2026</c>, <c>2026-Q4</c>, <c>2026-11</c>, <c>2026-11-28</c>; of a moment the UTC one.</summary>
public enum DatePart
{
    Whole,
    Year,
    Quarter,
    Month,
    Day,
}

/// <summary>Every store implements this; a new kind of key does not build until all do.</summary>
public interface IGroupKeyVisitor<out T>
{
    T VisitProperty(PropertyKey key);

    T VisitNode(NodeKey key);
}
