using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>The question for all that a graph holds.</summary>
public static class Whole
{
    /// <summary>Every node with every property, and every relationship with every property, in one answer.</summary>
    public static BoundQuery Graph(GraphMap map)
    {
        var scope = Scope.At(map, map.AnyNode);
        var row = new Row(true, [.. map.NodeTypes.Select(type => new RowCase(type, Outputs(scope with { Node = type })))]);
        var list = List.Of("Node").Build(scope) with { Items = row };
        return new(list, scope.Values.ToImmutable());
    }

    private static ImmutableArray<Output> Outputs(Scope scope) =>
    [
        .. scope.Node.Properties.Select(p => Show.Value(p.Name.Value).In(scope)),
        .. scope.Node.Fields.Where(f => f.IsMany || f.Direction == Direction.Out).Select(f => Related(f).In(scope)),
    ];

    private static Shown Related(RelationshipField field)
    {
        Shown[] shown = [Show.Id, .. field.IsMany ? Edge(field.Relationship) : []];
        return field.IsMany ? Show.Many(field.Name.Value, l => l.Showing(shown)) : Show.One(field.Name.Value, shown);
    }

    private static IEnumerable<Shown> Edge(RelationshipType type) => [Show.Edge("id"), .. (type.Properties?.Properties ?? []).Select(p => Show.Edge(p.Name.Value))];
}
