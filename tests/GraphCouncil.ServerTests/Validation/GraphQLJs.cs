using System.Diagnostics;
using System.Text.Json;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Validation;

/// <summary>What graphql-js, the reference implementation, makes of the same documents and variables (audit/verdicts.mjs).</summary>
internal static class GraphQLJs
{
    /// <param name="sdl">The schema of all questions.</param>
    /// <param name="questions">Objects with <c>document</c>, and <c>variables</c> where they are to be coerced.</param>
    /// <returns>One answer for each question, in order.</returns>
    public static async Task<JsonElement[]> AskAsync(string sdl, IEnumerable<object> questions)
    {
        var folder = RepositoryFiles.At("tests/GraphCouncil.ServerTests/audit");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), $"Run 'npm ci --prefix {folder}' first; tests/run.sh does.");
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", ["verdicts.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var reading = node.StandardOutput.ReadToEndAsync(cancellation);
        foreach (var question in questions.Prepend(new { schema = sdl }))
        {
            await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question).AsMemory(), cancellation);
        }

        node.StandardInput.Close();
        var lines = (await reading).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync(cancellation);
        return [.. lines.Skip(1).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
