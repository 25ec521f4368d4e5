using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>One position of a row: a store writes its JSON value there, without a name.</summary>
public abstract record Output
{
    private protected Output()
    {
    }

    public abstract T Accept<T>(IOutputVisitor<T> visitor);
}

/// <summary>The value of a property of the node, or of the relationship it was reached by; JSON null when missing. A list of text is a JSON array; a real may be a JSON string of its digits.</summary>
public sealed record ValueOutput(Operand Operand) : Output
{
    /// <summary>What the node in hand must hold, or the value is JSON null; never by type (<see cref="ByType"/>), which the row's case knows.</summary>
    public Predicate If { get; init; } = Always.Instance;

    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitValue(this);
}

/// <summary>The plain value (not the collation key) of a key of the list's order: what a cursor is made from.</summary>
public sealed record SortValueOutput(SortKey Key) : Output
{
    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitSortValue(this);
}

/// <summary>The one related node as a row; JSON null when there is none, or none that holds the step's condition.</summary>
public sealed record OneOutput(Step Step, Row Row) : Output
{
    public RelationshipField Field => Step.Field;

    /// <summary>What the node in hand must hold, or there is none; never by type (<see cref="ByType"/>), which the row's case knows.</summary>
    public Predicate If { get; init; } = Always.Instance;

    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitOne(this);
}

/// <summary>A list of related nodes, as a <see cref="NodeList"/> answers.</summary>
public sealed record ListOutput(NodeList List) : Output
{
    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitList(this);
}

/// <summary>Related nodes folded, as an <see cref="Aggregate"/> answers.</summary>
public sealed record AggregateOutput(Aggregate Aggregate) : Output
{
    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitAggregate(this);
}

/// <summary>What a search matched. Only in rows of a search.</summary>
public sealed record MatchOutput(MatchPart Part) : Output
{
    public override T Accept<T>(IOutputVisitor<T> visitor) => visitor.VisitMatch(this);
}

/// <summary>The parts of a match: the field's name, the text as it is kept (not folded), the class as its number.</summary>
public enum MatchPart
{
    Field,
    Text,
    Match,
}

/// <summary>
/// The positions of a row. A kind that is one stored type has one case and its row is <c>[output, …]</c>; an abstract kind has a case per
/// stored type and its row is <c>[case number, output, …]</c>, with the outputs of that case.
/// </summary>
public sealed record Row(bool Tagged, ImmutableArray<RowCase> Cases)
{
    public bool Equals(Row? other) => other is not null && Tagged == other.Tagged && Sequence.AreEqual(Cases, other.Cases);

    public override int GetHashCode() => HashCode.Combine(Tagged, Sequence.Hash(Cases));
}

/// <summary>The outputs for nodes of one stored type, in order.</summary>
public sealed record RowCase(NodeType Type, ImmutableArray<Output> Outputs)
{
    public bool Equals(RowCase? other) => other is not null && Type == other.Type && Sequence.AreEqual(Outputs, other.Outputs);

    public override int GetHashCode() => HashCode.Combine(Type, Sequence.Hash(Outputs));
}

/// <summary>Every store implements this; a new kind of output does not build until all do.</summary>
public interface IOutputVisitor<out T>
{
    T VisitValue(ValueOutput output);

    T VisitSortValue(SortValueOutput output);

    T VisitOne(OneOutput output);

    T VisitList(ListOutput output);

    T VisitMatch(MatchOutput output);

    T VisitAggregate(AggregateOutput output);
}
