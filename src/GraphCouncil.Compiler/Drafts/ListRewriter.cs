using System.Collections.Immutable;

namespace GraphCouncil.Compiler.Drafts;

/// <summary>Replaces every list of a draft, inner lists first. Rows that stand in several places are rewritten once, so that sharing is kept.</summary>
internal sealed class ListRewriter(Func<ListDraft, ListDraft> rewrite)
{
    private readonly Dictionary<RowDraft, RowDraft> _rows = new(ReferenceEqualityComparer.Instance);

    public RootDraft Root(RootDraft root) => root switch
    {
        ByIdDraft one => one with { Row = Row(one.Row) },
        ByIdsDraft several => several with { Row = Row(several.Row) },
        ConnectionDraft connection => connection with { List = List(connection.List) },
        _ => throw new ArgumentOutOfRangeException(nameof(root)),
    };

    private ListDraft List(ListDraft list) => rewrite(list with { Fields = [.. list.Fields.Select(Field)] });

    private ConnectionField Field(ConnectionField field) => field is ItemsField items ? items with { Row = Row(items.Row) } : field;

    private RowDraft Row(RowDraft row)
    {
        if (!_rows.TryGetValue(row, out var known))
        {
            known = row with { Cases = [.. row.Cases.Select(one => one with { Fields = Fields(one.Fields) })] };
            _rows.Add(row, known);
        }

        return known;
    }

    private ImmutableArray<FieldDraft> Fields(ImmutableArray<FieldDraft> fields) => [.. fields.Select(Field)];

    private FieldDraft Field(FieldDraft field) => field switch
    {
        OneDraft one => one with { Row = Row(one.Row) },
        ManyDraft many => many with { List = List(many.List) },
        NodeDraft node => node with { Fields = Fields(node.Fields) },
        _ => field,
    };
}
