using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes a search as a table <c>hit</c> of nodes with their best entry. The full-text index finds candidates only; whether an entry matches and how
/// well is the rule of <see cref="Matching"/>, word for word, so that every store agrees.
/// </summary>
internal sealed class SearchWriter(Scribe scribe, Matching source)
{
    public Sql With()
    {
        var tables = new List<Sql> { Entry() };
        var candidates = new List<Sql>();
        if (source.Fields.OfType<OwnText>().Any())
        {
            candidates.Add(Own());
        }

        for (var at = 0; at < source.Fields.Length; at++)
        {
            if (source.Fields[at] is ThroughRelated through)
            {
                var related = scribe.Alias('w');
                tables.AddRange(Related(through, related));
                candidates.Add(Owners(through, at, related));
            }
        }

        if (candidates.Count == 0)
        {
            candidates.Add(Sql.Of($"SELECT NULL AS node, 0 AS class, 0 AS weight, 0 AS field, '' AS padded, '' AS original WHERE 0"));
        }

        tables.Add(Sql.Of($"candidate AS {Sql.UnionAll(candidates).Block()}"));
        tables.Add(Sql.Of(
            $"hit AS MATERIALIZED (\n  SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY node ORDER BY class, weight DESC, field, padded, original) AS place FROM candidate)\n  WHERE place = 1\n)"));
        return Sql.Of($"WITH RECURSIVE\n{Sql.Lines(tables)}\n");
    }

    /// <summary>The entries that match, with their class.</summary>
    private Sql Entry()
    {
        var whole = scribe.Parameters.Value(source.Whole);
        var terms = scribe.Parameters.JsonList(source.Terms);
        var index = scribe.Parameters.IndexQuestion(source.Terms);
        var body = Sql.Of(
            $"SELECT e.node, e.field AS entry, e.padded, e.original,\n  CASE WHEN e.padded = ' ' || {whole} || ' ' THEN 0 WHEN instr(e.padded, ' ' || {whole}) = 1 THEN 1 WHEN instr(e.padded, ' ' || {whole} || ' ') > 0 THEN 2 ELSE 3 END AS class\nFROM search_index({index}) s CROSS JOIN search_entry e ON e.key = s.rowid\nWHERE NOT EXISTS (SELECT 1 FROM json_each({terms}) x WHERE instr(e.padded, x.value) = 0)");
        return Sql.Of($"entry AS MATERIALIZED {body.Block()}");
    }

    private Sql Own()
    {
        var own = source.Fields.Select((field, at) => (field, at)).Where(f => f.field is OwnText)
            .Select(f => (Entry: EntryOf((OwnText)f.field), f.field.Weight, f.at)).ToArray();
        var weights = Sql.Joined([.. own.Select(f => Sql.Of($" WHEN {f.Entry} THEN {f.Weight}"))]);
        var ordinals = Sql.Joined([.. own.Select(f => Sql.Of($" WHEN {f.Entry} THEN {f.at}"))]);
        var entries = Sql.Commas([.. own.Select(f => Sql.Of($"{f.Entry}"))]);
        return Sql.Of(
            $"SELECT node, class, CASE entry{weights} END AS weight, CASE entry{ordinals} END AS field, padded, original FROM entry WHERE entry IN ({entries})");
    }

    /// <summary>The best entry of each related node, handed down to the narrower ones.</summary>
    private IEnumerable<Sql> Related(ThroughRelated through, Alias related)
    {
        var weights = Sql.Joined([.. through.Texts.Select(text => Sql.Of($" WHEN {EntryOf(text)} THEN {text.Weight}"))]);
        var ordinals = Sql.Joined([.. through.Texts.Select((text, at) => Sql.Of($" WHEN {EntryOf(text)} THEN {at}"))]);
        var entries = Sql.Commas([.. through.Texts.Select(text => Sql.Of($"{EntryOf(text)}"))]);
        var best = through.Texts.IsEmpty
            ? Sql.Of($"SELECT NULL, 0, '', '', 0 WHERE 0")
            : Sql.Of(
                $"SELECT node, class, padded, original, 0 FROM (\n  SELECT *, row_number() OVER (PARTITION BY node ORDER BY class, CASE entry{weights} END DESC, CASE entry{ordinals} END, padded, original) AS place\n  FROM entry WHERE entry IN ({entries}))\nWHERE place = 1");
        if (through.Descend is not { } descend)
        {
            yield return Sql.Of($"{related}(node, class, padded, original, step) AS {best.Block()}");
            yield break;
        }

        var edge = new TableEdge(descend, scribe.Alias('r'));
        var step = Sql.Of(
            $"SELECT {edge.FarKey}, w.class, w.padded, w.original, w.step + 1\nFROM {related} w CROSS JOIN {edge.From} ON {edge.NearKey} = w.node\nWHERE w.step < {SearchThrough.MaxSteps}");
        yield return Sql.Of($"{related}(node, class, padded, original, step) AS {Sql.Of($"{best}\nUNION\n{step}").Block()}");
    }

    private Sql Owners(ThroughRelated through, int ordinal, Alias related)
    {
        var edge = new TableEdge(through.Field, scribe.Alias('r'));
        // Other types may have relationships of the same type; each counts under its own field only.
        var owner = scribe.Alias('t');
        return Sql.Of(
            $"SELECT {edge.NearKey}, w.class, {through.Weight}, {ordinal}, w.padded, w.original\nFROM {related} w CROSS JOIN {edge.From} ON {edge.FarKey} = w.node CROSS JOIN {SqlName.Table(through.Owner)} {owner} ON {owner}.key$ = {edge.NearKey}");
    }

    private int EntryOf(OwnText text) => scribe.Symbols[text.Owner, text.Property];
}
