using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Guard;

/// <summary>What GraphiQL sends when it opens, as its library writes it, with no option and with all of them.</summary>
public sealed class Introspection_passes_untouched
{
    [Theory]
    [InlineData("graphiql-introspection.graphql")]
    [InlineData("graphiql-introspection-all.graphql")]
    public void Through_the_guard(string file)
    {
        var text = File.ReadAllText(RepositoryFiles.At($"tests/GraphCouncil.ServerTests/Guard/{file}"));

        Assert.Null(SmallSchema.Guard().Read(text).Refusal);
    }
}
