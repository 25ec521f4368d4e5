using System.Text.Json.Nodes;
using GraphCouncil.ServerTests.Golden;
using GraphCouncil.ServerTests.Golden.Plans;

namespace GraphCouncil.ServerTests.Attacks;

/// <summary>No length of anything in a request is a fault of ours: up to its limit it is answered, beyond it is refused with a code.</summary>
public sealed class Requests_of_any_size(GoldenService embedded) : IClassFixture<GoldenService>
{
    public static TheoryData<string> Sizes => [.. Size.All.Select(size => size.Name)];

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Sizes))]
    public async Task Are_answered_or_refused(string name)
    {
        var size = Named(name);
        foreach (var n in Tried(size))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var (document, variables) = size.Ask(n);
            Says(size, n, await embedded.AskAsync(document, variables));
        }
    }

    internal static Size Named(string name) => Size.All.Single(size => size.Name == name);

    /// <summary>To the limit and one beyond, and far beyond; else doubling up to more than any request may hold.</summary>
    internal static IEnumerable<int> Tried(Size size) => size.Most is { } most
        ? [1, most, most + 1, most * 10]
        : [1, 2, 3, 5, 8, 12, 13, 16, 20, 21, 22, 23, 24, 25, 30, 31, 38, 39, 40, 41, 50, 63, 64, 100, 400, 440, 1_000];

    internal static void Says(Size size, int n, string answer)
    {
        var codes = Codes(answer);
        var said = $"{size.Name}, {n}: {(codes.Length > 0 ? string.Join(' ', codes) : "answered")}";
        Assert.True(codes.All(code => code is not (null or "INTERNAL" or "TIMEOUT" or "BUSY" or "STORE_UNAVAILABLE" or "STORE_DAMAGED")), said);
        Assert.True(size.Most is not { } most || codes.Length > 0 == n > most, said);
    }

    private static string?[] Codes(string answer) =>
        [.. (JsonNode.Parse(answer)!["errors"]?.AsArray() ?? []).Select(error => (string?)error!["extensions"]?["code"])];
}

/// <summary>As <see cref="Requests_of_any_size"/>, on both stores with the same bytes.</summary>
[Collection(GraphOnNeo4j.Name)]
public sealed class Requests_of_any_size_on_both_stores(GoldenService embedded, GoldenOnNeo4j neo4j)
    : IClassFixture<GoldenService>, IClassFixture<GoldenOnNeo4j>
{
    public static TheoryData<string> Sizes => Requests_of_any_size.Sizes;

    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Sizes))]
    public async Task Are_answered_alike(string name)
    {
        var size = Requests_of_any_size.Named(name);
        foreach (var n in Requests_of_any_size.Tried(size))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var (document, variables) = size.Ask(n);
            var answer = await neo4j.AskAsync(document, variables);
            Requests_of_any_size.Says(size, n, answer);
            Assert.Equal(await embedded.AskAsync(document, variables), answer);
        }
    }
}
