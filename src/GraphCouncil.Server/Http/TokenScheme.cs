using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace GraphCouncil.Server.Http;

/// <summary>Tokens of an identity provider: signed by a key that it publishes, for this service, in their time. No other kind is taken.</summary>
/// <param name="RolesClaim">The claim that names roles.</param>
/// <param name="PersonClaim">The claim with the global id of the person.</param>
internal sealed record TokenScheme(Uri Authority, string Audience, string RolesClaim, string PersonClaim)
{
    /// <summary>A provider that says nothing for so long is away: whoever asks waits meanwhile.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public const string Name = JwtBearerDefaults.AuthenticationScheme;

    /// <summary>Keys that the provider publishes and nobody else has: never a secret that both sides know (RFC 8725, 2.1).</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public void AddTo(IServiceCollection services) => services.AddAuthentication(Name).AddJwtBearer(options =>
    {
        options.Authority = Authority.ToString();
        options.Audience = Audience;
        options.RequireHttpsMetadata = Authority.Scheme == Uri.UriSchemeHttps;
        options.BackchannelTimeout = Patience;
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new()
        {
            ValidAudience = Audience,
            ValidAlgorithms = Algorithms,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = TimeSpan.Zero,
        };
    });
}
