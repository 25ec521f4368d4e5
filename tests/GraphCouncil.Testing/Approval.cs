using System.Runtime.CompilerServices;
using Xunit;

namespace GraphCouncil.Testing;

/// <summary>Compares a text with a file that a person has read and approved.</summary>
public static class Approval
{
    /// <summary>
    /// Compares with <c>approved/{name}</c> beside the calling test. <c>APPROVE=1</c> writes the file instead; never on CI.
    /// </summary>
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "") =>
        MatchesFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, "approved", name));

    /// <summary>As <see cref="Matches"/>, for an approved file that stands elsewhere (golden cases, schema/public.graphql).</summary>
    public static void MatchesFile(string actual, string path)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Assert.False(
                string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
                "APPROVE=1 is for a person who reads the diff, not for CI.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"No approved file {path}. Run with APPROVE=1, then read the diff before committing.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
