using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Passes;

/// <summary>Whether there are rows on the other side of the cursor is a question of its own to the store.</summary>
internal static class BeyondTheCursor
{
    public static ListDraft Run(ListDraft list) =>
        list with
        {
            Needs = list.Needs with { Beyond = list.Needs.Beyond && list.Asks(list.Page.Backward ? PageFact.HasNext : PageFact.HasPrevious) },
        };
}
