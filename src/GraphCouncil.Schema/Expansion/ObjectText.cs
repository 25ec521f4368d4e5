using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The types, interfaces, unions and enums that the schema declares, with their relationship fields as connections.</summary>
internal static class ObjectText
{
    public static void Write(SdlWriter sdl, GraphMap map, PageLimits limits)
    {
        sdl.Block("Anything with a global id.", "interface Node", () => sdl.Member(NodeType.Id.Description ?? "Global id, opaque for clients.", "id: ID!"));
        foreach (var type in map.AbstractTypes)
        {
            if (type.IsUnion)
            {
                sdl.Line(type.Description, $"union {type.Name} = {string.Join(" | ", type.Members)}");
            }
            else
            {
                sdl.Block(type.Description, $"interface {type.Name} implements Node", () => Members(sdl, type, limits));
            }
        }

        foreach (var type in map.NodeTypes)
        {
            var interfaces = string.Join(" & ", type.Interfaces.Select(i => i.Value).Prepend("Node"));
            sdl.Block(type.Description, $"type {type.Name} implements {interfaces}", () => Members(sdl, type, limits));
        }

        foreach (var several in Used(map))
        {
            sdl.Block(several.Description, $"enum {several.Name}", () =>
            {
                foreach (var value in several.Values)
                {
                    sdl.Member(value.Description, value.Name, value.Deprecation);
                }
            });
        }
    }

    public static void Properties(SdlWriter sdl, ImmutableArray<PropertyDef> properties)
    {
        foreach (var property in properties)
        {
            sdl.Member(property.Description, $"{property.Name}: {PublicSchemaText.TypeOf(property)}", property.Deprecation);
        }
    }

    private static void Members(SdlWriter sdl, NodeKind kind, PageLimits limits)
    {
        Properties(sdl, kind.Properties);
        foreach (var field in kind.Fields)
        {
            var stem = ApiNames.Stem(field);
            var type = field.Multiplicity switch
            {
                Multiplicity.One => field.Target + "!",
                Multiplicity.OptionalOne => field.Target.Value,
                Multiplicity.Many => ApiNames.Connection(stem) + "!",
            };
            var description = field.IsMany ? $"{field.Description} {RootText.PageOf(limits)}".Trim() : field.Description;
            sdl.Member(description, field.IsMany ? $"{field.Name}({RootText.Arguments(stem)}): {type}" : $"{field.Name}: {type}", field.Deprecation);
        }
    }

    /// <summary>The enums that clients can meet; those of the directives alone stay inside.</summary>
    private static IEnumerable<EnumType> Used(GraphMap map)
    {
        var used = PublicSchemaText.Kinds(map).SelectMany(k => k.Properties)
            .Concat(map.RelationshipTypes.SelectMany(r => r.Properties?.Properties ?? []))
            .Select(p => p.Enum).OfType<TypeName>().ToHashSet();
        return map.Enums.Where(e => used.Contains(e.Name));
    }
}
