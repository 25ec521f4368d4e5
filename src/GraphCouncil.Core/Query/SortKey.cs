using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>One key of an order. Missing values stand last ascending and first descending.</summary>
public abstract record SortKey
{
    private protected SortKey(bool descending, bool nullable)
    {
        Descending = descending;
        Nullable = nullable;
    }

    public bool Descending { get; }

    /// <summary>Whether the value can be missing.</summary>
    public bool Nullable { get; }

    /// <summary>What the key's value is: how it stands in a cursor.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>Whether the order is Danish; the cursor's value is text, the slot gets its <see cref="Text.DanishOrder.SortKey"/>.</summary>
    public abstract bool Danish { get; }

    public abstract T Accept<T>(ISortKeyVisitor<T> visitor);
}

/// <summary>
/// By a property of the node, of the relationship it was reached by, or of a node further along to-one fields. Further along, the value can be
/// missing whatever the schema requires: a graph that is being written may not hold the related node yet, or a step's condition leaves it out.
/// </summary>
/// <param name="Path">The to-one fields that lead to the node that has the property; empty for the node in hand. Always empty for the relationship.</param>
public sealed record ByProperty(ImmutableArray<Step> Path, Operand Operand, bool Descending)
    : SortKey(Descending, !Operand.Property.Required || !Path.IsEmpty)
{
    public override ValueKind Kind => Operand.Property.Kind;

    public override bool Danish => Operand.Property.Danish;

    public override T Accept<T>(ISortKeyVisitor<T> visitor) => visitor.VisitByProperty(this);

    public bool Equals(ByProperty? other) => other is not null && Descending == other.Descending && Operand == other.Operand && Sequence.AreEqual(Path, other.Path);

    public override int GetHashCode() => HashCode.Combine(Descending, Operand, Sequence.Hash(Path));
}

/// <summary>By how many different nodes a to-many field leads to, of those that the step's condition leaves.</summary>
public sealed record ByCount(Step Along, bool Descending) : SortKey(Descending, nullable: false)
{
    public override ValueKind Kind => ValueKind.Integer;

    public override bool Danish => false;

    public override T Accept<T>(ISortKeyVisitor<T> visitor) => visitor.VisitByCount(this);
}

/// <summary>By the class of the match (<see cref="SearchMatch"/>), best first. Only in searches.</summary>
public sealed record ByMatch() : SortKey(false, nullable: false)
{
    public override ValueKind Kind => ValueKind.Integer;

    public override bool Danish => false;

    public override T Accept<T>(ISortKeyVisitor<T> visitor) => visitor.VisitByMatch(this);
}

/// <summary>By the weight of the matched field, heaviest first. Only in searches.</summary>
public sealed record ByWeight() : SortKey(true, nullable: false)
{
    public override ValueKind Kind => ValueKind.Integer;

    public override bool Danish => false;

    public override T Accept<T>(ISortKeyVisitor<T> visitor) => visitor.VisitByWeight(this);
}

/// <summary>By the property that each node's type is called by, in Danish order; types without one sort as missing. Only in searches.</summary>
public sealed record ByTitle() : SortKey(false, nullable: true)
{
    public override ValueKind Kind => ValueKind.Text;

    public override bool Danish => true;

    public override T Accept<T>(ISortKeyVisitor<T> visitor) => visitor.VisitByTitle(this);
}

/// <summary>Every store implements this; a new kind of key does not build until all do.</summary>
public interface ISortKeyVisitor<out T>
{
    T VisitByProperty(ByProperty key);

    T VisitByCount(ByCount key);

    T VisitByMatch(ByMatch key);

    T VisitByWeight(ByWeight key);

    T VisitByTitle(ByTitle key);
}
