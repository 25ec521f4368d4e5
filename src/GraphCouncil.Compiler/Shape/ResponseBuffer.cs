using System.Buffers;
using System.Runtime.CompilerServices;

namespace GraphCouncil.Compiler.Shape;

/// <summary>Response bytes in a rented, growing buffer that can be cut back. Whoever makes it disposes it.</summary>
public sealed class ResponseBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes;

    public ResponseBuffer(int capacity = 16 * 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets everything after the first bytes.</summary>
    public void CutTo(int length) => Length = length <= Length ? length : throw new ArgumentOutOfRangeException(nameof(length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Two stretches at once: a name and its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var both = first.Length + second.Length;
        if (_bytes.Length - Length < both)
        {
            Grow(both);
        }

        var free = _bytes.AsSpan(Length);
        first.CopyTo(free);
        second.CopyTo(free[first.Length..]);
        Length += both;
    }

    /// <summary>Free space of at least so many bytes; what is written there counts after <see cref="Advance"/>.</summary>
    public Span<byte> Room(int atLeast)
    {
        if (_bytes.Length - Length < atLeast)
        {
            Grow(atLeast);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count >= 0 && count <= _bytes.Length - Length ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(1, sizeHint));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(1, sizeHint));

    public void Dispose()
    {
        var rented = Interlocked.Exchange(ref _bytes, []);
        Length = 0;
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int atLeast)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + atLeast));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
