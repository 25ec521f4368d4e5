using System.IO.Compression;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Packs an answer where that is worth it. Measured on approved answers: from 1 KiB on, each microsecond of processor time spares 70 bytes or more
/// (5 MB: 11 ms, an eighth is left), below that less. Brotli 4 takes four times as long
/// for a tenth to a third less.
/// </summary>
internal static class PackedAnswer
{
    private const int Quality = 1;
    private const int Piece = 64 * 1024;

    /// <summary>What the packing itself holds: 410 KiB (Brotli) or 350 (gzip), and a piece of what it puts out.</summary>
    private const int Beside = 512 * 1024;

    /// <summary>
    /// Leaves the answer as it is, and says no, where packing makes it no shorter, or where there is no memory or time for it. Both are counted while
    /// both are held.
    /// </summary>
    public static bool TryPack(ResponseBuffer answer, ContentCoding coding, CancellationToken cancellation)
    {
        try
        {
            using var counted = answer.Beside(Beside);
            using var packed = answer.Another(answer.Length - 1);
            using (var stream = ContentCodings.Pack(coding, new BufferStream(packed), Quality, CompressionLevel.Fastest))
            {
                for (var at = 0; at < answer.Length; at += Piece)
                {
                    if (cancellation.IsCancellationRequested)
                    {
                        return false;
                    }

                    stream.Write(answer.Written.Slice(at, Math.Min(Piece, answer.Length - at)));
                }
            }

            answer.Become(packed);
            return true;
        }
        catch (ProblemException full) when (full.Problem is AnswerTooLarge or Busy)
        {
            return false;
        }
    }
}
