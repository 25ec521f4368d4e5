using System.Buffers;
using System.Globalization;
using System.Text;

namespace GraphCouncil.Server.Guard;

/// <summary>What stands in a string (specification 2.9.4), read as it says and written with the escapes that the parser knows.</summary>
internal static class StringText
{
    private const string Opening = "\\u{";
    private const int Fixed = 6; // \u0041

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Characters that any string may hold and the parser lets none hold.</summary>
    public static SearchValues<char> Controls { get; } =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\r\n")]);

    /// <summary>Where a string ends, or its line, or what is right in it.</summary>
    public static int EndOfWhatIsRight(string text, int at)
    {
        while (at < text.Length && text[at] is not ('"' or '\r' or '\n'))
        {
            var length = Next(text.AsSpan(at), out _);
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    /// <summary>How long the next character is as it stands there; 0 when it is an escape that means none.</summary>
    /// <param name="rune">It, when the parser must have it written in another way.</param>
    public static int Next(ReadOnlySpan<char> text, out Rune? rune)
    {
        rune = Controls.Contains(text[0]) ? new Rune(text[0]) : null;
        return text[0] != '\\' ? 1
            : text.Length == 1 ? 0
            : text[1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' ? 2
            : text.StartsWith(Opening) ? InBraces(text, out rune)
            : text[1] == 'u' && text.Length >= Fixed && !text[2..Fixed].ContainsAnyExcept(HexDigits) ? Fixed : 0;
    }

    public static void Escape(StringBuilder output, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            Escape(output, unit);
        }
    }

    public static void Quote(StringBuilder output, string value)
    {
        output.Append('"');
        foreach (var unit in value)
        {
            if (unit is < ' ' or '"' or '\\')
            {
                Escape(output, unit);
            }
            else
            {
                output.Append(unit);
            }
        }

        output.Append('"');
    }

    private static void Escape(StringBuilder output, char unit) => output.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");

    private static int InBraces(ReadOnlySpan<char> text, out Rune? rune)
    {
        rune = null;
        var count = text[Opening.Length..].IndexOfAnyExcept(HexDigits);
        if (count <= 0 || text[Opening.Length + count] != '}')
        {
            return 0;
        }

        var digits = text.Slice(Opening.Length, count).TrimStart('0');
        if (digits.Length > 6
            || !Rune.TryCreate(int.Parse($"0{digits}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), out var character))
        {
            return 0;
        }

        rune = character;
        return Opening.Length + count + 1;
    }
}
