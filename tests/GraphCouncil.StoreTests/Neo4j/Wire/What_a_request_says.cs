using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using GraphCouncil.Core.Problems;
using GraphCouncil.Neo4j.Wire;
using Xunit;

namespace GraphCouncil.StoreTests.Neo4j.Wire;

public sealed class What_a_request_says
{
    private static readonly string[] KnownFields = ["statement", "parameters", "includeCounters", "accessMode", "maxExecutionTime", "bookmarks", "impersonatedUser"];

    [Fact]
    public async Task It_has_a_length_a_login_and_only_fields_that_the_oldest_server_knows()
    {
        await using var server = new FakeServer(Reply.Ok);
        await using var api = Asking.Api(server.Address);
        await api.Write();
        await api.Read();
        var heard = server.All[1];
        Assert.Equal("POST /db/neo4j/query/v2 HTTP/1.1", heard.Line);
        Assert.Equal(Encoding.UTF8.GetByteCount(heard.Body), int.Parse(heard.Headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(heard.Headers.ContainsKey("Transfer-Encoding"));
        Assert.Equal("Basic " + Convert.ToBase64String("bruger:hemmelig-kode"u8), heard.Headers["Authorization"]);
        Assert.Equal("application/json", heard.Headers["Accept"]);
        using var body = JsonDocument.Parse(heard.Body);
        Assert.Empty(body.RootElement.EnumerateObject().Select(p => p.Name).Except(KnownFields));
        Assert.Equal("READ", body.RootElement.GetProperty("accessMode").GetString());
    }

    [Fact]
    public async Task A_path_of_the_address_stays_and_the_database_is_one_segment()
    {
        await using var server = new FakeServer(Reply.Ok);
        await using var api = new QueryApi(Asking.Options(new(server.Address, "/some/where/")) with { Database = "a/../b?c" });
        await api.Read();
        Assert.Equal("POST /some/where/db/a%2F..%2Fb%3Fc/query/v2 HTTP/1.1", server.All[0].Line);
    }

    [Fact]
    public async Task Over_TLS_it_is_the_same_request()
    {
        using var certificate = Certificate();
        await using var server = new FakeServer(Reply.Ok) { Certificate = certificate };
        var trusting = new SocketsHttpHandler();
        trusting.SslOptions.RemoteCertificateValidationCallback = (_, given, _, _) => given is not null && given.Equals(certificate);
        await using var api = new QueryApi(Asking.Options(server.SecureAddress), trusting);
        Assert.Equal("""["ok"]""", await api.Read());
        Assert.Equal("POST /db/neo4j/query/v2 HTTP/1.1", server.All[0].Line);
    }

    [Fact]
    public async Task To_a_server_that_cannot_prove_its_name_nothing_is_said()
    {
        using var certificate = Certificate();
        await using var server = new FakeServer(Reply.Ok) { Certificate = certificate };
        await using var api = Asking.Api(server.SecureAddress);
        Assert.Equal(FaultKind.NotSent, (await Asking.FailsWith<StoreUnavailable>(() => api.Read()))!.Kind);
        Assert.Empty(server.All);
    }

    [Fact]
    public void A_login_in_the_address_is_refused()
    {
        var refusal = Assert.Throws<ProblemException>(() => new QueryApi(new(new("https://bruger:hemmelig-kode@127.0.0.1"), TimeProvider.System)));
        Assert.IsType<BadConfiguration>(refusal.Problem);
        Assert.DoesNotContain("hemmelig", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_do_not_tell_the_password() =>
        Assert.DoesNotContain("hemmelig", Asking.Options(new("http://127.0.0.1")).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Each_statement_has_a_name_of_its_own_and_so_has_each_service()
    {
        await using var server = new FakeServer(Reply.Ok);
        await using var one = new QueryApi(Asking.Options(server.Address) with { Instance = "one" });
        await using var two = new QueryApi(Asking.Options(server.Address) with { Instance = "two" });
        await Task.WhenAll(one.Read(), one.Read(), two.Read(), two.Read());
        Assert.Equal(4, server.All.Select(Name).Distinct().Count());
    }

    [Fact]
    public async Task A_read_sees_the_write_before_it_but_no_bookmark_before_that()
    {
        await using var server = new FakeServer(Reply.Ok, Bookmarked("FB:7"), Reply.Ok, Bookmarked("FB:8"), Reply.Ok);
        await using var api = Asking.Api(server.Address);
        await api.Read();
        await api.Write();
        await api.Read();
        await api.Write();
        await api.Read();
        Assert.Equal(["", "", "FB:7", "FB:7", "FB:8"], server.All.Select(Bookmarks));
    }

    [Fact]
    public async Task A_clients_own_bookmark_is_sent_along()
    {
        await using var server = new FakeServer(Bookmarked("FB:7"), Reply.Ok);
        await using var api = Asking.Api(server.Address);
        await api.Write();
        api.Bookmarks.Replace([], ["FB:other"]);
        await api.Read();
        Assert.Equal("FB:7 FB:other", Bookmarks(server.All[1]));
    }

    [Fact]
    public async Task A_bookmark_that_the_server_does_not_know_is_forgotten()
    {
        await using var server = new FakeServer(Bookmarked("FB:7"), Reply.Error("Neo.ClientError.Transaction.InvalidBookmark"), Reply.Ok);
        await using var api = Asking.Api(server.Address);
        await api.Write();
        Assert.Equal("""["ok"]""", await api.Read());
        Assert.Equal(["", "FB:7", ""], server.All.Select(Bookmarks));
    }

    [Fact]
    public void A_bookmark_is_kept_for_a_minute()
    {
        var time = new SteppingTime();
        var bookmarks = new Bookmarks(time);
        bookmarks.Replace([], ["FB:1"]);
        time.Step(TimeSpan.FromSeconds(59));
        Assert.Equal(["FB:1"], bookmarks.Latest);
        time.Step(TimeSpan.FromSeconds(2));
        Assert.Empty(bookmarks.Latest);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var unusable = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(unusable.Export(X509ContentType.Pfx), null);
    }

    private static Reply Bookmarked(string bookmark) => Reply.Json($$"""{"data":{"fields":[],"values":[]},"bookmarks":["{{bookmark}}"]}""");

    private static string Bookmarks(Heard heard)
    {
        using var body = JsonDocument.Parse(heard.Body);
        return body.RootElement.TryGetProperty("bookmarks", out var all) ? string.Join(' ', all.EnumerateArray().Select(b => b.GetString())) : "";
    }

    private static string Name(Heard heard)
    {
        using var body = JsonDocument.Parse(heard.Body);
        return body.RootElement.GetProperty("parameters").GetProperty("requestId").GetString()!;
    }

    private sealed class SteppingTime : TimeProvider
    {
        private long _now = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Step(TimeSpan by) => _now += by.Ticks;
    }
}
