using System.Buffers;
using System.Text;

namespace GraphCouncil.Server.Http;

/// <summary>Holds an answer until it is whole, in rented memory. Writing past the limit throws <see cref="AnswerTooLargeException"/>.</summary>
internal sealed class ResponseBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _rented = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _written;

    public ReadOnlyMemory<byte> Written => _rented.AsMemory(0, _written);

    public void Clear() => _written = 0;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    /// <summary>Writes a GraphQL name, which is ASCII and needs no escaping.</summary>
    public void WriteAscii(string name)
    {
        Advance(Encoding.ASCII.GetBytes(name, GetSpan(name.Length)));
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _rented.Length - _written);
        _written += count;
        if (_written > limit)
        {
            throw new AnswerTooLargeException();
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _rented.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _rented.AsSpan(_written);
    }

    public void Dispose()
    {
        var rented = _rented;
        _rented = [];
        _written = 0;
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void MakeRoom(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_rented.Length - _written >= needed)
        {
            return;
        }

        // A writer may ask for more than it will use, hence the slack above the limit.
        if ((long)_written + needed > (2L * limit) + FirstSize)
        {
            throw new AnswerTooLargeException();
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_rented.Length * 2, _written + needed));
        _rented.AsSpan(0, _written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = larger;
    }
}

/// <summary>The answer grew past what one request may get.</summary>
internal sealed class AnswerTooLargeException : Exception;
