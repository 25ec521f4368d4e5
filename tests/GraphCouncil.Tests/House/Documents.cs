using System.Text.RegularExpressions;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed partial class Documents
{
    private static IEnumerable<SourceTree.SourceFile> All => SourceTree.Under(".", ".md");

    [Fact]
    public void A_link_leads_somewhere() =>
        Rule.Holds("A link in a document leads to a file, a folder or a heading that is there.", All.SelectMany(d => Links(d).Where(l => !Resolves(d, l)).Select(l => $"{d.Name}: {l}")));

    [Fact]
    public void A_path_named_in_a_document_is_there() =>
        Rule.Holds(
            "A path in backticks in a document (src/…, tests/…, schema/…, seed/…) is there, seen from the root or from the document.",
            All.SelectMany(d => NamedPath().Matches(d.Text).Select(m => m.Groups["path"].Value)
                .Where(p => !Path.Exists(RepositoryFiles.At(p)) && !Path.Exists(RepositoryFiles.At(Path.Combine(Path.GetDirectoryName(d.Name)!, p))) && !Made().IsMatch(p)).Select(p => $"{d.Name}: {p}")));

    private static IEnumerable<string> Links(SourceTree.SourceFile document) =>
        Link().Matches(Fence().Replace(document.Text, "")).Select(m => m.Groups["target"].Value).Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Resolves(SourceTree.SourceFile document, string link)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? document.Name : Path.Combine(Path.GetDirectoryName(document.Name)!, parts[0]);
        return Path.Exists(RepositoryFiles.At(file))
            && (parts.Length == 1 || !file.EndsWith(".md", StringComparison.Ordinal) || Anchors(File.ReadAllText(RepositoryFiles.At(file))).Contains(parts[1]));
    }

    // As GitHub makes them: lower case, letters, digits, '-' and '_' stay, blanks become '-'.
    private static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(text).Select(m => NotInAnchor().Replace(m.Groups["title"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"(?<!\!)\[[^\]]*\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"`(?<path>(src|tests|schema|seed|\.ci)/[\w./-]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"(^|/)(bin|obj|node_modules|wwwroot|dist)(/|$)")]
    private static partial Regex Made();
}
