using GraphCouncil.Core.Access;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Requests;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GraphCouncil.Server.Http;

/// <summary>Finds out who asks: by a token of the identity provider, or somebody who has not signed in.</summary>
/// <param name="anonymous">What whoever has not signed in holds.</param>
/// <param name="isDemo">Whether the graph is a demo: its people are invented, so anybody may look at it as anybody.</param>
/// <param name="tokens">Which tokens are taken; null when nobody can sign in.</param>
internal sealed class Callers(Func<Roles> anonymous, Func<bool> isDemo, TokenScheme? tokens)
{
    /// <summary>Throws <see cref="RequestRefusedException"/> for a token that is not good and for a view that is not the caller's to take.</summary>
    public async ValueTask<Viewer> IdentifyAsync(HttpContext http)
    {
        var headers = http.Request.Headers;
        var viewer = (headers.Authorization.Count == 0 ? new Viewer(anonymous(), null) : await SignedInAsync(http)) with { IsOnDemo = isDemo() };
        return headers.TryGetValue(ViewAs.Header, out var view) ? ViewAs.Read(view).Of(viewer) : viewer;
    }

    private async ValueTask<Viewer> SignedInAsync(HttpContext http)
    {
        if (tokens is null)
        {
            throw Refused(http, "Nobody can sign in at this service: its operator names no identity provider. Leave the header Authorization out.");
        }

        var result = http.Request.Headers.Authorization.Count > 1 ? AuthenticateResult.NoResult() : await CheckAsync(http);
        if (!result.Succeeded)
        {
            throw Refused(http, "The token is not good: it is for somebody else, of somebody else, or its time is over. Sign in again.");
        }

        var roles = result.Principal.FindAll(tokens.RolesClaim).Aggregate(Roles.None, (held, claim) => held | RoleNames.Of(claim.Value));
        var person = result.Principal.FindFirst(tokens.PersonClaim)?.Value;
        return new(roles, string.IsNullOrEmpty(person) ? null : person);
    }

    /// <summary>Without the provider's keys every token would be taken for a bad one, so they are asked for first; they are kept.</summary>
    private static async Task<AuthenticateResult> CheckAsync(HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(TokenScheme.Name);
        try
        {
            await options.ConfigurationManager!.GetConfigurationAsync(http.RequestAborted);
        }
        catch (InvalidOperationException fault)
        {
            throw new ProblemException(new IdentityUnavailable(), fault);
        }

        return await http.AuthenticateAsync(TokenScheme.Name);
    }

    private static RequestRefusedException Refused(HttpContext http, string message)
    {
        http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
        return new(Codes.Unauthenticated, message);
    }
}
