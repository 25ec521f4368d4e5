using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

public sealed class Golden_files
{
    private static readonly string[] OfAnAnswer = ["request.graphql", "variables.json", "response.json", "tree.txt", "statement.sql", "statement.cypher"];
    private static readonly string[] OfARefusal = ["request.graphql", "variables.json", "response.json"];

    /// <summary>A file that no test reads proves nothing, however well it was approved.</summary>
    [Fact]
    public void Each_belongs_to_a_case_that_reads_it()
    {
        var root = RepositoryFiles.At("tests/golden");
        var known = GoldenCase.Names.SelectMany(name =>
        {
            var golden = GoldenCase.Read(name);
            return (golden.ErrorCode is null ? OfAnAnswer : OfARefusal).Select(file => $"{name}/{file}");
        });
        Assert.Empty(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Except([.. known, "README.md"]));
    }

    /// <summary>A tree and its statements are approved together.</summary>
    [Theory]
    [InlineData("statement.sql")]
    [InlineData("statement.cypher")]
    public void Each_tree_has_its_statement(string statement) =>
        Assert.DoesNotContain(GoldenCase.Names, name =>
            File.Exists(RepositoryFiles.At($"tests/golden/{name}/tree.txt")) != File.Exists(RepositoryFiles.At($"tests/golden/{name}/{statement}")));
}
