using System.Buffers;

namespace GraphCouncil.Core.Stores;

/// <summary>The answer of a store: JSON in UTF-8 in a rented buffer. Whoever gets it disposes it, and reads it no more after that.</summary>
public sealed class GraphRows : IDisposable
{
    private byte[]? _rented;
    private readonly int _start;
    private readonly int _length;

    /// <summary>Takes over a buffer that was rented from <see cref="ArrayPool{T}.Shared"/>.</summary>
    public GraphRows(byte[] rented, int length)
        : this(rented, 0, length)
    {
    }

    /// <summary>As above, when the answer stands inside something larger.</summary>
    public GraphRows(byte[] rented, int start, int length)
    {
        _rented = rented;
        _start = start;
        _length = length;
    }

    /// <summary>Copies the bytes into a rented buffer.</summary>
    public static GraphRows CopyOf(ReadOnlySpan<byte> json)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Math.Max(1, json.Length));
        json.CopyTo(rented);
        return new(rented, json.Length);
    }

    public ReadOnlySpan<byte> Json => (_rented ?? throw new ObjectDisposedException(nameof(GraphRows))).AsSpan(_start, _length);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _rented, null) is { } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
