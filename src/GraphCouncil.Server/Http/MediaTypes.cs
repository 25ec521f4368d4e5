using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>Which media type a client sends and which it gets, by GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    private const string Utf8 = "utf-8";
    private const string Charset = "charset";

    /// <summary>Throws 415 unless the body is plain JSON in UTF-8. Parameters that JSON does not know mean nothing (RFC 8259).</summary>
    public static void RequireJson(IHeaderDictionary headers)
    {
        if (headers.ContentEncoding.Count > 0)
        {
            throw Unsupported("Compressed bodies are not accepted.");
        }

        var sent = headers.ContentType;
        if (sent.Count == 1 && sent[0] == Json)
        {
            return; // what nearly all clients send needs no parsing
        }

        if (sent.Count != 1 || !MediaTypeHeaderValue.TryParse(sent[0], out var type)
            || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Send the request with Content-Type: application/json.");
        }

        foreach (var parameter in type.Parameters)
        {
            if (parameter.Name.Equals(Charset, StringComparison.OrdinalIgnoreCase)
                && !HeaderUtilities.RemoveQuotes(parameter.Value).Equals(Utf8, StringComparison.OrdinalIgnoreCase))
            {
                throw Unsupported("Only UTF-8 is accepted: Content-Type: application/json; charset=utf-8.");
            }
        }
    }

    /// <summary>
    /// The better of the two media types for an Accept header, null when neither will do. Each gets the weight of the most specific range that it
    /// falls under, 0 excludes it (RFC 9110, 12.5.1). Of equals the one that is named wins, then the one that is named first; wildcards alone, and no
    /// header, mean JSON.
    /// </summary>
    public static Accepted? Negotiate(IHeaderDictionary headers)
    {
        // The headers that most clients send need no parsing.
        var accept = headers.Accept;
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is null or "" or "*/*"))
        {
            return Accepted.JsonByDefault;
        }

        if (accept.Count == 1 && accept[0] is GraphQLResponse or Json)
        {
            return accept[0] == Json ? Accepted.JsonByName : Accepted.GraphQLResponse;
        }

        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            return null;
        }

        var json = Best(ranges, Json);
        var response = Best(ranges, GraphQLResponse);
        return json.Quality <= 0 && response.Quality <= 0 ? null
            : response.Rank.CompareTo(json.Rank) > 0 ? Accepted.GraphQLResponse
            : json.IsNamed ? Accepted.JsonByName
            : Accepted.JsonByDefault;
    }

    /// <summary>How much a media type is wanted.</summary>
    private static Wish Best(IList<MediaTypeHeaderValue> ranges, string type)
    {
        var best = new Wish(0, Specificity: -1, Place: 0);
        for (var place = 0; place < ranges.Count; place++)
        {
            var range = ranges[place];
            var specificity = SpecificityFor(range, type);
            if (specificity > best.Specificity)
            {
                best = new(range.Quality ?? 1, specificity, place);
            }
        }

        return best;
    }

    /// <summary>How closely a range means the type: -1 when it does not.</summary>
    private static int SpecificityFor(MediaTypeHeaderValue range, string type)
    {
        if (range.Charset.HasValue && !HeaderUtilities.RemoveQuotes(range.Charset).Equals(Utf8, StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        var parameters = range.Parameters.Count(parameter => !parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase));
        return range.MatchesAllTypes ? 0
            : range.MatchesAllSubTypes ? range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) ? 1 : -1
            : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? Wish.Named + parameters
            : -1;
    }

    private static RequestRefusedException Unsupported(string message) =>
        new(Codes.UnsupportedMediaType, message);

    /// <param name="Place">Of the range among all.</param>
    private readonly record struct Wish(double Quality, int Specificity, int Place)
    {
        /// <summary>The least specificity of a range without a wildcard.</summary>
        public const int Named = 2;

        public bool IsNamed => Specificity >= Named;

        public (double Quality, bool IsNamed, int Earlier) Rank => (Quality, IsNamed, -Place);
    }
}

/// <summary>What the client gets, and whether it named it.</summary>
internal enum Accepted
{
    GraphQLResponse,

    /// <summary>The client named application/json: errors in its document come with status 200, which such clients expect.</summary>
    JsonByName,

    JsonByDefault,
}
