using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using GraphCouncil.Compiler.Bytes;

namespace GraphCouncil.Compiler.Cursors;

/// <summary>Writes one cursor after the other into a rented buffer, as <see cref="CursorForm"/> says.</summary>
internal struct CursorBytes
{
    private byte[]? _bytes;
    private int _length;
    private int _missing;

    public void Begin(CursorForm form)
    {
        _bytes ??= ArrayPool<byte>.Shared.Rent(256);
        _length = CursorForm.HeaderBytes;
        _missing = 0;
        _bytes[0] = CursorForm.Version;
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(3), form.Fingerprint);
    }

    public void Missing(int key) => _missing |= 1 << key;

    public void Truth(bool value) => Room(1)[0] = value ? (byte)1 : (byte)0;

    public void Real(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Room(8), value);

    public void Whole(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>Text as it stands between the quotes of a JSON string.</summary>
    public void Text(ReadOnlySpan<byte> inQuotes)
    {
        if (!inQuotes.Contains((byte)'\\'))
        {
            Number((ulong)inQuotes.Length);
            inQuotes.CopyTo(Room(inQuotes.Length));
            return;
        }

        var plain = ArrayPool<byte>.Shared.Rent(inQuotes.Length);
        var length = JsonText.Unescape(inQuotes, plain);
        Number((ulong)length);
        plain.AsSpan(0, length).CopyTo(Room(length));
        ArrayPool<byte>.Shared.Return(plain);
    }

    public readonly void End(ResponseBuffer output)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_bytes.AsSpan(1), (ushort)_missing);
        var characters = output.Room(Base64Url.GetEncodedLength(_length));
        output.Advance(Base64Url.EncodeToUtf8(_bytes.AsSpan(0, _length), characters));
    }

    public void Dispose()
    {
        if (_bytes is { } rented)
        {
            _bytes = null;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Room(1)[0] = (byte)(value | 0x80);
        }

        Room(1)[0] = (byte)value;
    }

    private Span<byte> Room(int count)
    {
        if (_length + count > _bytes!.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        var room = _bytes.AsSpan(_length, count);
        _length += count;
        return room;
    }
}
