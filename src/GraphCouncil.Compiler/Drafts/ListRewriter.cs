using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>
/// Replaces every list of a draft, inner lists first. Rows and lists that stand in several places are rewritten once, so that sharing is kept.
/// </summary>
internal sealed class ListRewriter(Func<ListDraft, ListDraft> rewrite)
    : IRootVisitor<RootDraft>, IConnectionFieldVisitor<ConnectionField>, IFieldVisitor<FieldDraft>, IFoldFieldVisitor<FoldField>
{
    private readonly Dictionary<ListDraft, ListDraft> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FoldDraft, FoldDraft> _folds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RowDraft, RowDraft> _rows = new(ReferenceEqualityComparer.Instance);

    public RootDraft Root(RootDraft root) => root.Accept(this);

    RootDraft IRootVisitor<RootDraft>.VisitByKey(ByKeyDraft root) => root with { Row = Row(root.Row) };

    RootDraft IRootVisitor<RootDraft>.VisitByIds(ByIdsDraft root) => root with { Row = Row(root.Row) };

    RootDraft IRootVisitor<RootDraft>.VisitConnection(ConnectionDraft root) => root with { List = List(root.List) };

    RootDraft IRootVisitor<RootDraft>.VisitFold(FoldRootDraft root) => root with { Fold = Fold(root.Fold) };

    RootDraft IRootVisitor<RootDraft>.VisitPaths(PathsDraft root) => root with { Walk = Walk(root.Walk) };

    RootDraft IRootVisitor<RootDraft>.VisitNeighbourhood(NeighbourhoodDraft root) => root with { Walk = Walk(root.Walk) };

    RootDraft IRootVisitor<RootDraft>.VisitAsked(AskedDraft root) => root with { Rows = [.. root.Rows.Select(Row)] };

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitConstant(ConnectionConstant field) => field;

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitItems(ItemsField field) => field with { Row = Row(field.Row) };

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitTotal(TotalField field) => field;

    ConnectionField IConnectionFieldVisitor<ConnectionField>.VisitPageInfo(PageInfoField field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitConstant(ConstantDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitValue(ValueDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitOne(OneDraft field) => field with { Row = Row(field.Row) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitMany(ManyDraft field) => field with { List = List(field.List) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitFold(FoldFieldDraft field) => field with { Fold = Fold(field.Fold) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitCursor(CursorDraft field) => field;

    FieldDraft IFieldVisitor<FieldDraft>.VisitNode(NodeDraft field) => field with { Fields = Fields(field.Fields) };

    FieldDraft IFieldVisitor<FieldDraft>.VisitMatch(MatchDraft field) => field;

    FoldField IFoldFieldVisitor<FoldField>.VisitConstant(FoldConstant field) => field;

    FoldField IFoldFieldVisitor<FoldField>.VisitFigure(FigureField field) => field;

    FoldField IFoldFieldVisitor<FoldField>.VisitFigures(FiguresField field) => field;

    FoldField IFoldFieldVisitor<FoldField>.VisitKeys(KeysField field) => field with
    {
        Keys = [.. field.Keys.Select(parts => parts.Select(part => part.Node is { } node ? part with { Node = Row(node) }
            : part).ToImmutableArray())],
    };

    private FoldDraft Fold(FoldDraft fold)
    {
        if (!_folds.TryGetValue(fold, out var known))
        {
            known = fold with { Fields = [.. fold.Fields.Select(field => field.Accept<FoldField>(this))] };
            _folds.Add(fold, known);
        }

        return known;
    }

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
