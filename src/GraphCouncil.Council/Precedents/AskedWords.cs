using System.Collections.Immutable;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Council.Precedents;

/// <summary>
/// The words of a text that say what it is about: folded as searches fold them, without words that every text has, cut to their first letters, so
/// that endings and the second halves of compounds don't matter.
/// </summary>
public static class AskedWords
{
    private const int Letters = 6;
    private const int Shortest = 3;

    /// <summary>Folded: words of Danish and English that say nothing about a subject.</summary>
    private static readonly ImmutableHashSet<string> Empty =
    [
        "alle", "allerede", "and", "at", "blive", "bliver", "bruge", "bruges", "de", "deres", "der", "det", "dette", "den", "denne",
        "disse", "efter", "eget", "eller", "en", "end", "er", "et", "for", "foer", "fra", "from", "haar", "hans", "har", "have", "her",
        "hos", "how", "hvad", "hvem", "hver", "hvilke", "hvilken", "hvis", "hvor", "hvordan", "hvornaar", "igennem", "ikke", "ind",
        "ingen", "is", "its", "kan", "kun", "kunne", "lade", "lige", "maa", "med", "mellem", "men", "mens", "mere", "mod", "naar",
        "noget", "nogle", "not", "nye", "nyt", "of", "og", "ogsaa", "om", "on", "op", "os", "over", "paa", "saa", "sammen", "selv", "ses",
        "sig", "sin", "sit", "skal", "skulle", "som", "that", "the", "til", "to", "uden", "under", "used", "ved", "vi", "vil", "ville",
        "vores", "vaere", "what", "when", "which", "with",
    ];

    /// <summary>Each word as it is compared, and as the texts first have it.</summary>
    public static ImmutableSortedDictionary<string, string> Of(params ReadOnlySpan<string?> texts)
    {
        var words = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var written in Split(text ?? ""))
            {
                foreach (var word in DanishFolding.Fold(written).Split(' '))
                {
                    if (word.Length >= Shortest && !Empty.Contains(word))
                    {
                        words.TryAdd(word.Length > Letters ? word[..Letters] : word, written);
                    }
                }
            }
        }

        return words.ToImmutable();
    }

    private static IEnumerable<string> Split(string text)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsLetterOrDigit(text[at]))
            {
                if (at > from)
                {
                    yield return text[from..at];
                }

                from = at + 1;
            }
        }
    }
}
