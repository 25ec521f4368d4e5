using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Fields that show many nodes: their arguments, connections and edges.</summary>
internal sealed class Lists(PageLimits limits)
{
    private static readonly PublicField Cursor = new("cursor", "String!", "Where the edge stands in this order; for after and before.");

    public PublicField Field(string name, string stem, string description) => new(name, ApiNames.Connection(stem) + "!", description)
    {
        Arguments = [.. ListArguments.Of(stem).Select(argument => PublicField.Of(argument, limits))],
    };

    public IEnumerable<PublicField> Folds(RelationshipField field) => AggregateTypes.Fields(field, limits);

    /// <summary>Connection and edge of a kind of node.</summary>
    public static IEnumerable<PublicType> Types(NodeKind kind) => [Connection(kind.Name.Value, kind.Name), Edge(kind.Name.Value, kind.Name, [])];

    /// <summary>Connection and edge of a field whose relationship carries properties: the edge shows them.</summary>
    public static IEnumerable<PublicType> Types(RelationshipField field, NodeKind target)
    {
        var stem = ApiNames.Stem(field);
        return [Connection(stem, target.Name), Edge(stem, target.Name, [.. field.Relationship.Properties!.Properties.Select(KindTypes.Property)])];
    }

    public static PublicType Connection(string stem, TypeName node) => new(PublicKind.Type, ApiNames.Connection(stem), $"A page of a list of {node}.")
    {
        Fields =
        [
            new("edges", $"[{ApiNames.Edge(stem)}!]!", "The page's nodes, each with what is known of its place in the list."),
            new("nodes", $"[{node}!]!", "The page's nodes alone."),
            new("pageInfo", "PageInfo!", "How to go on from here."),
            new("totalCount", "Int!", "How many the whole list holds; counted only when asked for."),
        ],
    };

    public static PublicType Edge(string stem, TypeName node, ImmutableArray<PublicField> more) =>
        new(PublicKind.Type, ApiNames.Edge(stem), $"A place in a list of {node}{(more.IsEmpty ? "" : ", with the properties of the relationship")}.")
        {
            Fields = [Cursor, new("node", $"{node}!", "The node at this place."), .. more],
        };
}
