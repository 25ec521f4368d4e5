using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The inputs of <c>order</c>: each object gives exactly one key.</summary>
internal static class Sorts
{
    private const string OneKey = "Give exactly one field; further keys are further items of the list.";

    public static ImmutableArray<PublicType> Of(NodeKind kind) => Sort(
        kind.Name.Value,
        $"A key to order {kind.Name} by. {OneKey}",
        [.. Keys(kind.Properties), .. kind.Fields.Select(Across)]);

    public static ImmutableArray<PublicType> Of(RelationshipProperties properties) => Sort(
        properties.Name.Value,
        $"A key to order by the properties of a relationship, {properties.Name}. {OneKey}",
        [.. Keys(properties.Properties)]);

    /// <summary>Keys of a list whose relationships carry properties.</summary>
    public static PublicType Of(RelationshipField field)
    {
        var carried = field.Relationship.Properties!;
        var byNode = new PublicField("node", ApiNames.Sort(field.Target.Value), $"By the {field.Target}.");
        var byEdge = new PublicField("edge", ApiNames.Sort(carried.Name.Value), $"By the properties, {carried.Name}.");
        return Sort(
            ApiNames.Stem(field),
            $"A key to order {field.Owner}.{field.Name} by. {OneKey}",
            Keys(carried.Properties).Any() ? [byNode, byEdge] : [byNode])[0];
    }

    private static ImmutableArray<PublicType> Sort(string stem, string description, ImmutableArray<PublicField> keys) =>
        keys.IsEmpty ? [] : [new(PublicKind.Input, ApiNames.Sort(stem), description) { Fields = keys }];

    private static IEnumerable<PublicField> Keys(ImmutableArray<PropertyDef> properties) =>
        from property in properties
        where property.Kind != ValueKind.TextList
        select new PublicField(property.Name.Value, "SortEnumType", $"By {property.Name}{(property.Danish ? ", in Danish order" : "")}.")
        {
            Deprecation = property.Deprecation,
        };

    /// <summary>The order by how many nodes a list has.</summary>
    public static PublicType Count(string stem) =>
        new(PublicKind.Input, ApiNames.CountSort(stem), "An order by how many different nodes a field leads to.")
        {
            Fields =
        [
            new("count", "SortEnumType", "Fewest or most first."),
            new("where", ApiNames.Filter(stem), "Only those that pass these tests are counted."),
        ],
        };

    private static PublicField Across(RelationshipField field) => (field.IsMany
        ? new PublicField(field.Name.Value, ApiNames.CountSort(ApiNames.Stem(field)), $"By how many {field.Name} there are.")
        : new PublicField(field.Name.Value, ApiNames.Sort(field.Target.Value), $"By a field of {field.Name}."))
        with
    { Deprecation = field.Deprecation };
}
