using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>Somebody who opens the address for programs in a browser is led to the page for people.</summary>
internal static class BrowserVisit
{
    private const string Html = "text/html";

    /// <summary>Stands around each request. Only who names HTML and asks nothing is led away.</summary>
    public static Task LeadAsync(HttpContext http, Func<Task> next)
    {
        var request = http.Request;
        if (!Paths.IsGraphQL(request.Path) || !IsVisit(request))
        {
            return next();
        }

        // Relative, so that it leads right behind a proxy that serves us under a path of its own.
        http.Response.Headers.Location = request.Path.Value!.EndsWith('/') ? "../" : "./";
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    }

    private static bool IsVisit(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Query.ContainsKey("query")
        && MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var ranges)
        && ranges.Any(range => range.MediaType.Equals(Html, StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);
}
