namespace GraphCouncil.Server.Http;

/// <summary>
/// Sends answers no faster than they are read. Large ones are held until the last byte went out, so how many bytes may be held so is bounded over all,
/// and who does not read is left.
/// </summary>
/// <param name="most">Bytes of large answers that may be under way at once.</param>
/// <param name="patience">How long a reader may take for each piece.</param>
internal sealed class AnswersUnderWay(long most, TimeSpan patience)
{
    /// <summary>What a connection takes on its own: as much waits in it when nobody reads.</summary>
    private const int Piece = 64 * 1024;

    private static readonly IDisposable Nothing = new Held(new(0, TimeSpan.Zero), 0);

    private long _underWay;

    /// <summary>Makes room for an answer, until that is disposed of when the answer is sent; null when too much is under way.</summary>
    public IDisposable? TryHold(int bytes)
    {
        if (bytes <= Piece)
        {
            return Nothing;
        }

        var held = new Held(this, bytes);
        if (Interlocked.Add(ref _underWay, bytes) <= most)
        {
            return held;
        }

        held.Dispose();
        return null;
    }

    /// <summary>Sends the body. False when the client left, or was left because it does not read.</summary>
    public async Task<bool> SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        if (body.Length <= Piece)
        {
            _ = await http.Response.BodyWriter.WriteAsync(body);
            return true;
        }

        using var late = new CancellationTokenSource();
        await using var leaving = late.Token.Register(static http => ((HttpContext)http!).Abort(), http);
        try
        {
            for (var at = 0; at < body.Length; at += Piece)
            {
                late.CancelAfter(patience);
                _ = await http.Response.BodyWriter.WriteAsync(body.Slice(at, Math.Min(Piece, body.Length - at)), http.RequestAborted);
            }

            return true;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private sealed class Held(AnswersUnderWay answers, int bytes) : IDisposable
    {
        public void Dispose() => Interlocked.Add(ref answers._underWay, -bytes);
    }
}
