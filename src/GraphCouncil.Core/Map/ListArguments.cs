using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>The arguments of fields that show many nodes, at the root and along relationships.</summary>
public static class ListArguments
{
    /// <summary>How a page of a list is asked for from its start.</summary>
    public static ImmutableArray<ArgumentDef> Forwards { get; } =
    [
        new("first", "Int", "How many from the start, 1 to {MaxPage}; {DefaultPage} by default."),
        new("after", "String", "Only what follows this cursor."),
    ];

    /// <summary>And how from its end.</summary>
    public static ImmutableArray<ArgumentDef> Backwards { get; } =
    [
        new("last", "Int", "How many from the end, 1 to {MaxPage}; not with first."),
        new("before", "String", "Only what precedes this cursor."),
    ];

    /// <summary>The arguments of a list whose types are called by the stem (<see cref="ApiNames.Stem(RelationshipField)"/>).</summary>
    public static ImmutableArray<ArgumentDef> Of(string stem) =>
    [
        .. Forwards,
        .. Backwards,
        new("where", ApiNames.Filter(stem), "Only what passes these tests."),
        new("order", $"[{ApiNames.Sort(stem)}!]", "Order, weightiest key first; at the end always by id."),
    ];
}
