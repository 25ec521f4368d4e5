using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Cross-origin requests: what a browser is told, and that what it is told agrees with what is answered.</summary>
public sealed class Other_sites_may_ask_when_they_are_named
{
    private const string Question = "{\"query\":\"{person(id:\\\"person:1\\\"){id}}\"}";
    private const string Friend = "https://app.example.dk";
    private const string Preflight = "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type,graphql-cost\r\n";
    private const string FromElsewhere = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: cors\r\n";

    private static readonly string[] ToldToPages =
    [
        "Access-Control-Allow-Origin", "Access-Control-Allow-Methods", "Access-Control-Allow-Headers", "Access-Control-Max-Age",
        "Access-Control-Expose-Headers", "Access-Control-Allow-Credentials",
    ];

    [Fact]
    public async Task A_named_one_is_told_beforehand_and_answered()
    {
        await using var service = await StartAsync();
        var before = await service.SendAsync(Wire.Ask(service.Host, "OPTIONS /graphql", $"Origin: {Friend}\r\n{Preflight}{FromElsewhere}"));
        Assert.Equal((204, Friend), (before.Status, before.Headers["Access-Control-Allow-Origin"].Single()));
        Assert.Contains("POST", before.Headers["Access-Control-Allow-Methods"].Single(), StringComparison.Ordinal);
        Assert.All(
            ["Content-Type", "GraphQL-Preflight", "GraphQL-Cost", "Apollo-Require-Preflight"],
            name => Assert.Contains(name, before.Headers["Access-Control-Allow-Headers"].Single().Split(", ")));
        Assert.Equal("7200", before.Headers["Access-Control-Max-Age"].Single());

        var headers = $"Content-Type: application/json\r\nOrigin: {Friend}\r\n{FromElsewhere}";
        var answer = await service.SendAsync(Wire.Post(service.Host, Question, headers));
        Assert.Equal((200, Friend), (answer.Status, answer.Headers["Access-Control-Allow-Origin"].Single()));
        Assert.Equal("ETag, Retry-After", answer.Headers["Access-Control-Expose-Headers"].Single());
        Assert.Contains("Origin", answer.Headers["Vary"]);
        Assert.Equal(1, service.Graph.Asked);

        // Why it was refused it may read, too.
        var refused = await service.SendAsync(Wire.Post(service.Host, "{", headers));
        Assert.Equal(("BAD_REQUEST", Friend), (refused.Code, refused.Headers["Access-Control-Allow-Origin"].Single()));
        var get = await service.SendAsync(Wire.Ask(service.Host, "GET /graphql?query={person(id:1){id}}", $"Origin: {Friend}\r\n{FromElsewhere}"));
        Assert.Equal((200, Friend), (get.Status, get.Headers["Access-Control-Allow-Origin"].Single()));
        Assert.All((Reply[])[before, answer, refused, get], reply => Assert.Empty(reply.Headers["Access-Control-Allow-Credentials"]));
    }

    /// <summary>A page that is no origin that the list holds, letter by letter, gets nothing and is told nothing.</summary>
    [Theory]
    [InlineData("https://app.example.dk.evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("http://app.example.dk")]
    [InlineData("https://app.example.dk:8443")]
    [InlineData("https://app.example.dk:443")]
    [InlineData("https://APP.example.dk")]
    [InlineData("https://app.example.dk/")]
    [InlineData("https://app.example.d")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("https://app.example.dk\r\nOrigin: https://evil.example")]
    [InlineData("https://app.example.dk, https://evil.example")]
    public async Task Nobody_else(string origin)
    {
        await using var service = await StartAsync();
        await RefusedAsync(service, "/graphql", origin);
        await RefusedAsync(service, "/graphql/schema", origin);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/healthz/live")]
    [InlineData("/graphql/nothing")]
    public async Task Nothing_but_what_programs_ask(string path)
    {
        await using var service = await StartAsync();
        await RefusedAsync(service, path, Friend);
    }

    [Fact]
    public async Task Nobody_at_all_unless_the_operator_says_so()
    {
        await using var service = await SmallService.StartAsync();
        await RefusedAsync(service, "/graphql", Friend);
        await RefusedAsync(service, "/graphql/schema", Friend);
    }

    /// <summary>An image, a link or a form of a page that may ask sends no script's request, and a wrong name stays wrong.</summary>
    [Fact]
    public async Task Being_named_opens_nothing_else()
    {
        await using var service = await StartAsync();
        var link = await service.SendAsync(Wire.Ask(
            service.Host, "GET /graphql?query={person(id:1){id}}", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nReferer: https://app.example.dk/\r\n"));
        Assert.Equal("FOREIGN_ORIGIN", link.Code);
        var form = await service.SendAsync(Wire.Post(service.Host, "query=x", $"Content-Type: application/x-www-form-urlencoded\r\nOrigin: {Friend}\r\n"));
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", form.Code);
        var elsewhere = await service.SendAsync(Wire.Post("evil.example", Question, $"Content-Type: application/json\r\nOrigin: {Friend}\r\n"));
        Assert.Equal(("MISDIRECTED_REQUEST", 0), (elsewhere.Code, elsewhere.Headers["Access-Control-Allow-Origin"].Count()));
        Assert.Equal(0, service.Graph.Asked);
    }

    [Fact]
    public async Task Our_own_pages_need_no_leave()
    {
        await using var service = await StartAsync();
        var reply = await service.SendAsync(Wire.Post(service.Host, Question, $"Content-Type: application/json\r\nOrigin: http://{service.Host}\r\n"));
        Assert.Equal((200, 0), (reply.Status, reply.Headers["Access-Control-Allow-Origin"].Count()));
        Assert.Contains("Origin", reply.Headers["Vary"]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("app.example.dk")]
    [InlineData("https://*.example.dk")]
    [InlineData("https://app.example.dk/")]
    [InlineData("https://app.example.dk/graph")]
    [InlineData("https://App.example.dk")]
    [InlineData("https://app.example.dk:443")]
    [InlineData("https://user@app.example.dk")]
    [InlineData("https://app.example.dk?x")]
    [InlineData("ftp://app.example.dk")]
    [InlineData("https://app.example.dk;*")]
    [InlineData("https://æble.dk")]
    public void What_is_no_origin_is_no_setting(string origins)
    {
        var message = Assert.Throws<ProblemException>(() => Addresses.ParseOrigins(origins)).Problem.Message;
        Assert.Contains("--origins", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_a_setting() => Assert.Equal(
        [Friend, "http://127.0.0.1:3000", "http://[::1]:3000", "https://xn--ble-0na.dk"],
        Addresses.ParseOrigins(Friend + "; http://127.0.0.1:3000;http://[::1]:3000;https://xn--ble-0na.dk;"));

    private static async Task RefusedAsync(SmallService service, string path, string origin)
    {
        foreach (var line in (string[])["OPTIONS " + path, "GET " + path, "POST " + path])
        {
            var headers = $"Origin: {origin}\r\n{Preflight}{FromElsewhere}Content-Type: application/json\r\nContent-Length: 0\r\n";
            var reply = await service.SendAsync(Wire.Ask(service.Host, line, headers));
            Assert.Equal((line, 403, "FOREIGN_ORIGIN"), (line, reply.Status, reply.Code));
            Assert.All(ToldToPages, name => Assert.Empty(reply.Headers[name]));
        }
    }

    private static Task<SmallService> StartAsync() => SmallService.StartAsync(new() { Origins = "https://other.example.dk:8443;" + Friend });
}
