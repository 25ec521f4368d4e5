using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Server.Http;
using GraphCouncil.ServerTests.Golden;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.Tokens;

namespace GraphCouncil.ServerTests.Access;

/// <summary>Who asks is known by a token that an identity provider signed, and by nothing else (C01, C02). The graph is no demo here.</summary>
public sealed class Who_asks(GoldenService graph, IdentityProvider provider) : IClassFixture<GoldenService>, IClassFixture<IdentityProvider>, IAsyncLifetime
{
    private const string Request = "{ person(id: \"person:p000090\") { email maxOpenReviews } viewer { roles isOnDemo person { id } } }";

    private WebApplication? _app;
    private HttpClient? _client;

    public static TheoryData<string> Bad => [.. Forgeries.Keys];

    private static Dictionary<string, Func<IdentityProvider, string>> Forgeries { get; } = new(StringComparer.Ordinal)
    {
        ["expired a second ago"] = from => from.Token(token => token.Expires = DateTime.UtcNow.AddSeconds(-1)),
        ["not yet valid"] = from => from.Token(token =>
        {
            token.NotBefore = DateTime.UtcNow.AddMinutes(10);
            token.Expires = DateTime.UtcNow.AddMinutes(20);
        }),
        ["without an end"] = from => from.Token(token => token.Expires = null),
        ["for somebody else"] = from => from.Token(token => token.Audience = "another"),
        ["for nobody"] = from => from.Token(token => token.Audience = null),
        ["of somebody else"] = from => from.Token(token => token.Issuer = "https://login.example.org"),
        ["of nobody"] = from => from.Token(token => token.Issuer = null),
        ["of one whose name begins so"] = from => from.Token(token => token.Issuer = from.Issuer + ".evil.example"),
        ["signed by another key of the same name"] = from => from.Token(token => token.SigningCredentials = Foreign("k1")),
        ["signed by an unknown key"] = from => from.Token(token => token.SigningCredentials = Foreign("k2")),
        ["signed by a key named like a path"] = from => from.Token(token => token.SigningCredentials = Foreign("../../etc/passwd")),
        ["signed with the public key as a secret"] = from => from.Token(token =>
            token.SigningCredentials = new(new SymmetricSecurityKey(from.PublicText) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)),
        ["with its own key in it"] = from => from.Token(token =>
        {
            token.SigningCredentials = Foreign("k9");
            token.AdditionalHeaderClaims = new Dictionary<string, object> { ["jku"] = "https://evil.example/keys", ["x5u"] = "https://evil.example/x5" };
        }),
        ["unsigned"] = from => from.Token(token => token.SigningCredentials = null),
        ["alg none"] = from => Header(from, "none") + ".",
        ["alg None"] = from => Header(from, "None") + ".",
        ["alg nOnE with a signature"] = from => Header(from, "nOnE") + "." + from.Token().Split('.')[2],
        ["without its signature"] = from => from.Token()[..from.Token().LastIndexOf('.')] + ".",
        ["cut"] = from => from.Token()[..^10],
        ["changed"] = from => Changed(from.Token(claims: ("roles", "NETWORK"))),
        ["no token"] = _ => "abc",
        ["empty parts"] = _ => "..",
        ["letters of another alphabet"] = from => from.Token().Replace('e', 'ё'),
        ["very long"] = _ => new string('a', 20_000) + "." + new string('b', 5_000) + ".c",
        ["encrypted by nobody"] = _ => "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d",
    };

