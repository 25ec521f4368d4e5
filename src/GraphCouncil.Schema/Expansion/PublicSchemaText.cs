using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Mapping;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The public schema as SDL: what the map says, expanded by the conventions of <see cref="ApiNames"/>. The order is the map's, so the text is stable.</summary>
internal static class PublicSchemaText
{
    public static string Of(GraphMap map, IEnumerable<Scalar> scalars, PageLimits limits)
    {
        var sdl = new SdlWriter();
        sdl.Block(null, "schema", () => sdl.Member(null, "query: Query"));
        RootText.Write(sdl, map, limits);
        foreach (var scalar in scalars)
        {
            sdl.Line(scalar.Description, $"scalar {scalar.Name} @specifiedBy(url: \"{scalar.SpecifiedBy}\")");
        }

        ObjectText.Write(sdl, map, limits);
        ConnectionText.Write(sdl, map);
        SearchText.Write(sdl, map);
        FilterText.Write(sdl, map);
        SortText.Write(sdl, map);
        return sdl.ToString();
    }

    /// <summary>Every kind that a list can be of: the node types and the abstract types of the schema.</summary>
    public static IEnumerable<NodeKind> Kinds(GraphMap map) => map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes);

    /// <summary>The kinds that some field or root list shows as a connection without types of its own.</summary>
    public static IEnumerable<NodeKind> Connected(GraphMap map)
    {
        var shown = AllFields(map).Where(f => f.IsMany && !ApiNames.HasOwnConnection(f)).Select(f => f.Target).ToHashSet();
        return Kinds(map).Where(k => k.List is not null || shown.Contains(k.Name));
    }

    /// <summary>The to-many fields with connection types of their own, each once although implementers repeat those of their interfaces.</summary>
    public static IEnumerable<RelationshipField> OwnConnections(GraphMap map) =>
        AllFields(map).Where(ApiNames.HasOwnConnection).DistinctBy(ApiNames.Stem);

    public static IEnumerable<RelationshipField> AllFields(GraphMap map) => Kinds(map).SelectMany(k => k.Fields);

    public static string TypeOf(PropertyDef property) => Bare(property) + (property.Required ? "!" : "");

    /// <summary>The type without the exclamation mark; of a list of text with that of its items.</summary>
    public static string Bare(PropertyDef property) => property.Kind switch
    {
        ValueKind.Text => "String",
        ValueKind.Integer => "Int",
        ValueKind.Real => "Float",
        ValueKind.Truth => "Boolean",
        ValueKind.Id => "ID",
        ValueKind.Date => "Date",
        ValueKind.DateTime => "DateTime",
        ValueKind.Enumeration => property.Enum!.Value.Value,
        ValueKind.TextList => "[String!]",
    };

    /// <summary>A name as words: <c>working groups</c>.</summary>
    public static string Spoken(string name) => ApiNames.IdPrefix(new TypeName(name)).Replace('-', ' ');
}
