using System.Collections.Immutable;

namespace GraphCouncil.Core.Text;

/// <summary>
/// What a person typed into a search, folded. A stretch in double quotes is a phrase; everything else are words, each of which may be the start of a
/// word. A quote that is not closed runs to the end.
/// </summary>
/// <param name="Whole">All of it, folded, quotes taken off.</param>
/// <param name="Terms">What an entry padded with spaces must contain: <c>" word"</c> for a word, <c>" phrase in it "</c> for a phrase. No two
/// alike.</param>
public sealed record SearchText(string Whole, ImmutableArray<string> Terms)
{
    /// <summary>The folded text; null when there is no letter or digit in it.</summary>
    public static SearchText? Parse(string text)
    {
        var whole = DanishFolding.Fold(text);
        if (whole.Length == 0)
        {
            return null;
        }

        var terms = ImmutableArray.CreateBuilder<string>();
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            var folded = DanishFolding.Fold(parts[i]);
            if (folded.Length == 0)
            {
                continue;
            }

            var isPhrase = i % 2 == 1;
            terms.AddRange(isPhrase ? [$" {folded} "] : folded.Split(' ').Select(word => " " + word));
        }

        return new(whole, [.. terms.Distinct()]);
    }
}
