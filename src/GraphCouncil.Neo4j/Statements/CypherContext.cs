using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>What the parts of one statement share while it is written: the map, variables, parameters that follow from others.</summary>
internal sealed class CypherContext(GraphMap map)
{
    private readonly List<DerivedParameter> _derived = [];
    private readonly List<TypeTable> _tables = [];
    private int _variables;

    public GraphMap Map => map;

    public ImmutableArray<DerivedParameter> Derived => [.. _derived];

    public ImmutableArray<TypeTable> Tables => [.. _tables];

    /// <summary>n: a node, r: a relationship, i: an item of a list, l: a list, k: a key of an order, e: an entry of a search, f: a searched field, h: a hit, s: a size, o: an output of several cases,
    /// t: what an id begins with, a, b, d: places in a text and the way between them.</summary>
    public CypherVar Next(char letter) => new(letter, _variables++);

    /// <summary>A parameter that follows from a slot's value.</summary>
    public DerivedParameter Derive(DerivedForm form, ValueSlot slot)
    {
        var parameter = new DerivedParameter(form, slot);
        if (!_derived.Contains(parameter))
        {
            _derived.Add(parameter);
        }

        return parameter;
    }

    /// <summary>A parameter that holds something for each of some types.</summary>
    public TypeTable Table(IEnumerable<(NodeType Type, GraphValue Value)> values) => Table(values.Select(each => (each.Type.IdPrefix, each.Value)));

    /// <summary>The same of types of relationships.</summary>
    public TypeTable Table(IEnumerable<(RelationshipType Type, GraphValue Value)> values) =>
        Table(values.Select(each => (each.Type.Name.Value, each.Value)));

    private TypeTable Table(IEnumerable<(string Key, GraphValue Value)> values)
    {
        var table = new TypeTable(_tables.Count, [.. values]);
        if (_tables.Find(known => known.Values.SequenceEqual(table.Values)) is { } same)
        {
            return same;
        }

        _tables.Add(table);
        return table;
    }

    /// <summary>A MATCH of what a step leads to, with its condition.</summary>
    public static Cypher Match(CypherContext context, CypherVar from, Step step, RowScope far) => Cypher.Lines(
        Cypher.Of($"MATCH {Step(from, step.Field, far.Edge, far.Node, context.Map.Kind(step.Field.Target))}"),
        Cypher.Where(PredicateWriter.Conditions(context, step.Where, far)));

    /// <summary>A MATCH of the one related node that an output shows, none where the node in hand does not hold what it must.</summary>
    public static Cypher Match(CypherContext context, CypherVar from, OneOutput output, RowScope far) => Cypher.Lines(
        Cypher.Of($"MATCH {Step(from, output.Field, far.Edge, far.Node, context.Map.Kind(output.Field.Target))}"),
        Cypher.Where(
        [
            .. PredicateWriter.Conditions(context, output.If, new(from)),
            .. PredicateWriter.Conditions(context, output.Step.Where, far),
        ]));

    /// <summary>A step along a field. The label stands there only where other types are at the relationship's far end too, or where an index is to be found by it.</summary>
    public static Cypher Step(CypherVar from, RelationshipField field, CypherVar? by, CypherVar to, NodeKind target, bool labelled = false)
    {
        var end = field.Direction == Direction.Out ? field.Relationship.Target : field.Relationship.Source;
        var label = labelled || end != target.Name ? Cypher.Of($":{CypherName.Label(target)}") : default;
        var name = by is { } edge ? Cypher.Of($"{edge}") : default;
        return field.Direction switch
        {
            Direction.Out => Cypher.Of($"({from})-[{name}:{CypherName.Relationship(field.Relationship)}]->({to}{label})"),
            Direction.In => Cypher.Of($"({from})<-[{name}:{CypherName.Relationship(field.Relationship)}]-({to}{label})"),
        };
    }

    /// <summary>Any number of steps along a field that leads from a type to itself, none included.</summary>
    public static Cypher Steps(CypherVar from, RelationshipField field, CypherVar to) => field.Direction switch
    {
        Direction.Out => Cypher.Of($"({from})-[:{CypherName.Relationship(field.Relationship)}*0..]->({to})"),
        Direction.In => Cypher.Of($"({from})<-[:{CypherName.Relationship(field.Relationship)}*0..]-({to})"),
    };
}
