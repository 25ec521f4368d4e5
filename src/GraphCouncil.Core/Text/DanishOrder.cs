using System.Globalization;

namespace GraphCouncil.Core.Text;

/// <summary>
/// Danish alphabetical order as plain text: <c>SortKey(a)</c> before <c>SortKey(b)</c> by code point exactly when a stands before b in Danish
/// (æ, ø, å last; aa sorts as å). Stores keep and compare these keys, so none of them sorts by an idea of its own.
/// </summary>
public static class DanishOrder
{
    private static readonly CompareInfo Danish = Find();

    /// <summary>Whether the runtime knows Danish at all: without ICU data (or with invariant globalisation) it does not.</summary>
    public static bool IsAvailable { get; } = Check();

    /// <summary>Names the rules in force. Keys made under another version must be made anew.</summary>
    public static string Version => Danish.Version.FullVersion.ToString(CultureInfo.InvariantCulture) + "/" + Danish.Version.SortId;

    /// <summary>
    /// The key of a text: each byte of the collation key as one character U+0000..U+00FF, so that order by code point is order of bytes.
    /// </summary>
    public static string SortKey(string text)
    {
        ReadOnlySpan<byte> key = Danish.GetSortKey(text).KeyData;
        key = key.TrimEnd((byte)0);
        return string.Create(key.Length, key, static (characters, bytes) =>
        {
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)bytes[i];
            }
        });
    }

    private static CompareInfo Find()
    {
        try
        {
            return CultureInfo.GetCultureInfo("da-DK").CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            // Globalisation-invariant mode. Check tells that these are not the rules that are wanted.
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }

    private static bool Check() =>
        string.CompareOrdinal(SortKey("Aabenraa"), SortKey("Ørsted")) > 0 && string.CompareOrdinal(SortKey("Zealand"), SortKey("Ærø")) < 0;
}
