using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Passes;

/// <summary>Forwards the next page tells itself by a row too many, backwards the previous one.</summary>
internal static class OneMoreRow
{
    public static ListDraft Run(ListDraft list) =>
        list with { Needs = list.Needs with { OneMore = list.Asks(list.Page.Backward ? PageFact.HasPrevious : PageFact.HasNext) } };
}
