using System.Globalization;
using System.Text;

namespace GraphCouncil.Core.Text;

/// <summary>
/// The one form in which text is asked for, compared and kept: Unicode normalization form C (UAX #15). A letter and its accent are the same text
/// whether they were typed as one character or as two.
/// </summary>
public static class UnicodeText
{
    /// <summary>
    /// The most combining marks in a row. Putting n of them in order takes n² steps, so longer rows would be a way to keep a processor busy; written
    /// languages need a handful (UAX #15, section 13, says 30).
    /// </summary>
    public const int MaxMarks = 256;

    /// <summary>No character before it is changed by form C, alone or beside another one.</summary>
    private const char FirstThatJoins = '\u0300';

    /// <summary>
    /// Whether it is text that a store can be asked for: half a surrogate pair has no UTF-8, and more than <see cref="MaxMarks"/> combining marks in
    /// a row are refused. Whoever takes text in asks this first.
    /// </summary>
    public static bool IsValid(string text) => IsPlain(text) || HasWholeRunes(text);

    /// <summary>The text in form C: the very same object when it is in it already. A text that is not valid comes back as it is.</summary>
    public static string ToNfc(string text)
    {
        if (IsPlain(text) || !HasWholeRunes(text))
        {
            return text;
        }

        // .NET refuses to normalise U+FFFE. It joins with nothing, so the stretches around it are normalised each by itself.
        var normal = text.Contains('\uFFFE', StringComparison.Ordinal)
            ? string.Join('\uFFFE', text.Split('\uFFFE').Select(stretch => stretch.Normalize(NormalizationForm.FormC)))
            : text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return normal == text ? text : normal;
    }

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstThatJoins - 1));

    private static bool HasWholeRunes(string text)
    {
        var marks = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            marks = rune.Value >= FirstThatJoins && IsMark(rune) ? marks + 1 : 0;
            if (marks > MaxMarks)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
