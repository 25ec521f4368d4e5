using System.Text.Json;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Testing;

/// <summary>The names that a Cypher statement about graphs of some maps can hold: for Neo4j's own checker, which looks at statements without a server.</summary>
public static class KnownNames
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>As JSON: <c>{ labels, relationshipTypes, propertyKeys }</c>, each in alphabetical order.</summary>
    public static string Of(params IReadOnlyCollection<GraphMap> maps) => JsonSerializer.Serialize(
        new
        {
            labels = Sorted(maps.SelectMany(map => map.NodeTypes.Select(type => type.Label.Value).Concat(map.AbstractTypes.Append(map.AnyNode).Select(type => type.Name.Value)))),
            relationshipTypes = Sorted(maps.SelectMany(map => map.RelationshipTypes).Select(type => type.Name.Value)),
            propertyKeys = Sorted(maps.SelectMany(Properties)),
        },
        Readable);

    private static IEnumerable<string> Properties(GraphMap map) => map.NodeTypes
        .SelectMany(type => type.Properties.SelectMany(p => Names(p, type.KeepsCollationKey(p))))
        .Concat(map.RelationshipTypes.SelectMany(type => type.Carried.SelectMany(p => Names(p, p.Danish))))
        .Append(RelationshipType.Id.Name.Value);

    private static IEnumerable<string> Names(PropertyDef property, bool hasOrder)
    {
        yield return property.Name.Value;
        if (hasOrder)
        {
            yield return property.Name.Value + "$order";
        }

        if (property.Kind is ValueKind.Text or ValueKind.TextList)
        {
            yield return property.Name.Value + "$search";
        }
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
}
