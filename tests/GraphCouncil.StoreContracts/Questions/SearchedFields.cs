using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;

namespace GraphCouncil.StoreContracts.Questions;

/// <summary>Where a search looks, as the map says: the searched properties and fields of the types, in the map's order.</summary>
public static class SearchedFields
{
    public static ImmutableArray<SearchedField> Of(GraphMap map, IEnumerable<NodeType> types) => [.. types.SelectMany(t => Of(map, t))];

    private static IEnumerable<SearchedField> Of(GraphMap map, NodeType type) => Own(type).Concat<SearchedField>(
        type.Fields.Where(f => f.Search is not null).Select(f => new ThroughRelated(
            type,
            Step.Along(f),
            f.Search!.Descend is { } down ? Step.Along(map.Kind(f.Target).Field(down.Value)!) : null,
            [.. map.Members(f.Target).SelectMany(Own)],
            f.Search.Weight)));

    private static IEnumerable<OwnText> Own(NodeType type) =>
        type.Properties.Where(p => p.SearchWeight is not null).Select(p => new OwnText(type, p, p.SearchWeight!.Value));
}
