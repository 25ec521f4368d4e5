using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>
/// What <c>pathBetween</c> and <c>neighbourhood</c> answer. Only in schemas with relationships: there is nothing to walk in others.
/// </summary>
internal static class WayTypes
{
    private static readonly PublicField Truncated =
        new("truncated", "Boolean!", "Whether there is more: more than was asked for, or the bound of what is looked at was met.");

    private static readonly PublicField LookedAt =
        new("lookedAt", "Int!", "How many relationships were looked at; one that was met from both its ends counts twice.");

    public static IEnumerable<PublicType> Of(GraphMap map) => map.RelationshipTypes.IsEmpty ? [] :
    [
        new(PublicKind.Type, WayNames.Paths, "The shortest ways from one node to another, all of one length.")
        {
            Fields =
            [
                new("paths", $"[{WayNames.Path}!]!", "The ways, in the order of the nodes and relationships along them; empty when there is none."),
                Truncated,
                LookedAt,
            ],
        },
        new(PublicKind.Type, WayNames.Path, "A way from node to node.")
        {
            Fields =
            [
                new("length", "Int!", "How many relationships it has."),
                new("nodes", "[Node]!", "The nodes from the start to the end, both included; null in place of one that was deleted meanwhile."),
                new(
                    "relationships",
                    $"[{WayNames.Relationship}!]!",
                    "The relationships in the order of the way: each lies between the nodes of its place and the next."),
            ],
        },
        new(PublicKind.Type, WayNames.Neighbourhood, "The nodes around one, and the relationships among them.")
        {
            Fields =
            [
                new("nodes", $"[{WayNames.Neighbour}!]!", "The nodes, nearest first and then by id; empty when there is no node of that id."),
                new("relationships", $"[{WayNames.Relationship}!]!", "The relationships between any two of them, by type."),
                Truncated,
                LookedAt,
            ],
        },
        new(PublicKind.Type, WayNames.Neighbour, "A node of a neighbourhood.")
        {
            Fields =
            [
                new("id", "ID!", "Global id of the node."),
                new("distance", "Int!", "How many steps it is from the node in the middle."),
                new(
                    "more",
                    "Int!",
                    "How many relationships of the asked kinds it has besides those that are shown; counted as far as relationships are looked at."),
                new("node", ApiNames.Node.Value, "The node itself; null when it was deleted meanwhile."),
            ],
        },
        new(PublicKind.Type, WayNames.Relationship, "A relationship between two nodes.")
        {
            Fields =
            [
                new("type", WayNames.RelationshipKind + "!", "Its type."),
                new("from", "ID!", "Global id of the node it starts from, whichever way it is walked."),
                new("to", "ID!", "Global id of the node it leads to."),
            ],
        },
        .. Enums(map),
    ];

    private static IEnumerable<PublicType> Enums(GraphMap map) =>
    [
        new(PublicKind.Enum, WayNames.RelationshipKind, "The types of relationships.")
        {
            Values =
            [
                .. map.RelationshipTypes.Select(type => new PublicField(type.Name.Value, type.Name.Value, $"From {type.Source} to {type.Target}.")),
            ],
        },
    ];
}
