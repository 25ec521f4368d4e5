using System.Buffers;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Compiler.Bytes;

/// <summary>
/// The bytes of one answer, from the rows to the socket: rented memory that grows, can be cut back, and never holds more than an answer may have.
/// What does not fit is refused with <see cref="AnswerTooLarge"/> before it is held, with <see cref="Busy"/> where all answers together take too
/// much. Whoever makes it disposes it.
/// </summary>
public sealed class ResponseBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 16 * 1024;

    // Whoever asks for room may fill less of it, so an answer that just fits is not refused for the asking.
    private const int Slack = 16 * 1024;

    // As much each answer may take whatever the others do: short ones and refusals are answered then too.
    private const int Free = 64 * 1024;

    private readonly int _limit;
    private readonly AnswerSpace? _space;
    private byte[] _bytes;

    // Where writing has to stop: the end of the memory, or the limit when that comes first.
    private int _end;

    /// <param name="limit">The most bytes of an answer.</param>
    /// <param name="space">What it shares with others; null: nobody counts.</param>
    public ResponseBuffer(int limit, AnswerSpace? space = null)
    {
        _limit = limit;
        _space = space;
        _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
        _end = Math.Min(_bytes.Length, limit);
    }

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets everything after the first bytes.</summary>
    public void CutTo(int length) => Length = length <= Length ? length : throw new ArgumentOutOfRangeException(nameof(length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_end - Length < bytes.Length)
        {
            Grow(bytes.Length, slack: 0);
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Two stretches at once: a name and its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var both = first.Length + second.Length;
        if (_end - Length < both)
        {
            Grow(both, slack: 0);
        }

        var free = _bytes.AsSpan(Length);
        first.CopyTo(free);
        second.CopyTo(free[first.Length..]);
        Length += both;
    }

    /// <summary>Free space of at least so many bytes; what is written there counts, also towards the limit, after <see cref="Advance"/>.</summary>
    public Span<byte> Room(int atLeast)
    {
        if (_bytes.Length - Length < atLeast)
        {
            Grow(atLeast, Slack);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        if (count > _end - Length)
        {
            throw TooLarge();
        }

        Length += count;
    }

    /// <summary>
    /// Counts what is held beside the answer while it is made, until that is disposed of. Throws <see cref="ProblemException"/> (Busy) when it does
    /// not fit.
    /// </summary>
    public IDisposable? Beside(int bytes) => Counted(bytes) is var counted and > 0 && _space is { } space ? new Held(space, Take(counted)) : null;

    /// <summary>An empty one that shares what this one shares: for the same answer in another form.</summary>
    public ResponseBuffer Another(int limit) => new(limit, _space);

    /// <summary>Takes over what <see cref="Another"/> came to hold, and gives back what this one held.</summary>
    public void Become(ResponseBuffer another)
    {
        var (bytes, length, end) = (another._bytes, another.Length, another._end);
        (another._bytes, another.Length, another._end) = ([], 0, 0);
        Dispose();
        (_bytes, Length, _end) = (bytes, length, end);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(1, sizeHint));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(1, sizeHint));

    public void Dispose()
    {
        var rented = Interlocked.Exchange(ref _bytes, []);
        (Length, _end) = (0, 0);
        if (rented.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(rented);
            _space?.GiveBack(Counted(rented.Length));
        }
    }

    /// <summary>The one place that takes more memory, and so the one that says no.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int atLeast, int slack)
    {
        var needed = (long)Length + atLeast;
        if (needed > (long)_limit + slack)
        {
            throw TooLarge();
        }

        var doubled = Math.Min(_bytes.Length * 2L, (long)_limit + slack);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(doubled, needed), Array.MaxLength));
        try
        {
            Take(Counted(larger.Length));
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(larger);
            throw;
        }

        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _space?.GiveBack(Counted(_bytes.Length));
        _bytes = larger;
        _end = Math.Min(larger.Length, _limit);
    }

    private static int Counted(int bytes) => bytes <= Free ? 0 : bytes;

    private int Take(int bytes) => bytes == 0 || _space is null || _space.TryTake(bytes) ? bytes : throw new ProblemException(new Busy());

    private ProblemException TooLarge() => new(new AnswerTooLarge(_limit));

    private sealed class Held(AnswerSpace space, int bytes) : IDisposable
    {
        private int _bytes = bytes;

        public void Dispose() => space.GiveBack(Interlocked.Exchange(ref _bytes, 0));
    }
}
