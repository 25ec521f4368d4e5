using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>
/// Rows folded, as it is asked for: one object of figures without keys, else a list of groups. Its slots count in the draft's own table.
/// </summary>
/// <param name="Measures">
/// Those that <paramref name="Having"/> and <paramref name="Order"/> know by their places; more may follow for what is shown.
/// </param>
/// <param name="Limit">Which of the request's page sizes; null without keys.</param>
/// <param name="IsLimitDefault">Whether nobody said how many groups: then more of them are told instead of left out.</param>
internal sealed record FoldDraft(
    RowSet Rows,
    ImmutableArray<KeyDraft> Keys,
    ImmutableArray<Measure> Measures,
    Predicate Having,
    ImmutableArray<GroupOrder> Order,
    int? Limit,
    bool IsLimitDefault,
    ImmutableArray<FoldField> Fields);

/// <summary>One key of the groups.</summary>
/// <param name="Of">The kind of node at the path's end; for a key that is a node.</param>
/// <param name="Operand">The property; null for a key that is a node.</param>
internal sealed record KeyDraft(ImmutableArray<Step> Path, NodeKind Of, Operand? Operand, DatePart Part);

/// <summary>One field of an object of figures or of a group.</summary>
internal abstract record FoldField(FieldPlace Place)
{
    public abstract T Accept<T>(IFoldFieldVisitor<T> visitor);
}

internal sealed record FoldConstant(FieldPlace Place, string Text) : FoldField(Place)
{
    public override T Accept<T>(IFoldFieldVisitor<T> visitor) => visitor.VisitConstant(this);
}

/// <summary><c>count</c>, <c>min</c>, …</summary>
internal sealed record FigureField(FieldPlace Place, Measure Measure) : FoldField(Place)
{
    public override T Accept<T>(IFoldFieldVisitor<T> visitor) => visitor.VisitFigure(this);
}

/// <summary>The figures of one property, or those of the relationship.</summary>
internal sealed record FiguresField(FieldPlace Place, ImmutableArray<FoldField> Fields) : FoldField(Place)
{
    public override T Accept<T>(IFoldFieldVisitor<T> visitor) => visitor.VisitFigures(this);
}

/// <summary><c>keys</c>: per key what is shown of it.</summary>
internal sealed record KeysField(FieldPlace Place, ImmutableArray<ImmutableArray<KeyPart>> Keys) : FoldField(Place)
{
    public override T Accept<T>(IFoldFieldVisitor<T> visitor) => visitor.VisitKeys(this);
}

/// <summary>What is shown of a key: the type's name, its value, or its node (null for a key that is none).</summary>
internal sealed record KeyPart(FieldPlace Place, KeyFact Fact, RowDraft? Node);

internal enum KeyFact
{
    TypeName,
    Value,
    Node,
}

/// <summary>Whoever tells the fields of what is folded apart implements this; a new kind does not build until all do.</summary>
internal interface IFoldFieldVisitor<out T>
{
    T VisitConstant(FoldConstant field);

    T VisitFigure(FigureField field);

    T VisitFigures(FiguresField field);

    T VisitKeys(KeysField field);
}
