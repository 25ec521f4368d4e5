using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The inputs of <c>where</c>: all tests given must hold.</summary>
internal static class Filters
{
    public static PublicType Of(NodeKind kind, GraphMap map) => Filter(
        kind.Name.Value,
        $"Tests on {kind.Name}; all that are given must hold.",
        [.. kind.Properties.Select(Test), .. kind is AbstractType ? OfTypes(map.Members(kind)) : [], .. kind.Fields.Select(Related)]);

    public static PublicType Of(RelationshipProperties properties) => Filter(
        properties.Name.Value,
        $"Tests on the properties of a relationship, {properties.Name}; all that are given must hold.",
        [.. properties.Properties.Select(Test)]);

    /// <summary>The filter of a list whose relationships carry properties: on the node, on the properties, or on both together.</summary>
    public static PublicType Of(RelationshipField field)
    {
        var carried = field.Relationship.Properties!.Name;
        return Filter(
            ApiNames.Stem(field),
            $"Tests on one relationship of {field.Owner}.{field.Name} and the node it leads to; all that are given must hold.",
            [
                new("node", ApiNames.Filter(field.Target.Value), $"Tests on the {field.Target}."),
                new("edge", ApiNames.Filter(carried.Value), $"Tests on the properties, {carried}."),
            ]);
    }

    /// <summary>The filter of a to-many relationship as a whole.</summary>
    public static PublicType List(string stem)
    {
        var filter = ApiNames.Filter(stem);
        return new(PublicKind.Input, ApiNames.ListFilter(stem), "Tests on everything that a relationship leads to; all that are given must hold.")
        {
            Fields =
            [
                new("some", filter, "At least one passes."),
                new("all", filter, "Every one passes; true when there is none."),
                new("none", filter, "Not one passes."),
                new("any", "Boolean", "True: there is at least one. False: there is none."),
            ],
        };
    }

    private static PublicType Filter(string stem, string description, ImmutableArray<PublicField> tests)
    {
        var name = ApiNames.Filter(stem);
        return new(PublicKind.Input, name, description)
        {
            Fields =
            [
                new("and", $"[{name}!]", "Every one of these holds."),
                new("or", $"[{name}!]", "At least one of these holds."),
                new("not", name, "This does not hold."),
                .. tests,
            ],
        };
    }

    private static IEnumerable<PublicField> OfTypes(ImmutableArray<NodeType> members) =>
    [
        new(ApiNames.KindField.Value, ApiNames.KindOperations, "Tests the node's type."),
        .. members.Select(member => new PublicField(
            ApiNames.As(member),
            ApiNames.Filter(member.Name.Value),
            $"A node of type {member.Name} that passes these tests; {{}} asks nothing more than the type.")),
    ];

    private static PublicField Test(PropertyDef property) =>
        new(property.Name.Value, ApiNames.Operations(property), $"Tests {property.Name}.") { Deprecation = property.Deprecation };

    private static PublicField Related(RelationshipField field) => (field.IsMany
        ? new PublicField(field.Name.Value, ApiNames.ListFilter(ApiNames.Stem(field)), $"Tests what {field.Name} leads to.")
        : new PublicField(field.Name.Value, ApiNames.Filter(field.Target.Value), $"Tests {field.Name}; null: there is none."))
        with
    { Deprecation = field.Deprecation };
}
