using System.IO.Compression;
using System.Net;
using System.Text;
using GraphCouncil.Compiler.Bytes;
using GraphCouncil.Server.Http;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Compressed answers: for who takes them, where it is worth it, the same bytes when unpacked, and all that is held counted.</summary>
public sealed class Answers_are_packed
{
    private const int Floor = 1024;
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.9", "gzip")]
    [InlineData("gzip;q=0.2, br;q=0.3", "br")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0, *;q=0.1", "gzip")]
    [InlineData("identity;q=0.5, gzip;q=0.5", "gzip")]
    [InlineData("identity;q=0, gzip;q=0.1", "gzip")]
    [InlineData("identity, br;q=0.5", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("br;q=0, gzip;q=0, *", null)]
    [InlineData("*;q=0", null)]
    [InlineData("identity;q=0", null)]
    [InlineData("deflate, zstd", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("br;q=a", null)]
    public async Task As_the_client_takes_them(string? accepted, string? coding)
    {
        await using var service = await WithAnswerAsync(new string('a', 4 * Floor));
        using var reply = await AskAsync(service, accepted);
        Assert.Equal((HttpStatusCode.OK, coding), (reply.StatusCode, reply.Content.Headers.ContentEncoding.SingleOrDefault()));
        Assert.Contains("Accept-Encoding", reply.Headers.Vary);
        var body = await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(body.Length, reply.Content.Headers.ContentLength);
        Assert.Equal(coding is not null, body.Length < Floor);
        Assert.Equal(Whole(service), Unpacked(coding, body));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_largest_comes_whole(string coding)
    {
        await using var service = await WithAnswerAsync(Varied(5 * Megabyte - 100));
        using var reply = await AskAsync(service, coding);
        var body = await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(body.Length, Floor, 4 * Megabyte);
        Assert.Equal(Whole(service), Unpacked(coding, body));
    }

    /// <summary>The floor is a setting; above what an answer may have, nothing is packed.</summary>
    [Theory]
    [InlineData(Floor, 0, null)]
    [InlineData(Floor, -1, null)]
    [InlineData(Floor, 1, "br")]
    [InlineData(10 * Megabyte, 100_000, null)]
    public async Task From_the_floor_on(int floor, int above, string? coding)
    {
        const int Around = 22; // {"data":{"person":"…"}}
        await using var service = await WithAnswerAsync(new string('a', Floor + above - Around - 1), new() { PackFromBytes = floor });
        Assert.Equal(Floor + above - 1, Whole(service).Length);
        using var reply = await AskAsync(service, "br");
        Assert.Equal(coding, reply.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    /// <summary>Refusals go as they are, also long ones.</summary>
    [Fact]
    public async Task Refusals_are_not()
    {
        await using var service = await WithAnswerAsync("a", new() { PackFromBytes = 1 });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("[]", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var reply = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, 0), (reply.StatusCode, reply.Content.Headers.ContentEncoding.Count));
    }

    /// <summary>What is held for both forms is counted while both are there; afterwards the packed one alone.</summary>
    [Theory]
    [InlineData(nameof(ContentCoding.Brotli))]
    [InlineData(nameof(ContentCoding.Gzip))]
    public void What_is_held_is_counted(string coding)
    {
        var space = new AnswerSpace(16 * Megabyte);
        using (var answer = Filled(space, Varied(4 * Megabyte)))
        {
            Assert.True(PackedAnswer.TryPack(answer, Enum.Parse<ContentCoding>(coding), CancellationToken.None));
            Assert.InRange(answer.Length, Megabyte, 7 * Megabyte / 2);
            Assert.InRange(Left(space, 16 * Megabyte), 12 * Megabyte, 16 * Megabyte - answer.Length);
        }

        Assert.Equal(16 * Megabyte, Left(space, 16 * Megabyte));
    }

    /// <summary>Where there is no memory for two forms, the one that is there is sent; nobody is refused for it.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Where_memory_is_short_it_goes_as_it_is(int megabytes)
    {
        var space = new AnswerSpace(megabytes * Megabyte);
        using var answer = Filled(space, Varied(4 * Megabyte));
        var (bytes, left) = (answer.Written.ToArray(), Left(space, megabytes * Megabyte));
        Assert.False(PackedAnswer.TryPack(answer, ContentCoding.Brotli, CancellationToken.None));
        Assert.Equal(bytes, answer.Written.ToArray());
        Assert.Equal(left, Left(space, megabytes * Megabyte));
    }

    [Fact]
    public void Where_time_is_up_or_nothing_is_spared_it_goes_as_it_is()
    {
        using var answer = Filled(null, Varied(Megabyte));
        Assert.False(PackedAnswer.TryPack(answer, ContentCoding.Gzip, new CancellationToken(canceled: true)));
        Assert.Equal(Megabyte, answer.Length);

        var noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        using var random = new ResponseBuffer(Megabyte);
        random.Write(noise);
        Assert.False(PackedAnswer.TryPack(random, ContentCoding.Brotli, CancellationToken.None));
        Assert.Equal(noise, random.Written.ToArray());
    }

    private static ResponseBuffer Filled(AnswerSpace? space, string text)
    {
        var answer = new ResponseBuffer(5 * Megabyte, space);
        answer.Write(Encoding.ASCII.GetBytes(text));
        return answer;
    }

    private static int Left(AnswerSpace space, int most)
    {
        var left = 0;
        for (var step = most; step > 0; step /= 2)
        {
            while (space.TryTake(step))
            {
                left += step;
            }
        }

        space.GiveBack(left);
        return left;
    }

    /// <summary>Digits by chance, of which half or more stays.</summary>
    private static string Varied(int length)
    {
        var chance = new Random(1);
        return string.Create(length, chance, (span, by) =>
        {
            foreach (ref var letter in span)
            {
                letter = (char)('0' + by.Next(10));
            }
        });
    }

    private static async Task<SmallService> WithAnswerAsync(string text, Server.Requests.TransportLimits? limits = null)
    {
        var service = await SmallService.StartAsync(new() { Transport = limits ?? new() });
        service.Graph.Answer = Encoding.ASCII.GetBytes($"\"{text}\"");
        return service;
    }

    private static string Whole(SmallService service) => "{\"data\":{\"person\":" + Encoding.ASCII.GetString(service.Graph.Answer.Span) + "}}";

    private static async Task<HttpResponseMessage> AskAsync(SmallService service, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("{\"query\":\"{person(id:\\\"person:1\\\"){id}}\"}", Encoding.UTF8, "application/json"),
        };
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        }

        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal static string Unpacked(string? coding, byte[] body)
    {
        using var packed = new MemoryStream(body);
        using Stream plain = coding switch
        {
            null => packed,
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => new GZipStream(packed, CompressionMode.Decompress),
        };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
