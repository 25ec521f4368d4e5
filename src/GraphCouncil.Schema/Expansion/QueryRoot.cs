using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The fields that every question starts from.</summary>
internal static class QueryRoot
{
    public static PublicType Of(GraphMap map, PageLimits limits) =>
        new(PublicKind.Type, "Query", "Where every question starts. Reading changes nothing.")
        {
            Fields =
        [
            .. map.RootFields.Select(field => new PublicField(field.Name.Value, field.Type, field.Description)
            {
                Arguments = [.. field.Arguments.Select(argument => PublicField.Of(argument, limits))],
            }),
        ],
        };
}
