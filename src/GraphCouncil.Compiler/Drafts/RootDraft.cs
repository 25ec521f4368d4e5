using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>One root field before its tree is laid out.</summary>
/// <param name="Place">Its place in the request.</param>
/// <param name="Share">Equal outputs of a row take one position.</param>
internal abstract record RootDraft(FieldPlace Place, bool Share)
{
    public abstract T Accept<T>(IRootVisitor<T> visitor);
}

/// <summary><c>node(id:)</c>, <c>person(email:)</c>.</summary>
internal sealed record ByKeyDraft(FieldPlace Place, NodeKind Of, PropertyDef Key, ValueSlot Value, RowDraft Row, bool Share) : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitByKey(this);
}

/// <summary><c>nodes(ids:)</c>.</summary>
internal sealed record ByIdsDraft(FieldPlace Place, NodeKind Of, ValueSlot Ids, RowDraft Row, bool Share) : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitByIds(this);
}

/// <summary>A connection at the root, a search among them.</summary>
internal sealed record ConnectionDraft(FieldPlace Place, ListDraft List, bool Share) : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitConnection(this);
}

/// <summary>A kind folded at the root.</summary>
internal sealed record FoldRootDraft(FieldPlace Place, FoldDraft Fold, bool Share) : RootDraft(Place, Share)
{
    public override T Accept<T>(IRootVisitor<T> visitor) => visitor.VisitFold(this);
}

/// <summary>Whoever tells the root fields apart implements this; a new kind does not build until all do.</summary>
internal interface IRootVisitor<out T>
{
    T VisitByKey(ByKeyDraft root);

    T VisitByIds(ByIdsDraft root);

    T VisitConnection(ConnectionDraft root);

    T VisitFold(FoldRootDraft root);

    T VisitPaths(PathsDraft root);

    T VisitNeighbourhood(NeighbourhoodDraft root);

    T VisitAsked(AskedDraft root);
}
