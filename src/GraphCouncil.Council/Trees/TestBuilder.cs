using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Council.Trees;

/// <summary>Makes conditions on nodes of one type, and on the relationship that they are reached by.</summary>
/// <param name="by">The relationship; null where they are reached by none.</param>
internal sealed class TestBuilder(TreeBuilder trees, NodeType type, RelationshipType? by)
{
    /// <summary>A property compares so with the value of a slot.</summary>
    public Predicate Compares(string property, Comparison comparison, ValueSlot slot) =>
        new PropertyTest(TreeBuilder.Node(type, property), comparison, slot);

    /// <summary>The same of a property of the relationship.</summary>
    public Predicate EdgeCompares(string property, Comparison comparison, ValueSlot slot) =>
        new PropertyTest(TreeBuilder.Edge(by!, property), comparison, slot);

    public Predicate HasValue(string property) => new HasValue(TreeBuilder.Node(type, property));

    /// <summary>A field leads to nothing.</summary>
    public Predicate None(string field) => new RelatedTest(type.Field(field)!, Quantifier.None, Always.Instance);

    /// <summary>A field leads to a node that holds a condition; of several types that it leads to, to one of that type.</summary>
    public Predicate Some(string field, Func<TestBuilder, Predicate> where, string? only = null)
    {
        var way = type.Field(field)!;
        var kind = trees.Map.Kind(way.Target);
        if (kind is NodeType one)
        {
            return new RelatedTest(way, Quantifier.Some, where(new(trees, one, way.Relationship)));
        }

        var member = trees.Map.Members(kind).First(each => each.Name.Value == only);
        ImmutableArray<TypeCondition> cases = [new(member, where(new(trees, member, way.Relationship)))];
        return new RelatedTest(way, Quantifier.Some, new ByType(cases, OthersHold: false));
    }
}
