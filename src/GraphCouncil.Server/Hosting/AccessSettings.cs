namespace GraphCouncil.Server.Hosting;

/// <summary>Who asks, and what they hold.</summary>
internal sealed class AccessSettings
{
    /// <summary>
    /// What whoever does not sign in holds: names of roles, separated by semicolons, or <c>PUBLIC</c> for none. When it is not set: the secretariat's
    /// on a demo graph, whose people are invented, and none on any other.
    /// </summary>
    public string Anonymous { get; init; } = string.Empty;

    /// <summary>The identity provider whose tokens are taken (OpenID Connect), by its <c>https://</c> address. Empty: nobody can sign in.</summary>
    public string Authority { get; init; } = string.Empty;

    /// <summary>Whom the tokens must be for: this service's name at the provider.</summary>
    public string Audience { get; init; } = string.Empty;

    /// <summary>The claim that names roles, as the schema writes them; other values mean nothing here.</summary>
    public string RolesClaim { get; init; } = "roles";

    /// <summary>The claim with the global id of the person who asks (<c>person:…</c>).</summary>
    public string PersonClaim { get; init; } = "person";
}
