using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>The root fields of a map, in the order of the public schema. This is the one place that knows them.</summary>
internal static class RootFieldList
{
    public static FieldName Node { get; } = new("node");

    public static FieldName Nodes { get; } = new("nodes");

    public static FieldName Search { get; } = new("search");

    public static FieldName PathBetween { get; } = new("pathBetween");

    public static FieldName Neighbourhood { get; } = new("neighbourhood");

    private static ArgumentDef Along { get; } =
        new("along", $"[{WayNames.RelationshipKind}!]", "Only along relationships of these types, in either direction; all types by default.");

    public static FieldName Today { get; } = new(ApiNames.Today);

    private static ImmutableArray<ArgumentDef> Periods { get; } =
    [
        new(ApiNames.AsOf, "Date", $"As of this day; as of '{ApiNames.Today}' by default."),
        new(ApiNames.Periods, ApiNames.PeriodScope, $"Which periods count; not with {ApiNames.AsOf}."),
    ];

    public static ImmutableArray<RootFieldDef> Of(GraphMap map) => map.HasPeriods
        ?
        [
            .. All(map).Select(field => field with { Arguments = field.Arguments.AddRange(Periods) }),
            TodayField(),
            .. map.Questions.Select(AskedAsOf),
        ]
        : [.. All(map), .. map.Questions.Select(Asked)];

    private static RootFieldDef Asked(QuestionDef question) =>
        new(question.Name, question.Answer.Name + "!", question.Description, question.Arguments, new Asked(question));

    /// <summary>An answer to act on is about one day: there is no question over all periods.</summary>
    private static RootFieldDef AskedAsOf(QuestionDef question) =>
        Asked(question) with { Arguments = question.Arguments.Add(Periods[0]) };

    private static IEnumerable<RootFieldDef> All(GraphMap map) =>
    [
        new(
            Node,
            "Node",
            "The node of that id, whatever its type; null when there is none.",
            [new("id", "ID!", "Global id, as a query gave it out.")],
            new OneByKey(map.AnyNode, [NodeType.Id])),
        new(
            Nodes,
            "[Node]!",
            "The nodes of these ids, in their order; null in place of one that there is not.",
            [new("ids", "[ID!]!", "Global ids, at most {MaxIds}.")],
            new SeveralByIds(map.AnyNode)),
        .. map.SearchResult.Members.IsEmpty ? ImmutableArray<RootFieldDef>.Empty : [SearchField()],
        .. map.RelationshipTypes.IsEmpty ? ImmutableArray<RootFieldDef>.Empty : [WaysField(), AroundField()],
        .. map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).SelectMany(OfKind),
    ];

    private static RootFieldDef TodayField() => new(
        Today,
        "Date!",
        $"The day that questions without {ApiNames.AsOf} are answered as of: today, or the day that a demo graph is set at.",
        [],
        TodayOnly.Instance);

    private static RootFieldDef SearchField() => new(
        Search,
        ApiNames.Connection("Search") + "!",
        "Finds nodes by words of their names, texts and related nodes: best matches first, then by field, then by Danish order of names.",
        [
            new("text", "String!", "Words, each the beginning of a word to be found; \"in quotes\" a phrase. "
                + "Letter case and accents don't matter; å is aa, æ is ae, ø is oe, and also found by a and o."),
            new("kinds", "[SearchKind!]", "Only nodes of these types; all types by default."),
            .. ListArguments.Forwards,
            .. ListArguments.Backwards,
        ],
        SearchOfAll.Instance);

    private static RootFieldDef WaysField() => new(
        PathBetween,
        WayNames.Paths + "!",
        "The shortest ways from one node to another, relationships walked in either direction; "
            + "none when there is no way, or no node of one of the ids.",
        [
            new("from", "ID!", "Global id of the node where the ways start."),
            new("to", "ID!", "Global id of the node where they end; the same as from: one way without a step."),
            new("maxHops", "Int", "How many relationships a way has at most, 1 to {MaxHops}; {UsualHops} by default."),
            new("kinds", $"[{ApiNames.NodeKind}!]", "Only over nodes of these types, the two ends aside; all types by default."),
            Along,
            new("first", "Int", "How many ways, 1 to {MaxPaths}; {UsualPaths} by default."),
        ],
        WaysBetween.Instance);

    private static RootFieldDef AroundField() => new(
        Neighbourhood,
        WayNames.Neighbourhood + "!",
        "The nodes around one and the relationships among them, to be drawn; nothing when there is no node of that id.",
        [
            new("of", "ID!", "Global id of the node in the middle."),
            new("depth", "Int", "How many steps from it, 1 to {MaxNeighbourDepth}; {UsualDepth} by default."),
            new("kinds", $"[{ApiNames.NodeKind}!]", "Only nodes of these types, the one in the middle aside; all types by default."),
            Along,
            new("limit", "Int", "How many nodes, the one in the middle included, 1 to {MaxNeighbours}; {UsualNeighbours} by default."),
        ],
        NodesAround.Instance);

    private static RootFieldDef One(NodeType type)
    {
        ImmutableArray<PropertyDef> unique = [.. type.Properties.Where(property => property.Unique && property.Name != NodeType.Id.Name)];
        var keys = unique.Insert(0, NodeType.Id);
        return new(
            new(ApiNames.One(type)),
            type.Name.Value,
            unique.IsEmpty
                ? $"The {type.Name} of that id; null when there is none."
                : $"The {type.Name} of that key; null when there is none. Give exactly one of {string.Join(", ", keys.Select(key => key.Name))}.",
            [
                new("id", unique.IsEmpty ? "ID!" : "ID", "Its global id."),
                .. unique.Select(key => new ArgumentDef(key.Name.Value, ApiNames.Value(key), key.Description ?? $"Its {key.Name}.")),
            ],
            new OneByKey(type, keys));
    }

    private static IEnumerable<RootFieldDef> OfKind(NodeKind kind)
    {
        if (kind is NodeType type)
        {
            yield return One(type);
        }

        if (kind.List is { } list)
        {
            var stem = kind.Name.Value;
            yield return new(list, ApiNames.Connection(stem) + "!", $"All of {kind.Name}, page by page.", ListArguments.Of(stem),
                new AllOfKind(kind));
            foreach (var fold in FoldFieldDef.Beside(list, stem, kind.Name))
            {
                yield return new(fold.Name, fold.Type, fold.Description, fold.Arguments, new AllFolded(kind, fold.IsGrouped));
            }
        }
    }
}