    public async ValueTask InitializeAsync()
    {
        var settings = new ServiceSettings { Access = new() { Authority = provider.Issuer, Audience = IdentityProvider.Audience } };
        _app = WebService.Build(settings, Addresses.Parse("http://127.0.0.1:0"), graph.Parts.Engine, new Readiness(), pages: "none");
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_token_is_refused(string name)
    {
        var (status, answer, challenge) = await AskAsync(Forgeries[name](provider));
        if (name.StartsWith("letters", StringComparison.Ordinal))
        {
            // No header may hold them: the server itself refuses.
            Assert.NotEqual(HttpStatusCode.OK, status);
            return;
        }

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("UNAUTHENTICATED", (string?)answer!["errors"]![0]!["extensions"]!["code"]);
        Assert.False(answer.AsObject().ContainsKey("data"));
        Assert.Contains("Bearer", challenge, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_not_asked_for_at_each_bad_token()
    {
        await AskAsync(provider.Token());
        var before = provider.Asked;
        for (var i = 0; i < 20; i++)
        {
            await AskAsync(Forgeries["signed by an unknown key"](provider));
        }

        Assert.InRange(provider.Asked - before, 0, 1);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_known()
    {
        var (status, answer, _) = await AskAsync(null);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(answer!["data"]!["person"]!["email"]);
        Assert.Equal("""{"roles":[],"isOnDemo":false,"person":null}""", answer["data"]!["viewer"]!.ToJsonString());
    }

    [Fact]
    public async Task Whoever_signs_in_is_told_as_whom()
    {
        var token = provider.Token(claims: [("roles", new[] { "COUNCIL", "NETWORK", "KING" }), ("person", "person:p000091")]);
        var (_, answer, _) = await AskAsync(token);
        Assert.Equal("""{"roles":["NETWORK","COUNCIL"],"isOnDemo":false,"person":{"id":"person:p000091"}}""", answer!["data"]!["viewer"]!.ToJsonString());
        (_, answer, _) = await AskAsync(token, "COUNCIL");
        Assert.Equal("""{"roles":["COUNCIL"],"isOnDemo":false,"person":null}""", answer!["data"]!["viewer"]!.ToJsonString());
        (_, answer, _) = await AskAsync(provider.Token(claims: ("person", "person:nobody")));
        Assert.Equal("""{"roles":[],"isOnDemo":false,"person":null}""", answer!["data"]!["viewer"]!.ToJsonString());
    }

    [Theory]
    [InlineData("SECRETARIAT", true, true)]
    [InlineData("NETWORK", true, false)]
    [InlineData("ANALYST", false, false)]
    [InlineData("secretariat", false, false)]
    [InlineData("PUBLIC", false, false)]
    [InlineData("SELF", false, false)]
    public async Task Roles_open_what_the_schema_says(string role, bool mail, bool limit)
    {
        var (_, answer, _) = await AskAsync(provider.Token(claims: ("roles", new[] { role, "Something.Else" })));
        Assert.Equal(mail, answer!["data"]!["person"]!["email"] is not null);
        Assert.Equal(limit, answer["data"]!["person"]!["maxOpenReviews"] is not null);
    }

    [Theory]
    [InlineData("groups")]
    [InlineData("role")]
    [InlineData("scp")]
    public async Task Roles_in_another_claim_open_nothing(string claim)
    {
        var (_, answer, _) = await AskAsync(provider.Token(claims: (claim, "SECRETARIAT")));
        Assert.Null(answer!["data"]!["person"]!["email"]);
    }

    [Fact]
    public async Task The_person_sees_their_own()
    {
        var (_, own, _) = await AskAsync(provider.Token(claims: ("person", "person:p000090")));
        Assert.NotNull(own!["data"]!["person"]!["maxOpenReviews"]);
        var (_, others, _) = await AskAsync(provider.Token(claims: ("person", "person:p000091")));
        Assert.Null(others!["data"]!["person"]!["maxOpenReviews"]);
    }

    [Theory]
    [InlineData("PUBLIC", HttpStatusCode.OK)]
    [InlineData("NETWORK", HttpStatusCode.OK)]
    [InlineData("SECRETARIAT", HttpStatusCode.Forbidden)]
    [InlineData("NETWORK, person:p000090", HttpStatusCode.Forbidden)]
    [InlineData("NETWORK, person:p000091", HttpStatusCode.OK)]
    [InlineData("KING", HttpStatusCode.BadRequest)]
    public async Task A_view_shows_no_more_than_one_has(string view, HttpStatusCode expected)
    {
        var (status, _, _) = await AskAsync(provider.Token(claims: [("roles", "NETWORK"), ("person", "person:p000091")]), view);
        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task A_provider_that_is_away_is_said_to_be()
    {
        var settings = new ServiceSettings { Access = new() { Authority = "http://127.0.0.1:9", Audience = IdentityProvider.Audience } };
        await using var app = WebService.Build(settings, Addresses.Parse("http://127.0.0.1:0"), graph.Parts.Engine, new Readiness(), pages: "none");
        await app.StartAsync(TestContext.Current.CancellationToken);
        _client!.Dispose();
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var (status, answer, _) = await AskAsync(provider.Token());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("IDENTITY_UNAVAILABLE", (string?)answer!["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(null)).Status);
    }

    [Fact]
    public async Task Two_tokens_are_one_too_many()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Request }) };
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + provider.Token(), "Bearer " + provider.Token()]);
        using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{response.StatusCode}");
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private async Task<(HttpStatusCode Status, JsonNode? Answer, string Challenge)> AskAsync(string? token, string? view = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Request }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        if (view is not null)
        {
            request.Headers.Add(ViewAs.Header, view);
        }

        try
        {
            using var response = await _client!.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return (response.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null, response.Headers.WwwAuthenticate.ToString());
        }
        catch (HttpRequestException)
        {
            return (HttpStatusCode.BadRequest, null, "");
        }
    }

    private static SigningCredentials Foreign(string id) => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    /// <summary>A good token whose header says another algorithm.</summary>
    private static string Header(IdentityProvider from, string algorithm) =>
        Base64UrlEncoder.Encode($"{{\"alg\":\"{algorithm}\",\"typ\":\"JWT\",\"kid\":\"k1\"}}") + "." + from.Token(claims: ("roles", "SECRETARIAT")).Split('.')[1];

    /// <summary>A good token that says more than was signed.</summary>
    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var said = Base64UrlEncoder.Decode(parts[1]).Replace("NETWORK", "SECRETARIAT", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(said))}.{parts[2]}";
    }
}
