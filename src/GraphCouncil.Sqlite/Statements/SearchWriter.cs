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

    /// <summary>What the best hits are read from, under the name of all.</summary>
    public static Sql Best => Sql.Of($"best hit");

    /// <summary>Whether a hit was found by a field at one of these places: by its stretches of places, which takes a third of the time of a list.</summary>
    public static Sql IsBy(ImmutableArray<int> places)
    {
        var stretches = places.Order().Select((place, at) => (place, Stretch: place - at)).GroupBy(each => each.Stretch, each => each.place);
        return Sql.Or([.. stretches.Select(stretch => Sql.Of($"hit.field BETWEEN {stretch.First()} AND {stretch.Last()}"))]);
    }

    /// <param name="first">Also a table of the best hits; null: there is no use for it.</param>
    public Sql With(BestHits? first)
    {
        if (source.Fields.IsEmpty)
        {
            return default;
        }

        var tables = new List<Sql> { Entry() };
        var candidates = new List<Sql>();
        candidates.AddRange(Own());
        for (var at = 0; at < source.Fields.Length; at++)
        {
            if (source.Fields[at] is ThroughRelated { Texts.IsEmpty: false } through)
            {
                var related = context.Alias('w');
                tables.AddRange(Related(through, at, related));
                candidates.Add(Owners(through, related));
            }
        }

        if (candidates.Count == 0)
        {
            candidates.Add(Sql.Of($"SELECT NULL AS node, 0 AS rank, 0 AS entry WHERE 0"));
        }

        // What stands beside a least value is taken from its row. No two fields share a rank, so it is the best entry's.
        var best = Sql.Of($"SELECT node, min(rank) AS rank, entry FROM {Sql.UnionAll(candidates).Block()} GROUP BY node");
        tables.Add(Sql.Of(
            $"hit AS MATERIALIZED (\n  SELECT node, rank >> {ClassAt + TieBits} AS class, {MostWeight} - (rank >> {FieldBits + TieBits} & {MostWeight}) AS weight, rank >> {TieBits} & {(1 << FieldBits) - 1} AS field, entry\n  FROM ({best.Indented()})\n)"));
        if (first is not null)
        {
            tables.Add(Sooner(first));
        }

        return Sql.Of($"WITH RECURSIVE\n{Sql.Lines(tables)}\n");
    }

    /// <summary>The hits of no worse class and weight than the last one that the page can need.</summary>
    private Sql Sooner(BestHits first)
    {
        var limit = context.Parameters.Value(first.Limit);
        var last = Sql.Of(
            $"SELECT class * {MostWeight} - weight AS place FROM hit WHERE {IsBy(first.Fields)} ORDER BY place LIMIT 1 OFFSET max({limit} - 1, 0)");
        return Sql.Of($"best AS MATERIALIZED (\n  SELECT * FROM hit WHERE class * {MostWeight} - weight <= ifnull({last.Block()}, 4 * {MostWeight})\n)");
    }

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
    private IEnumerable<Sql> Own()
    {
        var own = source.Fields.Select((field, at) => (Text: field as OwnText, At: at)).Where(f => f.Text is not null)
            .ToLookup(f => f.Text!.Property.Kind == ValueKind.TextList, f => (f.Text!, f.At));
        if (own[false].Any())
        {
            yield return Sql.Of($"SELECT o.node, {Rank(own[false])} AS rank, o.key AS entry FROM entry o WHERE o.field IN ({Entries(own[false])})");
        }

        if (own[true].Any())
        {
            yield return Sql.Of(
                $"SELECT o.node, {Rank(own[true])} | row_number() OVER (PARTITION BY o.node ORDER BY e.padded, e.original) AS rank, o.key AS entry\nFROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN ({Entries(own[true])})");
        }
    }

    /// <summary>The related nodes, also those that are led down to, each with the best rank and entry that is handed to it.</summary>
    private IEnumerable<Sql> Related(ThroughRelated through, int place, Alias related)
    {
        var texts = through.Texts.Select((text, at) => (text, at)).ToArray();
        var weights = Sql.Joined([.. texts.Select(each => Sql.Of($" WHEN {EntryOf(each.text)} THEN {Standing(each.text.Weight, each.at)}"))]);
        var best = Sql.Of(
            $"SELECT o.*, e.padded, e.original, row_number() OVER (PARTITION BY o.node ORDER BY o.class, CASE o.field{weights} END, e.padded, e.original) AS place\nFROM entry o CROSS JOIN search_entry e ON e.key = o.key WHERE o.field IN ({Entries(texts)})");
        var ranked = Sql.Of(
            $"SELECT node, (class << {ClassAt} | {Standing(through.Weight, place)}) << {TieBits} | row_number() OVER (ORDER BY class, padded, original) AS rank, key AS entry\nFROM {best.Block()}\nWHERE place = 1");
        if (through.Descend is not { } descend)
        {
            yield return Sql.Of($"{related} AS MATERIALIZED {ranked.Block()}");
            yield break;
        }

        var edge = new TableRelationship(descend.Field, context.Alias('r'));
        var led = context.Alias('w');
        var (join, holds) = Condition(descend, edge);
        var step = Sql.Of(
            $"SELECT {edge.FarKey}, w.rank, w.entry, w.step + 1\nFROM {led} w CROSS JOIN {edge.From} ON {edge.NearKey} = w.node{join}\nWHERE {Sql.And([Sql.Of($"w.step < {SearchThrough.MaxSteps}"), .. holds])}");
        yield return Sql.Of($"{led}(node, rank, entry, step) AS {Sql.Of($"SELECT *, 0 FROM {ranked.Block()}\nUNION\n{step}").Block()}");
        yield return Sql.Of($"{related} AS MATERIALIZED (SELECT node, min(rank) AS rank, entry FROM {led} GROUP BY node)");
    }

    private Sql Owners(ThroughRelated through, Alias related)
    {
        var edge = new TableRelationship(through.Field, context.Alias('r'));
        var (join, holds) = Condition(through.Way, edge);
        var where = holds.Length == 0 ? default : Sql.Of($"\nWHERE {Sql.And(holds)}");
        var owners = Sql.Of($"SELECT {edge.NearKey} AS node, w.rank AS rank, w.entry AS entry FROM {related} w CROSS JOIN {edge.From} ON {edge.FarKey} = w.node{join}");
        if (edge.ComesOnlyFrom(through.Owner))
        {
            return Sql.Of($"{owners}{where}");
        }

        // Other types may have relationships of the same type; each counts under its own field only.
        var owner = context.Alias('t');
        return Sql.Of($"{owners} CROSS JOIN {SqlName.Table(through.Owner)} {owner} ON {owner}.key$ = {edge.NearKey}{where}");
    }

    /// <summary>What a step needs besides the relationship, and what has to hold.</summary>
    private (Sql Join, Sql[] Holds) Condition(Step step, TableRelationship edge)
    {
        if (step.Where is Always)
        {
            return (default, []);
        }

        var far = context.Far(step.Field, edge);
        var holds = new PredicateWriter(context, far, edge, ofAll: false).Write(step.Where);
        return (far.Join, [holds]);
    }

    private Sql Rank(IEnumerable<(OwnText Text, int At)> fields) => Sql.Of(
        $"(o.class << {ClassAt} | CASE o.field{Sql.Joined(fields.Select(f => Sql.Of($" WHEN {EntryOf(f.Text)} THEN {Standing(f.Text.Weight, f.At)}")))} END) << {TieBits}");

    private Sql Entries(IEnumerable<(OwnText Text, int At)> fields) => Sql.Commas(fields.Select(f => Sql.Of($"{EntryOf(f.Text)}")));

    private int EntryOf(OwnText text) => context.Symbols[text.Owner, text.Property];
}
