using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>Something that a group needs, as a caller writes it: a competency or free words, and how many members must have it.</summary>
internal sealed class GroupNeedInput(NeedInput need, int people)
{
    public static InputDef Definition { get; } = new(
        "GroupNeedInput",
        "Something that a group needs. Give exactly one of competency and words.",
        [
            new("competency", "String", "A competency by its notation (c313) or global id; those below it count too."),
            new("words", "String", "Free words, looked up in the names of competencies; the answer shows what they were taken for."),
            new("minLevel", "Int", "The level, 1 to 5, of a claim in force; 3 by default."),
            new("people", "Int", "How many members must have it at least; 1 by default."),
        ]);

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for one that says nothing, or two things.</summary>
    public static GroupNeedInput Read(ArgumentValues given, string path, int mostPeople) => given.Has("competency") == given.Has("words")
        ? throw Refusal.Of($"'{path}' takes exactly one of competency and words.")
        : new(NeedInput.Read(given, path), given.Integer("people", 1, mostPeople) ?? 1);

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for what is not in the catalogue.</summary>
    public (Knows Need, int People) Resolve(Catalogue catalogue, Weights weights) => ((Knows)need.Resolve(catalogue, weights), people);
}
