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
    /// <summary>How many letters of a term may stand for others, the first of them.</summary>
    private const int SpelledLetters = 3;

    /// <summary>
    /// What an entry may hold in place of a term: the term itself, and it with ø for o and å for a, which some keyboards have not and some people
    /// leave out. The term comes first; what holds another of them is left out, as it finds nothing more.
    /// </summary>
    public static ImmutableArray<string> Spellings(string term)
    {
        var letters = Enumerable.Range(0, term.Length).Where(at => MayStandForAnother(term, at)).Take(SpelledLetters).ToArray();
        string[] all = [.. Enumerable.Range(0, 1 << letters.Length).Select(chosen => Spelled(term, letters, chosen))];
        return [.. all.Where(one => !Array.Exists(all, other => other != one && one.Contains(other, StringComparison.Ordinal)))];
    }

    /// <summary>Not where the other letter is written out already: ø is oe, å is aa, æ is ae.</summary>
    private static bool MayStandForAnother(string term, int at)
    {
        var (before, after) = (at > 0 ? term[at - 1] : ' ', at + 1 < term.Length ? term[at + 1] : ' ');
        return term[at] switch
        {
            'o' => after != 'e',
            'a' => before != 'a' && after is not ('a' or 'e'),
            _ => false,
        };
    }

    private static string Spelled(string term, int[] letters, int chosen)
    {
        for (var letter = letters.Length - 1; letter >= 0; letter--)
        {
            if ((chosen >> letter & 1) == 1)
            {
                term = term.Insert(letters[letter] + 1, term[letters[letter]] == 'o' ? "e" : "a");
            }
        }

        return term;
    }

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
