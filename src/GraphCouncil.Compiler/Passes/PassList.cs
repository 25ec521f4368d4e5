using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Passes;

/// <summary>A rewrite of a draft. Without the ones that are not required answers are the same, only dearer.</summary>
internal sealed record Pass(string Name, bool Required, Func<ListDraft, ListDraft>? OnList, Func<RootDraft, RootDraft>? OnRoot)
{
    public RootDraft Run(RootDraft draft)
    {
        draft = OnList is null ? draft : new ListRewriter(OnList).Root(draft);
        return OnRoot is null ? draft : OnRoot(draft);
    }
}

/// <summary>What happens between what is asked and the tree, in this order.</summary>
internal static class PassList
{
    public static readonly ImmutableArray<Pass> InOrder =
    [
        new("append the ids so that the order is total", Required: true, TotalOrder.Run, null),
        new("ask for one row more only where someone asks for the next page", Required: false, OneMoreRow.Run, null),
        new("look beyond the cursor only where someone asks for it", Required: false, BeyondTheCursor.Run, null),
        new("keep positions only where a cursor is shown", Required: false, Positions.Run, null),
        new("ask for no rows where none is shown", Required: false, UnreadItems.Run, null),
        new("equal outputs of a row take one position", Required: false, null, draft => draft with { Share = true }),
    ];

    /// <summary>Runs the passes; <paramref name="after"/> sees the draft after each.</summary>
    public static RootDraft Run(RootDraft draft, bool all, Action<Pass, RootDraft>? after = null)
    {
        foreach (var pass in InOrder)
        {
            if (all || pass.Required)
            {
                draft = pass.Run(draft);
                after?.Invoke(pass, draft);
            }
        }

        return draft;
    }
}
