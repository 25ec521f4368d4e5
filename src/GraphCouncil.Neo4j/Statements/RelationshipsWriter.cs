using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes what lies around a node: one pattern for all steps of a direction that ask for nothing further, and one for each of the others.
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
        var counted = context.Next('r');
        var count = Arms(node, (_, edge, _) => Cypher.Of($"{edge} AS {counted}"));
        var (step, far, id) = (context.Next('k'), context.Next('k'), context.Next('k'));
        var rows = Arms(node, (number, edge, end) => Cypher.Of(
            $"{number} AS {step}, {end}.{CypherName.Property(NodeType.Id)} AS {far}, {edge}.{CypherName.Property(RelationshipType.Id)} AS {id}"));
        if (count.IsEmpty)
        {
            return Cypher.Of($"[0, []]");
        }

        var first = Cypher.Of($"WITH {step}, {far}, {id}\nORDER BY {step}, {far}, {id}\nLIMIT {query.Limit}\nRETURN [{step}, {far}, {id}]");
        return Cypher.List(
        [
            Cypher.Of($"COUNT {Cypher.Lines(Call(node, count), Cypher.Of($"RETURN {counted}\nLIMIT {query.CountTo}")).Block()}"),
            Cypher.Of($"COLLECT {Cypher.Lines(Call(node, rows), first).Block()}"),
        ]);
    }

    private static Cypher Call(CypherVar node, ImmutableArray<Cypher> arms) => Cypher.Of($"CALL ({node}) {Cypher.UnionAll(arms).Block()}");

    /// <param name="shown">What is told of a relationship: number of the step, relationship, far node.</param>
    private ImmutableArray<Cypher> Arms(CypherVar node, Func<Cypher, CypherVar, CypherVar, Cypher> shown)
    {
        var steps = query.Steps.Select((step, number) => (Step: step, Number: number)).ToImmutableArray();
        return
        [
            .. steps.Where(each => each.Step.IsWhole).GroupBy(each => each.Step.Field.Direction).OrderBy(group => group.Key)
                .Select(group => Together(node, [.. group], shown)),
            .. steps.Where(each => !each.Step.IsWhole).Select(each => Alone(node, each.Step, each.Number, shown)),
        ];
    }

    private Cypher Together(CypherVar node, ImmutableArray<(Step Step, int Number)> steps, Func<Cypher, CypherVar, CypherVar, Cypher> shown)
    {
        var (edge, far) = (context.Next('r'), context.Next('n'));
        var numbers = context.Table(steps.Select(each => (each.Step.Field.Relationship, (GraphValue)new GraphValue.Integer(each.Number))));
        var number = Cypher.Of($"{numbers}[type({edge})]");
        var isWritten = steps.Length <= MostWritten;
        var names = steps.Select(each => Cypher.Of($"{CypherName.Relationship(each.Step.Field.Relationship)}"));
        var types = isWritten ? Cypher.Of($":{Cypher.Bars(names)}") : default;
        var pattern = steps[0].Step.Field.Direction switch
        {
            Direction.Out => Cypher.Of($"({node})-[{edge}{types}]->({far})"),
            Direction.In => Cypher.Of($"({node})<-[{edge}{types}]-({far})"),
        };
        var known = isWritten ? default : Cypher.Of($"{number} IS NOT NULL");
        return Cypher.Lines(Cypher.Of($"MATCH {pattern}"), Cypher.Where(known), Cypher.Of($"RETURN {shown(number, edge, far)}"));
    }

    private Cypher Alone(CypherVar node, Step step, int number, Func<Cypher, CypherVar, CypherVar, Cypher> shown)
    {
        var (edge, far) = (context.Next('r'), context.Next('n'));
        var pattern = CypherContext.Step(node, step.Field, edge, far, context.Map.Kind(step.Field.Target));
        var conditions = PredicateWriter.Conditions(context, step.Where, new RowScope(far, edge));
        return Cypher.Lines(Cypher.Of($"MATCH {pattern}"), Cypher.Where(conditions), Cypher.Of($"RETURN {shown(Cypher.Of($"{number}"), edge, far)}"));
    }
}
