using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Search over all types that have something to search in; nothing at all when there is no such type.</summary>
internal static class SearchTypes
{
    private const string Stem = "Search";
    private const string Match = "SearchMatch";

    public static IEnumerable<PublicType> Of(GraphMap map)
    {
        if (map.SearchResult.Members.IsEmpty)
        {
            return [];
        }

        return
        [
            new(PublicKind.Union, ApiNames.SearchResult.Value, "What a search can find.")
            {
                Members = [.. map.SearchResult.Members.Select(m => m.Value)],
            },
            new(PublicKind.Enum, "SearchKind", "The types that a search can find.")
            {
                Values = [.. map.SearchResult.Members.Select(KindTypes.Kind)],
            },
            Lists.Connection(Stem, ApiNames.SearchResult),
            Lists.Edge(Stem, ApiNames.SearchResult,
            [
                new("field", "String!", "The field in which the best match was found."),
                new("text", "String!", "The text that matched."),
                new("match", Match + "!", "How well it matched."),
            ]),
            Matches(),
        ];
    }

    private static PublicType Matches() => new(PublicKind.Enum, Match, "How well a text matches, best first.")
    {
        Values =
        [
            new("EXACT", "EXACT", "The text is what was searched for."),
            new("START", "START", "The text begins with what was searched for."),
            new("PHRASE", "PHRASE", "What was searched for stands in the text as whole words."),
            new("WORDS", "WORDS", "Every word searched for begins some word of the text."),
        ],
    };
}
