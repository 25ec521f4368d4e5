using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>The public schema's text, for generators of code and for people. It stays the same while the service runs.</summary>
/// <param name="isOpen">The same switch that opens and closes introspection.</param>
internal sealed class SchemaEndpoint(string sdl, bool isOpen, AnswersUnderWay answers)
{
    private const string Methods = "GET, HEAD, OPTIONS";
    private const string Form = "text/plain; charset=utf-8";

    /// <summary>Packed once, so better than an answer: 1 MB become 69 KB in 40 ms.</summary>
    private const int Quality = 5;

    private readonly Lazy<ReadOnlyMemory<byte>> _text = new(() => Encoding.UTF8.GetBytes(sdl));
    private readonly Lazy<ReadOnlyMemory<byte>> _brotli = new(() => Packed(sdl, ContentCoding.Brotli));
    private readonly Lazy<ReadOnlyMemory<byte>> _gzip = new(() => Packed(sdl, ContentCoding.Gzip));

    // Weak, as the same text is sent in several packings.
    private readonly EntityTagHeaderValue _tag =
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sdl)).AsSpan(0, 8))}\"", isWeak: true);

    public Task HandleAsync(HttpContext http)
    {
        var (request, response) = (http.Request, http.Response);
        if (HttpMethods.IsOptions(request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.Allow = Methods;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = Methods;
            return ProblemPages.RefuseAsync(http, new RequestRefusedException(Codes.MethodNotAllowed, "Use GET."));
        }

        if (!isOpen)
        {
            return ProblemPages.RefuseAsync(http, new RequestRefusedException(Codes.IntrospectionDisabled, "The schema can't be asked for here."));
        }

        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = "no-cache"; // kept, and asked about before it is used again
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (IsKept(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return SendAsync(http, ContentCodings.Negotiate(request.Headers));
    }

    private async Task SendAsync(HttpContext http, ContentCoding coding)
    {
        var body = coding switch
        {
            ContentCoding.Identity => _text.Value,
            ContentCoding.Gzip => _gzip.Value,
            ContentCoding.Brotli => _brotli.Value,
        };
        http.Response.ContentType = Form;
        http.Response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
        http.Response.ContentLength = body.Length;
        _ = await answers.SendAsync(http, body);
    }

    private bool IsKept(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var kept)
        && kept.Any(tag => tag.Tag == "*" || tag.Compare(_tag, useStrongComparison: false));

    private static ReadOnlyMemory<byte> Packed(string sdl, ContentCoding coding)
    {
        var packed = new MemoryStream();
        using (var stream = ContentCodings.Pack(coding, packed, Quality, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(sdl));
        }

        return packed.ToArray();
    }
}
