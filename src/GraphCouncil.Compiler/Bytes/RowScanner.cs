using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Bytes;

/// <summary>Walks forward through a store's JSON without making anything of it. Throws StoreDamaged where it is not what it should be.</summary>
internal ref struct RowScanner(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"[]{}"u8);
    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("0123456789+-.eE"u8);

    private readonly ReadOnlySpan<byte> _json = json;

    public int At { get; set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek() => (uint)At < (uint)_json.Length && _json[At] is var one and > 0x20 ? one : PeekFurther();

    public bool Take(byte one)
    {
        if (Peek() != one)
        {
            return false;
        }

        At++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(byte one)
    {
        if (Peek() != one)
        {
            Throw();
        }

        At++;
    }

    public bool TakeNull() => Peek() == (byte)'n' && Word("null"u8);

    /// <summary>A string with its quotes.</summary>
    public ReadOnlySpan<byte> String(out bool escaped)
    {
        if (Peek() != (byte)'"')
        {
            throw Damaged();
        }

        var start = At;
        var rest = _json[(start + 1)..];
        var end = rest.IndexOfAny((byte)'"', (byte)'\\');
        escaped = end >= 0 && rest[end] == (byte)'\\';
        while (end >= 0 && rest[end] == (byte)'\\')
        {
            // The character after a backslash is never the end.
            var from = end + 2;
            var further = from <= rest.Length ? rest[from..].IndexOfAny((byte)'"', (byte)'\\') : -1;
            end = further < 0 ? -1 : from + further;
        }

        if (end < 0)
        {
            throw Damaged();
        }

        At = start + end + 2;
        return _json.Slice(start, end + 2);
    }

    public ReadOnlySpan<byte> Number()
    {
        Peek();
        var rest = _json[At..];
        var length = rest.IndexOfAnyExcept(NumberBytes);
        length = length < 0 ? rest.Length : length;
        if (length == 0)
        {
            throw Damaged();
        }

        At += length;
        return rest[..length];
    }

    /// <summary>A whole number as it stands.</summary>
    public ReadOnlySpan<byte> IntegerText()
    {
        Peek();
        var rest = _json[At..];
        var from = rest.Length > 0 && rest[0] == (byte)'-' ? 1 : 0;
        var length = from;
        while (length < rest.Length && char.IsAsciiDigit((char)rest[length]))
        {
            length++;
        }

        if (length == from || length > 20 || (length < rest.Length && rest[length] is (byte)'.' or (byte)'e' or (byte)'E'))
        {
            Throw();
        }

        At += length;
        return rest[..length];
    }

    public long Integer()
    {
        var digits = Number();
        return Utf8Parser.TryParse(digits, out long number, out var read) && read == digits.Length ? number : throw Damaged();
    }

    public double Real()
    {
        var digits = RealDigits();
        return Utf8Parser.TryParse(digits, out double number, out var read) && read == digits.Length && double.IsFinite(number)
            ? number + 0.0
            : throw Damaged();
    }

    /// <summary>A real as it stands, where that is how it is written anyway; empty, and nothing read, where it has to be written anew.</summary>
    public ReadOnlySpan<byte> PlainReal()
    {
        var start = At;
        var text = RealDigits();
        if (JsonText.IsPlainReal(text))
        {
            return text;
        }

        At = start;
        return [];
    }

    /// <summary>A number, in quotes or not: not every server writes all its digits.</summary>
    private ReadOnlySpan<byte> RealDigits()
    {
        var quoted = Take((byte)'"');
        var digits = Number();
        if (quoted)
        {
            Expect((byte)'"');
        }

        return digits;
    }

    /// <summary>true, false, 1 or 0: not every store knows truth values.</summary>
    public bool Truth() => Peek() switch
    {
        (byte)'t' when Word("true"u8) => true,
        (byte)'f' when Word("false"u8) => false,
        _ => Integer() switch { 0 => false, 1 => true, _ => throw Damaged() },
    };

    /// <summary>Walks over one value of any kind.</summary>
    public void Skip()
    {
        switch (Peek())
        {
            case (byte)'"':
                String(out _);
                break;
            case (byte)'[' or (byte)'{':
                SkipNested();
                break;
            case (byte)'n' when Word("null"u8):
            case (byte)'t' when Word("true"u8):
            case (byte)'f' when Word("false"u8):
                break;
            default:
                Number();
                break;
        }
    }

    public void ExpectEnd()
    {
        while (At < _json.Length && _json[At] <= 0x20)
        {
            At++;
        }

        if (At != _json.Length)
        {
            throw Damaged();
        }
    }

    public static ProblemException Damaged() => new(new StoreDamaged("The store answered with rows that do not fit the question."));

    private byte PeekFurther()
    {
        while ((uint)At < (uint)_json.Length)
        {
            var one = _json[At];
            if (one > 0x20)
            {
                return one;
            }

            At++;
        }

        throw Damaged();
    }

    [DoesNotReturn]
    private static void Throw() => throw Damaged();

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            var next = _json[At..].IndexOfAny(Structure);
            if (next < 0)
            {
                throw Damaged();
            }

            At += next;
            switch (_json[At])
            {
                case (byte)'"':
                    String(out _);
                    continue;
                case (byte)'[' or (byte)'{':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            At++;
        }
        while (depth > 0);
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        if (!_json[At..].StartsWith(word))
        {
            throw Damaged();
        }

        At += word.Length;
        return true;
    }
}
