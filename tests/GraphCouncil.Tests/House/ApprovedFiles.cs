using System.Text.RegularExpressions;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed partial class ApprovedFiles
{
    /// <summary>
    /// A file in a folder 'approved' is named by a test beside that folder: as a literal, or as an interpolated string whose holes stand for any text.
    /// </summary>
    [Fact]
    public void None_is_orphaned() =>
        Rule.Holds(
            "An approved file that no test names proves nothing: delete it.",
            Directory.EnumerateDirectories(RepositoryFiles.At("tests"), "approved", SearchOption.AllDirectories)
                .Where(folder => !folder.Contains("node_modules", StringComparison.Ordinal) && !folder.Split(Path.DirectorySeparatorChar).Contains("bin"))
                .SelectMany(Orphans));

    private static IEnumerable<string> Orphans(string folder)
    {
        var names = Directory.EnumerateFiles(Path.GetDirectoryName(folder)!, "*.cs")
            .SelectMany(test => Literal().Matches(File.ReadAllText(test)).Select(m => m.Groups["text"].Value))
            .Where(text => text.Contains('.', StringComparison.Ordinal))
            .Select(AsPattern).ToList();
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Full: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => !names.Any(n => n.IsMatch(file.Name)))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file.Full));
    }

    // The holes alone may not make up the whole name, or every file would count as named.
    private static Regex AsPattern(string literal) =>
        new($"^{string.Join(".+", Hole().Split(literal).Select(Regex.Escape))}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("\"(?<text>[^\"\\n]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
