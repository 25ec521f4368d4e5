using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes what lies around a node: one pattern for all steps of a direction that ask the same of their relationships.
/// The number of a step stands in a table by the relationship's type.
/// </summary>
internal sealed class RelationshipsWriter(CypherContext context, RelationshipsOf query)
{
    /// <summary>
    /// So many types are written into a pattern; of more, all relationships of the node are looked at, and their types in the table.
    /// </summary>
    private const int MostWritten = 12;

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
        var arms = Cypher.UnionAll(Arms(node).Select(arm =>
            Cypher.Lines(arm.Clauses, Cypher.Of($"RETURN {arm.Number} AS {names.Number}, {arm.Edge} AS {names.Edge}, {arm.Far} AS {names.Far}"))));
        var holds = PredicateWriter.Conditions(context, query.Where, new RowScope(names.Far, names.Edge));
        var kept = holds.Length == 0
            ? default
            : Cypher.Lines(Cypher.Of($"WITH {names.Number}, {names.Edge}, {names.Far}"), Cypher.Where(holds));
        return (names, Cypher.Lines(Cypher.Of($"CALL ({node}) {arms.Block()}"), kept));
    }

    private IEnumerable<Arm> Arms(CypherVar node)
    {
        foreach (var direction in (Direction[])[Direction.Out, Direction.In])
        {
            // Conditions are alike when they are written alike for the same relationship.
            var (edge, far) = (context.Next('r'), context.Next('n'));
            var scope = new RowScope(far, edge);
            var groups = query.Steps.Select((step, number) => (Step: step, Number: number)).Where(each => each.Step.Field.Direction == direction)
                .Select(each => (each.Step, each.Number, Label: Label(each.Step), Holds: Cypher.And(PredicateWriter.Conditions(context, each.Step.Where, scope))))
                .GroupBy(each => (each.Label, each.Holds));
            foreach (var group in groups)
            {
                yield return Together(node, edge, far, direction, [.. group.Select(each => (each.Step, each.Number))], group.Key.Label, group.Key.Holds);
            }
        }
    }

    /// <summary>The label of a target that is narrower than the relationship's end.</summary>
    private Cypher Label(Step step)
    {
        var end = step.Field.Direction == Direction.Out ? step.Field.Relationship.Target : step.Field.Relationship.Source;
        return step.Field.Target == end ? default : Cypher.Of($":{CypherName.Label(context.Map.Kind(step.Field.Target))}");
    }

    private Arm Together(
        CypherVar node, CypherVar edge, CypherVar far, Direction direction, ImmutableArray<(Step Step, int Number)> steps, Cypher label, Cypher holds)
    {
        var number = steps is [var only]
            ? Cypher.Of($"{only.Number}")
            : Cypher.Of($"{context.Table(steps.Select(each => (each.Step.Field.Relationship, (GraphValue)new GraphValue.Integer(each.Number))))}[type({edge})]");
        var isWritten = steps.Length <= MostWritten;
        var names = steps.Select(each => Cypher.Of($"{CypherName.Relationship(each.Step.Field.Relationship)}"));
        var types = isWritten ? Cypher.Of($":{Cypher.Bars(names)}") : default;
        var pattern = direction switch
        {
            Direction.Out => Cypher.Of($"({node})-[{edge}{types}]->({far}{label})"),
            Direction.In => Cypher.Of($"({node})<-[{edge}{types}]-({far}{label})"),
        };
        Cypher[] conditions = [isWritten ? default : Cypher.Of($"{number} IS NOT NULL"), steps[0].Step.Where is Always ? default : holds];
        return new(Cypher.Lines(Cypher.Of($"MATCH {pattern}"), Cypher.Where(conditions)), number, edge, far);
    }

    /// <summary>Some steps of one direction.</summary>
    private sealed record Arm(Cypher Clauses, Cypher Number, CypherVar Edge, CypherVar Far);
}
