using System.Collections.Frozen;
using GraphQLParser;

namespace GraphCouncil.Server.Guard;

/// <summary>Names of the introspection schema that decide how deep a question about the schema goes.</summary>
internal static class Introspection
{
    /// <summary>Mark of a field that doesn't count.</summary>
    public const int NoMark = -1;

    /// <summary>Mark of <c>ofType</c>; higher marks are lists.</summary>
    public const int OfType = 0;

    private static readonly FrozenDictionary<string, int> Marked = new[]
    {
        "ofType", "types", "fields", "args", "inputFields", "interfaces", "possibleTypes", "enumValues", "directives",
    }.Select((name, mark) => (name, mark)).ToFrozenDictionary(each => each.name, each => each.mark);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Marks =
        Marked.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of different marks.</summary>
    public static int MarkCount => Marked.Count;

    /// <summary>Does a question about the schema start here?</summary>
    public static bool Opens(ROM field) => field == "__schema" || field == "__type";

    public static int MarkOf(ROM field) => Marks.TryGetValue(field.Span, out var mark) ? mark : NoMark;
}
