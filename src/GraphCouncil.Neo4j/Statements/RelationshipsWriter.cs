using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes what lies around a node by itself.</summary>
internal sealed class RelationshipsWriter(CypherContext context, RelationshipsOf query)
{
    private readonly StepArms _arms = new(context, query.Steps);

    /// <summary><c>[count, rows]</c> of a node in scope.</summary>
    public Cypher Answer(CypherVar node)
    {
        if (query.Steps.IsEmpty)
        {
            return Cypher.Of($"[0, []]");
        }

        var (step, far, id) = (context.Next('k'), context.Next('k'), context.Next('k'));
        var (found, count) = Found(node);
        var (all, rows) = Found(node);
        var told = Cypher.Of(
            $"WITH {all.Number} AS {step}, {all.Far}.{CypherName.Property(NodeType.Id)} AS {far}, {all.Edge}.{CypherName.Property(RelationshipType.Id)} AS {id}");
        var first = Cypher.Of($"ORDER BY {step}, {far}, {id}\nLIMIT {query.Limit}\nRETURN [{step}, {far}, {id}]");
        return Cypher.List(
        [
            Cypher.Of($"COUNT {Cypher.Lines(count, Cypher.Of($"RETURN {found.Edge}\nLIMIT {query.CountTo}")).Block()}"),
            Cypher.Of($"COLLECT {Cypher.Lines(rows, told, first).Block()}"),
        ]);
    }

    /// <summary>Relationships with their far nodes and the numbers of their steps. What all far nodes have to hold is asked once, behind the steps.</summary>
    private ((CypherVar Number, CypherVar Edge, CypherVar Far) Names, Cypher Clauses) Found(CypherVar node)
    {
        var names = (Number: context.Next('k'), Edge: context.Next('r'), Far: context.Next('n'));
        var arms = Cypher.UnionAll(_arms.From(node).Select(arm =>
            Cypher.Lines(arm.Clauses, Cypher.Of($"RETURN {arm.Number} AS {names.Number}, {arm.Edge} AS {names.Edge}, {arm.Far} AS {names.Far}"))));
        var holds = PredicateWriter.Conditions(context, query.Where, new RowScope(names.Far, names.Edge));
        var kept = holds.Length == 0
            ? default
            : Cypher.Lines(Cypher.Of($"WITH {names.Number}, {names.Edge}, {names.Far}"), Cypher.Where(holds));
        return (names, Cypher.Lines(Cypher.Of($"CALL ({node}) {arms.Block()}"), kept));
    }
}
