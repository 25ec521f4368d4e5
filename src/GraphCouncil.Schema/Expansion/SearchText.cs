using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>What search answers with.</summary>
internal static class SearchText
{
    public static void Write(SdlWriter sdl, GraphMap map)
    {
        var searched = map.SearchedTypes.ToArray();
        sdl.Line("Whatever search can find.", $"union {ApiNames.SearchResult} = {string.Join(" | ", searched.Select(t => t.Name.Value))}");
        sdl.Block("Kinds of things that search can be limited to.", "enum SearchKind", () =>
        {
            foreach (var type in searched)
            {
                sdl.Member($"See {type.Name}.", ApiNames.SearchKind(type));
            }
        });
        sdl.Block("How a text was found, best first.", "enum SearchMatch", () =>
        {
            sdl.Member("The text is what was searched for.", "EXACT");
            sdl.Member("The text starts with it.", "START");
            sdl.Member("It stands in the text as whole words.", "PHRASE");
            sdl.Member("Every word of it begins some word of the text.", "WORDS");
        });
        sdl.Block("A page of what was found.", "type SearchConnection", () =>
        {
            sdl.Member("The hits, with what was matched.", "edges: [SearchEdge!]!");
            sdl.Member("What was found.", $"nodes: [{ApiNames.SearchResult}!]!");
            sdl.Member("Where the page lies.", "pageInfo: PageInfo!");
            sdl.Member("How many there are in all. Counted only when selected.", "totalCount: Int!");
        });
        sdl.Block("A hit.", "type SearchEdge", () =>
        {
            sdl.Member("Where the hit stands in this list.", "cursor: String!");
            sdl.Member("What was found.", $"node: {ApiNames.SearchResult}!");
            sdl.Member("The field that matched best; a relationship field when the node was found through a related one.", "field: String!");
            sdl.Member("The text that matched, as it is kept.", "text: String!");
            sdl.Member("How it matched.", "match: SearchMatch!");
        });
    }
}
