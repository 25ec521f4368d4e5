using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Reads the body of a request, up to its limit. What goes wrong here is the sender's doing, and told so: too long, too slow, cut off, not HTTP.
/// </summary>
internal static class BodyReader
{
    /// <summary>
    /// Throws <see cref="RequestRefusedException"/>: 413, 408 when it did not come in whole before the deadline, 400 when it is malformed.
    /// Throws <see cref="OperationCanceledException"/> when the client has left.
    /// </summary>
    public static async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, TransportLimits limits, CancellationToken deadline)
    {
        if (request.ContentLength > limits.BodyBytes)
        {
            throw TooLarge(limits);
        }

        // A read that a token ends would leave the reader unfit for what the server still wants to do with it.
        await using var ending = deadline.UnsafeRegister(static body => ((PipeReader)body!).CancelPendingRead(), request.BodyReader);
        while (true)
        {
            var read = await MoreAsync(request, limits);
            if (read.IsCanceled)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                request.HttpContext.RequestAborted.ThrowIfCancellationRequested();
                throw TooSlow();
            }

            if (read.Buffer.Length > limits.BodyBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                throw TooLarge(limits);
            }

            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return Parse(read.Buffer, limits);
            }
            finally
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private static async ValueTask<ReadResult> MoreAsync(HttpRequest request, TransportLimits limits)
    {
        try
        {
            return await request.BodyReader.ReadAsync(CancellationToken.None);
        }
        catch (BadHttpRequestException bad)
        {
            throw bad.StatusCode switch
            {
                StatusCodes.Status408RequestTimeout => TooSlow(),
                StatusCodes.Status413PayloadTooLarge => TooLarge(limits),
                _ => Malformed(),
            };
        }
        catch (IOException)
        {
            throw Malformed(); // a chunk that says that it is larger than a number can tell, or a connection that broke
        }
    }

    private static GraphQLRequest Parse(ReadOnlySequence<byte> body, TransportLimits limits)
    {
        if (body.IsSingleSegment)
        {
            return JsonRequest.Read(body.FirstSpan, limits.JsonDepth);
        }

        var rented = ArrayPool<byte>.Shared.Rent((int)body.Length);
        try
        {
            body.CopyTo(rented);
            return JsonRequest.Read(rented.AsSpan(0, (int)body.Length), limits.JsonDepth);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static RequestRefusedException TooLarge(TransportLimits limits) => Ending(
        Codes.BodyTooLarge, string.Create(CultureInfo.InvariantCulture, $"A request may hold {limits.BodyBytes} bytes."));

    private static RequestRefusedException TooSlow() => Ending(
        Codes.RequestTimeout, "The body did not come in whole in time. Send it at once.");

    private static RequestRefusedException Malformed() => Ending(
        Codes.BadRequest, "The body is not well-formed HTTP, or it ends early.");

    private static RequestRefusedException Ending(ProblemCode code, string message) => new(code, message) { EndsConnection = true };
}
