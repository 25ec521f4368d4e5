using System.Text;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Pages of other sites that the operator lets ask (cross-origin resource sharing): by their exact origins, where programs ask and nowhere else.
/// Nothing is ever sent with credentials, and no wildcard is said.
/// </summary>
/// <param name="origins">As browsers write them: <c>https://NAME</c> or <c>https://NAME:PORT</c>, in lower case.</param>
internal sealed class AllowedOrigins(IReadOnlyList<string> origins)
{
    private const string Methods = "GET, HEAD, POST";
    private const string Readable = "ETag, Retry-After";

    /// <summary>Longer than browsers keep what they were told, two hours at most.</summary>
    private const string KeptSeconds = "7200";

    private static readonly string Sendable = string.Join(", ",
    [
        HeaderNames.ContentType, HeaderNames.IfNoneMatch, HeaderNames.Authorization, GraphQLEndpoint.CostHeader, ViewAs.Header,
        .. CrossSite.PreflightHeaders,
    ]);

    /// <summary>Whether a page of an allowed origin asks where it may.</summary>
    public bool Include(HttpRequest request) =>
        request.Headers.Origin is { Count: 1 } origin && IsOpen(request) && origins.Contains(origin.ToString());

    /// <summary>Tells a browser that the page may read the answer, and answers what it asks beforehand. Stands around each request.</summary>
    public Task TellAsync(HttpContext http, Func<Task> next)
    {
        if (!IsOpen(http.Request))
        {
            return next();
        }

        var headers = http.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        if (!Include(http.Request))
        {
            return next();
        }

        headers.AccessControlAllowOrigin = http.Request.Headers.Origin.ToString();
        if (!HttpMethods.IsOptions(http.Request.Method) || http.Request.Headers.AccessControlRequestMethod.Count == 0)
        {
            headers.AccessControlExposeHeaders = Readable;
            return next();
        }

        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = Sendable;
        headers.AccessControlMaxAge = KeptSeconds;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Whether an origin is written as browsers write it, which is how it is compared.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var page)
        && page.Scheme is "http" or "https"
        && CrossSite.IsName(new HostString(page.Authority))
        && Ascii.IsValid(text)
        && text == page.GetLeftPart(UriPartial.Authority)
        && page.UserInfo.Length == 0;

    private bool IsOpen(HttpRequest request) => origins.Count > 0 && Paths.IsForPrograms(request.Path);
}
