using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// A condition that leads from the nodes of a list to one that a key pins down. It is written into the pattern instead of an EXISTS, so that the
/// server can start from that node and walk back.
/// </summary>
/// <param name="Clauses">A MATCH for each step: within one, no relationship would be walked twice.</param>
/// <param name="First">The field of the first step.</param>
/// <param name="Conditions">All conditions of the list.</param>
/// <param name="Repeats">Whether a node can be found more than once.</param>
internal sealed record Anchor(ImmutableArray<Cypher> Clauses, RelationshipField First, ImmutableArray<Cypher> Conditions, bool Repeats)
{
    /// <summary>Whether all nodes that the first step can start from are of that kind.</summary>
    public bool SaysKind(NodeKind kind) => (First.Direction == Direction.Out ? First.Relationship.Source : First.Relationship.Target) == kind.Name;

    /// <summary>Null when no key pins anything down.</summary>
    public static Anchor? Find(Scribe scribe, Predicate where, Hand hand)
    {
        if (!Exists(scribe.Map, where))
        {
            return null;
        }

        var clauses = ImmutableArray.CreateBuilder<Cypher>();
        var conditions = ImmutableArray.CreateBuilder<Cypher>();
        RelationshipField? first = null;
        var repeats = false;
        for (var parts = PredicateWriter.Parts(where).ToList(); parts.Count > 0;)
        {
            var step = Pinned(scribe.Map, parts) ? null : parts.OfType<RelatedTest>().First(part => Leads(scribe.Map, part));
            var writer = new PredicateWriter(scribe, hand);
            var far = step is null ? hand : new Hand(scribe.Next('n'), scribe.Next('r'));
            if (step is not null)
            {
                first ??= step.Field;
                var target = scribe.Map.Kind(step.Field.Target);
                clauses.Add(Cypher.Of($"MATCH {Scribe.Step(hand.Node, step.Field, far.Edge, far.Node, target, labelled: true)}"));
                repeats |= step.Field.IsMany;
            }

            conditions.AddRange(parts.Where(part => part != step).Select(part => part.Accept(writer)));
            parts = step is null ? [] : [.. PredicateWriter.Parts(step.Inner)];
            hand = far;
        }

        return new(clauses.ToImmutable(), first!, conditions.ToImmutable(), repeats);
    }

    public static bool Exists(GraphMap map, Predicate where) => PredicateWriter.Parts(where).Any(part => Leads(map, part));

    private static bool Leads(GraphMap map, Predicate part) => part is RelatedTest { Quantifier: Quantifier.Some } test
        && PredicateWriter.Parts(test.Inner).ToList() is var inner
        && (inner.Any(p => Pins.IsPin(map.Kind(test.Field.Target), p)) || inner.Any(p => Leads(map, p)));

    // At the list's own node a key is nothing to walk to; further on it ends the walk.
    private static bool Pinned(GraphMap map, List<Predicate> parts) => !parts.Any(part => Leads(map, part));
}
