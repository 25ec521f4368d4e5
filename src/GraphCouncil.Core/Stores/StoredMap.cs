using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Core.Stores;

/// <summary>What of a map the layout of a store follows from: kept in the store, compared at the next start.</summary>
public sealed record StoredMap(
    ImmutableArray<StoredType> Types, ImmutableArray<StoredType> Relationships, ImmutableArray<StoredEnum> Enums, ImmutableArray<StoredKind> Kinds)
{
    public static StoredMap Of(GraphMap map) => new(
        [.. map.NodeTypes.Select(t => new StoredType(t.Name.Value, t.Label.Value, "", PropertiesOf(map, t)))],
        [.. map.RelationshipTypes.Select(r => new StoredType(r.Name.Value, r.Name.Value, EndsOf(map, r), PropertiesOf(r)))],
        [.. map.Enums.Select(e => new StoredEnum(e.Name.Value, [.. e.Values.Select(v => v.Name)]))],
        [.. map.AbstractTypes.Select(a => new StoredKind(a.Name.Value, [.. a.Members.Select(m => m.Value)]))]);

    private static ImmutableArray<StoredProperty> PropertiesOf(GraphMap map, NodeType type) =>
        [.. type.Properties.Select(p => StoredProperty.Of(p, type.KeepsCollationKey(p), map.SortableProperties(type).Contains(p)))];

    private static ImmutableArray<StoredProperty> PropertiesOf(RelationshipType type) =>
        [.. type.Carried.Select(p => StoredProperty.Of(p, p.Danish, false))];

    private static string EndsOf(GraphMap map, RelationshipType type)
    {
        var oneTarget = map.IsToOne(type, Direction.Out) ? ", one" : "";
        var oneSource = map.IsToOne(type, Direction.In) ? ", one" : "";
        return $"{type.Source}{oneSource} to {type.Target}{oneTarget}";
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote; null when the text is something else.</summary>
    public static StoredMap? Parse(string json)
    {
        try
        {
            // A store from before interfaces and unions were kept says nothing of them.
            return JsonSerializer.Deserialize(json, StoredMapJson.Default.StoredMap) is { } stored
                ? stored with { Kinds = stored.Kinds.IsDefault ? [] : stored.Kinds }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, StoredMapJson.Default.StoredMap);
}

/// <param name="Ends">Of a relationship: what it leads from and to.</param>
public sealed record StoredType(string Name, string Label, string Ends, ImmutableArray<StoredProperty> Properties);

/// <param name="Kind">The kind of its values, or the name of their enum.</param>
/// <param name="Ordered">Its Danish order is kept beside it.</param>
/// <param name="Sorted">Lists are ordered by it.</param>
/// <param name="Folded">Its folded text is kept beside it. A store from before that was kept says nothing of it, which reads as false.</param>
public sealed record StoredProperty(string Name, string Kind, bool Required, bool Unique, bool Ordered, bool Searched, bool Sorted, bool Folded)
{
    internal static StoredProperty Of(PropertyDef property, bool ordered, bool sorted) => new(
        property.Name.Value,
        property.Enum is { } named ? named.Value : property.Kind.ToString(),
        property.Required,
        property.Unique,
        ordered,
        property.SearchWeight is not null,
        sorted,
        property.KeepsFoldedText);
}

public sealed record StoredEnum(string Name, ImmutableArray<string> Values);

/// <summary>An interface or union, with the node types that stand for it.</summary>
public sealed record StoredKind(string Name, ImmutableArray<string> Members);

[JsonSerializable(typeof(StoredMap))]
internal sealed partial class StoredMapJson : JsonSerializerContext;
