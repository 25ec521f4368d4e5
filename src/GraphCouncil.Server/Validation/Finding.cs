using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Validation;

/// <summary>One thing that is wrong with a document or a variable.</summary>
/// <param name="Position">Where the wrong name or value begins in the document.</param>
/// <param name="Text">What is wrong and what was expected, in words of the schema; nothing that the caller wrote, names of variables apart.</param>
internal readonly record struct Finding(ProblemCode Code, int Position, string Text)
{
    /// <summary>The wrong name as it was written, to find the closest right ones by; it is not told.</summary>
    public string? Typo { get; init; }

    /// <summary>What might have been meant: names of the schema.</summary>
    public IEnumerable<string>? Choices { get; init; }
}
