using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Hosting;

namespace GraphCouncil.ServerTests.Http;

/// <summary>A page that makes its own name mean this machine (DNS rebinding), or that asks from another site, gets nothing.</summary>
public sealed class Only_names_of_ours_are_answered
{
    private const string Question = "{\"query\":\"{person(id:\\\"person:1\\\"){id}}\"}";
    private const string SameOrigin = "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n";

    private static readonly string[] Paths =
    [
        "/graphql?query={person(id:1){id}}", "/graphql/?query={person(id:1){id}}", "/GraphQL", "/", "/index.html", "/healthz/live", "/healthz/ready",
        "/nothing",
    ];

    [Theory]
    [InlineData("{host}", 200)]
    [InlineData("localhost:{port}", 200)]
    [InlineData("LOCALHOST:{port}", 200)]
    [InlineData("graph.example.dk", 200)]
    [InlineData("Graph.Example.dk:443", 200)]
    [InlineData("proxy.example.dk:8443", 200)]
    [InlineData("proxy.example.dk", 421)]
    [InlineData("proxy.example.dk:8444", 421)]
    [InlineData("evil.example:{port}", 421)]
    [InlineData("evil.example", 421)]
    [InlineData("localhost.evil.example:{port}", 421)]
    [InlineData("127.0.0.1.evil.example:{port}", 421)]
    [InlineData("graph.example.dk.evil.example", 421)]
    [InlineData("localhost.:{port}", 421)]
    [InlineData("localhost", 421)]
    [InlineData("localhost:1", 421)]
    [InlineData("127.0.0.2:{port}", 421)]
    [InlineData("[::1]:{port}", 421)]
    [InlineData("0.0.0.0:{port}", 421)]
    [InlineData("2130706433:{port}", 421)]
    [InlineData("127.1:{port}", 421)]
    [InlineData("", 400)]
    [InlineData(":{port}", 400)]
    [InlineData("localhost:", 400)]
    [InlineData("localhost:0", 400)]
    [InlineData("localhost:99999", 400)]
    [InlineData("localhost:{port}:{port}", 400)]
    [InlineData("local host:{port}", 400)]
    [InlineData("localhost/:{port}", 400)]
    [InlineData("[::1:{port}", 400)]
    public async Task By_their_host(string host, int status)
    {
        await using var service = await StartAsync();
        var reply = await service.SendAsync(Wire.Post(Filled(service, host), Question));
        Assert.Equal(status, reply.Status);
        Assert.Equal(status == 200 ? 1 : 0, service.Graph.Asked);
        if (status == 421)
        {
            Assert.Equal("MISDIRECTED_REQUEST", reply.Code);
            Assert.DoesNotContain("evil", reply.Body, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// The browser itself believes that such a page is of one origin with us, so that only its name gives it away. Every path, every method.
    /// </summary>
    [Fact]
    public async Task A_name_that_was_made_to_mean_this_machine_gets_nothing()
    {
        var pages = Directory.CreateTempSubdirectory("graphcouncil-pages-").FullName;
        await File.WriteAllTextAsync(Path.Combine(pages, "index.html"), "<p>hello", TestContext.Current.CancellationToken);
        await using var service = await StartAsync(pages);
        foreach (var path in Paths)
        {
            foreach (var method in (string[])["GET", "HEAD", "OPTIONS", "POST", "PUT"])
            {
                var host = $"evil.example:{service.Address.Port}";
                var headers = SameOrigin + $"Origin: http://{host}\r\nContent-Length: 0\r\n";
                var reply = await service.SendAsync(Wire.Ask(host, $"{method} {path}", headers));
                Assert.Equal((method, path, 421), (method, path, reply.Status));
                Assert.DoesNotContain("hello", reply.Body, StringComparison.Ordinal);
                Assert.Equal(method == "HEAD" ? null : "MISDIRECTED_REQUEST", reply.Code);
                Assert.Empty(reply.Headers["Allow"]);
            }
        }

        Assert.Equal(0, service.Graph.Asked);
        Directory.Delete(pages, recursive: true);
    }

    [Theory]
    [InlineData("http://{host}", 200)]
    [InlineData("http://localhost:{port}", 200)]
    [InlineData("http://graph.example.dk", 200)]
    [InlineData("https://graph.example.dk", 200)]
    [InlineData("https://proxy.example.dk:8443", 200)]
    [InlineData("https://{host}", 403)]
    [InlineData("https://proxy.example.dk", 403)]
    [InlineData("http://evil.example", 403)]
    [InlineData("http://evil.example:{port}", 403)]
    [InlineData("http://localhost", 403)]
    [InlineData("http://localhost:1", 403)]
    [InlineData("ftp://localhost:{port}", 403)]
    [InlineData("electron://altair", 403)]
    [InlineData("localhost:{port}", 403)]
    [InlineData("null", 403)]
    [InlineData("", 403)]
    [InlineData("http://{host}\r\nOrigin: http://evil.example", 403)]
    public async Task By_their_origin(string origin, int status)
    {
        await using var service = await StartAsync();
        var headers = $"Content-Type: application/json\r\nOrigin: {Filled(service, origin)}\r\n";
        var reply = await service.SendAsync(Wire.Post(service.Host, Question, headers));
        Assert.Equal((status, status == 200 ? null : "FOREIGN_ORIGIN"), (reply.Status, reply.Code));
        Assert.Equal(status == 200 ? 1 : 0, service.Graph.Asked);
        Assert.Equal(status, (await service.SendAsync(Wire.Ask(service.Host, "GET /healthz/live", $"Origin: {Filled(service, origin)}\r\n"))).Status);
    }

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task By_what_the_browser_says(string site, int status)
    {
        await using var service = await StartAsync();
        var reply = await service.SendAsync(Wire.Post(service.Host, Question, $"Content-Type: application/json\r\nSec-Fetch-Site: {site}\r\n"));
        Assert.Equal((status, status == 200 ? null : "FOREIGN_ORIGIN"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task By_the_number_of_each_address()
    {
        await using var service = await SmallService.StartAsync(urls: "http://[::1]:0");
        Assert.Equal(200, (await service.SendAsync(Wire.Ask($"[::1]:{service.Address.Port}", "GET /healthz/live"))).Status);
        Assert.Equal(200, (await service.SendAsync(Wire.Ask($"localhost:{service.Address.Port}", "GET /healthz/live"))).Status);
        Assert.Equal(421, (await service.SendAsync(Wire.Ask($"127.0.0.1:{service.Address.Port}", "GET /healthz/live"))).Status);
    }

    [Fact]
    public async Task Without_a_host_nothing()
    {
        await using var service = await StartAsync();
        var reply = await service.SendAsync(Encoding.ASCII.GetBytes("GET /healthz/live HTTP/1.0\r\n\r\n"));
        Assert.Equal((400, "BAD_REQUEST"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("http://graph.example.dk")]
    [InlineData("graph.example.dk/graphql")]
    [InlineData("*")]
    [InlineData("*.example.dk")]
    [InlineData("graph.example.dk:")]
    [InlineData("graph.example.dk:x")]
    [InlineData("a;b c")]
    public void A_setting_that_is_no_name_is_refused(string hosts) =>
        Assert.Contains("--hosts", Assert.Throws<ProblemException>(() => Addresses.ParseHosts(hosts)).Problem.Message, StringComparison.Ordinal);

    private static Task<SmallService> StartAsync(string pages = "none") =>
        SmallService.StartAsync(new ServiceSettings { Hosts = " graph.example.dk ;proxy.example.dk:8443" }, pages);

    private static string Filled(SmallService service, string text) =>
        text.Replace("{host}", service.Host, StringComparison.Ordinal).Replace("{port}", $"{service.Address.Port}", StringComparison.Ordinal);
}
