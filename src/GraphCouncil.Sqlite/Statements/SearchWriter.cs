using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes a search as a table <c>hit</c> of nodes with their best entry. The full-text index finds candidates only; whether an entry matches and how
/// well is the rule of <see cref="Matching"/>, word for word, so that every store agrees. A hit's rank is one whole number, so that the best of a
/// hundred thousand is found without a look at a text: class, weight, field, and what is left to compare within one field of one node.
/// </summary>
internal sealed class SearchWriter(SqlContext context, Matching source)
{
    /// <summary>A rank, from its end: 32 bits to compare within a field, 16 for the field's place, 7 for the weight from its most, then the class.</summary>
    private const int TieBits = 32;
    private const int FieldBits = 16;
    private const int ClassAt = FieldBits + 7;
    private const int MostWeight = 127;
    private const int WorstPlace = 4 * (MostWeight + 1);

    /// <summary>What the best hits are read from, under the name of all.</summary>
    public static Sql FromBest => Sql.Of($"best hit");

    /// <summary>What is counted, under that name.</summary>
    public static Sql FromFound => Sql.Of($"found hit");

    /// <summary>How many rows of the list there are besides those in <c>found</c>: nobody needs to keep them.</summary>
    public ImmutableArray<Sql> CountedApart { get; private set; } = [];

    /// <summary>Whether a hit was found by a field at one of these places: by its stretches of places, which takes a third of the time of a list.</summary>
    public static Sql IsBy(ImmutableArray<int> places)
    {
        var stretches = places.Order().Select((place, at) => (place, Stretch: place - at)).GroupBy(each => each.Stretch, each => each.place);
        return Sql.Or([.. stretches.Select(stretch => Sql.Of($"hit.field BETWEEN {stretch.First()} AND {stretch.Last()}"))]);
    }

    /// <param name="first">A table <c>best</c> of the best hits; null: there is no use for it.</param>
    /// <param name="all">Whether a table <c>hit</c> of all hits is of use.</param>
    /// <param name="counted">
    /// Places of fields whose hits are rows of the list for sure, where hits are counted without a look at all: then a table <c>found</c> of nodes and
    /// the place of any field that they are found by has those besides <see cref="CountedApart"/>.
    /// </param>
    public Sql With(BestHits? first, bool all, ImmutableArray<int>? counted)
    {
        if (source.Fields.IsEmpty)
        {
            return default;
        }

        var tables = new List<Sql> { Entry(), Sql.Of($"own AS MATERIALIZED {Own().Block()}") };
        var through = new List<(FoundThrough Field, int Place)>();
        for (var at = 0; at < source.Fields.Length; at++)
        {
            if (source.Fields[at] is ThroughRelated { Texts.IsEmpty: false } field)
            {
                var related = context.Alias('w');
                tables.AddRange(Related(field, at, related));
                through.Add((new(context, field, at, related), at));
            }
        }

        if (all)
        {
            tables.Add(Hits(Sql.Of($"hit"), [Sql.Of($"SELECT * FROM own"), .. through.Select(each => each.Field.All())]));
        }

        if (first is not null)
        {
            tables.AddRange(Best(first, through));
        }

        if (counted is { } sure)
        {
            var own = Sql.Of($"(SELECT node FROM own)");
            var others = through.ToLookup(each => sure.Contains(each.Place), each => each.Field.Others(own));
            tables.AddRange(through.SelectMany(each => each.Field.Decisions(default, others: true)));
            CountedApart = [.. others[true].Select(each => Sql.Of($"(SELECT count(*) FROM {each.Block()})"))];
            tables.Add(Sql.Of($"found AS MATERIALIZED {Sql.UnionAll([Sql.Of($"SELECT node, {FieldOf(Sql.Of($"min(rank)"))} AS field FROM own GROUP BY node"), .. others[false]]).Block()}"));
        }

        return Sql.Of($"WITH RECURSIVE\n{Sql.Lines(tables)}\n");
    }

