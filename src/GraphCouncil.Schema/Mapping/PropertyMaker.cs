using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Mapping;

/// <summary>Makes the properties of the map. The schema is sound when this runs.</summary>
internal static class PropertyMaker
{
    /// <summary>The properties of a type; of a node or interface the id comes first, and is the same for all.</summary>
    public static IEnumerable<PropertyDef> Of(SourceModel model, SourceType owner)
    {
        if (!owner.IsRelationshipProperties)
        {
            yield return NodeType.Id;
        }

        foreach (var field in owner.Fields.Where(f => owner.IsRelationshipProperties || f.Name != NodeType.Id.Name.Value))
        {
            if (PropertyKinds.Of(model, field) is { } kind)
            {
                yield return Make(model, owner, field, kind);
            }
        }
    }

    private static PropertyDef Make(SourceModel model, SourceType owner, SourceField field, ValueKind kind)
    {
        var directives = field.Directives;
        return new(new(field.Name), kind, Required: field.Type.Shape != TypeShape.Optional)
        {
            Enum = kind == ValueKind.Enumeration ? new TypeName(field.Type.Name) : null,
            Unique = directives.Has(UniqueDirective.Name),
            Danish = directives.Has(DanishDirective.Name),
            SearchWeight = directives.Find<SearchDirective>()?.Weight,
            Personal = directives.Find<PersonalDirective>()?.Meaning,
            Access = directives.Find<AccessDirective>()?.Meaning,
            Limits = directives.Find<LimitsDirective>()?.Meaning,
            Description = field.Description ?? model.DeclaringInterface(owner, field)?.Field(field.Name)?.Description,
            Deprecation = directives.Find<DeprecatedDirective>()?.Reason,
        };
    }
}
