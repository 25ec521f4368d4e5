using GraphCouncil.Core.Problems;

namespace GraphCouncil.Council.Questions;

/// <summary>That a question is asked wrongly.</summary>
internal static class Refusal
{
    /// <param name="what">What is wrong, and what to do.</param>
    public static ProblemException Of(string what) => new(new BadUserInput(what));
}
