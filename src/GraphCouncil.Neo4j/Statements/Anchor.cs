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
    public static Anchor? Find(CypherContext context, Predicate where, RowScope scope)
    {
        if (!Exists(context.Map, where))
        {
            return null;
        }

        var clauses = ImmutableArray.CreateBuilder<Cypher>();
        var conditions = ImmutableArray.CreateBuilder<Cypher>();
        RelationshipField? first = null;
        var repeats = false;
        for (var parts = PredicateWriter.Parts(where).ToList(); parts.Count > 0;)
        {
            var step = Pinned(context.Map, parts) ? null : parts.OfType<RelatedTest>().First(part => Leads(context.Map, part));
            var writer = new PredicateWriter(context, scope);
            var far = step is null ? scope : new RowScope(context.Next('n'), context.Next('r'));
            if (step is not null)
            {
                first ??= step.Field;
                var target = context.Map.Kind(step.Field.Target);
                clauses.Add(Cypher.Of($"MATCH {CypherContext.Step(scope.Node, step.Field, far.Edge, far.Node, target, labelled: true)}"));
                repeats |= step.Field.IsMany;
            }

            conditions.AddRange(parts.Where(part => part != step).Select(part => part.Accept(writer)));
            parts = step is null ? [] : [.. PredicateWriter.Parts(step.Inner)];
            scope = far;
        }

        return new(clauses.ToImmutable(), first!, conditions.ToImmutable(), repeats);
    }

    public static bool Exists(GraphMap map, Predicate where) => PredicateWriter.Parts(where).Any(part => Leads(map, part));

    private static bool Leads(GraphMap map, Predicate part) => part is RelatedTest { Quantifier: Quantifier.Some } && KeyLookup.Reaches(map, part);

    // At the list's own node a key is nothing to walk to; further on it ends the walk.
    private static bool Pinned(GraphMap map, List<Predicate> parts) => !parts.Any(part => Leads(map, part));
}