    /// <summary>
    /// The hits of no worse class and weight than the last one that the page can need, and not even all of these: of the many who are found alike
    /// through a related node only the first by title can be on it.
    /// </summary>
    private IEnumerable<Sql> Best(BestHits first, List<(FoundThrough Field, int Place)> through)
    {
        var limit = context.Parameters.Value(first.Limit);
        var own = Sql.Of($"SELECT {PlaceOf(Sql.Of($"min(rank)"))} AS place, {FieldOf(Sql.Of($"min(rank)"))} AS field FROM own GROUP BY node");
        ImmutableArray<Sql> bounds =
        [
            Sql.Of($"SELECT * FROM (SELECT place FROM {own.Block()} hit WHERE {IsBy(first.Fields)} ORDER BY place LIMIT 1 OFFSET max({limit} - 1, 0))"),
            .. through.Where(each => first.Fields.Contains(each.Place)).Select(each => each.Field.Bound(PlaceOf(Sql.Of($"w.rank")), first.Limit)),
        ];
        yield return Sql.Of($"bound AS MATERIALIZED (SELECT ifnull(min(place), {WorstPlace}) AS place FROM {Sql.UnionAll(bounds).Block()})");

        var (bound, place) = (Sql.Of($"(SELECT place FROM bound)"), PlaceOf(Sql.Of($"w.rank")));
        foreach (var decision in through.Where(each => first.Fields.Contains(each.Place)).SelectMany(each => each.Field.Decisions(Sql.Of($"{place} = {bound}"), others: false)))
        {
            yield return decision;
        }

        yield return Hits(Sql.Of($"best"),
        [
            Sql.Of($"SELECT * FROM own WHERE {PlaceOf(Sql.Of($"rank"))} <= {bound}"),
            .. through.SelectMany(each => first.Fields.Contains(each.Place)
                ? new[] { each.Field.All(Sql.Of($"{place} < {bound}")), each.Field.First(Sql.Of($"{place} = {bound}"), first.Limit) }
                : [each.Field.All(Sql.Of($"{place} <= {bound}"))]),
        ]);
    }

    /// <summary>Each node with its best entry.</summary>
    private static Sql Hits(Sql name, IEnumerable<Sql> candidates)
    {
        // What stands beside a least value is taken from its row. No two fields share a rank, so it is the best entry's.
        var best = Sql.Of($"SELECT node, min(rank) AS rank, entry FROM {Sql.UnionAll(candidates).Block()} GROUP BY node");
        return Sql.Of(
            $"{name} AS MATERIALIZED (\n  SELECT node, rank >> {ClassAt + TieBits} AS class, {MostWeight} - (rank >> {FieldBits + TieBits} & {MostWeight}) AS weight, {FieldOf(Sql.Of($"rank"))} AS field, entry\n  FROM ({best.Indented()})\n)");
    }

    /// <summary>Class and weight as one number, the less the better.</summary>
    private static Sql PlaceOf(Sql rank) => Sql.Of($"{rank} >> {FieldBits + TieBits}");

    private static Sql FieldOf(Sql rank) => Sql.Of($"{rank} >> {TieBits} & {(1 << FieldBits) - 1}");

    private static int Standing(int weight, int field) => ((MostWeight - weight) << FieldBits) | field;

    /// <summary>The entries that match, with their class. Most match as it is typed, which takes less to see.</summary>
    private Sql Entry()
    {
        var whole = context.Parameters.Value(source.Whole);
        var terms = context.Parameters.JsonList(source.Terms);
        var spellings = context.Parameters.Spellings(source.Terms);
        var index = context.Parameters.IndexQuestion(source.Terms);
        var body = Sql.Of(
            $"SELECT e.key, e.node, e.field,\n  CASE WHEN e.padded = ' ' || {whole} || ' ' THEN 0 WHEN instr(e.padded, ' ' || {whole}) = 1 THEN 1 WHEN instr(e.padded, ' ' || {whole} || ' ') > 0 THEN 2 ELSE 3 END AS class\nFROM search_index({index}) s CROSS JOIN search_entry e ON e.key = s.rowid\nWHERE NOT EXISTS (SELECT 1 FROM json_each({terms}) x WHERE instr(e.padded, x.value) = 0)\n  OR NOT EXISTS (SELECT 1 FROM json_each({spellings}) x WHERE NOT EXISTS (SELECT 1 FROM json_each(x.value) y WHERE instr(e.padded, y.value) > 0))");
        return Sql.Of($"entry AS MATERIALIZED {body.Block()}");
    }

