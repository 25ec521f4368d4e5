using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Query;

/// <summary>
/// Conditions that a key pins down: whoever follows them back from the one node with that key looks at few nodes, where whoever asks every node
/// of the list looks at all. A store may start there; the answer is the same.
/// </summary>
public static class KeyLookup
{
    /// <summary>Whether the condition asks for a related node with a known key, directly or over further relationships.</summary>
    public static bool Reaches(GraphMap map, Predicate condition) =>
        condition is RelatedTest { Quantifier: Quantifier.Some or Quantifier.None } test
        && Parts(test.Inner).Any(part => IsKeyTest(map.Kind(test.Field.Target), part) || (part is RelatedTest { Quantifier: Quantifier.Some } && Reaches(map, part)));

    /// <summary>Whether no two nodes of the kind share a value of the property.</summary>
    public static bool IsKey(NodeKind kind, PropertyDef property) => property.Name == NodeType.Id.Name || (property.Unique && kind is NodeType);

    /// <summary>Whether the condition leaves the nodes of the kind that have one of few known keys.</summary>
    public static bool IsKeyTest(NodeKind kind, Predicate part) =>
        part is PropertyTest { Comparison: Comparison.Equal or Comparison.In, Operand: { On: Element.Node } operand } && IsKey(kind, operand.Property);

    private static ImmutableArray<Predicate> Parts(Predicate predicate) => predicate is Conjunction all ? all.Parts : [predicate];
}
