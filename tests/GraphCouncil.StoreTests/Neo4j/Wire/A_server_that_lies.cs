using System.Text;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

/// <summary>Whatever stands where the server should: no wrong answer, no second try, no secret told.</summary>
public sealed class A_server_that_lies
{
    [Theory]
    [InlineData("""{"data":{"fields":["r"],"values":[[["half"]]""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["ok"]]]}}{"errors":[]}""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["ok"]]]}} trailing""")]
    [InlineData("""{"data":{"fields":["r"],"values":[]}}""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["a"]],[["b"]]]}}""")]
    [InlineData("""{"data":{"fields":["r","s"],"values":[[["a"],["b"]]]}}""")]
    [InlineData("""{"data":{"fields":["r"],"values":["ok"]}}""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["a"]]]},"data":{"fields":["r"],"values":[[["b"]]]}}""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["a"]]],"values":[]}}""")]
    [InlineData("""{"data":{"values":[[["\ud800"}]]]}}""")]
    [InlineData("""{"bookmarks":["FB:1"]}""")]
    [InlineData("""{"bookmarks":"FB:1","data":{"fields":["r"],"values":[[["ok"]]]}}""")]
    [InlineData("""["data"]""")]
    [InlineData("\"data\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{'data':1}")]
    [InlineData("<html><body>It works!</body></html>")]
    public async Task What_is_no_whole_answer_of_one_value_is_none(string body)
    {
        await using var server = new FakeServer(Reply.Json(body));
        await using var api = Asking.Api(server.Address);
        var fault = await Asking.FailsWith<StoreUnavailable>(() => api.Read());
        Assert.Equal(FaultKind.Unreadable, fault!.Kind);
        Assert.Single(server.All);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_no_answer()
    {
        byte[] body = [.. "{\"data\":{\"fields\":[\"r\"],\"values\":[[[\""u8, 0xC3, 0x28, .. "\"]]]}}"u8];
        await using var server = new FakeServer(Reply.Bytes(body));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Unreadable, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
    }

    [Fact]
    public async Task A_value_nested_without_end_is_no_answer()
    {
        await using var server = new FakeServer(Reply.Json("""{"data":{"values":[[""" + new string('[', 100_000)));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Unreadable, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(400)]
    [InlineData(500)]
    public async Task An_error_counts_whatever_the_status_and_the_rows_before_it(int status)
    {
        await using var server = new FakeServer(Reply.Json(
            $$"""{"data":{"fields":["r"],"values":[[["ok"]]]},"errors":[{"message":"{{Asking.Indiscreet}}","code":"Neo.ClientError.Statement.ArithmeticError"}]}""", status));
        await using var api = Asking.Api(server.Address);
        var fault = await Asking.FailsWith<Unexpected>(() => api.Read());
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", fault!.Code);
        Assert.Single(server.All);
    }

    [Theory]
    [InlineData("""{"errors":[{}]}""")]
    [InlineData("""{"data":{"fields":["r"],"values":[[["ok"]]]},"errors":[{"code":17}]}""")]
    [InlineData("""{"errors":[{"code":null,"message":"?"}],"data":{"fields":["r"],"values":[[["ok"]]]}}""")]
    public async Task An_error_without_a_code_is_one(string body)
    {
        await using var server = new FakeServer(Reply.Json(body));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(FaultKind.Refused, (await Asking.FailsWith<Unexpected>(() => api.Read()))!.Kind);
    }

    [Theory]
    [InlineData(200, "text/html", "<html>Log in</html>")]
    [InlineData(200, "application/jsonl", "{}")]
    [InlineData(302, "text/html", "")]
    [InlineData(400, "text/plain", "What?")]
    [InlineData(401, "application/json", """{"errors":[]}""")]
    [InlineData(403, "text/html", "")]
    [InlineData(404, "text/html", "Not here")]
    [InlineData(429, "text/plain", "")]
    [InlineData(500, "application/json", """{"error":"hemmelig-kode"}""")]
    [InlineData(502, "text/html", "")]
    [InlineData(503, "text/html", "")]
    [InlineData(503, "application/json", "{}")]
    [InlineData(504, "application/json", "not JSON")]
    public async Task A_status_that_is_no_success_is_told_to_the_operator(int status, string type, string body)
    {
        await using var server = new FakeServer(Reply.Bytes(Encoding.UTF8.GetBytes(body), status, type));
        await using var api = Asking.Api(server.Address);
        await Asking.FailsWith<StoreUnavailable>(() => api.Read());
        Assert.Single(server.All);
    }

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "Check the user and password")]
    [InlineData(429, "Neo.ClientError.Security.AuthenticationRateLimit", "for some seconds after wrong passwords")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "Check the name of the database")]
    [InlineData(500, "Neo.DatabaseError.General.UnknownError", "Its own log says why")]
    public async Task A_refusal_says_what_to_do(int status, string code, string remedy)
    {
        await using var server = new FakeServer(Reply.Error(code, Asking.Indiscreet, status));
        await using var api = Asking.Api(server.Address);
        var fault = await Asking.FailsWith<StoreUnavailable>(() => api.Read());
        Assert.Contains(remedy, fault!.Problem.Message, StringComparison.Ordinal);
        Assert.Single(server.All);
    }

    [Fact]
    public async Task Keys_that_nobody_knows_do_no_harm()
    {
        await using var server = new FakeServer(Reply.Json(
            """{"queryType":{"a":[1,{"errors":[1]}]},"data":{"more":{"values":1},"values":[[{"data":1}]],"fields":["r"]},"errors":[],"notifications":[{"code":"x"}]} """));
        await using var api = Asking.Api(server.Address);
        Assert.Equal("""{"data":1}""", await api.Read());
    }

    [Fact]
    public async Task An_answer_that_says_it_is_too_large_is_not_read()
    {
        await using var server = new FakeServer(Reply.Bytes(new byte[5000]));
        await using var api = Asking.Api(server.Address, answerLimit: 4999);
        Assert.Equal(FaultKind.TooLarge, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
    }

    [Fact]
    public async Task Of_an_answer_without_end_no_more_is_read_than_one_may_have()
    {
        const long all = 500L << 20;
        var written = 0L;
        await using var server = new FakeServer(Reply.Endless(all, sent => Volatile.Write(ref written, sent)));
        await using var api = Asking.Api(server.Address, answerLimit: 4 << 20);
        Assert.Equal(FaultKind.TooLarge, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
        Assert.True(Volatile.Read(ref written) < 64 << 20, $"{written} bytes went out: the limit, and what sockets hold.");
        Assert.Contains("requestId", server.All[0].Body, StringComparison.Ordinal);
        await server.FirstEnd;
    }

    [Theory]
    [InlineData("5.26.30", true)]
    [InlineData("2026.08.1", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("5.25.1", false)]
    [InlineData("4.4.39", false)]
    public async Task It_is_asked_for_its_version(string version, bool newEnough)
    {
        await using var server = new FakeServer(Reply.Json($$"""{"x":{},"neo4j_edition":"community","neo4j_version":"{{version}}"}""", 200));
        await using var api = Asking.Api(server.Address);
        Assert.Equal(newEnough, (await api.DiscoverAsync(default)).IsAtLeast(5, 26));
        Assert.Equal("GET / HTTP/1.1", server.All[0].Line);
    }

    [Theory]
    [InlineData("""{"neo4j_version":"new"}""")]
    [InlineData("""{"neo4j_version":5}""")]
    [InlineData("""{}""")]
    [InlineData("Apache")]
    public async Task What_names_no_version_is_no_such_server(string body)
    {
        await using var server = new FakeServer(Reply.Json(body, 200));
        await using var api = Asking.Api(server.Address);
        await Asking.FailsWith<StoreUnavailable>(() => api.DiscoverAsync(default).AsTask());
    }
}
