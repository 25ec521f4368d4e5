using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Connections and edges, after the Relay cursor connections specification.</summary>
internal static class ConnectionText
{
    public static void Write(SdlWriter sdl, GraphMap map)
    {
        sdl.Block("Where a page lies in its list.", "type PageInfo", () =>
        {
            sdl.Member("Whether items follow the page.", "hasNextPage: Boolean!");
            sdl.Member("Whether items come before the page.", "hasPreviousPage: Boolean!");
            sdl.Member("The cursor of the first item; null when the page is empty.", "startCursor: String");
            sdl.Member("The cursor of the last item; null when the page is empty.", "endCursor: String");
        });
        foreach (var kind in PublicSchemaText.Connected(map))
        {
            Pair(sdl, kind.Name.Value, kind.Name, null);
        }

        foreach (var field in PublicSchemaText.OwnConnections(map))
        {
            Pair(sdl, ApiNames.Stem(field), field.Target, field.Relationship.Properties);
        }
    }

    private static void Pair(SdlWriter sdl, string stem, TypeName target, RelationshipProperties? carried)
    {
        sdl.Block($"A page of a list of {target}.", $"type {ApiNames.Connection(stem)}", () =>
        {
            sdl.Member("The items with their cursors.", $"edges: [{ApiNames.Edge(stem)}!]!");
            sdl.Member("The items alone.", $"nodes: [{target}!]!");
            sdl.Member("Where the page lies.", "pageInfo: PageInfo!");
            sdl.Member("How many items the whole list has. Counted only when selected.", "totalCount: Int!");
        });
        sdl.Block(carried?.Description ?? $"An item of a list of {target}.", $"type {ApiNames.Edge(stem)}", () =>
        {
            sdl.Member("Where the item stands in this list in this order.", "cursor: String!");
            sdl.Member("The item.", $"node: {target}!");
            if (carried is not null)
            {
                ObjectText.Properties(sdl, carried.Properties);
            }
        });
    }
}
