using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GraphCouncil.ServerTests.Access;

/// <summary>An identity provider on a loopback port of its own: publishes its key, and signs whatever a test wants signed.</summary>
public sealed class IdentityProvider : IAsyncLifetime
{
    public const string Audience = "graphcouncil";

    private readonly RSA _rsa = RSA.Create(2048);
    private WebApplication? _app;
    private int _asked;

    public string Issuer => _app!.Urls.First();

    public RsaSecurityKey Key => new(_rsa) { KeyId = "k1" };

    /// <summary>How often its keys were asked for.</summary>
    public int Asked => Volatile.Read(ref _asked);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, string>
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = Issuer + "/keys",
        }));
        _app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref _asked);
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_rsa.ExportParameters(false)) { KeyId = "k1" });
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "k1", n = key.N, e = key.E } } });
        });
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A good token, unless it is changed.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null, params (string Name, object Value)[] claims)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now.AddMinutes(-1),
            Expires = now.AddMinutes(5),
            Claims = claims.ToDictionary(claim => claim.Name, claim => claim.Value),
            SigningCredentials = new(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    /// <summary>The public key as text: what a service that mixes up kinds of keys takes for a secret.</summary>
    public byte[] PublicText => System.Text.Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem());

    public async ValueTask DisposeAsync()
    {
        _rsa.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
