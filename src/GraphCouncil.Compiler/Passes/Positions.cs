using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Passes;

/// <summary>Sort values are for cursors only.</summary>
internal static class Positions
{
    public static ListDraft Run(ListDraft list) => list with
    {
        Needs = list.Needs with { Positions = list.Asks(PageFact.StartCursor) || list.Asks(PageFact.EndCursor) || ShowsCursors(list) },
    };

    private static bool ShowsCursors(ListDraft list) =>
        list.Fields.OfType<ItemsField>().Any(items => items.Row.Cases.Any(one => one.Fields.Any(field => field is CursorDraft)));
}
