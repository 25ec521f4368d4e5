using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Http;

namespace GraphCouncil.Server.Hosting;

/// <summary>Who may ask as whom, by the settings.</summary>
internal static class CallerSettings
{
    /// <exception cref="ProblemException">A setting makes no sense (BadConfiguration).</exception>
    public static void Check(AccessSettings settings)
    {
        _ = RolesOf(settings.Anonymous);
        if (settings.Authority.Length > 0
            && !(Uri.TryCreate(settings.Authority, UriKind.Absolute, out var provider)
                && (provider.Scheme == Uri.UriSchemeHttps || (provider.Scheme == Uri.UriSchemeHttp && provider.IsLoopback))))
        {
            throw Bad("Access:Authority must be the https address of an identity provider, or an http one on this machine.");
        }

        if (settings.Authority.Length > 0 == string.IsNullOrWhiteSpace(settings.Audience))
        {
            throw Bad("Access:Authority and Access:Audience go together: whose tokens are taken, and whom they must be for.");
        }

        if (string.IsNullOrWhiteSpace(settings.RolesClaim) || string.IsNullOrWhiteSpace(settings.PersonClaim))
        {
            throw Bad("Access:RolesClaim and Access:PersonClaim must not be empty.");
        }
    }

    /// <summary>Null when nobody can sign in.</summary>
    public static TokenScheme? TokensOf(AccessSettings settings) => settings.Authority.Length == 0 ? null
        : new(new Uri(settings.Authority), settings.Audience, settings.RolesClaim, settings.PersonClaim);

    /// <param name="isDemo">Whether the graph is a demo, of invented people.</param>
    public static Callers Of(AccessSettings settings, Func<bool> isDemo, TokenScheme? tokens)
    {
        var roles = RolesOf(settings.Anonymous);
        return new(() => roles ?? (isDemo() ? Roles.Secretariat : Roles.None), isDemo, tokens);
    }

    /// <summary>Null when nothing is set.</summary>
    private static Roles? RolesOf(string names)
    {
        Roles? roles = null;
        foreach (var name in names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            roles = (roles ?? Roles.None) | (name == RoleNames.Everyone || RoleNames.Of(name) != Roles.None ? RoleNames.Of(name)
                : throw Bad($"Access:Anonymous must be {RoleNames.Everyone} or some of "
                    + $"{string.Join(", ", RoleNames.All.Select(one => one.Name))}, separated by semicolons."));
        }

        return roles;
    }

    private static ProblemException Bad(string what) => new(new BadConfiguration(what));
}
