namespace GraphCouncil.Compiler.Drafts;

/// <summary>What a connection's selection asks.</summary>
internal static class ListQuestions
{
    public static bool Asks(this ListDraft list, PageFact fact)
    {
        foreach (var field in list.Fields)
        {
            if (field is PageInfoField info && info.Parts.Any(part => part.Fact == fact))
            {
                return true;
            }
        }

        return false;
    }
}
