using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Lists folded: the fields beside each list, what they answer, and the inputs that name keys of groups.</summary>
internal static class AggregateTypes
{
    private const string GroupKey = "GroupKey";
    private const string Part = "DatePart";

    /// <summary>The two fields beside a list along a relationship.</summary>
    public static IEnumerable<PublicField> Fields(RelationshipField field, PageLimits limits) =>
        FoldFieldDef.Beside(field.Name, ApiNames.Stem(field), field.Target).Select(fold => new PublicField(fold.Name.Value, fold.Type,
            fold.Description)
        {
            Arguments = [.. fold.Arguments.Select(argument => PublicField.Of(argument, limits))],
        });

    /// <summary>The types of a kind of node.</summary>
    public static IEnumerable<PublicType> Of(NodeKind kind, GraphMap map) =>
    [
        Answer(kind.Name.Value, kind, null),
        new(PublicKind.Input, ApiNames.GroupKey(kind.Name.Value),
            $"One key of groups, at {kind.Name} or reached from it. Give exactly one field, and 'where' beside it if you like.")
        {
            Fields =
            [
                new("where", ApiNames.Filter(kind.Name.Value), "Only over those that pass these tests."),
                .. kind.Properties.Where(property => property.Kind != ValueKind.TextList).Select(Key),
                .. kind.Fields.Select(Way),
                .. kind is NodeType ? kind.Fields.Where(field => field.IsHierarchy).Select(RollUp) : [],
                .. kind is AbstractType ? map.Members(kind).Select(member => new PublicField(ApiNames.As(member),
                    ApiNames.GroupKey(member.Name.Value), $"Only where it is a {member.Name}.")) : [],
            ],
        },
        .. GroupTestTypes.Of(kind),
    ];

    /// <summary>The types of a list whose relationships carry properties.</summary>
    public static IEnumerable<PublicType> Of(RelationshipField field, NodeKind target)
    {
        var (stem, carried) = (ApiNames.Stem(field), field.Relationship.Properties!);
        return
        [
            Answer(stem, target, carried),
            new(PublicKind.Input, ApiNames.GroupKey(stem),
                $"One key of groups, at what {field.Owner}.{field.Name} leads to. Give 'node' or 'edge', and 'where' beside it if you like.")
            {
                Fields =
                [
                    new("where", ApiNames.Filter(stem), "Only over those that pass these tests."),
                    new("node", ApiNames.GroupKey(target.Name.Value), $"At the {target.Name}."),
                    .. Edge(carried) ? [new PublicField("edge", ApiNames.GroupKey(carried.Name.Value), $"By the properties, {carried.Name}.")]
                        : Array.Empty<PublicField>(),
                ],
            },
            .. GroupTestTypes.Of(field),
        ];
    }

    /// <summary>The types of properties of relationships.</summary>
    public static IEnumerable<PublicType> Of(RelationshipProperties properties) => !Edge(properties)
        ? []
        :
        [
            new(PublicKind.Type, ApiNames.Figures(properties), $"Figures of {properties.Name}.") { Fields = [.. properties.Properties
                .Select(Figures).OfType<PublicField>()] },
            new(PublicKind.Input, ApiNames.GroupKey(properties.Name.Value),
                $"A property of {properties.Name} as a key of groups. Give exactly one field.")
            {
                Fields = [.. properties.Properties.Where(property => property.Kind != ValueKind.TextList).Select(Key)],
            },
            .. GroupTestTypes.Of(properties),
        ];

    /// <summary>The types that all lists share.</summary>
    public static IEnumerable<PublicType> Shared() =>
    [
        .. FigureKind.All.Select(Figures),
        new(PublicKind.Type, GroupKey, "A key of a group.")
        {
            Fields =
            [
                new("value", ApiNames.GroupValue, "Its value, of a node its id; null: there is none."),
                new("node", "Node", "The node that the group stands for; null for a key that is no node."),
            ],
        },
        new(PublicKind.Scalar, ApiNames.GroupValue,
            "The value of a key: text, a number, true or false, by the property that it is of; a part of a date is text (2026, 2026-Q4, 2026-11)."),
        new(PublicKind.Enum, Part, "Which part of a date makes the group.")
        {
            Values = [new("YEAR", "YEAR", "2026"), new("QUARTER", "QUARTER", "2026-Q4"), new("MONTH", "MONTH", "2026-11"), new("DAY", "DAY",
                "2026-11-28")],
        },
        .. GroupTestTypes.Shared(),
    ];

    private static bool Edge(RelationshipProperties properties) => properties.Properties.Any(property => property.Kind != ValueKind.TextList);

    private static PublicType Answer(string stem, NodeKind kind, RelationshipProperties? carried) =>
        new(PublicKind.Type, ApiNames.Aggregate(stem), $"{kind.Name}, folded.")
        {
            Fields =
        [
            new("keys", $"[{GroupKey}!]!", "Of a group its keys, in the order of 'by'; none where there are no groups."),
            new("count", "Int!", $"How many different {kind.Name} there are."),
            new("countRows", "Int!", "How many rows: a node counts as often as ways lead to it."),
            .. carried is not null && Edge(carried) ? [new PublicField("edge", ApiNames.Figures(carried) + "!",
                "Figures of the properties of the relationships.")] : Array.Empty<PublicField>(),
            .. kind.Properties.Select(Figures).OfType<PublicField>(),
        ],
        };

    private static PublicField? Figures(PropertyDef property) => ApiNames.Figures(property.Kind) is { } type
        ? new PublicField(property.Name.Value, type + "!", $"Figures of {property.Name}.") { Deprecation = property.Deprecation }
        : null;

    private static PublicType Figures(FigureKind kind) =>
        new(PublicKind.Type, kind.Name, $"Figures of values of type {kind.Value}; missing ones are left out.")
        {
            Fields = [.. kind.Figures.Select(figure => new PublicField(figure.Name, figure.Type + (figure.IsCount ? "!" : ""), figure.Description))],
        };

    private static PublicField Key(PropertyDef property) => property.Kind is ValueKind.Date or ValueKind.DateTime
        ? new PublicField(property.Name.Value, Part, $"By {property.Name}, or a part of it.") { Deprecation = property.Deprecation }
        : new PublicField(property.Name.Value, "Boolean", property == NodeType.Id ? "True: by the node itself."
            : $"True: by {property.Name}.")
        { Deprecation = property.Deprecation };

    private static PublicField RollUp(RelationshipField field) =>
        new(ApiNames.RollUp(field.Name), ApiNames.GroupKey(field.Target.Value),
            $"By the {field.Owner} itself and by all that {field.Name} leads to from it, step by step; in each of these groups a row counts once.")
        { Deprecation = field.Deprecation };

    private static PublicField Way(RelationshipField field) =>
        new(field.Name.Value, ApiNames.GroupKey(ApiNames.Stem(field)), $"By what {field.Name} leads to.") { Deprecation = field.Deprecation };
}
