using GraphCouncil.Core.Problems;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>Which media type a client sends and which it gets, by GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    private const string Utf8 = "utf-8";

    /// <summary>Throws 415 unless the body is plain JSON in UTF-8.</summary>
    public static void RequireJson(IHeaderDictionary headers)
    {
        if (headers.ContentEncoding.Count > 0)
        {
            throw Unsupported("Compressed bodies are not accepted.");
        }

        var sent = headers.ContentType;
        if (sent.Count != 1 || !MediaTypeHeaderValue.TryParse(sent[0], out var type) || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Send the request with Content-Type: application/json.");
        }

        foreach (var parameter in type.Parameters)
        {
            if (!parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)
                || !HeaderUtilities.RemoveQuotes(parameter.Value).Equals(Utf8, StringComparison.OrdinalIgnoreCase))
            {
                throw Unsupported("Only UTF-8 is accepted: Content-Type: application/json; charset=utf-8.");
            }
        }
    }

    /// <summary>The best of the two media types for an Accept header; wildcards and no header mean JSON. Throws 406 when neither will do.</summary>
    public static Accepted Negotiate(IHeaderDictionary headers)
    {
        // The headers that most clients send need no parsing.
        var accept = headers.Accept;
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is null or "" or "*/*"))
        {
            return Accepted.JsonByDefault;
        }

        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            throw NotAcceptable();
        }

        var best = default((double Quality, Accepted Type)?);
        foreach (var range in ranges)
        {
            var quality = range.Quality ?? 1;
            if (quality > 0 && TypeFor(range) is { } type && (best is null || quality > best.Value.Quality))
            {
                best = (quality, type);
            }
        }

        return best?.Type ?? throw NotAcceptable();
    }

    private static Accepted? TypeFor(MediaTypeHeaderValue range) =>
        range.Charset.HasValue && !HeaderUtilities.RemoveQuotes(range.Charset).Equals(Utf8, StringComparison.OrdinalIgnoreCase) ? null
        : range.MediaType.Equals(GraphQLResponse, StringComparison.OrdinalIgnoreCase) ? Accepted.GraphQLResponse
        : range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) ? Accepted.JsonByName
        : range.MatchesAllTypes || (range.MatchesAllSubTypes && range.Type.Equals("application", StringComparison.OrdinalIgnoreCase)) ? Accepted.JsonByDefault
        : null;

    private static RequestRefusedException Unsupported(string message) =>
        new(Codes.UnsupportedMediaType, message);

    private static RequestRefusedException NotAcceptable() =>
        new(Codes.NotAcceptable, $"Accept {GraphQLResponse} or {Json}.");
}

/// <summary>What the client gets, and whether it named it.</summary>
internal enum Accepted
{
    GraphQLResponse,

    /// <summary>The client named application/json: errors in its document come with status 200, which such clients expect.</summary>
    JsonByName,

    JsonByDefault,
}
