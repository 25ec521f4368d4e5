using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes what a search finds: a list of <c>[node, hit]</c>, each node once. The full-text index finds candidates only; whether an entry matches and how
/// well is the rule of <see cref="Matching"/>, word for word, so that every store agrees. A hit is <c>[class, weight taken negative, place of the field,
/// folded entry, entry, name of the field, property that its type's titles are ordered by]</c>: the least of a node's hits is its best.
/// </summary>
internal sealed class SearchWriter(CypherContext context, NodeList list, Matching source)
{
    public (Cypher Clauses, Found? Found) Write()
    {
        var (node, hit) = (context.Next('n'), context.Next('h'));
        Cypher[] ways = [.. Own(node, hit), .. source.Fields.Select((field, place) => (field, place)).Where(each => each.field is ThroughRelated)
            .Select(each => Through((ThroughRelated)each.field, each.place, node, hit))];
        if (ways.Length == 0)
        {
            var none = context.Next('l');
            return (Cypher.Of($"WITH [] AS {none}"), new(none, Cypher.Of($"0"), default));
        }

        var best = context.Next('h');
        var hits = Cypher.Lines(
            Cypher.Of($"CALL () {Cypher.UnionAll(ways).Block()}"),
            Cypher.Of($"WITH {node}, min({hit}) AS {best}"),
            Cypher.Where(PredicateWriter.Conditions(context, list.Where, new(node))));
        var (rest, found) = list is { Items: not null, Page.Backward: false, Order: [ByMatch, ByWeight, ..] } ? Page(new(node, Hit: best)) : All(node, best);
        return (Cypher.Lines(hits, rest), found);
    }

    private (Cypher Clauses, Found Found) All(CypherVar node, CypherVar best)
    {
        var all = context.Next('l');
        return (Cypher.Of($"WITH collect([{node}, {best}]) AS {all}"), new(all, Cypher.Of($"size({all})"), default));
    }

    /// <summary>
    /// The page's hits alone, and how many there are. Hits lie in groups of one class and weight, and only those groups are put in order that the page reaches.
    /// The aggregation after them lets go of the rest: whatever is in scope while rows are put in order, the server counts as the memory of each of them.
    /// </summary>
    private (Cypher Clauses, Found Found) Page(RowScope hit)
    {
        var order = new ListOrder(context, list);
        var (rank, group, groups, reached, item) = (context.Next('k'), context.Next('l'), context.Next('l'), context.Next('c'), context.Next('i'));
        var (total, rows, page, limit) = (context.Next('c'), context.Next('l'), new RowScope(context.Next('n'), Hit: context.Next('h')), list.Page.Limit);
        var pair = Cypher.Of($"[{hit.Node}, {hit.Hit!.Value}]");
        var (keyed, kept, counted, summed, after) = (default(Cypher), pair, default(Cypher), Cypher.Of($"sum(size({group}))"), total);
        if (!list.Page.Cursor.IsEmpty)
        {
            // Of a page after a cursor only what stands behind it is kept; the rest is counted.
            var keys = order.Keys(hit);
            var count = context.Next('c');
            keyed = Keyed(hit, keys);
            kept = Cypher.Of($"CASE WHEN {Keyset.After(order.Terms(keys, reversed: false), inclusive: false, sought: false)} THEN {pair} END");
            after = context.Next('c');
            counted = Cypher.Of($", count(*) AS {count}");
            summed = Cypher.Of($"sum(size({group})) AS {after}, sum({count})");
        }

        CypherVar[] sums = [.. new[] { after, total }.Distinct()];
        var (carried, lasting) = (Cypher.Commas(sums.Select(sum => Cypher.Of($"{sum}"))), Cypher.Commas(sums.Select(sum => Cypher.Of($"max({sum}) AS {sum}"))));
        var pageKeys = order.Keys(page);
        var clauses = Cypher.Lines(
            keyed,
            Cypher.Of($"WITH 1000 * {hit.Hit.Value}[0] + {hit.Hit.Value}[1] AS {rank}, collect({kept}) AS {group}{counted}\nORDER BY {rank}"),
            Cypher.Of($"WITH collect({group}) AS {groups}, {summed} AS {total}"),
            Cypher.Of($"WITH {groups}, {carried}, reduce({reached} = [0, 0], {group} IN {groups} | CASE WHEN {reached}[1] >= {limit} THEN {reached} ELSE [{reached}[0] + 1, {reached}[1] + size({group})] END)[0] AS {reached}"),
            Cypher.Of($"UNWIND CASE {after} WHEN 0 THEN [[null]] ELSE {groups}[..{reached}] END AS {group}\nUNWIND {group} AS {item}"),
            Cypher.Of($"WITH {carried}, {item}[0] AS {page.Node}, min({item}[1]) AS {page.Hit!.Value}"),
            Keyed(page, pageKeys, sums),
            Cypher.Of($"ORDER BY {ListOrder.By(order.Terms(pageKeys, reversed: false))}\nLIMIT {limit}"),
            Cypher.Of($"WITH collect(CASE WHEN {page.Node} IS NOT NULL THEN [{page.Node}, {page.Hit.Value}] END) AS {rows}, {lasting}"));
        return (clauses, new(rows, Cypher.Of($"{total}"), Cypher.Of($"CASE WHEN {total} > {after} THEN 1 ELSE 0 END")));
    }

