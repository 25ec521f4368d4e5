using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Values;

/// <summary>What folded text may be compared with.</summary>
internal static class FoldedTexts
{
    private const string NoWord =
        "The text has no letter or digit in it to compare by. Write one, or compare exactly: 'eq', 'contains', 'startsWith', 'endsWith'.";

    /// <summary>
    /// The folded text. Throws BAD_USER_INPUT when nothing is left of it: it would be equal to every text of signs, and begin every text.
    /// </summary>
    public static GraphValue.Text Of(GraphValue text, Place at) => DanishFolding.Fold(((GraphValue.Text)text).Value) is { Length: > 0 } folded
        ? new(folded)
        : throw new ProblemException(new BadUserInput(NoWord) { At = at });
}
