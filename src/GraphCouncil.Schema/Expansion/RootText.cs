using System.Globalization;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>The fields that every request starts at.</summary>
internal static class RootText
{
    public static void Write(SdlWriter sdl, GraphMap map, PageLimits limits) => sdl.Block(
        "Where every question starts. Each field is answered by one statement, and all fields of a request see the same state of the graph.",
        "type Query",
        () =>
        {
            sdl.Member("The node with this global id; null when there is none.", "node(id: ID!): Node");
            sdl.Member(
                string.Create(CultureInfo.InvariantCulture, $"The nodes with these global ids, in the order of the ids, null where there is none; at most {limits.MaxIds}."),
                "nodes(ids: [ID!]!): [Node]!");
            sdl.Member(
                "Finds nodes by text. Words may be the starts of words; \"quotes\" make a phrase; å and aa, æ and ae, ø and oe are the same. Best match first, then by name.",
                "search(text: String!, kinds: [SearchKind!], first: Int, after: String): SearchConnection!");
            foreach (var type in map.NodeTypes)
            {
                sdl.Member($"The {PublicSchemaText.Spoken(type.Name.Value)} with this global id; null when there is none.", $"{ApiNames.One(type)}(id: ID!): {type.Name}");
            }

            foreach (var kind in PublicSchemaText.Kinds(map).Where(k => k.List is not null))
            {
                sdl.Member(
                    $"All {PublicSchemaText.Spoken(kind.List!.Value.Value)}. {PageOf(limits)}",
                    $"{kind.List}({Arguments(kind.Name.Value)}): {ApiNames.Connection(kind.Name.Value)}!");
            }
        });

    /// <summary>The arguments of every list.</summary>
    public static string Arguments(string stem) =>
        $"first: Int, after: String, last: Int, before: String, where: {ApiNames.Filter(stem)}, order: [{ApiNames.Sort(stem)}!]";

    public static string PageOf(PageLimits limits) => string.Create(
        CultureInfo.InvariantCulture, $"A page is `first` items (after a cursor) or `last` items (before one): {limits.DefaultPage} when neither is given, at most {limits.MaxPage}.");
}
