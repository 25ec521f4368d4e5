using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>
/// A condition on a node in hand, on the relationship it was reached by, or on an item of a list. It is true or false, never unknown:
/// a test on a missing value is false, and <see cref="Negation"/> is the exact complement.
/// </summary>
public abstract record Predicate
{
    private protected Predicate()
    {
    }

    public abstract T Accept<T>(IPredicateVisitor<T> visitor);

    /// <summary>All of them hold; true when there are none.</summary>
    public static Predicate All(params IEnumerable<Predicate> parts)
    {
        var flat = parts.SelectMany(p => p is Conjunction c ? c.Parts : [p]).Where(p => p is not Always).ToImmutableArray();
        return flat.Any(p => p is Never) ? Never.Instance : flat.Length switch { 0 => Always.Instance, 1 => flat[0], _ => new Conjunction(flat) };
    }

    /// <summary>One of them holds at least; false when there are none.</summary>
    public static Predicate Any(params IEnumerable<Predicate> parts)
    {
        var flat = parts.SelectMany(p => p is Disjunction d ? d.Parts : [p]).Where(p => p is not Never).ToImmutableArray();
        return flat.Any(p => p is Always) ? Always.Instance : flat.Length switch { 0 => Never.Instance, 1 => flat[0], _ => new Disjunction(flat) };
    }

    public static Predicate Not(Predicate inner) => inner switch
    {
        Always => Never.Instance,
        Never => Always.Instance,
        Negation twice => twice.Inner,
        _ => new Negation(inner),
    };
}

/// <summary>Holds for everything.</summary>
public sealed record Always : Predicate
{
    private Always()
    {
    }

    public static Always Instance { get; } = new();

    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitAlways();
}

/// <summary>Holds for nothing.</summary>
public sealed record Never : Predicate
{
    private Never()
    {
    }

    public static Never Instance { get; } = new();

    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitNever();
}

/// <summary>All parts hold; two or more, none of them a conjunction.</summary>
public sealed record Conjunction(ImmutableArray<Predicate> Parts) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitConjunction(this);

    public bool Equals(Conjunction? other) => other is not null && Sequence.AreEqual(Parts, other.Parts);

    public override int GetHashCode() => Sequence.Hash(Parts);
}

/// <summary>One part holds at least; two or more, none of them a disjunction.</summary>
public sealed record Disjunction(ImmutableArray<Predicate> Parts) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitDisjunction(this);

    public bool Equals(Disjunction? other) => other is not null && Sequence.AreEqual(Parts, other.Parts);

    public override int GetHashCode() => Sequence.Hash(Parts);
}

/// <summary>The inner condition does not hold.</summary>
public sealed record Negation(Predicate Inner) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitNegation(this);
}

/// <summary>The property has a value.</summary>
public sealed record HasValue(Operand Operand) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitHasValue(this);
}

/// <summary>The property has a value and it compares so with the one in the slot.</summary>
public sealed record PropertyTest(Operand Operand, Comparison Comparison, ValueSlot Value) : Predicate
{
    /// <summary>Whether folded text is compared.</summary>
    public bool IsFolded =>
        Comparison is Comparison.EqualFolded or Comparison.ContainsFolded or Comparison.StartsWithFolded or Comparison.EndsWithFolded;

    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitPropertyTest(this);
}

/// <summary>Some, all or none of the items of a list of text hold the inner condition, whose operand is <see cref="Element.Item"/>.</summary>
public sealed record ListTest(Operand Operand, Quantifier Quantifier, Predicate Inner) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitListTest(this);
}

/// <summary>Some, all or none of the related nodes (with the relationships they are reached by) hold the inner condition.</summary>
public sealed record RelatedTest(RelationshipField Field, Quantifier Quantifier, Predicate Inner) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitRelatedTest(this);
}

/// <summary>
/// A node of one of the types holds the condition of its type, a node of any other holds it or not as <see cref="OthersHold"/> says. The types are
/// different ones and in the map's order, the conditions may look at properties that only their own type has.
/// </summary>
public sealed record ByType(ImmutableArray<TypeCondition> Cases, bool OthersHold) : Predicate
{
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.VisitByType(this);

    /// <summary>What a node of that type has to hold.</summary>
    public Predicate Of(NodeType type)
    {
        foreach (var one in Cases)
        {
            if (one.Type.Name == type.Name)
            {
                return one.Where;
            }
        }

        return OthersHold ? Always.Instance : Never.Instance;
    }

    public bool Equals(ByType? other) => other is not null && OthersHold == other.OthersHold && Sequence.AreEqual(Cases, other.Cases);

    public override int GetHashCode() => HashCode.Combine(OthersHold, Sequence.Hash(Cases));
}

/// <summary>What nodes of one stored type have to hold.</summary>
public sealed record TypeCondition(NodeType Type, Predicate Where);

/// <summary>All is true of an empty set, as in logic.</summary>
public enum Quantifier
{
    Some,
    All,
    None,
}

/// <summary>
/// How a value compares. Text compares by code point; Contains, StartsWith and EndsWith are for text and tell upper from lower case; every text
/// contains the empty one. Those that end in Folded compare what <see cref="Text.DanishFolding"/> leaves of the text with the slot's, which is
/// folded already and never empty: a text without letter or digit fulfils none of them.
/// </summary>
public enum Comparison
{
    Equal,

    /// <summary>Equal to one item of the slot's list.</summary>
    In,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    EndsWith,
    EqualFolded,
    ContainsFolded,
    StartsWithFolded,
    EndsWithFolded,
}

/// <summary>What a test looks at.</summary>
public enum Element
{
    /// <summary>The node in hand.</summary>
    Node,

    /// <summary>The relationship by which the node in hand was reached.</summary>
    Relationship,

    /// <summary>The item in hand of a list of text.</summary>
    Item,

    /// <summary>The group in hand; the property stands for a measure of it, by its number.</summary>
    Measure,
}

/// <summary>A property of the element in hand; for an item, the list it is out of.</summary>
public readonly record struct Operand(Element On, PropertyDef Property)
{
    /// <summary>Which measure, of <see cref="Element.Measure"/>.</summary>
    public int Measure { get; private init; }

    /// <summary>
    /// The measure of that number, for <see cref="Aggregate.Having"/>. Sums are compared with real numbers: one of Int may be beyond what an Int
    /// can say.
    /// </summary>
    public static Operand Of(Measure measure, int number) => new(
        Element.Measure, new(new($"m{number}"), measure.Kind is MeasureKind.Sum ? ValueKind.Real : measure.ValueKind, Required: false))
    { Measure = number };
}

/// <summary>Every store implements this; a new kind of predicate does not build until all do.</summary>
public interface IPredicateVisitor<out T>
{
    T VisitAlways();

    T VisitNever();

    T VisitConjunction(Conjunction node);

    T VisitDisjunction(Disjunction node);

    T VisitNegation(Negation node);

    T VisitHasValue(HasValue node);

    T VisitPropertyTest(PropertyTest node);

    T VisitListTest(ListTest node);

    T VisitRelatedTest(RelatedTest node);

    T VisitByType(ByType node);
}
