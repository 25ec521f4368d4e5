using System.Buffers;
using System.Buffers.Text;
using System.Text;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Bytes;

/// <summary>
/// One way to write each text: quotes, backslashes and control characters escaped as System.Text.Json does, everything else as it is. So all
/// stores' answers come out the same, however they escape.
/// </summary>
internal static class JsonText
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>Takes the escapes off the inside of a JSON string. The result is never longer. Returns its length.</summary>
    public static int Unescape(ReadOnlySpan<byte> inQuotes, Span<byte> plain)
    {
        var length = 0;
        while (inQuotes.IndexOf((byte)'\\') is var at and >= 0)
        {
            inQuotes[..at].CopyTo(plain[length..]);
            length += at;
            inQuotes = inQuotes[at..];
            if (inQuotes.Length < 2)
            {
                throw Damaged();
            }

            if (inQuotes[1] == (byte)'u')
            {
                var rune = Unicode(ref inQuotes);
                length += rune.EncodeToUtf8(plain[length..]);
            }
            else
            {
                plain[length++] = Short(inQuotes[1]);
                inQuotes = inQuotes[2..];
            }
        }

        inQuotes.CopyTo(plain[length..]);
        return length + inQuotes.Length;
    }

    /// <summary>Writes a text in quotes.</summary>
    public static void Write(string text, ResponseBuffer output)
    {
        output.Write("\""u8);
        Escape(Encoding.UTF8.GetBytes(text), output);
        output.Write("\""u8);
    }

    /// <summary>Writes a text, without quotes around it.</summary>
    public static void Escape(ReadOnlySpan<byte> plain, ResponseBuffer output)
    {
        while (plain.IndexOfAny(Escaped) is var at and >= 0)
        {
            var one = plain[at];
            var letter = Letter(one);
            output.Write(plain[..at], [(byte)'\\', letter]);
            if (letter == (byte)'u')
            {
                output.Write("00"u8, [(byte)('0' + (one >> 4)), "0123456789ABCDEF"u8[one & 15]]);
            }

            plain = plain[(at + 1)..];
        }

        output.Write(plain);
    }

    /// <summary>
    /// Whether a number is already in the shortest form that gives the same double back: up to 15 digits always are, when no zero is too much and
    /// the number is neither so small nor so large that it is written with an exponent.
    /// </summary>
    public static bool IsPlainReal(ReadOnlySpan<byte> number)
    {
        var digits = number.Length > 0 && number[0] == (byte)'-' ? number[1..] : number;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        if (digits.Length is 0 or > 15 || whole.IsEmpty || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        if (whole[0] == (byte)'0' && (whole.Length > 1 || number.Length > digits.Length || digits.StartsWith("0.000"u8)))
        {
            return false;
        }

        return point < 0
            || (point < digits.Length - 1 && digits[^1] != (byte)'0' && !digits[(point + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9'));
    }

    private static byte Letter(byte one) => one switch
    {
        (byte)'\b' => (byte)'b',
        (byte)'\t' => (byte)'t',
        (byte)'\n' => (byte)'n',
        (byte)'\f' => (byte)'f',
        (byte)'\r' => (byte)'r',
        (byte)'"' or (byte)'\\' => one,
        _ => (byte)'u',
    };

    private static byte Short(byte letter) => letter switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'t' => (byte)'\t',
        (byte)'n' => (byte)'\n',
        (byte)'f' => (byte)'\f',
        (byte)'r' => (byte)'\r',
        (byte)'"' or (byte)'\\' or (byte)'/' => letter,
        _ => throw Damaged(),
    };

    private static Rune Unicode(ref ReadOnlySpan<byte> rest)
    {
        var first = Unit(rest);
        rest = rest[6..];
        if (!char.IsSurrogate(first))
        {
            return new Rune(first);
        }

        if (rest.Length >= 6 && rest[0] == (byte)'\\' && rest[1] == (byte)'u' && Rune.TryCreate(first, Unit(rest), out var pair))
        {
            rest = rest[6..];
            return pair;
        }

        return Rune.ReplacementChar;
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= 6 && Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out var read, 'x') && read == 4 ? (char)unit : throw Damaged();

    private static ProblemException Damaged() => new(new StoreDamaged("The store answered with text that is not JSON."));
}
