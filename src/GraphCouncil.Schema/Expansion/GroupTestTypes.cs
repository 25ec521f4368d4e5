using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The inputs that keep groups by their figures, and that put them in order: any figure that a group answers can be named in both.</summary>
internal static class GroupTestTypes
{
    private const string Direction = "SortEnumType";
    private static readonly string[] Places = ["first", "second", "third", "fourth"];

    /// <summary>Of groups of a kind of node.</summary>
    public static IEnumerable<PublicType> Of(NodeKind kind) =>
    [
        Having(kind.Name.Value, [.. kind.Properties.Select(Tests).OfType<PublicField>()]),
        Order(kind.Name.Value, [.. kind.Properties.Select(Orders).OfType<PublicField>()]),
    ];

    /// <summary>Of groups of a list whose relationships carry properties.</summary>
    public static IEnumerable<PublicType> Of(RelationshipField field)
    {
        var (stem, target, carried) = (ApiNames.Stem(field), field.Target.Value, field.Relationship.Properties!);
        var having = new PublicField("node", ApiNames.GroupHaving(target), $"Tests figures of {target}.");
        var order = new PublicField("node", ApiNames.GroupOrder(target), $"By a figure of {target}.");
        return carried.Properties.Any(property => ApiNames.Figures(property.Kind) is not null)
            ?
            [
                Having(stem, [having, new("edge", ApiNames.GroupHaving(carried.Name.Value), $"Tests figures of {carried.Name}.")]),
                Order(stem, [order, new("edge", ApiNames.GroupOrder(carried.Name.Value), $"By a figure of {carried.Name}.")]),
            ]
            : [Having(stem, [having]), Order(stem, [order])];
    }

    /// <summary>Of properties of relationships.</summary>
    public static IEnumerable<PublicType> Of(RelationshipProperties properties) =>
    [
        new(PublicKind.Input, ApiNames.GroupHaving(properties.Name.Value), $"Tests on figures of {properties.Name}; all that are given must hold.")
        {
            Fields = [.. properties.Properties.Select(Tests).OfType<PublicField>()],
        },
        new(PublicKind.Input, ApiNames.GroupOrder(properties.Name.Value), $"By a figure of {properties.Name}. Give exactly one field.")
        {
            Fields = [.. properties.Properties.Select(Orders).OfType<PublicField>()],
        },
    ];

    /// <summary>Of the figures of values, by their kind.</summary>
    public static IEnumerable<PublicType> Shared() => FigureKind.All.SelectMany(kind => new PublicType[]
    {
        new(PublicKind.Input, ApiNames.GroupHaving(kind.Name), "Tests on figures; all that are given must hold. A figure over no values is absent.")
        {
            Fields = [.. kind.Figures.Select(figure => new PublicField(figure.Name, figure.Type + "OperationFilterInput", figure.Description))],
        },
        new(PublicKind.Input, ApiNames.GroupOrder(kind.Name), "By one figure; absent ones stand last, descending first. Give exactly one field.")
        {
            Fields = [.. kind.Figures.Select(figure => new PublicField(figure.Name, Direction, figure.Description))],
        },
    });

    private static PublicType Having(string stem, PublicField[] figures) =>
        new(PublicKind.Input, ApiNames.GroupHaving(stem), "Tests on groups; all that are given must hold.")
        {
            Fields =
            [
                new("and", $"[{ApiNames.GroupHaving(stem)}!]", "Every one of these holds."),
                new("or", $"[{ApiNames.GroupHaving(stem)}!]", "At least one of these holds."),
                new("not", ApiNames.GroupHaving(stem), "This does not hold."),
                new("count", "IntOperationFilterInput", "Tests how many different nodes stand in it."),
                new("countRows", "IntOperationFilterInput", "Tests how many ways lead into it."),
                .. figures,
            ],
        };

    private static PublicType Order(string stem, PublicField[] figures) =>
        new(PublicKind.Input, ApiNames.GroupOrder(stem),
            "What groups are ordered by. Give exactly one field; further keys are further items of the list.")
        {
            Fields =
            [
                new("count", Direction, "By how many different nodes stand in it."),
                new("countRows", Direction, "By how many ways lead into it."),
                .. Places.Select((place, at) => new PublicField($"key{at + 1}", Direction, $"By the {place} of the keys that 'by' names.")),
                .. figures,
            ],
        };

    private static PublicField? Tests(PropertyDef property) =>
        Of(property, ApiNames.GroupHaving, $"Tests figures of {property.Name}.");

    private static PublicField? Orders(PropertyDef property) =>
        Of(property, ApiNames.GroupOrder, $"By a figure of {property.Name}.");

    private static PublicField? Of(PropertyDef property, Func<string, string> input, string description) =>
        ApiNames.Figures(property.Kind) is { } figures
            ? new PublicField(property.Name.Value, input(figures), description) { Deprecation = property.Deprecation }
            : null;
}
