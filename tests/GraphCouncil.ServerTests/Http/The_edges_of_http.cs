using System.Text;

namespace GraphCouncil.ServerTests.Http;

/// <summary>What well-meaning clients send and few servers read, and what must be refused as theirs; byte by byte.</summary>
public sealed class The_edges_of_http
{
    private const string Data = "{\"data\":{\"__typename\":\"Query\"}}";
    private const string Asking = "{\"query\":\"{__typename}\"}";
    private const string Preflight = "GraphQL-Preflight: 1\r\n";
    private const string Get = "GET /graphql?query={__typename}";

    [Theory]
    [InlineData("Content-Type: application/json; foo=bar\r\n", 200)]
    [InlineData("Content-Type: application/json;foo=\"b;charset=x\";charset=\"UTF-8\"\r\n", 200)]
    [InlineData("Content-Type: APPLICATION/JSON ; Charset=utf-8\r\n", 200)]
    [InlineData("Content-Type: application/json; charset=iso-8859-1\r\n", 415)]
    [InlineData("Content-Type: application/json; foo=bar; charset=utf-16\r\n", 415)]
    [InlineData("Content-Type: application/json; charset=utf-8; charset=utf-16\r\n", 415)]
    [InlineData("Content-Type: application/json\r\nContent-Type: application/json\r\n", 415)]
    [InlineData("Content-Type: application/json, text/plain\r\n", 415)]
    [InlineData("Content-Type: application/jsonp\r\n", 415)]
    [InlineData("Content-Type: text/plain\r\n", 415)]
    [InlineData("Content-Type: \r\n", 415)]
    [InlineData("", 415)]
    [InlineData("Content-Type: application/json\r\nContent-Encoding: gzip\r\n", 415)]
    public async Task A_type_of_content(string headers, int status)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Post(service.Host, Asking, headers));
        Assert.Equal((status, status == 200 ? null : "UNSUPPORTED_MEDIA_TYPE"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json", "application/json")]
    [InlineData("application/graphql-response+json, */*", "application/graphql-response+json")]
    [InlineData("*/*, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/*;q=0, application/json", "application/json")]
    [InlineData("application/*;q=0, application/graphql-response+json;q=0.1", "application/graphql-response+json")]
    [InlineData("application/json;q=0, */*", "application/graphql-response+json")]
    [InlineData("*/*, application/graphql-response+json;q=0", "application/json")]
    [InlineData("application/json;q=0.2, application/*;q=0.8", "application/graphql-response+json")]
    [InlineData("text/html, image/gif, *; q=.2, */*; q=.2", "application/json")]
    [InlineData("application/json; foo=bar", "application/json")]
    [InlineData("application/json;charset=utf-8;q=1, application/json;q=0", "application/json")]
    [InlineData("application/json;charset=utf-8;q=0, application/graphql-response+json;q=0.1, application/json", "application/graphql-response+json")]
    [InlineData("application/json;q=0", null)]
    [InlineData("*/*;q=0", null)]
    [InlineData("application/*;q=0, application/json;q=0.0, */*", null)]
    [InlineData("application/graphql-response+json;q=0, application/json;q=0, */*", null)]
    [InlineData("text/html", null)]
    [InlineData("application/json;charset=utf-16", null)]
    public async Task A_weight_of_what_is_accepted(string accept, string? type)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Post(service.Host, Asking, $"Content-Type: application/json\r\nAccept: {accept}\r\n"));
        Assert.Equal((type is null ? 406 : 200, type is null ? "NOT_ACCEPTABLE" : null), (reply.Status, reply.Code));
        Assert.Equal((type ?? "application/json") + "; charset=utf-8", reply.Headers["Content-Type"].Single());
    }

    [Fact]
    public async Task A_mark_before_the_body_and_before_the_parameters()
    {
        await using var service = await SmallService.StartAsync();
        Assert.Equal(Data, (await service.SendAsync(Wire.Post(service.Host, "\uFEFF" + Asking))).Body);
        Assert.Equal(Data, (await service.SendAsync(Wire.Post(service.Host, """{"query":"\uFEFF{__typename}"}"""))).Body);
        Assert.Equal(200, (await service.SendAsync(Wire.Ask(service.Host, Get + "&variables=%EF%BB%BF{}", Preflight))).Status);
        Assert.Equal("BAD_REQUEST", (await service.SendAsync(Wire.Post(service.Host, "\uFEFF\uFEFF" + Asking))).Code);
        Assert.Equal("BAD_REQUEST", (await service.SendAsync(Wire.Post(service.Host, Encoding.Unicode.GetBytes("\uFEFF" + Asking)))).Code);
    }

    [Theory]
    [InlineData("?query={__typename}", null)]
    [InlineData("?query=%7B__typename%7D&&x=%C3%B8&operationName=", null)]
    [InlineData("?query={+__typename%20}", null)]
    [InlineData("?query={__typename}&variables={%22a%22:%22%F0%9F%98%80%22}", null)]
    [InlineData("?query={__typename%FF}", "BAD_REQUEST")]
    [InlineData("?query={__typename}&variables={%22a%22:%22%ff%22}", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%E2%82", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%ED%A0%80", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%C0%AF", "BAD_REQUEST")]
    [InlineData("?query={__typename}&%FF=1", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%4", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%zz", "BAD_REQUEST")]
    [InlineData("?query={__typename}&x=%+4", "BAD_REQUEST")]
    [InlineData("?query={__typename}&query={a}", "BAD_REQUEST")]
    [InlineData("?query={__typename}&%71uery={a}", "BAD_REQUEST")]
    [InlineData("?", "BAD_REQUEST")]
    [InlineData("", "BAD_REQUEST")]
    public async Task A_text_in_the_url(string url, string? code)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Ask(service.Host, "GET /graphql" + url, Preflight));
        Assert.Equal((code is null ? 200 : 400, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task A_text_in_the_url_is_the_text_that_was_sent()
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Ask(service.Host, "GET /graphql?query={a%2Bb:__typename}", Preflight));
        Assert.Equal("SYNTAX_ERROR", reply.Code);
        Assert.Equal(400, (await service.SendAsync(Wire.Ask(service.Host, "GET /graphql?query=\u00FF", Preflight))).Status);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}", 200)]
    [InlineData("/graphql/?query={__typename}", 200)]
    [InlineData("/graphql?query={", 400)]
    [InlineData("/healthz/live", 200)]
    [InlineData("/healthz/ready", 200)]
    [InlineData("/", 200)]
    [InlineData("/index.html", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/graphql/nothing", 404)]
    public async Task HEAD_is_GET_without_the_body(string target, int status)
    {
        var pages = Directory.CreateTempSubdirectory("graphcouncil-pages-").FullName;
        await File.WriteAllTextAsync(Path.Combine(pages, "index.html"), "<p>hello", TestContext.Current.CancellationToken);
        await using var service = await SmallService.StartAsync(pages: pages);

        var get = await service.SendAsync(Wire.Ask(service.Host, "GET " + target, Preflight));
        var head = await service.SendAsync(Wire.Ask(service.Host, "HEAD " + target, Preflight));

        Assert.Equal((status, status, ""), (get.Status, head.Status, head.Body));
        Assert.NotEmpty(get.Body);
        Assert.Equal(Lines(get), Lines(head));
        Directory.Delete(pages, recursive: true);

        static IEnumerable<string> Lines(Reply reply) =>
            reply.Headers.Where(header => header.Key != "Date").SelectMany(header => header.Select(value => $"{header.Key}: {value}")).Order();
    }

    [Fact]
    public async Task HEAD_is_no_way_around_the_preflight()
    {
        await using var service = await SmallService.StartAsync();
        Assert.Equal(400, (await service.SendAsync(Wire.Ask(service.Host, "HEAD /graphql?query={person(id:1){id}}"))).Status);
        Assert.Equal(0, service.Graph.Asked);
    }

    [Theory]
    [InlineData("OPTIONS /graphql", 204, "GET, HEAD, OPTIONS, POST", null)]
    [InlineData("OPTIONS /graphql/", 204, "GET, HEAD, OPTIONS, POST", null)]
    [InlineData("PUT /graphql", 405, "GET, HEAD, OPTIONS, POST", "METHOD_NOT_ALLOWED")]
    [InlineData("DELETE /graphql", 405, "GET, HEAD, OPTIONS, POST", "METHOD_NOT_ALLOWED")]
    [InlineData("TRACE /graphql", 405, "GET, HEAD, OPTIONS, POST", "METHOD_NOT_ALLOWED")]
    [InlineData("WHATEVER /graphql", 405, "GET, HEAD, OPTIONS, POST", "METHOD_NOT_ALLOWED")]
    public async Task A_method_that_is_told_what_there_is(string line, int status, string allow, string? code)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Ask(service.Host, line, Preflight));
        Assert.Equal((status, allow, code), (reply.Status, reply.Headers["Allow"].Single(), reply.Code));
    }

    /// <summary>
    /// Clients that hope for kept documents send the text when they are told this; with the text beside the hash they are answered.
    /// </summary>
    [Theory]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"query":"","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"query":null,"variables":{},"extensions":{"a":1,"persistedQuery":{}}}""", "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData("""{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}""", null)]
    [InlineData("""{"extensions":{"persistedQuery":null}}""", "BAD_REQUEST")]
    [InlineData("""{"extensions":{"other":1}}""", "BAD_REQUEST")]
    [InlineData("""{"extensions":null}""", "BAD_REQUEST")]
    [InlineData("""{"extensions":[]}""", "BAD_REQUEST")]
    public async Task A_hash_instead_of_the_text(string body, string? code)
    {
        await using var service = await SmallService.StartAsync();
        const string Headers = "Content-Type: application/json\r\nAccept: application/graphql-response+json\r\n";
        var post = await service.SendAsync(Wire.Post(service.Host, body, Headers));
        Assert.Equal((code is null ? 200 : 400, code), (post.Status, post.Code));
        var words = "\"message\":\"PersistedQueryNotSupported\"";
        Assert.Equal(code == "PERSISTED_QUERY_NOT_SUPPORTED", post.Body.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{person(id:1){id}}\"}]")]
    [InlineData(" [{\"query\":\"{person(id:1){id}}\"},{\"query\":\"{person(id:1){id}}\"}]")]
    [InlineData("[1,")]
    public async Task Several_requests_at_once(string body)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Post(service.Host, body));
        Assert.Equal((400, "BATCHING_NOT_SUPPORTED", 0), (reply.Status, reply.Code, service.Graph.Asked));
    }

    [Fact]
    public async Task A_hash_in_the_url()
    {
        await using var service = await SmallService.StartAsync();
        const string Hash = "extensions={%22persistedQuery%22:{%22version%22:1,%22sha256Hash%22:%22ab%22}}";
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", (await service.SendAsync(Wire.Ask(service.Host, "GET /graphql?" + Hash, Preflight))).Code);
        Assert.Equal(Data, (await service.SendAsync(Wire.Ask(service.Host, Get + "&" + Hash, Preflight))).Body);
    }

    [Theory]
    [InlineData("18\r\n{\"query\":\"{__typename}\"}\r\n0\r\n\r\n", 200, null)]
    [InlineData("18;name=value\r\n{\"query\":\"{__typename}\"}\r\n0\r\nTrailer: x\r\n\r\n", 200, null)]
    [InlineData("80000000\r\n{", 400, "BAD_REQUEST")]
    [InlineData("30000\r\n{196608 blanks}\r\n0\r\n\r\n", 413, "BODY_TOO_LARGE")]
    [InlineData("FFFFFFFFFFFFFFFFF\r\n{", 400, "BAD_REQUEST")]
    [InlineData("-1\r\n{", 400, "BAD_REQUEST")]
    [InlineData("\r\n{", 400, "BAD_REQUEST")]
    [InlineData("0x18\r\n{\"query\":\"{__typename}\"}\r\n0\r\n\r\n", 400, "BAD_REQUEST")]
    [InlineData("7FFFFFFF\r\n{196608 blanks}", 413, "BODY_TOO_LARGE")]
    [InlineData("5\r\n{\"que\r\n80000000\r\nry", 400, "BAD_REQUEST")]
    [InlineData("5\r\n{\"que\r\nFFFFFFFFFFFFFFFF\r\nry", 400, "BAD_REQUEST")]
    [InlineData("5\r\n{\"que\r\nz\r\nry", 400, "BAD_REQUEST")]
    [InlineData("18\n{\"query\":\"{__typename}\"}\r\n0\r\n\r\n", 400, "BAD_REQUEST")]
    [InlineData("g\r\n{", 400, "BAD_REQUEST")]
    [InlineData("18\r\n{\"query\":\"{__typename}\"}0\r\n\r\n", 400, "BAD_REQUEST")]
    public async Task A_body_in_chunks(string chunks, int status, string? code)
    {
        await using var service = await SmallService.StartAsync();
        var head = $"POST /graphql HTTP/1.1\r\nHost: {service.Host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        var body = chunks.Replace("{196608 blanks}", new(' ', 196_608), StringComparison.Ordinal);
        var reply = await service.SendAsync(Encoding.Latin1.GetBytes(head + body));
        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    /// <summary>No line or header makes the service fail: what is malformed is refused by whoever reads it first.</summary>
    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: {host}\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET http://evil.example/graphql?query={__typename} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET //graphql?query={__typename} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: x\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("\u0001\u0002\r\n\r\n")]
    public async Task Nothing_malformed_is_our_fault(string request)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Encoding.Latin1.GetBytes(request.Replace("{host}", service.Host, StringComparison.Ordinal)));
        Assert.InRange(reply.Status, 400, 505);
        Assert.NotEqual(500, reply.Status);
        Assert.Equal(Data, (await service.SendAsync(Wire.Post(service.Host, Asking))).Body);
    }
}
