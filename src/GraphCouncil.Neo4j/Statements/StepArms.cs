using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes the steps that walks take from a node: one pattern for all steps of a direction that ask the same of their relationships.
/// The number of a step stands in a table by the relationship's type.
/// </summary>
internal sealed class StepArms(CypherContext context, ImmutableArray<Step> steps)
{
    /// <summary>
    /// So many types are written into a pattern; of more, all relationships of the node are looked at, and their types in the table.
    /// </summary>
    private const int MostWritten = 12;

    private static readonly Direction[] Directions = [Direction.Out, Direction.In];

    /// <summary>Some steps of one direction.</summary>
    public sealed record Arm(Cypher Clauses, Cypher Number, CypherVar Edge, CypherVar Far);

    public IEnumerable<Arm> From(CypherVar node)
    {
        foreach (var direction in Directions)
        {
            // Conditions are alike when they are written alike for the same relationship.
            var (edge, far) = (context.Next('r'), context.Next('n'));
            var scope = new RowScope(far, edge);
            var groups = Numbered(direction)
                .GroupBy(each => (Label: Label(each.Step), Holds: Cypher.And(PredicateWriter.Conditions(context, each.Step.Where, scope))));
            foreach (var group in groups)
            {
                yield return Together(node, edge, far, direction, [.. group], group.Key.Label, group.Key.Holds);
            }
        }
    }

    /// <summary>
    /// How many relationships a node has that the steps could lead along, whatever they hold. What the server keeps count of itself, by node and
    /// type, it does not go through; the rest it counts no further than it is asked.
    /// </summary>
    public Cypher Degree(CypherVar node, ValueSlot countTo)
    {
        var degrees = Directions.Select(direction => Degree(node, direction, countTo)).Where(degree => !degree.IsEmpty).ToImmutableArray();
        return degrees.IsEmpty ? Cypher.Of($"0") : Cypher.Plus(degrees);
    }

    private Cypher Degree(CypherVar node, Direction direction, ValueSlot countTo)
    {
        ImmutableArray<(Step Step, int Number)> alike = [.. Numbered(direction).DistinctBy(each => each.Step.Field.Relationship.Name)];
        if (alike.IsEmpty)
        {
            return default;
        }

        if (alike.Length == context.Map.RelationshipTypes.Length || alike.Length <= MostWritten)
        {
            var types = alike.Length == context.Map.RelationshipTypes.Length ? default : Types(alike);
            var name = types.IsEmpty ? default : Cypher.Of($"[{types}]");
            return Cypher.Of($"COUNT {{ {Pattern(node, name, default, direction)} }}");
        }

        var edge = context.Next('r');
        var any = Pattern(node, Cypher.Of($"[{edge}]"), default, direction);
        return Cypher.Of($"COUNT {{ MATCH {any} WHERE {Table(alike)}[type({edge})] IS NOT NULL RETURN {edge} LIMIT {countTo} }}");
    }

    private IEnumerable<(Step Step, int Number)> Numbered(Direction direction) =>
        steps.Select((step, number) => (Step: step, Number: number)).Where(each => each.Step.Field.Direction == direction);

    /// <summary>The label of a target that is narrower than the relationship's end.</summary>
    private Cypher Label(Step step)
    {
        var end = step.Field.Direction == Direction.Out ? step.Field.Relationship.Target : step.Field.Relationship.Source;
        return step.Field.Target == end ? default : Cypher.Of($":{CypherName.Label(context.Map.Kind(step.Field.Target))}");
    }

    private Arm Together(
        CypherVar node, CypherVar edge, CypherVar far, Direction direction, ImmutableArray<(Step Step, int Number)> alike, Cypher label, Cypher holds)
    {
        var number = alike is [var only] ? Cypher.Of($"{only.Number}") : Cypher.Of($"{Table(alike)}[type({edge})]");
        var isWritten = alike.Length <= MostWritten;
        var isWhole = alike.Length == context.Map.RelationshipTypes.Length;
        var types = isWritten ? Types(alike) : default;
        Cypher[] conditions = [isWritten || isWhole ? default : Cypher.Of($"{number} IS NOT NULL"), alike[0].Step.Where is Always ? default : holds];
        var pattern = Pattern(node, Cypher.Of($"[{edge}{types}]"), Cypher.Of($"{far}{label}"), direction);
        return new(Cypher.Lines(Cypher.Of($"MATCH {pattern}"), Cypher.Where(conditions)), number, edge, far);
    }

    private TypeTable Table(ImmutableArray<(Step Step, int Number)> alike) =>
        context.Table(alike.Select(each => (each.Step.Field.Relationship, (GraphValue)new GraphValue.Integer(each.Number))));

    private static Cypher Types(ImmutableArray<(Step Step, int Number)> alike) =>
        Cypher.Of($":{Cypher.Bars(alike.Select(each => Cypher.Of($"{CypherName.Relationship(each.Step.Field.Relationship)}")))}");

    private static Cypher Pattern(CypherVar node, Cypher edge, Cypher far, Direction direction) => direction switch
    {
        Direction.Out => Cypher.Of($"({node})-{edge}->({far})"),
        Direction.In => Cypher.Of($"({node})<-{edge}-({far})"),
    };
}
