using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

public sealed partial class The_tour_of_the_readme(GoldenService service) : IClassFixture<GoldenService>
{
    [Fact]
    public async Task Gives_the_answers_it_shows()
    {
        var pairs = QuestionAndAnswer().Matches(await File.ReadAllTextAsync(RepositoryFiles.At("README.md"), TestContext.Current.CancellationToken));
        Assert.True(pairs.Count >= 5, "The tour has five questions at least.");
        foreach (Match pair in pairs)
        {
            var view = pair.Groups["view"] is { Success: true, Value: var who } ? who : null;
            var answer = JsonNode.Parse(await service.AskAsync(pair.Groups["question"].Value, null, view));
            Assert.Equal(JsonNode.Parse(pair.Groups["answer"].Value)!.ToJsonString(), answer!.ToJsonString());
        }
    }

    /// <summary>Whom an answer shows as somebody who knows can be asked: the tour shows nobody who has opted out.</summary>
    [Fact]
    public async Task Shows_nobody_who_cannot_be_asked()
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.At("README.md"), TestContext.Current.CancellationToken);
        Assert.Contains("acceptsRequests: { eq: true }", text, StringComparison.Ordinal);
        Assert.Contains("\"acceptsRequests\": true", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"acceptsRequests\": false", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("```graphql\n(#> view as: (?<view>[^\n]*)\n)?(?<question>.*?)```\n\n```json\n(?<answer>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuestionAndAnswer();
}
