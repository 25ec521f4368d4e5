namespace GraphCouncil.ServerTests.Http;

/// <summary>Who opens <c>/graphql</c> in a browser sees the page; programs are answered there as ever.</summary>
public sealed class A_browser_is_led_to_the_page
{
    private const string Browser =
        "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Site: none\r\n";

    [Theory]
    [InlineData("GET /graphql", "./")]
    [InlineData("HEAD /graphql", "./")]
    [InlineData("GET /GraphQL", "./")]
    [InlineData("GET /graphql/", "../")]
    [InlineData("GET /graphql?operationName=a", "./")]
    [InlineData("GET /graphql?query={__typename}", null)]
    [InlineData("GET /graphql?query=", null)]
    [InlineData("POST /graphql", null)]
    [InlineData("GET /graphql/schema", null)]
    [InlineData("GET /graphql/nothing", null)]
    public async Task When_it_asks_nothing(string line, string? location)
    {
        await using var service = await SmallService.StartAsync(pages: Pages());
        var reply = await service.SendAsync(Wire.Ask(service.Host, line, Browser + "Content-Length: 0\r\n"));
        Assert.Equal((location is not null, location), (reply.Status == 303, reply.Headers["Location"].SingleOrDefault()));
        if (location is not null)
        {
            var page = new Uri(new Uri(service.Address, line.Split(' ')[1]), location);
            var led = await service.SendAsync(Wire.Ask(service.Host, "GET " + page.PathAndQuery, Browser));
            Assert.Equal((200, "<p>hello"), (led.Status, led.Body));
        }
    }

    [Theory]
    [InlineData("Accept: */*\r\n")]
    [InlineData("Accept: application/json\r\n")]
    [InlineData("Accept: text/*\r\n")]
    [InlineData("Accept: text/html;q=0, application/json\r\n")]
    [InlineData("")]
    public async Task Programs_are_not(string headers)
    {
        await using var service = await SmallService.StartAsync(pages: Pages());
        var reply = await service.SendAsync(Wire.Ask(service.Host, "GET /graphql", headers + "GraphQL-Preflight: 1\r\n"));
        Assert.InRange(reply.Status, 400, 406);
    }

    [Fact]
    public async Task Nobody_is_led_to_a_page_that_is_not_there()
    {
        await using var service = await SmallService.StartAsync();
        Assert.Equal("NOT_ACCEPTABLE", (await service.SendAsync(Wire.Ask(service.Host, "GET /graphql", "Accept: text/html\r\n"))).Code);
    }

    private static string Pages()
    {
        var pages = Path.Combine(Path.GetTempPath(), "graphcouncil-led-pages");
        Directory.CreateDirectory(pages);
        File.WriteAllText(Path.Combine(pages, "index.html"), "<p>hello");
        return pages;
    }
}
