using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Mapping;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Enums, scalars and the small types that all lists share.</summary>
internal static class LeafTypes
{
    public static PublicType Enumeration(EnumType type) =>
        new(PublicKind.Enum, type.Name.Value, type.Description ?? $"One of the names of {type.Name}.") { Values = [.. type.Values.Select(Value)] };

    private static PublicField Value(EnumValue value) =>
        new(value.Name, value.Name, value.Description ?? $"The value {value.Name}.") { Deprecation = value.Deprecation };

    public static PublicType Scalar(Scalar scalar) =>
        new(PublicKind.Scalar, scalar.Name, scalar.Description ?? $"A {scalar.Name}.") { SpecifiedBy = scalar.SpecifiedBy };

    public static PublicType PageInfo() => new(PublicKind.Type, "PageInfo", "How to go on from a page of a list.")
    {
        Fields =
        [
            new("hasNextPage", "Boolean!", "Whether more follows the page."),
            new("hasPreviousPage", "Boolean!", "Whether something precedes the page."),
            new("startCursor", "String", "Cursor of the page's first edge; null when the page is empty."),
            new("endCursor", "String", "Cursor of the page's last edge; null when the page is empty."),
        ],
    };

    public static PublicType SortDirection() => new(PublicKind.Enum, "SortEnumType", "Which way to order.")
    {
        Values =
        [
            new("ASC", "ASC", "Smallest or earliest first, missing values last."),
            new("DESC", "DESC", "Greatest or latest first, missing values before all others."),
        ],
    };
}
