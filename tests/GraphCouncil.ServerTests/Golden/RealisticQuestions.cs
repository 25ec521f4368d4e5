using System.Text.Json.Nodes;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>What people really ask: the examples of the page and every golden request that is answered.</summary>
internal static class RealisticQuestions
{
    private const string VariablesHeader = "#> variables: ";

    public static string[] Examples { get; } =
        [.. Directory.GetFiles(RepositoryFiles.At("src/web/examples"), "*.graphql", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.At("src/web/examples"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Documents =>
        Examples.Select(example => Example(example).Query).Concat(GoldenCase.Names.Select(GoldenCase.Read).Where(golden => golden.ErrorCode is null).Select(golden => golden.Query));

    public static (string Query, JsonNode? Variables) Example(string name)
    {
        var text = File.ReadAllText(RepositoryFiles.At("src/web/examples/" + name));
        var variables = text.Split('\n').FirstOrDefault(line => line.StartsWith(VariablesHeader, StringComparison.Ordinal));
        return (text, variables is null ? null : JsonNode.Parse(variables[VariablesHeader.Length..]));
    }
}
