using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>
/// Writes where nodes lead to, taken together. Each step is a part of one table of relationships, from the nodes of the types that it starts from;
/// of that the far nodes are picked that are told, and only their relationships are put into words.
/// </summary>
internal sealed class NextToWriter(SqlContext context, NodesNextTo query)
{
    /// <summary>SQLite takes 500 parts of a compound.</summary>
    private const int PartsOfACompound = 400;

    public Sql Select()
    {
        var (ids, item, node) = (context.Parameters.JsonList(query.Ids), context.Alias('i'), context.Alias('n'));
        var near = Sql.Of(
            $"""
            SELECT {item}.key AS place, {Degree(node)} AS degree
            FROM json_each({ids}) {item} LEFT JOIN node {node} ON {node}.id = {item}.value
            """);
        var nothing = query.Counts ? Sql.Of($"json_array(json_array(), json_array())") : Sql.Of($"json_array()");
        var far = query.Steps.IsEmpty
            ? nothing
            : Sql.Of($"CASE WHEN sum(degree) <= {context.Parameters.Value(query.Most)} THEN {Far(ids).Block()} ELSE {nothing} END");
        return Sql.Of($"WITH near AS MATERIALIZED {near.Block()}\nSELECT json_array(json_group_array(degree ORDER BY place), {far})\nFROM near");
    }

    private Sql Far(Parameter ids)
    {
        var known = context.Parameters.JsonList(query.Known);
        var few = Sql.Of($"SELECT i.key AS place, n.key AS key, n.type AS type FROM json_each({ids}) i CROSS JOIN node n ON n.id = i.value");
        var familiar = Sql.Of($"SELECT n.key FROM json_each({known}) i CROSS JOIN node n ON n.id = i.value");
        var picked = Sql.Of(
            $"""
            SELECT DISTINCT far, farId, far NOT IN (SELECT key FROM known) AS isOther FROM link
            WHERE {Others} > 0 OR far IN (SELECT key FROM known)
            ORDER BY isOther, farId LIMIT json_array_length({known}) + {Others}
            """);
        var told = Sql.Of(
            $"""
            SELECT farId, far NOT IN (SELECT key FROM known) AS isOther, json_group_array(json_array(place, step, id)) AS links
            FROM link WHERE far IN (SELECT far FROM picked) GROUP BY far, farId
            """);
        var all = Sql.Of($"SELECT json_group_array(json_array(farId, json(links)) ORDER BY isOther, farId) FROM told");
        var counts = Sql.Of(
            $"SELECT json_group_array(json_array(place, count) ORDER BY place) FROM (SELECT place, count(*) AS count FROM link GROUP BY place)");
        return Sql.Of(
            $"""
            WITH few AS MATERIALIZED {few.Block()},
            known(key) AS MATERIALIZED {familiar.Block()},
            link(far, farId, place, step, id) AS MATERIALIZED {Links().Block()},
            picked AS MATERIALIZED {picked.Block()},
            told AS MATERIALIZED {told.Block()}
            {(query.Counts ? Sql.Of($"SELECT json_array({all.Block()}, {counts.Block()})") : all)}
            """);
    }

    private Sql Others => Sql.Of($"{context.Parameters.Value(query.Others)} + 0");

    private Sql Links()
    {
        var arms = query.Steps.Select((step, number) => Arm(step, number)).ToImmutableArray();
        return arms.Length <= PartsOfACompound
            ? Sql.UnionAll(arms)
            : Sql.UnionAll(arms.Chunk(PartsOfACompound).Select(some => Sql.Of($"SELECT * FROM {Sql.UnionAll(some).Block()}")));
    }

    private Sql Arm(Step step, int number)
    {
        var edge = new TableRelationship(step.Field, context.Alias('r'));
        var far = context.Far(step.Field, edge);
        var where = Predicate.All(step.Where, query.Where is ByType byType && far is TypedNode typed ? byType.Of(typed.Type) : query.Where);
        var holds = where is Always ? default : new PredicateWriter(context, far, edge, ofAll: false).Write(where);
        Sql[] conditions = [.. Types(step), .. holds.IsEmpty ? Array.Empty<Sql>() : [holds]];
        var shown = Sql.Of($"{edge.FarKey}, {edge.FarId}, few.place, {number}, {edge.Column(SqlName.Column(RelationshipType.Id))}");
        return Sql.Of($"SELECT {shown} FROM few CROSS JOIN {edge.From} ON {edge.NearKey} = few.key{far.Join} WHERE {Sql.And(conditions)}");
    }

    /// <summary>
    /// Nodes of other types have no such relationships. Where none of the ids is of such a type the part is passed over: SQLite tests what is the same
    /// for all rows before it opens the first table, and opening one takes the longer the more are open.
    /// </summary>
    private IEnumerable<Sql> Types(Step step)
    {
        var (types, prefixes) = (context.Map.Members(step.From), context.Parameters.IdPrefixes(query.Ids));
        yield return Sql.Or(types.Select(type => Sql.Of($"instr({prefixes}, {SqlName.IdPrefix(type)}) > 0")));
        yield return types is [var only]
            ? Sql.Of($"few.type = {context.Symbols[only]}")
            : Sql.Of($"few.type IN ({Sql.Commas(types.Select(type => Sql.Of($"{context.Symbols[type]}")))})");
    }

    /// <summary>How many relationships a node has that the steps could lead along, whatever they hold; null where there is no node.</summary>
    private Sql Degree(Alias node)
    {
        var ends = query.Steps.DistinctBy(step => (step.Field.Relationship.Name, step.Field.Direction)).ToImmutableArray();
        var cases = context.Map.NodeTypes
            .Select(type => (Type: type, Ends: ends.Where(step => context.Map.Members(step.From).Contains(type)).ToImmutableArray()))
            .Where(each => !each.Ends.IsEmpty)
            .Select(each => Sql.Of($"\n  WHEN {context.Symbols[each.Type]} THEN {Count(node, each.Ends)}"))
            .ToImmutableArray();
        var none = Sql.Of($"CASE WHEN {node}.key IS NOT NULL THEN 0 END");
        return cases.IsEmpty ? none : Sql.Of($"CASE {node}.type{Sql.Joined(cases)}\n  ELSE {none}\nEND");
    }

    private Sql Count(Alias node, IEnumerable<Step> ends)
    {
        var each = ends.Select(step => new TableRelationship(step.Field, context.Alias('r')))
            .Select(edge => Sql.Of($"SELECT 1 FROM {edge.From} WHERE {edge.NearKey} = {node}.key"));
        return Sql.Of($"(SELECT count(*) FROM ({Sql.UnionAll(each)} LIMIT {context.Parameters.Value(query.CountTo)} + 0))");
    }
}
