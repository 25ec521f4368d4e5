using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.ServerTests.Shapes;

/// <summary>One step of a walk over the schema.</summary>
/// <param name="On">What the field stands on: of a union, one of its types.</param>
internal sealed record Hop(NodeKind On, RelationshipField Field)
{
    /// <summary>All walks from a kind, in the order of the map.</summary>
    /// <param name="depth">How many hops at most.</param>
    /// <param name="toOne">Only fields that lead to one node.</param>
    /// <param name="byFragments">Whether a kind without fields of its own is walked on from by its types.</param>
    public static IEnumerable<ImmutableArray<Hop>> Walks(GraphMap map, NodeKind from, int depth, bool toOne, bool byFragments) =>
        depth == 0 ? [] : Steps(map, from, byFragments).Where(hop => !toOne || !hop.Field.IsMany).SelectMany(hop =>
            Walks(map, map.Kind(hop.Field.Target), depth - 1, toOne, byFragments).Select(walk => walk.Insert(0, hop)).Prepend([hop]));

    /// <summary>How often a walk leads through a kind that stands for several types.</summary>
    public static int Abstract(GraphMap map, ImmutableArray<Hop> walk) => walk.Count(hop => map.Kind(hop.Field.Target) is AbstractType);

    public static IEnumerable<Hop> Steps(GraphMap map, NodeKind kind, bool byFragments) => kind.Fields.IsEmpty && byFragments
        ? map.Members(kind).SelectMany(type => type.Fields.Select(field => new Hop(type, field)))
        : kind.Fields.Select(field => new Hop(kind, field));
}
