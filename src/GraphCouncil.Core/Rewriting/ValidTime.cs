using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Core.Rewriting;

/// <summary>
/// The graph as it is on a day: what has a period counts only if it holds that day, nodes and relationships alike, wherever a question meets them.
/// A period holds from
/// its first day up to the day before its end; an end that is missing is open. Two things are shown whatever their own period, because they are
/// named and not found:
/// the node that a caller asks by its id, and the one that a field leads to which must have one (a seat's group).
/// </summary>
/// <param name="day">A slot with the day, a date.</param>
public sealed class ValidTime(GraphMap map, ValueSlot day) : TreeRewriter(map)
{
    /// <summary>Whether anything that was asked has a period.</summary>
    public bool Changes { get; private set; }

    protected override Predicate OnNodes(NodeKind of, RelationshipField? by) =>
        Changing(by is { Multiplicity: Multiplicity.One } ? Always.Instance : Nodes(of));

    protected override Predicate OnRelationships(RelationshipField by) => Changing(by.Relationship.Properties is { Validity: { } period } properties
        ? Holds(Element.Relationship, period, properties.Properties)
        : Always.Instance);

    private Predicate Changing(Predicate added)
    {
        Changes |= added is not Always;
        return added;
    }

    private Predicate Nodes(NodeKind kind)
    {
        if (kind is NodeType type)
        {
            return OfType(type);
        }

        var cases = Map.Members(kind).Where(member => member.Validity is not null).Select(member => new TypeCondition(member,
            OfType(member))).ToImmutableArray();
        return cases.IsEmpty ? Always.Instance : new ByType(cases, OthersHold: true);
    }

    private Predicate OfType(NodeType type) => type.Validity is { } period ? Holds(Element.Node, period, type.Properties) : Always.Instance;

    private Predicate Holds(Element on, Validity period, ImmutableArray<PropertyDef> properties)
    {
        var from = new Operand(on, properties.First(property => property.Name == period.From));
        var to = new Operand(on, properties.First(property => property.Name == period.To));
        return Predicate.All(OrOpen(from, Comparison.LessOrEqual), OrOpen(to, Comparison.Greater));
    }

    private Predicate OrOpen(Operand end, Comparison comparison)
    {
        var holds = new PropertyTest(end, comparison, day);
        return end.Property.Required ? holds : Predicate.Any(Predicate.Not(new HasValue(end)), holds);
    }
}
