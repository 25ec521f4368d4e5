using GraphCouncil.Council.Needs;
using Xunit;

namespace GraphCouncil.Tests.Council;

public sealed class What_words_mean
{
    private static readonly Catalogue Some = new(
    [
        new("competency:1", "c1", ["Integration", "Integration"], null),
        new("competency:11", "c11", ["API-design (REST, GraphQL)", "API design", "snitflader"], "competency:1"),
        new("competency:12", "c12", ["Hændelsesdrevet arkitektur", "Event-driven architecture"], "competency:1"),
        new("competency:121", "c121", ["Køer", "Queues"], "competency:12"),
        new("competency:2", "c2", ["Arkitektur", "Architecture"], null),
    ]);

    [Theory]
    [InlineData("arkitektur", "c2")]
    [InlineData("Snitflade", "c11")]
    [InlineData("haendelser", "")]
    [InlineData("hændelsesdrevet arkitektur", "c12")]
    [InlineData("køer i arkitektur", "c12, c121, c2")]
    [InlineData("graphql", "c11")]
    [InlineData("!?", "")]
    public void Are_the_competencies_called_so_else_those_with_most_of_the_words(string words, string notations) =>
        Assert.Equal(notations, string.Join(", ", Some.Meant(words).Select(each => each.Notation)));

    [Fact]
    public void Below_one_lie_all_with_their_steps() => Assert.Equal(
        [("c1", 0), ("c11", 1), ("c12", 1), ("c121", 2)],
        Some.WithThoseBelow("competency:1").Select(each => (each.Competency.Notation, each.Steps)));

    [Fact]
    public void A_circle_ends()
    {
        var circle = new Catalogue([new("a", "c1", [], "b"), new("b", "c2", [], "a"), new("c", "c3", [], "a")]);
        Assert.Equal(3, circle.WithThoseBelow("a").Length);
        Assert.Equal(["c", "a", "b"], circle.WithThoseAbove("c"));
    }
}
