using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>What `order` takes: a list of objects with one key each. Missing values stand last ascending and first descending; ties stand by id.</summary>
internal static class SortText
{
    public static void Write(SdlWriter sdl, GraphMap map)
    {
        sdl.Block("Directions of an order.", "enum SortEnumType", () =>
        {
            sdl.Member("Smallest, earliest or first in the alphabet first; missing values last.", "ASC");
            sdl.Member("The reverse; missing values first.", "DESC");
        });
        foreach (var kind in PublicSchemaText.Kinds(map))
        {
            Sort(sdl, ApiNames.Sort(kind.Name.Value), kind.Name.Value, () =>
            {
                Keys(sdl, kind.Properties);
                foreach (var field in kind.Fields.Where(f => !f.IsMany))
                {
                    sdl.Member(null, $"{field.Name}: {ApiNames.Sort(field.Target.Value)}");
                }
            });
        }

        foreach (var carried in map.RelationshipTypes.Select(r => r.Properties).OfType<RelationshipProperties>().DistinctBy(p => p.Name))
        {
            Sort(sdl, ApiNames.Sort(carried.Name.Value), carried.Name.Value, () => Keys(sdl, carried.Properties));
        }

        foreach (var field in PublicSchemaText.OwnConnections(map))
        {
            Sort(sdl, ApiNames.Sort(ApiNames.Stem(field)), $"{field.Target} and of the relationship to it", () =>
            {
                sdl.Member("By the far node.", $"node: {ApiNames.Sort(field.Target.Value)}");
                sdl.Member("By the relationship.", $"edge: {ApiNames.Sort(field.Relationship.Properties!.Name.Value)}");
            });
        }
    }

    private static void Sort(SdlWriter sdl, string name, string of, Action keys) =>
        sdl.Block($"A key to order by, of {of}. Exactly one is given; several keys are several objects in the list.", $"input {name}", keys);

    private static void Keys(SdlWriter sdl, ImmutableArray<PropertyDef> properties)
    {
        foreach (var property in properties.Where(p => p.Kind != ValueKind.TextList))
        {
            sdl.Member(property.Danish ? "In Danish alphabetical order." : null, $"{property.Name}: SortEnumType");
        }
    }
}
