using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Sqlite.Layout;

namespace GraphCouncil.Sqlite.Files;

/// <summary>What of a map the tables follow from: kept in the file, compared at the next start.</summary>
internal sealed record StoredMap(ImmutableArray<StoredType> Types, ImmutableArray<StoredType> Relationships, ImmutableArray<StoredEnum> Enums)
{
    public static StoredMap Of(GraphMap map) => new(
        [.. map.NodeTypes.Select(t => new StoredType(t.Name.Value, t.Label.Value, "", [.. t.Properties.Select(p => StoredProperty.Of(p, Tables.HasOrder(t, p), Tables.Sorted(map, t).Contains(p)))]))],
        [.. map.RelationshipTypes.Select(r => new StoredType(r.Name.Value, r.Name.Value, EndsOf(map, r), [.. Tables.Properties(r).Select(p => StoredProperty.Of(p, p.Danish, false))]))],
        [.. map.Enums.Select(e => new StoredEnum(e.Name.Value, [.. e.Values.Select(v => v.Name)]))]);

    private static string EndsOf(GraphMap map, RelationshipType type)
    {
        var oneTarget = Tables.IsToOne(map, type, Direction.Out) ? ", one" : "";
        var oneSource = Tables.IsToOne(map, type, Direction.In) ? ", one" : "";
        return $"{type.Source}{oneSource} to {type.Target}{oneTarget}";
    }

    public static StoredMap Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, StoredMapJson.Default.StoredMap)!;
        }
        catch (JsonException cause)
        {
            throw new ProblemException(new StoreDamaged("The store file does not say what schema it was made for. Put back a backup."), cause);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, StoredMapJson.Default.StoredMap);
}

/// <param name="Ends">Of a relationship: what it leads from and to.</param>
internal sealed record StoredType(string Name, string Label, string Ends, ImmutableArray<StoredProperty> Properties);

internal sealed record StoredProperty(string Name, string Kind, bool Required, bool Unique, bool Ordered, bool Searched, bool Sorted)
{
    public static StoredProperty Of(PropertyDef property, bool ordered, bool sorted) => new(
        property.Name.Value,
        property.Enum is { } named ? named.Value : property.Kind.ToString(),
        property.Required,
        property.Unique,
        ordered,
        property.SearchWeight is not null,
        sorted);
}

internal sealed record StoredEnum(string Name, ImmutableArray<string> Values);

[JsonSerializable(typeof(StoredMap))]
internal sealed partial class StoredMapJson : JsonSerializerContext;
