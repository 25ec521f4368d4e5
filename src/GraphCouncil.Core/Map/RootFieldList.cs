using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>The root fields of a map, in the order of the public schema. This is the one place that knows them.</summary>
internal static class RootFieldList
{
    public static FieldName Node { get; } = new("node");

    public static FieldName Nodes { get; } = new("nodes");

    public static FieldName Search { get; } = new("search");

    public static ImmutableArray<RootFieldDef> Of(GraphMap map) =>
    [
        new(Node, "Node", "The node of that id, whatever its type; null when there is none.", [new("id", "ID!", "Global id, as a query gave it out.")], new OneById(map.AnyNode)),
        new(
            Nodes,
            "[Node]!",
            "The nodes of these ids, in their order; null in place of one that there is not.",
            [new("ids", "[ID!]!", "Global ids, at most {MaxIds}.")],
            new SeveralByIds(map.AnyNode)),
        .. map.SearchResult.Members.IsEmpty ? ImmutableArray<RootFieldDef>.Empty : [SearchField()],
        .. map.NodeTypes.AsEnumerable<NodeKind>().Concat(map.AbstractTypes).SelectMany(OfKind),
    ];

    private static RootFieldDef SearchField() => new(
        Search,
        ApiNames.Connection("Search") + "!",
        "Finds nodes by words of their names, texts and related nodes: best matches first, then by field, then by Danish order of names.",
        [
            new("text", "String!", "Words, each the beginning of a word to be found; \"in quotes\" a phrase. Letter case and accents don't matter; å is aa, æ is ae, ø is oe."),
            new("kinds", "[SearchKind!]", "Only nodes of these types; all types by default."),
            .. ListArguments.Forwards,
        ],
        SearchOfAll.Instance);

    private static IEnumerable<RootFieldDef> OfKind(NodeKind kind)
    {
        if (kind is NodeType type)
        {
            yield return new(
                new(ApiNames.One(type)), kind.Name.Value, $"The {kind.Name} of that id; null when there is none.", [new("id", "ID!", "Its global id.")], new OneById(type));
        }

        if (kind.List is { } list)
        {
            var stem = kind.Name.Value;
            yield return new(list, ApiNames.Connection(stem) + "!", $"All of {kind.Name}, page by page.", ListArguments.Of(stem), new AllOfKind(kind));
        }
    }
}
