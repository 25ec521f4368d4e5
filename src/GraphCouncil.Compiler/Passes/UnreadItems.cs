using GraphCouncil.Compiler.Drafts;

namespace GraphCouncil.Compiler.Passes;

/// <summary>A connection of which only the total is asked, or only what lies beyond, needs no rows.</summary>
internal static class UnreadItems
{
    public static ListDraft Run(ListDraft list)
    {
        var read = list.Needs.OneMore || list.Needs.Positions || list.Fields.Any(field => field is ItemsField);
        return list with { Needs = list.Needs with { Items = read } };
    }
}
