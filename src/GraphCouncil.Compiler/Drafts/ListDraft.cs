using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>
/// A connection as it is asked for. It starts with everything that a connection could need (<see cref="Needs"/>); passes take away what nobody reads.
/// Its slots count in the draft's own table and are numbered anew when the tree is laid out.
/// </summary>
internal sealed record ListDraft(
    NodeKind Of,
    ListSource From,
    Predicate Where,
    ImmutableArray<SortKey> Order,
    PageDraft Page,
    ImmutableArray<ConnectionField> Fields,
    Needs Needs);

/// <param name="Limit">Which of the request's page sizes.</param>
/// <param name="Backward">The last ones.</param>
/// <param name="Cursor">Which of the request's cursors; null when there is none.</param>
internal sealed record PageDraft(int Limit, bool Backward, int? Cursor);

/// <param name="Items">The rows.</param>
/// <param name="OneMore">One row more than the page has, to know whether there is a next page.</param>
/// <param name="Beyond">Whether there are rows before an after-cursor, or after a before-cursor.</param>
/// <param name="Total">How many rows there are without the page.</param>
/// <param name="Positions">The sort values that cursors are made from.</param>
internal sealed record Needs(bool Items, bool OneMore, bool Beyond, bool Total, bool Positions);

/// <summary>One field of a connection.</summary>
internal abstract record ConnectionField(FieldPlace Place)
{
    public abstract T Accept<T>(IConnectionFieldVisitor<T> visitor);
}

internal sealed record ConnectionConstant(FieldPlace Place, string Text) : ConnectionField(Place)
{
    public override T Accept<T>(IConnectionFieldVisitor<T> visitor) => visitor.VisitConstant(this);
}

/// <summary><c>nodes</c> or <c>edges</c>.</summary>
internal sealed record ItemsField(FieldPlace Place, RowDraft Row) : ConnectionField(Place)
{
    public override T Accept<T>(IConnectionFieldVisitor<T> visitor) => visitor.VisitItems(this);
}

internal sealed record TotalField(FieldPlace Place) : ConnectionField(Place)
{
    public override T Accept<T>(IConnectionFieldVisitor<T> visitor) => visitor.VisitTotal(this);
}

internal sealed record PageInfoField(FieldPlace Place, ImmutableArray<PageInfoPart> Parts) : ConnectionField(Place)
{
    public override T Accept<T>(IConnectionFieldVisitor<T> visitor) => visitor.VisitPageInfo(this);
}

/// <summary>Whoever tells the fields of a connection apart implements this; a new kind does not build until all do.</summary>
internal interface IConnectionFieldVisitor<out T>
{
    T VisitConstant(ConnectionConstant field);

    T VisitItems(ItemsField field);

    T VisitTotal(TotalField field);

    T VisitPageInfo(PageInfoField field);
}

/// <param name="Key">The key in the response.</param>
/// <param name="Fact">What is told.</param>
internal sealed record PageInfoPart(string Key, PageFact Fact);

internal enum PageFact
{
    TypeName,
    HasNext,
    HasPrevious,
    StartCursor,
    EndCursor,
}
