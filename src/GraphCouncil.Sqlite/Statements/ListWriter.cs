using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes a list as <c>SELECT json_array(items, beyond, total)</c>. The page comes first, in the order of an index where there is one; what a row
/// shows is built around it, so that only rows of the page are looked at closely.
/// </summary>
internal sealed class ListWriter(SqlContext context, NodeList list, NodeRef? owner)
{
    private readonly ArmWriter _arms = new(context, list.Rows, owner);

    /// <summary>Of a search, the places of fields whose hits are rows as they are: of types that nothing more is asked of.</summary>
    private readonly ImmutableArray<int> _free = list.From is Matching search ? FreeFields(context, list.Rows, search) : [];

    /// <summary>The best hits come first, so a first page needs those alone that are as good as its last one.</summary>
    private bool ReadsBestHits => list is { Items: not null, Page: { Backward: false, Cursor.IsEmpty: true }, Order: [ByMatch, ByWeight, ..] } && !_free.IsEmpty;

    /// <summary>Whether all hits have to be compared with each other, which takes longer than to count them.</summary>
    private bool RanksAll => list.BehindCursor || (list.Items is not null && !ReadsBestHits);

    public Sql Select()
    {
        var best = ReadsBestHits ? new BestHits(_free, list.Page.Limit) : null;
        var search = list.From is Matching matching ? new SearchWriter(context, matching) : null;
        var with = search is null ? default : search.With(best, RanksAll, list.Total && !RanksAll ? _free : null);
        var parts = new List<Sql>();
        if (list.Items is { } row)
        {
            parts.Add(Items(row));
        }

        if (list.BehindCursor)
        {
            parts.Add(Beyond());
        }

        if (list.Total)
        {
            parts.Add(Total(search?.CountedApart ?? []));
        }

        return Sql.Of($"{with}SELECT json_array({Sql.Commas(parts)})");
    }

    private Sql Items(Row row)
    {
        var arms = (ReadsBestHits ? new ArmWriter(context, list.Rows, owner) { Hits = SearchWriter.FromBest } : _arms).All();
        if (arms.IsEmpty)
        {
            return Sql.Of($"json_array()");
        }

        var page = context.Alias('q');
        var columns = new PageColumns(page, arms);
        var node = new PageNode(columns);
        var hands = new RowHands(node, arms[0].Edge is null ? null : new PageRelationship(columns), arms[0].Hit, columns);
        var written = row.Tagged ? RowWriter.ByType(context, row, columns.Take(arm => arm.Type()), hands) : RowWriter.Single(context, row, hands);

        // A page before a cursor is read from its end; its rows stand in the list's order all the same.
        var order = list.Page.Backward ? Sql.Of($" ORDER BY {OuterOrder(columns, page, reversed: false)}") : default;
        var from = Page(arms, columns);
        return Sql.Of($"SELECT json_group_array({written.Indented()}{order})\nFROM {from.Block()} {page}").Block();
    }

    private Sql Page(ImmutableArray<Arm> arms, PageColumns columns)
    {
        var limit = context.Parameters.Value(list.Page.Limit);
        var stretches = arms.SelectMany(arm => Stretches(arm, list.Page.Backward, inclusive: false).Select(after => (arm, after))).ToImmutableArray();
        var outer = stretches.Length > 1 ? OuterOrder(columns, null, list.Page.Backward) : default;
        var selects = stretches.Select(stretch =>
        {
            var (arm, after) = stretch;
            var order = Sql.Commas([.. Terms(arm, list.Page.Backward).Select(term => term.By)]);
            var shown = Sql.Commas([.. columns.Write(arm)]);
            return Sql.Of($"SELECT {shown}\nFROM {arm.From()}{Where(arm, after)}\nORDER BY {order} LIMIT {limit}");
        }).ToImmutableArray();
        return selects.Length == 1
            ? selects[0]
            : Sql.Of($"{Sql.UnionAll([.. selects.Select(select => Sql.Of($"SELECT * FROM {select.Block()}"))])}\nORDER BY {outer} LIMIT {limit}");
    }

