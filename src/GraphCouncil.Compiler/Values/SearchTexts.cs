using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Compiler.Values;

/// <summary>What may be searched for.</summary>
internal static class SearchTexts
{
    public const int MaxLength = 400;

    /// <summary>The folded text; throws what is wrong with it.</summary>
    public static SearchText Check(string? text, Place at)
    {
        if (text is null)
        {
            throw new ProblemException(new NullNotAllowed("text") { At = at });
        }

        text = UnicodeText.ToNfc(text);
        if (text.Length > MaxLength)
        {
            throw new ProblemException(new BadSearch($"The text is longer than {MaxLength} characters. Search for fewer words.") { At = at });
        }

        if (!UnicodeText.IsValid(text) || SearchText.Parse(text) is not { } search)
        {
            throw new ProblemException(new BadSearch("The text has no word in it. Search for letters or digits.") { At = at });
        }

        return search.Terms.Length <= SearchText.MaxTerms
            ? search
            : throw new ProblemException(new BadSearch($"The text has more than {SearchText.MaxTerms} words and phrases. Search for fewer.") { At = at });
    }
}
