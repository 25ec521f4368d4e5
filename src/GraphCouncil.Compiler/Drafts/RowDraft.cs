using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>What is wanted of a node, in the order of the response: per stored type, because fragments may tell the types apart.</summary>
internal sealed record RowDraft(NodeKind Of, ImmutableArray<CaseDraft> Cases)
{
    /// <summary>Rows of an abstract kind say which type they are.</summary>
    public bool Tagged => Of is AbstractType;
}

internal sealed record CaseDraft(NodeType Type, ImmutableArray<FieldDraft> Fields);

/// <summary>One field of an object of the response.</summary>
internal abstract record FieldDraft(FieldPlace Place)
{
    public abstract T Accept<T>(IFieldVisitor<T> visitor);
}

/// <summary>Where a field stands: its key in the response and its first character in the document.</summary>
internal sealed record FieldPlace(string Key, string Coordinate, int Start);

/// <summary>A text known beforehand, or null: the type's name, the title of a type without one.</summary>
internal sealed record ConstantDraft(FieldPlace Place, string? Text) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitConstant(this);
}

internal sealed record ValueDraft(FieldPlace Place, Operand Operand) : FieldDraft(Place)
{
    /// <summary>
    /// Whether the field can be null whatever its property says; else a missing value of a required property takes the object along.
    /// </summary>
    public bool CanBeNull { get; init; }

    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitValue(this);
}

internal sealed record OneDraft(FieldPlace Place, RelationshipField Field, RowDraft Row) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitOne(this);
}

internal sealed record ManyDraft(FieldPlace Place, ListDraft List) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitMany(this);
}

/// <summary>Related nodes folded.</summary>
internal sealed record FoldFieldDraft(FieldPlace Place, FoldDraft Fold) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitFold(this);
}

/// <summary>In edges: the position of the row.</summary>
internal sealed record CursorDraft(FieldPlace Place) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitCursor(this);
}

/// <summary>In edges: the node itself, out of the same row.</summary>
internal sealed record NodeDraft(FieldPlace Place, ImmutableArray<FieldDraft> Fields) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitNode(this);
}

/// <summary>In edges of a search: what matched.</summary>
internal sealed record MatchDraft(FieldPlace Place, MatchPart Part) : FieldDraft(Place)
{
    public override T Accept<T>(IFieldVisitor<T> visitor) => visitor.VisitMatch(this);
}

/// <summary>Whoever tells the fields of an object apart implements this; a new kind does not build until all do.</summary>
internal interface IFieldVisitor<out T>
{
    T VisitConstant(ConstantDraft field);

    T VisitValue(ValueDraft field);

    T VisitOne(OneDraft field);

    T VisitMany(ManyDraft field);

    T VisitFold(FoldFieldDraft field);

    T VisitCursor(CursorDraft field);

    T VisitNode(NodeDraft field);

    T VisitMatch(MatchDraft field);
}
