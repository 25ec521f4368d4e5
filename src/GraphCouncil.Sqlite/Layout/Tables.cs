using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Layout;

/// <summary>
/// Which tables and indexes a map stands for. Own columns end in a dollar sign, which no name of GraphQL holds.
/// </summary>
internal static class Tables
{
    /// <summary>What every store has, whatever its map.</summary>
    public static ImmutableArray<Sql> Common { get; } =
    [
        Sql.Of($"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        Sql.Of($"CREATE TABLE symbol (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"),
        Sql.Of($"CREATE TABLE node (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type INTEGER NOT NULL REFERENCES symbol)"),
        Sql.Of($"CREATE TABLE relationship (id TEXT PRIMARY KEY, type INTEGER NOT NULL REFERENCES symbol) WITHOUT ROWID"),
        Sql.Of(
            $"CREATE TABLE search_entry (key INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES node, "
            + $"field INTEGER NOT NULL REFERENCES symbol, padded TEXT NOT NULL, original TEXT NOT NULL)"),
        // The index only finds candidates, so it keeps no text and no positions. Folded text is words of letters and digits with one space
        // between; the ascii tokenizer takes every other character than ASCII's own as part of a word, so its words are exactly the folded ones.
        Sql.Of($"CREATE VIRTUAL TABLE search_index USING fts5(words, content='', detail=none, columnsize=0, tokenize='ascii')"),
    ];

    /// <summary>The table of a node type, without its indexes.</summary>
    public static Sql Table(NodeType type) => Sql.Of(
        $"CREATE TABLE {SqlName.Table(type)} (key$ INTEGER PRIMARY KEY REFERENCES node, "
        + $"{Sql.Commas(type.Properties.SelectMany(p => Columns(p, type.KeepsCollationKey(p))))})");

    /// <summary>
    /// The table of a relationship type, kept in the order in which nodes list it: by the near node, then the far node's id, then its own id.
    /// </summary>
    public static Sql Table(RelationshipType type) => Sql.Of(
        $"CREATE TABLE {SqlName.Table(type)} (id TEXT NOT NULL, "
        + $"source$ INTEGER NOT NULL REFERENCES node, target$ INTEGER NOT NULL REFERENCES node, "
        + $"sourceId$ TEXT NOT NULL, targetId$ TEXT NOT NULL, "
        + $"{Sql.Spaced(type.Carried.SelectMany(p => Columns(p, p.Danish)).Select(c => Sql.Of($"{c},")))} "
        + $"PRIMARY KEY (source$, targetId$, id)) WITHOUT ROWID");

    /// <summary>
    /// The same relationships as the far node lists them, with their period: every question looks at it, and the table would be one more step each.
    /// </summary>
    public static Sql ReverseIndex(RelationshipType type)
    {
        var columns = Sql.Commas([Sql.Of($"target$"), Sql.Of($"sourceId$"), Sql.Of($"id"), .. Period(type)]);
        return Sql.Of($"CREATE INDEX {SqlName.ReverseIndex(type)} ON {SqlName.Table(type)} ({columns})");
    }

    private static IEnumerable<Sql> Period(RelationshipType type) => type.Properties?.Validity is { } period
        ? type.Carried.Where(property => property.Name == period.From || property.Name == period.To).Select(property =>
            Sql.Of($"{SqlName.Column(property)}"))
        : [];

    public static IEnumerable<Sql> Indexes(GraphMap map, NodeType type) =>
        type.Properties.Where(p => p.Unique).Select(p => UniqueIndex(type, p))
            .Concat(map.SortableProperties(type).Select(p => SortIndex(type, p)))
            .Concat(map.SortableProperties(type).Where(p => p is { Kind: ValueKind.Text, SearchWeight: not null }).Select(p => FoldedIndex(type, p)));

    public static Sql UniqueIndex(NodeType type, PropertyDef property) => Sql.Of(
        $"CREATE UNIQUE INDEX {SqlName.UniqueIndex(type, property)} ON {SqlName.Table(type)} ({SqlName.Column(property)})");

    /// <summary>Ends in the id, as every order does: a first page and one deep in the list are both one step down the index.</summary>
    public static Sql SortIndex(NodeType type, PropertyDef property) => Sql.Of(
        $"CREATE INDEX {SqlName.SortIndex(type, property)} ON {SqlName.Table(type)} ({SqlName.SortColumn(property)}, id)");

    /// <summary>Finds what people type, in a property that is searched, in the order of what is found.</summary>
    public static Sql FoldedIndex(NodeType type, PropertyDef property) => Sql.Of(
        $"CREATE INDEX {SqlName.FoldedIndex(type, property)} ON {SqlName.Table(type)} ({SqlName.FoldedColumn(property)}, id)");

    /// <summary>The columns of a property: its own, one for its Danish order and one for its folded text.</summary>
    public static IEnumerable<Sql> Columns(PropertyDef property, bool hasOrder)
    {
        yield return Column(property);
        if (hasOrder)
        {
            yield return Declared(property, Sql.Of($"{SqlName.OrderColumn(property)} TEXT"));
        }

        if (property.KeepsFoldedText)
        {
            yield return FoldedColumn(property);
        }
    }

    private static Sql Column(PropertyDef property) => Declared(property, Sql.Of($"{SqlName.Column(property)} {TypeOf(property.Kind)}"));

    private static Sql FoldedColumn(PropertyDef property) => Declared(property, Sql.Of($"{SqlName.FoldedColumn(property)} TEXT"));

    private static Sql Declared(PropertyDef property, Sql declared)
    {
        return property switch
        {
            // A list of text is JSON. The default lets one be added to a table with rows in it.
            { Kind: ValueKind.TextList } => Sql.Of($"{declared} NOT NULL DEFAULT '[]'"),
            { Required: true } => Sql.Of($"{declared} NOT NULL"),
            _ => declared,
        };
    }

    private static Sql TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Text or ValueKind.Id or ValueKind.Date or ValueKind.DateTime or ValueKind.Enumeration or ValueKind.TextList => Sql.Of($"TEXT"),
        ValueKind.Integer or ValueKind.Truth => Sql.Of($"INTEGER"),
        ValueKind.Real => Sql.Of($"REAL"),
    };
}