    /// <summary>The entries of found nodes. Only where a field can have several is there a text left to compare.</summary>
    private Sql Own()
    {
        var own = source.Fields.Select((field, at) => (Text: field as OwnText, At: at)).Where(f => f.Text is not null)
            .ToLookup(f => f.Text!.Property.Kind == ValueKind.TextList, f => (f.Text!, f.At));
        var parts = new List<Sql>();
        if (own[false].Any())
        {
            parts.Add(Sql.Of($"SELECT o.node, {Rank(own[false])} AS rank, o.key AS entry FROM entry o WHERE o.field IN ({Entries(own[false])})"));
        }

        if (own[true].Any())
        {
            parts.Add(Sql.Of(
                $"SELECT o.node, {Rank(own[true])} | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry\nFROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN ({Entries(own[true])})"));
        }

        return parts.Count > 0 ? Sql.UnionAll(parts) : Sql.Of($"SELECT NULL AS node, 0 AS rank, 0 AS entry WHERE 0");
    }

    /// <summary>The related nodes, also those that are led down to, each with the best rank and entry that is handed to it.</summary>
    private IEnumerable<Sql> Related(ThroughRelated through, int place, Alias related)
    {
        var texts = through.Texts.Select((text, at) => (text, at)).ToArray();
        var weights = Sql.Joined([.. texts.Select(each => Sql.Of($" WHEN {EntryOf(each.text)} THEN {Standing(each.text.Weight, each.at)}"))]);
        var best = Sql.Of(
            $"SELECT o.*, e.padded, e.original, row_number() OVER (PARTITION BY o.node ORDER BY o.class, CASE o.field{weights} END, e.padded, e.original) AS place\nFROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN ({Entries(texts)})");

        // Not "= 1": SQLite would make an index for that.
        var ranked = Sql.Of(
            $"SELECT node, (class << {ClassAt} | {Standing(through.Weight, place)}) << {TieBits} | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry\nFROM {best.Block()}\nWHERE place < 2");
        if (through.Descend is not { } descend)
        {
            yield return Sql.Of($"{related} AS MATERIALIZED {ranked.Block()}");
            yield break;
        }

        var edge = new TableRelationship(descend.Field, context.Alias('r'));
        var led = context.Alias('w');
        var (join, condition) = StepCondition.Of(context, descend, edge);
        Sql[] holds = [Sql.Of($"w.step < {SearchThrough.MaxSteps}"), .. condition.IsEmpty ? Array.Empty<Sql>() : [condition]];
        var step = Sql.Of(
            $"SELECT {edge.FarKey}, w.rank, w.entry, w.step + 1\nFROM {led} w CROSS JOIN {edge.From} ON {edge.NearKey} = w.node{join}\nWHERE {Sql.And(holds)}");
        yield return Sql.Of($"{led}(node, rank, entry, step) AS {Sql.Of($"SELECT *, 0 FROM {ranked.Block()}\nUNION\n{step}").Block()}");
        yield return Sql.Of($"{related} AS MATERIALIZED (SELECT node, min(rank) AS rank, entry FROM {led} GROUP BY node)");
    }

    private Sql Rank(IEnumerable<(OwnText Text, int At)> fields) => Sql.Of(
        $"(o.class << {ClassAt} | CASE o.field{Sql.Joined(fields.Select(f => Sql.Of($" WHEN {EntryOf(f.Text)} THEN {Standing(f.Text.Weight, f.At)}")))} END) << {TieBits}");

    private Sql Entries(IEnumerable<(OwnText Text, int At)> fields) => Sql.Commas(fields.Select(f => Sql.Of($"{EntryOf(f.Text)}")));

    private int EntryOf(OwnText text) => context.Symbols[text.Owner, text.Property];
}
