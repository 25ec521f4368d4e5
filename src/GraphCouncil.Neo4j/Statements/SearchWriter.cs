using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes the hits of a search: a list of <c>[node, hit]</c>, each node once. The full-text index finds candidates only; whether an entry matches and how
/// well is the rule of <see cref="Matching"/>, word for word, so that every store agrees. A hit is <c>[class, weight taken negative, place of the field,
/// folded entry, entry, name of the field, property that its type's titles are ordered by]</c>: the least of a node's hits is its best.
/// </summary>
internal sealed class SearchWriter(Scribe scribe, NodeList list, Matching source)
{
    public (Cypher Clauses, CypherVar? Hits) Hits()
    {
        var (node, hit) = (scribe.Next('n'), scribe.Next('h'));
        Cypher[] ways = [.. Own(node, hit), .. source.Fields.Select((field, place) => (field, place)).Where(each => each.field is ThroughRelated)
            .Select(each => Through((ThroughRelated)each.field, each.place, node, hit))];
        var (best, hits) = (scribe.Next('h'), scribe.Next('l'));
        if (ways.Length == 0)
        {
            return (Cypher.Of($"WITH [] AS {hits}"), hits);
        }

        var clauses = Cypher.Lines(
            Cypher.Of($"CALL () {Cypher.UnionAll(ways).Block()}"),
            Cypher.Of($"WITH {node}, min({hit}) AS {best}"),
            Cypher.Where(PredicateWriter.Conditions(scribe, list.Where, new(node))),
            Cypher.Of($"WITH collect([{node}, {best}]) AS {hits}"));
        return (clauses, hits);
    }

    private IEnumerable<Cypher> Own(CypherVar node, CypherVar hit)
    {
        var own = source.Fields.Select((field, place) => (Field: field as OwnText, Place: place)).Where(each => each.Field is not null).ToArray();
        if (own.Length > 0)
        {
            var found = scribe.Next('n');
            var (entries, best) = Entries(found, [.. own.Select(each => (each.Field!, each.Place))], whole: true);
            yield return Cypher.Lines(entries, Cypher.Of($"RETURN {found} AS {node}, {best} AS {hit}"));
        }
    }

    /// <summary>The related nodes' best entries, handed down to the narrower ones, and from there back to the owners.</summary>
    private Cypher Through(ThroughRelated through, int place, CypherVar node, CypherVar hit)
    {
        var found = scribe.Next('n');
        var (entries, entry) = Entries(found, [.. through.Texts.Select((text, at) => (text, at))], whole: false);
        var best = scribe.Next('h');
        var related = Cypher.Lines(entries, Cypher.Of($"WITH {found}, min({entry}) AS {best}"));
        var lowest = found;
        if (through.Descend is { } descend)
        {
            lowest = scribe.Next('n');
            var handed = scribe.Next('h');
            var (left, right) = descend.Direction == Direction.Out ? (Cypher.Of($"-"), Cypher.Of($"->")) : (Cypher.Of($"<-"), Cypher.Of($"-"));
            related = Cypher.Lines(
                related,
                Cypher.Of($"MATCH ({found}){left}[:{CypherName.Relationship(descend.Relationship)}]{right}{{0,{SearchThrough.MaxSteps}}}({lowest})"),
                Cypher.Of($"WITH DISTINCT {found}, {best}, {lowest}"),
                Cypher.Of($"WITH {lowest}, min([{best}[0], {best}[3], {best}[4]]) AS {handed}"));
            best = handed;
        }
        else
        {
            var handed = scribe.Next('h');
            related = Cypher.Lines(related, Cypher.Of($"WITH {found}, [{best}[0], {best}[3], {best}[4]] AS {handed}"));
            best = handed;
        }

        var owner = scribe.Next('n');
        var back = through.Field.Direction == Direction.Out ? Direction.In : Direction.Out;
        var step = Scribe.Step(lowest, through.Field with { Direction = back }, null, owner, through.Owner);
        // An owner is related to many: it is one row before its hit is made.
        var least = scribe.Next('h');
        var title = through.Owner.TitleText is { } text ? Cypher.Of($"{CypherName.Order(text).AsText}") : Cypher.Of($"null");
        return Cypher.Lines(
            related,
            Cypher.Of($"MATCH {step}"),
            Cypher.Of($"WITH {owner}, min({best}) AS {least}"),
            Cypher.Of($"RETURN {owner} AS {node}, [{least}[0], -{through.Weight}, {place}, {least}[1], {least}[2], {CypherName.Literal(through.Name)}, {title}] AS {hit}"));
    }

    /// <summary>The entries of found nodes that match, one a row, and the hit that each makes: all of it, or what is compared alone.</summary>
    private (Cypher Clauses, Cypher Hit) Entries(CypherVar found, ImmutableArray<(OwnText Text, int Place)> texts, bool whole)
    {
        var (field, entry, term, at) = (scribe.Next('f'), scribe.Next('e'), scribe.Next('i'), scribe.Next('i'));
        var fields = scribe.Table(texts.GroupBy(each => each.Text.Owner.Name)
            .Select(type => (type.First().Text.Owner, (GraphValue)new GraphValue.List([.. type.Select(each => Field(each.Text, each.Place))]))));
        var (folded, kept) = (Cypher.Of($"{found}[{field}[0]]"), Cypher.Of($"{found}[{field}[1]]"));
        var clauses = Cypher.Lines(
            Cypher.Of($"CALL db.index.fulltext.queryNodes({CypherName.SearchIndex.AsText}, {scribe.Derive(DerivedForm.IndexQuestion, source.Terms)})\nYIELD node AS {found}"),
            Cypher.Of($"UNWIND {TypeCase.LookUp(found, fields)} AS {field}"),
            Cypher.Of($"UNWIND CASE WHEN {field}[5] THEN [{at} IN range(0, size({folded}) - 1) | [{folded}[{at}], {kept}[{at}]]] ELSE [[{folded}, {kept}]] END AS {entry}"),
            Cypher.Of($"WITH {found}, {field}, {entry}"),
            Cypher.Where(Cypher.Of($"all({term} IN {source.Terms} WHERE {entry}[0] CONTAINS {term})")));
        var match = Cypher.Of(
            $"CASE\n  WHEN {entry}[0] = ' ' + {source.Whole} + ' ' THEN 0\n  WHEN {entry}[0] STARTS WITH ' ' + {source.Whole} THEN 1\n  WHEN {entry}[0] CONTAINS ' ' + {source.Whole} + ' ' THEN 2\n  ELSE 3\nEND");
        Cypher[] shown = whole ? [Cypher.Of($"{field}[4]"), Cypher.Of($"{field}[6]")] : [];
        return (clauses, Cypher.List([match, Cypher.Of($"{field}[2]"), Cypher.Of($"{field}[3]"), Cypher.Of($"{entry}[0]"), Cypher.Of($"{entry}[1]"), .. shown]));
    }

    /// <summary>A searched property: where its folded text stands, where the text itself, weight taken negative, place, name, whether it is a list, what titles are ordered by.</summary>
    private static GraphValue.List Field(OwnText text, int place) => new([
        new GraphValue.Text(CypherName.Search(text.Property).Plain),
        new GraphValue.Text(CypherName.Property(text.Property).Plain),
        new GraphValue.Integer(-text.Weight),
        new GraphValue.Integer(place),
        new GraphValue.Text(text.Name.Value),
        new GraphValue.Truth(text.Property.Kind == ValueKind.TextList),
        text.Owner.TitleText is { } title ? new GraphValue.Text(CypherName.Order(title).Plain) : GraphValue.Missing.Instance,
    ]);
}
