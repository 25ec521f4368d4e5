using System.Globalization;
using System.Text;

namespace GraphCouncil.Core.Text;

/// <summary>
/// What search compares: lower case; å and aa alike, æ and ae, ø and oe (ä as æ, ö as ø); other accents taken off; words of letters and digits, one
/// space between them. What is not seen (a soft hyphen, a joiner or space of no width) is nothing.
/// </summary>
public static class DanishFolding
{
    /// <summary>The folded words of a text, joined by one space; empty when it has none.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var rune in Normalizable(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            Append(folded, Rune.ToLowerInvariant(rune));
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        // Taking marks off can bring letters together that join.
        return UnicodeText.ToNfc(folded.ToString());
    }

    /// <summary>Halves of surrogate pairs and noncharacters are no letters, and normalising throws at them: a space stands for each.</summary>
    private static string Normalizable(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || c >= '\uFDD0'))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Select(rune => IsNoCharacter(rune) ? new Rune(' ') : rune));
    }

    private static bool IsNoCharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF || rune == Rune.ReplacementChar;

    private static void Append(StringBuilder folded, Rune lower)
    {
        switch (lower.Value)
        {
            case 'å': folded.Append("aa"); return;
            case 'æ' or 'ä': folded.Append("ae"); return;
            case 'ø' or 'ö': folded.Append("oe"); return;
            case 'ß': folded.Append("ss"); return;
        }

        if (lower.IsAscii || !Rune.IsLetter(lower))
        {
            AppendPlain(folded, lower);
            return;
        }

        foreach (var part in lower.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            AppendPlain(folded, part);
        }
    }

    private static void AppendPlain(StringBuilder folded, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune))
        {
            folded.Append(rune.ToString());
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            && folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