    private static Cypher Keyed(RowScope hit, ImmutableArray<Key> keys, params CypherVar[] carried) => Cypher.Of(
        $"WITH {Cypher.Commas([.. carried.Select(each => Cypher.Of($"{each}")), ListOrder.Carried(hit, []), .. keys.Where(key => key.Name is not null).Select(key => Cypher.Of($"{key.Value} AS {key.Name!.Value}"))])}");

    private IEnumerable<Cypher> Own(CypherVar node, CypherVar hit)
    {
        var own = source.Fields.Select((field, place) => (Field: field as OwnText, Place: place)).Where(each => each.Field is not null).ToArray();
        if (own.Length > 0)
        {
            var found = context.Next('n');
            var (entries, best) = Entries(found, [.. own.Select(each => (each.Field!, each.Place))], whole: true);
            yield return Cypher.Lines(entries, Cypher.Of($"RETURN {found} AS {node}, {best} AS {hit}"));
        }
    }

    /// <summary>The related nodes' best entries, handed down to the narrower ones, and from there back to the owners.</summary>
    private Cypher Through(ThroughRelated through, int place, CypherVar node, CypherVar hit)
    {
        var found = context.Next('n');
        var (entries, entry) = Entries(found, [.. through.Texts.Select((text, at) => (text, at))], whole: false);
        var best = context.Next('h');
        var related = Cypher.Lines(entries, Cypher.Of($"WITH {found}, min({entry}) AS {best}"));
        var lowest = found;
        if (through.Descend is { } descend)
        {
            lowest = context.Next('n');
            var handed = context.Next('h');
            related = Cypher.Lines(
                related,
                Cypher.Of($"MATCH ({found}){Descent(descend)}{{0,{SearchThrough.MaxSteps}}}({lowest})"),
                Cypher.Of($"WITH DISTINCT {found}, {best}, {lowest}"),
                Cypher.Of($"WITH {lowest}, min([{best}[0], {best}[3], {best}[4]]) AS {handed}"));
            best = handed;
        }
        else
        {
            var handed = context.Next('h');
            related = Cypher.Lines(related, Cypher.Of($"WITH {found}, [{best}[0], {best}[3], {best}[4]] AS {handed}"));
            best = handed;
        }

        var owner = context.Next('n');
        var back = through.Field.Direction == Direction.Out ? Direction.In : Direction.Out;
        CypherVar? by = through.Way.Where is Always ? null : context.Next('r');
        var step = CypherContext.Step(lowest, through.Field with { Direction = back }, by, owner, through.Owner);
        // An owner is related to many: it is one row before its hit is made.
        var least = context.Next('h');
        var title = through.Owner.TitleText is { } text ? Cypher.Of($"{CypherName.Order(text).AsText}") : Cypher.Of($"null");
        return Cypher.Lines(
            related,
            Cypher.Of($"MATCH {step}"),
            Cypher.Where(PredicateWriter.Conditions(context, through.Way.Where, new(lowest, by))),
            Cypher.Of($"WITH {owner}, min({best}) AS {least}"),
            Cypher.Of($"RETURN {owner} AS {node}, [{least}[0], -{through.Weight}, {place}, {least}[1], {least}[2], {CypherName.Literal(through.Name)}, {title}] AS {hit}"));
    }

