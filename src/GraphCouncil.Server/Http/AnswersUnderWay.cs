namespace GraphCouncil.Server.Http;

/// <summary>
/// Sends answers no faster than they are read. Large ones are held until the last byte went out and count as long, so who does not read is left.
/// </summary>
/// <param name="patience">How long a reader may take for each piece.</param>
internal sealed class AnswersUnderWay(TimeSpan patience)
{
    /// <summary>What a connection takes on its own: as much waits in it when nobody reads.</summary>
    private const int Piece = 64 * 1024;

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
}
