using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>One root field before its tree is laid out.</summary>
/// <param name="Place">Its place in the request.</param>
/// <param name="Share">Equal outputs of a row take one position.</param>
internal abstract record RootDraft(FieldPlace Place, bool Share);

/// <summary><c>node(id:)</c>, <c>person(id:)</c>.</summary>
internal sealed record ByIdDraft(FieldPlace Place, NodeKind Of, ValueSlot Id, RowDraft Row, bool Share) : RootDraft(Place, Share);

/// <summary><c>nodes(ids:)</c>.</summary>
internal sealed record ByIdsDraft(FieldPlace Place, NodeKind Of, ValueSlot Ids, RowDraft Row, bool Share) : RootDraft(Place, Share);

/// <summary>A connection at the root, a search among them.</summary>
internal sealed record ConnectionDraft(FieldPlace Place, ListDraft List, bool Share) : RootDraft(Place, Share);
