using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>Which packing a client takes, by <c>Accept-Encoding</c> (RFC 9110, 12.5.3), and what each is called.</summary>
internal static class ContentCodings
{
    private static readonly ContentCoding[] Packing = [ContentCoding.Brotli, ContentCoding.Gzip];

    /// <summary>
    /// The best that the client takes. Without a header nothing is packed; nor where the client wants the plain bytes more, or takes nothing that
    /// there is, which is answered plainly all the same.
    /// </summary>
    public static ContentCoding Negotiate(IHeaderDictionary headers)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. headers.AcceptEncoding.OfType<string>()], out var wishes))
        {
            return ContentCoding.Identity;
        }

        var best = Packing.MaxBy(coding => (Weight(wishes, coding) ?? Rest(wishes) ?? 0, coding));
        var weight = Weight(wishes, best) ?? Rest(wishes) ?? 0;
        return weight > 0 && weight >= (Weight(wishes, ContentCoding.Identity) ?? 0) ? best : ContentCoding.Identity;
    }

    /// <summary>Its name in <c>Content-Encoding</c>; null for none.</summary>
    public static string? NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Identity => null,
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
    };

    /// <summary>A stream that packs what is written to it, and leaves the other open when it ends.</summary>
    /// <param name="brotli">Brotli's quality, 0 to 11.</param>
    public static Stream Pack(ContentCoding coding, Stream into, int brotli, CompressionLevel gzip) => coding switch
    {
        ContentCoding.Brotli => new BrotliStream(into, new BrotliCompressionOptions { Quality = brotli }, leaveOpen: true),
        ContentCoding.Gzip => new GZipStream(into, gzip, leaveOpen: true),
        ContentCoding.Identity => throw new ArgumentOutOfRangeException(nameof(coding)),
    };

    private static double? Rest(IList<StringWithQualityHeaderValue> wishes) => WeightOf(wishes, "*");

    private static double? Weight(IList<StringWithQualityHeaderValue> wishes, ContentCoding coding) => coding switch
    {
        ContentCoding.Identity => WeightOf(wishes, "identity"),
        ContentCoding.Gzip => WeightOf(wishes, "gzip") ?? WeightOf(wishes, "x-gzip"),
        ContentCoding.Brotli => WeightOf(wishes, "br"),
    };

    private static double? WeightOf(IList<StringWithQualityHeaderValue> wishes, string name)
    {
        foreach (var wish in wishes)
        {
            if (wish.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return wish.Quality ?? 1;
            }
        }

        return null;
    }
}
