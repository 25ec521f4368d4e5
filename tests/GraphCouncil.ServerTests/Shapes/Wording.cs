using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.ServerTests.Shapes;

/// <summary>Walks over the schema in the words of GraphQL.</summary>
internal static class Wording
{
    /// <summary>A filter that follows the walk and tests something at its end.</summary>
    public static string Filter(GraphMap map, NodeKind kind, ImmutableArray<Hop> walk, string quantifier = "some")
    {
        if (walk.IsEmpty)
        {
            return Text(kind) is { } text ? $$"""{ {{text.Name}}: { contains: "a" } }""" : """{ id: { in: ["person:1"] } }""";
        }

        var field = walk[0].Field;
        var inner = Filter(map, map.Kind(field.Target), walk[1..], quantifier);
        return field.IsMany
            ? $$"""{ {{field.Name}}: { {{quantifier}}: {{(ApiNames.HasOwnConnection(field) ? $"{{ node: {inner} }}" : inner)}} } }"""
            : $$"""{ {{field.Name}}: {{inner}} }""";
    }

    /// <summary>An order by what stands at the end of a walk along fields that lead to one node.</summary>
    public static string Order(GraphMap map, NodeKind kind, ImmutableArray<Hop> walk) => walk.IsEmpty
        ? $$"""{ {{Text(kind)?.Name.Value ?? "id"}}: ASC }"""
        : $$"""{ {{walk[0].Field.Name}}: {{Order(map, map.Kind(walk[0].Field.Target), walk[1..])}} }""";

    /// <summary>A selection that follows the walk.</summary>
    public static string Selection(GraphMap map, NodeKind kind, ImmutableArray<Hop> walk)
    {
        if (walk.IsEmpty)
        {
            return "id";
        }

        var (on, field) = walk[0];
        var inner = Selection(map, map.Kind(field.Target), walk[1..]);
        var selected = field.IsMany ? $"{field.Name}(first: 1) {{ nodes {{ {inner} }} }}" : $"{field.Name} {{ {inner} }}";
        return on == kind ? "id " + selected : $"id ... on {on.Name} {{ {selected} }}";
    }

    public static PropertyDef? Text(NodeKind kind) => kind.Properties.FirstOrDefault(property => property is { Kind: ValueKind.Text });
}
