using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>
/// A need as a caller writes it. It is read before anything is asked, and resolved when the catalogue is known: a code to its competency, free
/// words to those that they may mean, which the answer then shows.
/// </summary>
/// <param name="resolve">Throws <see cref="ProblemException"/> (BadUserInput) for what is not in the catalogue.</param>
internal sealed class NeedInput(Func<Catalogue, Weights, Need> resolve)
{
    /// <summary>So many single needs a tree of them has at most.</summary>
    public const int MostNeeds = 20;

    /// <summary>Trees of needs are no deeper.</summary>
    private const int MostDepth = 4;

    private const int MostWords = 200;

    public static InputDef Definition { get; } = new(
        "ExpertNeedInput",
        "What somebody has to know. Give exactly one of competency, words, allOf and anyOf.",
        [
            new("competency", "String", "A competency by its notation (c313) or global id; those below it count too."),
            new("words", "String", "Free words, looked up in the names of competencies; the answer shows what they were taken for."),
            new("minLevel", "Int", "The level, 1 to 5, of a claim in force; 3 by default. Only with competency or words."),
            new(
                "allOf",
                "[ExpertNeedInput!]",
                $"All of them, each for an equal part of the score. A need has at most {MostNeeds} single ones, {MostDepth} levels deep."),
            new("anyOf", "[ExpertNeedInput!]", "One of them at least; the one that gives most counts."),
        ]);

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for a need that says nothing, or more than one thing.</summary>
    public static NeedInput Read(ArgumentValues given, string path)
    {
        var left = MostNeeds;
        return Read(given, path, 1, ref left);
    }

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for what is not in the catalogue.</summary>
    public Need Resolve(Catalogue catalogue, Weights weights) => resolve(catalogue, weights);

    private static NeedInput Read(ArgumentValues given, string path, int depth, ref int left)
    {
        string[] names = ["competency", "words", "allOf", "anyOf"];
        var said = names.Where(given.Has).ToArray();
        if (said.Length != 1)
        {
            throw Refusal.Of($"'{path}' takes exactly one of competency, words, allOf and anyOf.");
        }

        if (said[0] is "competency" or "words")
        {
            if (--left < 0)
            {
                throw Refusal.Of($"'{path}' is more than the {MostNeeds} single needs that one question takes. Ask in several requests.");
            }

            var level = given.Integer("minLevel", 1, 5) ?? 3;
            var text = given.Text(said[0])!;
            return text.Length is > 0 and <= MostWords
                ? said[0] == "words" ? OfWords(text, level, path) : OfCode(text, level, path)
                : throw Refusal.Of($"'{path}.{said[0]}' must have 1 to {MostWords} characters.");
        }

        if (given.Has("minLevel"))
        {
            throw Refusal.Of($"'{path}.minLevel' goes with competency or words; give it there.");
        }

        var parts = given.Objects(said[0], MostNeeds);
        if (parts.IsEmpty || depth == MostDepth)
        {
            throw Refusal.Of(parts.IsEmpty
                ? $"'{path}.{said[0]}' is empty. Name what is needed."
                : $"'{path}' is nested more than {MostDepth} levels deep.");
        }

        var read = ImmutableArray.CreateBuilder<NeedInput>();
        for (var at = 0; at < parts.Length; at++)
        {
            read.Add(Read(parts[at], $"{path}.{said[0]}[{at}]", depth + 1, ref left));
        }

        return said[0] == "allOf"
            ? new((catalogue, weights) => new AllOf([.. read.Select(part => part.Resolve(catalogue, weights))]))
            : new((catalogue, weights) => new AnyOf([.. read.Select(part => part.Resolve(catalogue, weights))]));
    }

    /// <summary>Throws <see cref="ProblemException"/> (BadUserInput) for what is not in the catalogue.</summary>
    /// <param name="or">What else there is to do.</param>
    public static Competency Find(Catalogue catalogue, string key, string path, string or = "") => catalogue.Find(key)
        ?? throw Refusal.Of($"'{path}' is no notation or id of a competency. Look for it with search(kinds: [COMPETENCY]){or}.");

    private static NeedInput OfCode(string key, int level, string path) => new((catalogue, weights) =>
    {
        var known = Find(catalogue, key, $"{path}.competency", ", or give 'words'");
        return Knows.Of(known.Notation, catalogue, [known.Id], level, weights.Narrower);
    });

    private static NeedInput OfWords(string words, int level, string path) => new((catalogue, weights) =>
        catalogue.Meant(words) is { IsEmpty: false } meant
        ? Knows.Of(words, catalogue, meant.Select(each => each.Id), level, weights.Narrower)
        : throw Refusal.Of($"'{path}.words' are in no name of a competency. Try other words, or look with search(kinds: [COMPETENCY])."));
}
