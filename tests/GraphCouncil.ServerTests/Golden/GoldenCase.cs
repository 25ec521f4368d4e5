using System.Text.Json.Nodes;
using GraphCouncil.Core.Access;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Golden;

/// <summary>A folder of tests/golden: a request, and what is hard about its answer.</summary>
/// <param name="ViewAs">Whose view it is answered with, as the header says it; null: that of whoever does not sign in.</param>
internal sealed record GoldenCase(string Folder, string Query, JsonNode? Variables, string? ErrorCode, string? ViewAs)
{
    private const string StorePrefix = "#> store: ";
    private const string ViewPrefix = "#> view as: ";
    private const string ErrorPrefix = "## error ";
    private const string NoErrors = "## no errors";

    /// <summary>Who asks, as the service takes it.</summary>
    public Viewer Viewer => ViewAs is null ? Viewers.Secretariat : Server.Http.ViewAs.Read(ViewAs).Of(Viewers.Secretariat with { IsOnDemo = true });

    public static IEnumerable<string> Names =>
        Directory.GetFiles(RepositoryFiles.At("tests/golden"), "request.graphql", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.At("tests/golden"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static GoldenCase Read(string name)
    {
        var folder = RepositoryFiles.At("tests/golden/" + name);
        var query = File.ReadAllText(Path.Combine(folder, "request.graphql"));
        var headers = query.Split('\n').TakeWhile(line => line.StartsWith('#')).ToArray();
        foreach (var header in headers)
        {
            Assert.True(
                header == StorePrefix + "both" || header == NoErrors || header.StartsWith(ErrorPrefix, StringComparison.Ordinal)
                    || header.StartsWith(ViewPrefix, StringComparison.Ordinal),
                $"{name}: unknown header '{header}'.");
        }

        Assert.True(headers.Count(header => header.StartsWith(StorePrefix, StringComparison.Ordinal)) == 1, $"{name}: say once for which stores it holds ('{StorePrefix}both').");
        Assert.True(
            headers.Count(header => header.StartsWith("## ", StringComparison.Ordinal)) == 1,
            $"{name}: say once what holds whatever is approved ('{NoErrors}' or '{ErrorPrefix}CODE').");
        var variables = Path.Combine(folder, "variables.json");
        return new(
            folder, query, File.Exists(variables) ? JsonNode.Parse(File.ReadAllText(variables)) : null,
            headers.FirstOrDefault(header => header.StartsWith(ErrorPrefix, StringComparison.Ordinal))?[ErrorPrefix.Length..].Trim(),
            headers.FirstOrDefault(header => header.StartsWith(ViewPrefix, StringComparison.Ordinal))?[ViewPrefix.Length..].Trim());
    }
}
