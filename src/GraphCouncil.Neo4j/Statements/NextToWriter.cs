using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes where nodes lead to, taken together. Ids are read of each far node once, and of those relationships only that are told.</summary>
internal sealed class NextToWriter(CypherContext context, NodesNextTo query)
{
    private readonly StepArms _arms = new(context, query.Steps);

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
        return query.Steps.IsEmpty
            ? Cypher.Lines(met, Cypher.Of($"RETURN [{degrees}, []] AS answer"))
            : Cypher.Lines(met, Cypher.Of($"CALL ({near}) {Far(near, far).Block()}"), Cypher.Of($"RETURN [{degrees}, {far}] AS answer"));
    }

    private Cypher Far(CypherVar near, CypherVar answer)
    {
        var (place, node) = (context.Next('i'), context.Next('n'));
        var (step, edge, far) = (context.Next('k'), context.Next('r'), context.Next('n'));
        var (by, id, one, sum) = (context.Next('l'), context.Next('k'), context.Next('i'), context.Next('s'));
        var arms = Cypher.UnionAll(_arms.From(node).Select(arm =>
            Cypher.Lines(arm.Clauses, Cypher.Of($"RETURN {arm.Number} AS {step}, {arm.Edge} AS {edge}, {arm.Far} AS {far}"))));
        var (ofNode, ofEdge) = (CypherName.Property(NodeType.Id), CypherName.Property(RelationshipType.Id));
        Cypher[] holds =
        [
            .. PredicateWriter.Conditions(context, query.Where, new RowScope(far, edge)),
            Cypher.Of($"({query.Others} > 0 OR {far}.{ofNode} IN {query.Known})"),
        ];
        return Cypher.Lines(
            Cypher.Of($"WITH {near}\nWHERE reduce({sum} = 0, {one} IN {near} | {sum} + {Least(Cypher.Of($"{one}[1]"))}) <= {query.Most}"),
            Cypher.Of($"UNWIND range(0, size({near}) - 1) AS {place}"),
            Cypher.Of($"WITH {place}, {near}[{place}][0] AS {node}"),
            Cypher.Of($"CALL ({node}) {arms.Block()}"),
            Cypher.Of($"WITH {place}, {step}, {edge}, {far}"),
            Cypher.Where(holds),
            Cypher.Of($"WITH {far}, collect([{place}, {step}, {edge}]) AS {by}"),
            Cypher.Of($"WITH {far}, {far}.{ofNode} AS {id}, {by}"),
            Cypher.Of($"ORDER BY NOT {id} IN {query.Known}, {id}\nLIMIT size({query.Known}) + {query.Others}"),
            Cypher.Of($"RETURN collect([{id}, [{one} IN {by} | [{one}[0], {one}[1], {one}[2].{ofEdge}]]]) AS {answer}"));
    }

    private Cypher Least(Cypher degree) => Cypher.Of($"CASE WHEN {degree} > {query.CountTo} THEN {query.CountTo} ELSE {degree} END");
}
