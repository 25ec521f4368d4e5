using System.Net;
using GraphCouncil.Compiler;
using GraphCouncil.Server.Hosting;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Http;

/// <summary><c>GET /graphql/schema</c>: what generators of code read.</summary>
public sealed class The_schema_is_text_too
{
    private static readonly string Sdl = GraphParts.ReadSchema(CompilerLimits.Default).PublicSchema!;

    [Theory]
    [InlineData(null)]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_public_one_to_the_letter(string? coding)
    {
        Assert.Equal(await File.ReadAllTextAsync(RepositoryFiles.At("schema/public.graphql"), TestContext.Current.CancellationToken), Sdl);
        await using var service = await SmallService.StartAsync(sdl: Sdl);
        using var reply = await GetAsync(service, "Accept-Encoding", coding);
        var body = await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, coding), (reply.StatusCode, reply.Content.Headers.ContentEncoding.SingleOrDefault()));
        Assert.Equal("text/plain; charset=utf-8", reply.Content.Headers.ContentType!.ToString());
        Assert.Equal(Sdl, Answers_are_packed.Unpacked(coding, body));
        Assert.Contains("Accept-Encoding", reply.Headers.Vary);
        Assert.True(coding is null || body.Length * 10 < Sdl.Length, $"{body.Length} bytes are left.");
    }

    [Theory]
    [InlineData("{tag}", 304)]
    [InlineData("\"a\", {tag}", 304)]
    [InlineData("{strong}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"a\"", 200)]
    [InlineData("W/\"a\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task Who_has_it_gets_it_once(string kept, int status)
    {
        await using var service = await SmallService.StartAsync();
        using var first = await GetAsync(service, null, null);
        var tag = first.Headers.ETag!.ToString();
        Assert.Equal(("no-cache", true), (first.Headers.CacheControl!.ToString(), first.Headers.ETag.IsWeak));

        var header = kept.Replace("{tag}", tag, StringComparison.Ordinal).Replace("{strong}", tag[2..], StringComparison.Ordinal);
        using var again = await GetAsync(service, "If-None-Match", header);
        Assert.Equal((status, tag), ((int)again.StatusCode, again.Headers.ETag!.ToString()));
        var body = await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status == 304, body.Length == 0);
        await using var other = await SmallService.StartAsync(sdl: Sdl);
        using var different = await GetAsync(other, "If-None-Match", tag);
        Assert.Equal(HttpStatusCode.OK, different.StatusCode);
    }

    [Fact]
    public async Task It_is_closed_with_introspection()
    {
        await using var service = await SmallService.StartAsync(new() { Introspection = false });
        var reply = await service.SendAsync(Wire.Ask(service.Host, "GET /graphql/schema"));
        Assert.Equal((400, "INTROSPECTION_DISABLED", 0), (reply.Status, reply.Code, reply.Headers["ETag"].Count()));
        Assert.DoesNotContain("Person", reply.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /graphql/schema", 200, null)]
    [InlineData("GET /graphql/schema/", 200, null)]
    [InlineData("HEAD /graphql/schema", 200, null)]
    [InlineData("OPTIONS /graphql/schema", 204, null)]
    [InlineData("POST /graphql/schema", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("PUT /graphql/schema", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("GET /graphql/schema/more", 404, null)]
    public async Task It_can_be_got(string line, int status, string? code)
    {
        await using var service = await SmallService.StartAsync();
        var reply = await service.SendAsync(Wire.Ask(service.Host, line, "Content-Length: 0\r\n"));
        Assert.Equal((status, code), (reply.Status, reply.Code));
        Assert.Equal(status is 204 or 405 ? "GET, HEAD, OPTIONS" : null, reply.Headers["Allow"].SingleOrDefault());
    }

    private static async Task<HttpResponseMessage> GetAsync(SmallService service, string? header, string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema");
        if (header is not null && value is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        }

        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
