using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Compiler.Values;

/// <summary>What may be searched for.</summary>
internal static class SearchTexts
{
    /// <summary>The folded text; throws what is wrong with it.</summary>
    public static SearchText Check(string? text, CompilerLimits limits, Place at)
    {
        if (text is null)
        {
            throw new ProblemException(new NullNotAllowed("text") { At = at });
        }

        text = UnicodeText.ToNfc(text);
        if (text.Length > limits.MaxSearchCharacters)
        {
            throw new ProblemException(
                new BadSearch($"The text is longer than {limits.MaxSearchCharacters} characters. Search for fewer words.") { At = at });
        }

        if (!UnicodeText.IsValid(text) || SearchText.Parse(text) is not { } search)
        {
            throw new ProblemException(new BadSearch("The text has no word in it. Search for letters or digits.") { At = at });
        }

        return search.Terms.Length <= limits.MaxSearchTerms
            ? search
            : throw new ProblemException(
                new BadSearch($"The text has more than {limits.MaxSearchTerms} words and phrases. Search for fewer.") { At = at });
    }
}
