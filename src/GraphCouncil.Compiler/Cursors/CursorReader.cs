using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Compiler.Cursors;

/// <summary>Reads cursors back. Whatever is not exactly what <see cref="CursorBytes"/> writes for the form is refused.</summary>
internal static class CursorReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// A value per key of the order, null where the position has none; Danish keys as their sort key. Null when it is no cursor of the form.
    /// </summary>
    public static GraphValue?[]? Read(string? text, CursorForm form, CompilerLimits limits)
    {
        if (text is null || text.Length == 0 || text.Length > limits.MaxCursorCharacters)
        {
            return null;
        }

        var rented = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            return Base64Url.TryDecodeFromChars(text, rented, out var length) && IsCanonical(text, length)
                ? Read(rented.AsSpan(0, length), form)
                : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or DecoderFallbackException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>
    /// Per key of the order whether the position has no value, read of the cursor's first <see cref="VariableFact.CursorMaskCharacters"/> characters
    /// alone: that is all of a cursor that shapes a statement. Null when no cursor of the form begins so.
    /// </summary>
    public static bool[]? Missing(string? start, CursorForm form)
    {
        Span<byte> bytes = stackalloc byte[3];
        if (start is not { Length: >= VariableFact.CursorMaskCharacters }
            || Base64Url.DecodeFromChars(start.AsSpan(0, VariableFact.CursorMaskCharacters), bytes, out _, out var length) is not OperationStatus.Done
            || length != bytes.Length || bytes[0] != CursorForm.Version)
        {
            return null;
        }

        var missing = BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]);
        var keys = form.Order.Select((key, i) => (IsMissing: (missing & (1 << i)) != 0, key.Nullable)).ToArray();
        return missing >> keys.Length == 0 && Array.TrueForAll(keys, key => key.Nullable || !key.IsMissing)
            ? Array.ConvertAll(keys, key => key.IsMissing)
            : null;
    }

    // Neither padding nor white space: one position has one cursor.
    private static bool IsCanonical(string text, int length) => Base64Url.GetEncodedLength(length) == text.Length;

    private static GraphValue?[]? Read(ReadOnlySpan<byte> bytes, CursorForm form)
    {
        if (bytes.Length < CursorForm.HeaderBytes || bytes[0] != CursorForm.Version
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes[3..]) != form.Fingerprint)
        {
            return null;
        }

        var missing = BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]);
        var rest = bytes[CursorForm.HeaderBytes..];
        if (missing >> form.Order.Length != 0)
        {
            return null;
        }

        var values = new GraphValue?[form.Order.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var key = form.Order[i];
            if ((missing & (1 << i)) != 0)
            {
                if (!key.Nullable)
                {
                    return null;
                }
            }
            else if ((values[i] = Value(ref rest, form.Kinds[i], key.Danish)) is null)
            {
                return null;
            }
        }

        return rest.IsEmpty ? values : null;
    }

    private static GraphValue? Value(ref ReadOnlySpan<byte> rest, ValueKind kind, bool danish)
    {
        switch (kind)
        {
            case ValueKind.Integer:
                return Number(ref rest) is { } zigzag ? Scalars.Whole((long)(zigzag >> 1) ^ -(long)(zigzag & 1)) : null;
            case ValueKind.Truth:
                return Take(ref rest, 1, out var truth) && truth[0] <= 1 ? (truth[0] == 1 ? GraphValue.Truth.True : GraphValue.Truth.False) : null;
            case ValueKind.Real:
                return Take(ref rest, 8, out var real) && double.IsFinite(BinaryPrimitives.ReadDoubleLittleEndian(real))
                    ? new GraphValue.Real(BinaryPrimitives.ReadDoubleLittleEndian(real))
                    : null;
            default:
                if (Number(ref rest) is not { } length || length > (ulong)rest.Length || !Take(ref rest, (int)length, out var bytes))
                {
                    return null;
                }

                var text = Strict.GetString(bytes);
                return new GraphValue.Text(danish ? DanishOrder.SortKey(text) : text);
        }
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, int count, out ReadOnlySpan<byte> taken)
    {
        taken = rest.Length < count ? default : rest[..count];
        rest = rest.Length < count ? default : rest[count..];
        return taken.Length == count;
    }

    private static ulong? Number(ref ReadOnlySpan<byte> rest)
    {
        var number = 0UL;
        for (var shift = 0; shift < 64 && !rest.IsEmpty; shift += 7)
        {
            var one = rest[0];
            rest = rest[1..];
            number |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return number;
            }
        }

        return null;
    }
}
