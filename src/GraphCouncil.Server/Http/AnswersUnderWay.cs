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

    private long _underWay;

    /// <summary>Makes room for an answer. False when too much is under way; true obliges to <see cref="SendAsync"/>.</summary>
    public bool TryBegin(int bytes)
    {
        if (bytes <= Piece || Interlocked.Add(ref _underWay, bytes) <= most)
        {
            return true;
        }

        Interlocked.Add(ref _underWay, -bytes);
        return false;
    }

    /// <summary>Sends the body, or leaves a client that does not read it.</summary>
    public async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        if (body.Length <= Piece)
        {
            _ = await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
            return;
        }

        using var late = new CancellationTokenSource();
        await using var leaving = late.Token.Register(static http => ((HttpContext)http!).Abort(), http);
        try
        {
            for (var at = 0; at < body.Length && !http.RequestAborted.IsCancellationRequested; at += Piece)
            {
                late.CancelAfter(patience);
                _ = await http.Response.BodyWriter.WriteAsync(body.Slice(at, Math.Min(Piece, body.Length - at)), http.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Gone, or left.
        }
        finally
        {
            Interlocked.Add(ref _underWay, -body.Length);
        }
    }
}
