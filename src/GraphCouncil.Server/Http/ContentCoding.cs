namespace GraphCouncil.Server.Http;

/// <summary>How the bytes of an answer are packed on their way; of equally wanted ones the later.</summary>
internal enum ContentCoding
{
    /// <summary>As they are.</summary>
    Identity,
    Gzip,
    Brotli,
}
