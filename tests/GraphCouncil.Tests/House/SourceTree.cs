using System.Text.RegularExpressions;
using GraphCouncil.Testing;

namespace GraphCouncil.Tests.House;

/// <summary>The files of the repository as text, without what tools make.</summary>
internal static partial class SourceTree
{
    private static readonly HashSet<string> Made = ["bin", "obj", "node_modules", "dist", "wwwroot", "generated", "__generated__", "TestResults", "BenchmarkDotNet.Artifacts", ".git", "data"];

    /// <summary>Rooms of src by name: Core, Schema, …, and web.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.At("src"), "GraphCouncil.*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)["GraphCouncil.".Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Files under a folder, named from the root with forward slashes, in order.</summary>
    public static IEnumerable<SourceFile> Under(string folder, params string[] extensions) =>
        Walk(new DirectoryInfo(RepositoryFiles.At(folder)))
            .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension, StringComparer.Ordinal))
            .Select(f => new SourceFile(Path.GetRelativePath(RepositoryFiles.Root, f.FullName).Replace('\\', '/')))
            .OrderBy(f => f.Name, StringComparer.Ordinal);

    public static IEnumerable<SourceFile> OfRoom(string room) => Under($"src/GraphCouncil.{room}", ".cs");

    /// <summary>Code without its comments and strings, but with what stands in the holes of strings; lines stay where they are.</summary>
    public static string Bare(string code) => Unread().Replace(code, passed =>
    {
        var holes = passed.Value is ['$', not '$', ..] ? string.Join(' ', Hole().Matches(passed.Value).Select(hole => Bare(hole.Groups["code"].Value))) : "";
        return $" {holes} {new string('\n', passed.Value.Count('\n') - holes.Count('\n'))}";
    });

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        !folder.Exists ? [] : folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !Made.Contains(d.Name)).SelectMany(Walk));

    /// <summary>One file; its name is its path from the root.</summary>
    internal sealed record SourceFile(string Name)
    {
        public string Text => File.ReadAllText(RepositoryFiles.At(Name));

        public byte[] Bytes => File.ReadAllBytes(RepositoryFiles.At(Name));

        public string[] Lines => File.ReadAllLines(RepositoryFiles.At(Name));

        /// <summary>Lines of code with their numbers: comments are blanked, strings stay.</summary>
        public IEnumerable<(int Number, string Code)> Code =>
            Lines.Select((line, index) => (index + 1, Comment().Replace(line, m => m.Groups["comment"].Success ? "" : m.Value)));

        /// <summary>The places where code matches, as 'file:line: code'.</summary>
        public IEnumerable<string> Matches(Regex pattern) =>
            Code.Where(l => pattern.IsMatch(l.Code)).Select(l => $"{Name}:{l.Number}: {l.Code.Trim()}");
    }

    // A string or a character is passed over, so that the // in "http://" is no comment.
    [GeneratedRegex("""\$?@?"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'|(?<comment>//.*$|/\*.*?\*/|^\s*\*.*$)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        //[^\n]*
        | /\*.*?\*/
        | \$*(?<quotes>"{3,}).*?\k<quotes>
        | (\$@|@\$|@)"([^"]|"")*"
        | \$"([^"\\{]|\\.|\{\{|\{([^{}"]|"([^"\\]|\\.)*"|\{[^{}]*\})*\})*"
        | "([^"\\\n]|\\.)*"
        | '([^'\\]|\\.[^']*)'
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("""\{\{|\{(?<code>([^{}"]|"([^"\\]|\\.)*"|\{[^{}]*\})*)\}""", RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();
}
