using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes where nodes lead to, taken together. Ids are read of each far node once, and of those relationships only that are told.</summary>
internal sealed class NextToWriter(CypherContext context, NodesNextTo query)
{
    private readonly StepArms _arms = new(context, query.Steps);

    // A relationship, where it was met, and where it leads.
    private readonly CypherVar _place = context.Next('i');
    private readonly CypherVar _step = context.Next('k');
    private readonly CypherVar _edge = context.Next('r');
    private readonly CypherVar _far = context.Next('n');

    public Cypher Write()
    {
        var (item, node, near) = (context.Next('i'), context.Next('n'), context.Next('l'));
        var id = CypherName.Property(NodeType.Id);
        var met = Cypher.Lines(
            Cypher.Of($"UNWIND {query.Ids} AS {item}"),
            Cypher.Of($"OPTIONAL MATCH ({node}:{CypherName.Label(context.Map.AnyNode)} {{{id}: {item}}})"),
            Cypher.Of($"WITH collect([{node}, {_arms.Degree(node, query.CountTo)}]) AS {near}"));
        var (each, far) = (context.Next('i'), context.Next('l'));
        var degrees = Cypher.Of($"[{each} IN {near} | CASE WHEN {each}[0] IS NOT NULL THEN {Least(Cypher.Of($"{each}[1]"))} END]");
        if (query.Steps.IsEmpty)
        {
            return Cypher.Lines(met, Cypher.Of($"RETURN [{degrees}, {(query.Counts ? Cypher.Of($"[[], []]") : Cypher.Of($"[]"))}] AS answer"));
        }

        if (!query.Counts)
        {
            return Cypher.Lines(met, Cypher.Of($"CALL ({near}) {Far(Links(near), far).Block()}"), Cypher.Of($"RETURN [{degrees}, {far}] AS answer"));
        }

        var (all, counts, one, number) = (context.Next('l'), context.Next('l'), context.Next('i'), context.Next('s'));
        var links = Cypher.Lines(Links(near), Cypher.Of($"RETURN collect([{_place}, {_step}, {_edge}, {_far}]) AS {all}"));
        var again = Cypher.Of($"UNWIND {all} AS {one}\nWITH {one}[0] AS {_place}, {one}[1] AS {_step}, {one}[2] AS {_edge}, {one}[3] AS {_far}");
        var counted = Cypher.Lines(
            Cypher.Of($"UNWIND {all} AS {one}\nWITH {one}[0] AS {_place}, count(*) AS {number}\nORDER BY {_place}"),
            Cypher.Of($"RETURN collect([{_place}, {number}]) AS {counts}"));
        return Cypher.Lines(
            met,
            Cypher.Of($"CALL ({near}) {links.Block()}"),
            Cypher.Of($"CALL ({all}) {Far(again, far).Block()}"),
            Cypher.Of($"CALL ({all}) {counted.Block()}"),
            Cypher.Of($"RETURN [{degrees}, [{far}, {counts}]] AS answer"));
    }

    /// <summary>All relationships that the steps lead along, none where there are too many.</summary>
    private Cypher Links(CypherVar near)
    {
        var (node, each, sum) = (context.Next('n'), context.Next('i'), context.Next('s'));
        var arms = Cypher.UnionAll(_arms.From(node).Select(arm =>
            Cypher.Lines(arm.Clauses, Cypher.Of($"RETURN {arm.Number} AS {_step}, {arm.Edge} AS {_edge}, {arm.Far} AS {_far}"))));
        return Cypher.Lines(
            Cypher.Of($"WITH {near}\nWHERE reduce({sum} = 0, {each} IN {near} | {sum} + {Least(Cypher.Of($"{each}[1]"))}) <= {query.Most}"),
            Cypher.Of($"UNWIND range(0, size({near}) - 1) AS {_place}"),
            Cypher.Of($"WITH {_place}, {near}[{_place}][0] AS {node}"),
            Cypher.Of($"CALL ({node}) {arms.Block()}"),
            Cypher.Of($"WITH {_place}, {_step}, {_edge}, {_far}"),
            Cypher.Where(PredicateWriter.Conditions(context, query.Where, new RowScope(_far, _edge))));
    }

    /// <summary>Of relationships the far nodes that are told.</summary>
    private Cypher Far(Cypher links, CypherVar answer)
    {
        var (by, id, one) = (context.Next('l'), context.Next('k'), context.Next('i'));
        var (ofNode, ofEdge) = (CypherName.Property(NodeType.Id), CypherName.Property(RelationshipType.Id));
        return Cypher.Lines(
            links,
            Cypher.Of($"WITH {_place}, {_step}, {_edge}, {_far}\nWHERE {query.Others} > 0 OR {_far}.{ofNode} IN {query.Known}"),
            Cypher.Of($"WITH {_far}, collect([{_place}, {_step}, {_edge}]) AS {by}"),
            Cypher.Of($"WITH {_far}.{ofNode} AS {id}, {by}"),
            Cypher.Of($"ORDER BY NOT {id} IN {query.Known}, {id}\nLIMIT size({query.Known}) + {query.Others}"),
            Cypher.Of($"RETURN collect([{id}, [{one} IN {by} | [{one}[0], {one}[1], {one}[2].{ofEdge}]]]) AS {answer}"));
    }

    private Cypher Least(Cypher degree) => Cypher.Of($"CASE WHEN {degree} > {query.CountTo} THEN {query.CountTo} ELSE {degree} END");
}