    /// <summary>Whether there are rows on the other side of the cursor, its own row included: each stretch ends at its first row.</summary>
    private Sql Beyond()
    {
        var stretches = _arms.All().SelectMany(arm => Stretches(arm, !list.Page.Backward, inclusive: true)
            .Select(at => Sql.Of($"EXISTS (SELECT 1 FROM {arm.From()}{Where(arm, at)})")));
        return Sql.Or([.. stretches]);
    }

    /// <param name="apart">Counts of what stands in no table of hits.</param>
    private Sql Total(ImmutableArray<Sql> apart)
    {
        // Each hit is one found node of a searched type: all types that nothing is asked of are counted at once.
        var (hits, writer) = RanksAll ? (Sql.Of($"hit"), _arms) : (SearchWriter.FromFound, new ArmWriter(context, list.Rows, owner) { Hits = SearchWriter.FromFound });
        var (arms, free) = _free.IsEmpty
            ? (writer.All(), [])
            : (writer.All().RemoveAll(arm => IsFree(list.Rows, ((TypedNode)arm.Node).Type)),
                ImmutableArray.Create(Sql.Of($"(SELECT count(*) FROM {hits} WHERE {SearchWriter.IsBy(_free)})")));
        ImmutableArray<Sql> counts =
            [.. free, .. apart, .. arms.Select(arm => Where(arm, default) is var where ? Sql.Of($"(SELECT count(*) FROM {arm.From()}{where})") : default)];
        return counts.IsEmpty ? Sql.Of($"0") : Sql.Plus(counts);
    }

    private static ImmutableArray<int> FreeFields(SqlContext context, RowSet rows, Matching search)
    {
        var types = context.Map.Members(rows.Of).Where(type => IsFree(rows, type)).Select(type => type.Name).ToHashSet();
        return [.. search.Fields.Select((field, place) => (field, place)).Where(each => types.Contains(each.field.Owner.Name)).Select(each => each.place)];
    }

    private static bool IsFree(RowSet rows, NodeType type) => ArmWriter.Of(rows.Where, type) is Always;

    private static Sql Where(Arm arm, Sql stretch)
    {
        Sql[] conditions = [.. new[] { arm.Where, stretch }.Where(condition => !condition.IsEmpty)];
        return conditions.Length == 0 ? default : Sql.Of($"\nWHERE {Sql.And(conditions)}");
    }

    /// <summary>The stretches after the cursor. Apart where each seeks an index of its own; as one condition where the rows are at hand anyway.</summary>
    private ImmutableArray<Sql> Stretches(Arm arm, bool reversed, bool inclusive)
    {
        if (list.Page.Cursor.IsEmpty)
        {
            return [default];
        }

        var stretches = Keyset.After(Terms(arm, reversed), context.Parameters, inclusive);
        var isIndexed = list.From is AllNodes && list.Order[0] is ByProperty { Path.IsEmpty: true };
        return isIndexed ? stretches : [Sql.Or(stretches)];
    }

    private ImmutableArray<Term> Terms(Arm arm, bool reversed) =>
    [
        .. list.Order.Select((key, at) => new Term(
            key.Accept(new OrderValue(context, arm, Plain: false)),
            key.Descending != reversed,
            key.Nullable,
            list.Page.Cursor.IsEmpty ? null : list.Page.Cursor[at])),
    ];

    private Sql OuterOrder(PageColumns columns, Alias? page, bool reversed) => Sql.Commas([.. list.Order.Select(key =>
    {
        var column = columns.Column(arm => key.Accept(new OrderValue(context, arm, Plain: false)));
        var value = page is { } of ? Sql.Of($"{of}.{column}") : Sql.Of($"{column}");
        return new Term(value, key.Descending != reversed, key.Nullable, null).By;
    })]);
}
