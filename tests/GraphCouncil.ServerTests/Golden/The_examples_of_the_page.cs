using System.Text.Json.Nodes;

namespace GraphCouncil.ServerTests.Golden;

public sealed class The_examples_of_the_page(GoldenService service) : IClassFixture<GoldenService>
{
    public static TheoryData<string> Names => [.. RealisticQuestions.Examples];

    /// <summary>On the demo graph each has something to show, and the service answers it without a word of complaint.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_is_answered_with_something(string name)
    {
        var (query, variables) = RealisticQuestions.Example(name);
        var answer = JsonNode.Parse(await service.AskAsync(query, variables))!;
        Assert.Null(answer["errors"]);
        var data = answer["data"]!.AsObject();
        Assert.NotEmpty(data);
        Assert.All(data, root => Assert.True(Leaves(root.Value).Any(), $"{name}: '{root.Key}' shows nothing."));
    }

    /// <summary>Values that people read: not counts and not page information.</summary>
    private static IEnumerable<JsonNode> Leaves(JsonNode? node) => node switch
    {
        JsonObject several => several.Where(member => member.Key is not ("totalCount" or "pageInfo")).SelectMany(member => Leaves(member.Value)),
        JsonArray items => items.SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };
}
