using System.Net;
using System.Net.Sockets;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Http;

namespace GraphCouncil.Server.Hosting;

/// <summary>Where to listen, checked before anything else happens.</summary>
internal static class Addresses
{
    /// <exception cref="ProblemException">An address is not one, or not of this machine alone.</exception>
    public static IReadOnlyList<IPEndPoint> Parse(string urls)
    {
        var found = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(ParseOne).ToList();
        return found.Count > 0
            ? found
            : throw new ProblemException(new BadConfiguration("--urls must name an address such as http://127.0.0.1:5080."));
    }

    /// <summary>Names that the service is known by besides those of its addresses, such as those of a proxy in front of it.</summary>
    /// <exception cref="ProblemException">One of them is not a name.</exception>
    public static IReadOnlyList<HostString> ParseHosts(string hosts)
    {
        var names = hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = names.Select(each => new HostString(each)).ToList();
        return found.TrueForAll(CrossSite.IsName)
            ? found
            : throw new ProblemException(
                new BadConfiguration("--hosts must hold names such as graph.example.dk or graph.example.dk:8443, separated by ';'."));
    }

    /// <summary>Origins of other sites whose pages may ask.</summary>
    /// <exception cref="ProblemException">One of them is not an origin, or not written as browsers do.</exception>
    public static IReadOnlyList<string> ParseOrigins(string origins)
    {
        var found = origins.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.TrueForAll(found, AllowedOrigins.IsOrigin)
            ? found
            : throw new ProblemException(new BadConfiguration(
                "--origins must hold origins as browsers write them, separated by ';': https://graph.example.dk or https://graph.example.dk:8443, "
                    + "in lower case, without a path or the usual port. There is no '*'."));
    }

    /// <exception cref="ProblemException">Something else listens there already.</exception>
    public static void RequireFree(IEnumerable<IPEndPoint> addresses)
    {
        foreach (var address in addresses.Where(each => each.Port != 0))
        {
            try
            {
                using var probe = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                probe.Bind(address);
                probe.Listen();
            }
            catch (SocketException)
            {
                throw Taken(address);
            }
        }
    }

    public static ProblemException Taken(IPEndPoint address) => new(new BadConfiguration(
        $"Port {address.Port} of {address.Address} can't be listened at: something else uses it, or it is reserved. "
            + "End that, or choose another with --urls http://127.0.0.1:PORT."));

    private static IEnumerable<IPEndPoint> ParseOne(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttp || address.PathAndQuery != "/")
        {
            return WildcardHost(url)
                ? throw NotLoopback()
                : throw new ProblemException(new BadConfiguration("--urls must hold addresses such as http://127.0.0.1:5080."));
        }

        if (address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
        {
            return [new(IPAddress.Loopback, address.Port)];
        }

        return IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)
            ? [new(ip, address.Port)]
            : throw NotLoopback();
    }

    private static bool WildcardHost(string url) =>
        url.StartsWith("http://*", StringComparison.Ordinal) || url.StartsWith("http://+", StringComparison.Ordinal);

    private static ProblemException NotLoopback() => new(new BadConfiguration(
        "Only addresses of this machine itself are allowed (127.0.0.1, localhost, [::1]), because the service doesn't check yet who asks."));
}