    /// <summary>One step down, to be repeated.</summary>
    private Cypher Descent(Step descend)
    {
        var type = CypherName.Relationship(descend.Field.Relationship);
        var (left, right) = descend.Field.Direction == Direction.Out ? (Cypher.Of($"-"), Cypher.Of($"->")) : (Cypher.Of($"<-"), Cypher.Of($"-"));
        if (descend.Where is Always)
        {
            return Cypher.Of($"{left}[:{type}]{right}");
        }

        var (near, far) = (context.Next('n'), new RowScope(context.Next('n'), context.Next('r')));
        var holds = Cypher.And(PredicateWriter.Conditions(context, descend.Where, far));
        return Cypher.Of($" (({near}){left}[{far.Edge!.Value}:{type}]{right}({far.Node}) WHERE {holds})");
    }

    /// <summary>The entries of found nodes that match, one a row, and the hit that each makes: all of it, or what is compared alone.</summary>
    private (Cypher Clauses, Cypher Hit) Entries(CypherVar found, ImmutableArray<(OwnText Text, int Place)> texts, bool whole)
    {
        var (field, entry, term, at, one) = (context.Next('f'), context.Next('e'), context.Next('i'), context.Next('i'), context.Next('i'));
        var spellings = context.Derive(DerivedForm.Spellings, source.Terms);
        var fields = context.Table(texts.GroupBy(each => each.Text.Owner.Name)
            .Select(type => (type.First().Text.Owner, (GraphValue)new GraphValue.List([.. type.Select(each => Field(each.Text, each.Place))]))));
        var (folded, kept) = (Cypher.Of($"{found}[{field}[0]]"), Cypher.Of($"{found}[{field}[1]]"));
        var clauses = Cypher.Lines(
            Cypher.Of($"CALL db.index.fulltext.queryNodes({CypherName.SearchIndex.AsText}, {context.Derive(DerivedForm.IndexQuestion, source.Terms)})\nYIELD node AS {found}"),
            Cypher.Of($"UNWIND {TypeCase.LookUp(found, fields)} AS {field}"),
            Cypher.Of($"UNWIND CASE WHEN {field}[5] THEN [{at} IN range(0, size({folded}) - 1) | [{folded}[{at}], {kept}[{at}]]] ELSE [[{folded}, {kept}]] END AS {entry}"),
            Cypher.Of($"WITH {found}, {field}, {entry}"),
            Cypher.Where(Cypher.Of($"all({term} IN {spellings} WHERE any({one} IN {term} WHERE {entry}[0] CONTAINS {one}))")));
        var match = Cypher.Of(
            $"CASE\n  WHEN {entry}[0] = ' ' + {source.Whole} + ' ' THEN 0\n  WHEN {entry}[0] STARTS WITH ' ' + {source.Whole} THEN 1\n  WHEN {entry}[0] CONTAINS ' ' + {source.Whole} + ' ' THEN 2\n  ELSE 3\nEND");
        Cypher[] shown = whole ? [Cypher.Of($"{field}[4]"), Cypher.Of($"{field}[6]")] : [];
        return (clauses, Cypher.List([match, Cypher.Of($"{field}[2]"), Cypher.Of($"{field}[3]"), Cypher.Of($"{entry}[0]"), Cypher.Of($"{entry}[1]"), .. shown]));
    }

    /// <summary>A searched property: where its folded text stands, where the text itself, weight taken negative, place, name, whether it is a list, what titles are ordered by.</summary>
    private static GraphValue.List Field(OwnText text, int place) => new([
        new GraphValue.Text(CypherName.Folded(text.Property).Plain),
        new GraphValue.Text(CypherName.Property(text.Property).Plain),
        new GraphValue.Integer(-text.Weight),
        new GraphValue.Integer(place),
        new GraphValue.Text(text.Name.Value),
        new GraphValue.Truth(text.Property.Kind == ValueKind.TextList),
        text.Owner.TitleText is { } title ? new GraphValue.Text(CypherName.Order(title).Plain) : GraphValue.Missing.Instance,
    ]);
}
