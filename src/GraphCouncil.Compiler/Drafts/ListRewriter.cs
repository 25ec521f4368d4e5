using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>Replaces every list of a draft, inner lists first. Rows and lists that stand in several places are rewritten once, so that sharing is kept.</summary>
internal sealed class ListRewriter(Func<ListDraft, ListDraft> rewrite)
    : IRootVisitor<RootDraft>, IConnectionFieldVisitor<ConnectionField>, IFieldVisitor<FieldDraft>
{
    private readonly Dictionary<ListDraft, ListDraft> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RowDraft, RowDraft> _rows = new(ReferenceEqualityComparer.Instance);

    public RootDraft Root(RootDraft root) => root.Accept(this);

    RootDraft IRootVisitor<RootDraft>.VisitById(ByIdDraft root) => root with { Row = Row(root.Row) };

    RootDraft IRootVisitor<RootDraft>.VisitByIds(ByIdsDraft root) => root with { Row = Row(root.Row) };

    RootDraft IRootVisitor<RootDraft>.VisitConnection(ConnectionDraft root) => root with { List = List(root.List) };

    RootDraft IRootVisitor<RootDraft>.VisitPaths(PathsDraft root) => root with { Walk = Walk(root.Walk) };

    RootDraft IRootVisitor<RootDraft>.VisitNeighbourhood(NeighbourhoodDraft root) => root with { Walk = Walk(root.Walk) };

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitConstant(ConnectionConstant field) => field;

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitItems(ItemsField field) => field with { Row = Row(field.Row) };

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitTotal(TotalField field) => field;

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitPageInfo(PageInfoField field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitConstant(ConstantDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitValue(ValueDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitOne(OneDraft field) => field with { Row = Row(field.Row) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitMany(ManyDraft field) => field with { List = List(field.List) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitCursor(CursorDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitNode(NodeDraft field) => field with { Fields = Fields(field.Fields) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitMatch(MatchDraft field) => field;

    private WalkDraft Walk(WalkDraft walk) => walk with { Rows = [.. walk.Rows.Select(Row)] };

    private ListDraft List(ListDraft list)
    {
        if (!_lists.TryGetValue(list, out var known))
        {
            known = rewrite(list with { Fields = [.. list.Fields.Select(field => field.Accept<ConnectionField>(this))] });
            _lists.Add(list, known);
        }

        return known;
    }

    private RowDraft Row(RowDraft row)
    {
        if (!_rows.TryGetValue(row, out var known))
        {
            known = row with { Cases = [.. row.Cases.Select(one => one with { Fields = Fields(one.Fields) })] };
            _rows.Add(row, known);
        }

        return known;
    }

    private ImmutableArray<FieldDraft> Fields(ImmutableArray<FieldDraft> fields) => [.. fields.Select(field => field.Accept<FieldDraft>(this))];
}
