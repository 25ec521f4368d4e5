using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;

namespace GraphCouncil.Server.Http;

/// <summary>
/// Keeps other sites' pages from asking through a visitor's browser; the one place where that is decided. A page that makes its own name mean this
/// machine (DNS rebinding) still says that name in <c>Host</c>, so only names of ours are answered. A page of another site that a browser lets
/// send something says where it comes from in <c>Origin</c>, which the operator may let in. What says neither, GET by an image, a link or a script
/// tag, is told apart by headers that no page can send across sites without a preflight.
/// </summary>
/// <param name="hosts">Names that the service has besides those of its addresses; one without a port holds for every port.</param>
/// <param name="origins">Other sites whose pages may ask.</param>
internal sealed class CrossSite(IReadOnlyList<HostString> hosts, AllowedOrigins origins)
{
    private const int HttpPort = 80;

    /// <summary>Any value will do; the first is ours, the others are what common clients send.</summary>
    public static readonly string[] PreflightHeaders =
        ["GraphQL-Preflight", "X-Apollo-Operation-Name", "Apollo-Require-Preflight", "X-Requested-With"];

    /// <summary>Why nothing of the service is for this request, whatever its path: 400, 421 or 403. Null when there is no reason.</summary>
    public RequestRefusedException? Refusal(HttpContext http)
    {
        var headers = http.Request.Headers;
        var host = new HostString(headers.Host.ToString());
        if (headers.Host.Count != 1 || !IsName(host))
        {
            return new(Codes.BadRequest, "Name the service in one header: Host: NAME or Host: NAME:PORT.");
        }

        if (!IsOurs(http.Connection, host) && !IsSet(host))
        {
            return new(
                Codes.MisdirectedRequest,
                "The service has no such name. Use the address that it prints when it starts, or have the name set with --hosts.");
        }

        return headers.Origin.Count == 0
            || origins.Include(http.Request)
            || (headers.Origin.Count == 1 && IsOurPage(http.Connection, headers.Origin.ToString()))
            ? null
            : new(Codes.ForeignOrigin, "Pages of other sites may not ask.");
    }

    /// <summary>For GraphQL, on top: throws 403 for what a browser says comes from another site, and 400 for a GET that could.</summary>
    public void Refuse(HttpRequest request)
    {
        var headers = request.Headers;
        if (!origins.Include(request) && headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
        {
            throw new RequestRefusedException(Codes.ForeignOrigin, "Pages of other sites may not ask.");
        }

        var isForced = ScriptAsked(headers) || PreflightHeaders.Any(headers.ContainsKey) || headers.ContentType.Count > 0;
        if (!HttpMethods.IsPost(request.Method) && !isForced)
        {
            throw new RequestRefusedException(
                Codes.PreflightRequired,
                $"Send GET with the header {PreflightHeaders[0]}: 1, or use POST.");
        }
    }

    /// <summary>Whether a host is written as one: a name or an address, with a port or without.</summary>
    public static bool IsName(HostString host)
    {
        var rest = host.Value.AsSpan(Math.Min(host.Host.Length, host.Value?.Length ?? 0));
        return Uri.CheckHostName(host.Host) != UriHostNameType.Unknown && (rest.IsEmpty || (rest[0] == ':' && IsPort(rest[1..])));
    }

    private static bool IsPort(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort;

    private static bool ScriptAsked(IHeaderDictionary headers) => headers["Sec-Fetch-Mode"].ToString() is "cors" or "same-origin";

    /// <summary>
    /// A page of ours, by the address it was got from. In front of a name that is set there may be something that speaks HTTPS; in front of an
    /// address there is not.
    /// </summary>
    private bool IsOurPage(ConnectionInfo connection, string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page) || page.Scheme is not ("http" or "https"))
        {
            return false;
        }

        var host = page.IsDefaultPort ? new HostString(page.Host) : new HostString(page.Host, page.Port);
        return (page.Scheme == Uri.UriSchemeHttp && IsOurs(connection, host)) || IsSet(host);
    }

    /// <summary>The address that the connection came in at, by its number or as localhost, with its port.</summary>
    private static bool IsOurs(ConnectionInfo connection, HostString host) =>
        (host.Port ?? HttpPort) == connection.LocalPort
        && (host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (connection.LocalIpAddress is { } address && host.Host == Written(address)));

    private static string Written(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();

    private bool IsSet(HostString host)
    {
        foreach (var known in hosts)
        {
            if (host.Host.Equals(known.Host, StringComparison.OrdinalIgnoreCase) && (known.Port is null || known.Port == host.Port))
            {
                return true;
            }
        }

        return false;
    }
}
