using GraphCouncil.Core.Problems;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Keeps other sites' pages from asking through a visitor's browser. POST is safe by its content type, which no page can send across
/// sites without a preflight. GET is answered when a header that forces a preflight is there, or when the browser itself says that a
/// script of our own pages asked (forbidden headers, which no page can set). An image, a form, a link or a script tag is neither.
/// </summary>
internal static class CrossSite
{
    /// <summary>Any value will do; the first is ours, the others are what common clients send.</summary>
    private static readonly string[] PreflightHeaders = ["GraphQL-Preflight", "X-Apollo-Operation-Name", "Apollo-Require-Preflight", "X-Requested-With"];

    /// <summary>Throws 403 for a cross-site request and 400 for a GET that could be one.</summary>
    public static void Refuse(HttpRequest request)
    {
        var headers = request.Headers;
        var site = headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site")
        {
            throw new RequestRefusedException(Codes.CrossSite, "Pages of other sites may not ask.");
        }

        if (HttpMethods.IsGet(request.Method) && !ScriptAsked(headers) && !PreflightHeaders.Any(headers.ContainsKey) && headers.ContentType.Count == 0)
        {
            throw new RequestRefusedException(
                Codes.PreflightRequired,
                $"Send GET with the header {PreflightHeaders[0]}: 1, or use POST.");
        }
    }

    private static bool ScriptAsked(IHeaderDictionary headers) => headers["Sec-Fetch-Mode"].ToString() is "cors" or "same-origin";
}
