using System.Text.RegularExpressions;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed partial class Files
{
    private static readonly string[] Code = [".cs", ".ts", ".tsx", ".js", ".mjs", ".css", ".graphql", ".sh"];

    private static readonly HashSet<string> TopLevel =
        ["src", "schema", "tests", "seed", "GraphCouncil.sln", "README.md", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "BannedSymbols.txt", "BannedSymbols.Rooms.txt"];

    // What .gitignore names: a place to run the service in, and what tools leave behind.
    private static readonly HashSet<string> NotKept = ["data", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    private const int Columns = 150;

    /// <summary>Folders that are not yet brought to the measure.</summary>
    private static readonly string[] StillTooWide =
    [
        "src/GraphCouncil.Compiler/Lowering/", "src/GraphCouncil.Compiler/Plans/", "src/GraphCouncil.Compiler/Reading/", "src/GraphCouncil.Core/Query/",
        "src/GraphCouncil.Neo4j/Statements/", "src/GraphCouncil.Sqlite/Statements/", "tests/",
    ];

    private static readonly HashSet<string> Families = ["Rows", "OperatorProblems", "RequestProblems", "Relationships", "Names", "RequestSources"];

    [Fact]
    public void The_top_level_holds_the_rooms_the_solution_the_readme_and_build_files() =>
        Rule.Holds(
            "At the top stand src, schema, tests, seed, GraphCouncil.sln, README.md and build or dot files, nothing else.",
            new DirectoryInfo(Testing.RepositoryFiles.Root).EnumerateFileSystemInfos().Select(e => e.Name).Where(n => !n.StartsWith('.') && !TopLevel.Contains(n) && !NotKept.Contains(n)));

    [Fact]
    public void A_file_has_at_most_400_lines_and_a_reason_on_top_when_it_is_that_long() =>
        Rule.Holds(
            "Think at 200 lines, cut before 400; a file of 350 to 400 lines gives its reason in the first line ('// Long because …').",
            SourceTree.Under("src", Code).Concat(SourceTree.Under("tests", Code)).Concat(SourceTree.Under("schema", Code))
                .Where(f => f.Name != "schema/public.graphql" && !f.Name.Contains("/approved/", StringComparison.Ordinal))
                .Select(f => (f.Name, f.Lines))
                .Where(f => f.Lines.Length > 400 || (f.Lines.Length >= 350 && !LongBecause().IsMatch(f.Lines[0])))
                .Select(f => $"{f.Name} has {f.Lines.Length} lines"));

    /// <summary>Parts of a type in files of their own do not make it smaller.</summary>
    [Fact]
    public void A_type_has_at_most_400_lines_or_a_reason_on_top() =>
        Rule.Holds(
            "A type's parts count together: beyond 400 lines its first file gives the reason in its first line ('// Long because …'), and 800 is the end.",
            SourceTree.Under("src", ".cs").Concat(SourceTree.Under("tests", ".cs"))
                .GroupBy(TypeOf)
                .Select(parts => (parts.Key, Lines: parts.Sum(part => part.Lines.Length), First: parts.MinBy(part => part.Name.Length)!.Lines[0]))
                .Where(type => type.Lines > 800 || (type.Lines > 400 && !LongBecause().IsMatch(type.First)))
                .Select(type => $"{type.Key} has {type.Lines} lines"));

    [Fact]
    public void A_line_of_code_has_at_most_150_columns() =>
        Rule.Holds(
            "A line has at most 150 columns, in code as in comments.",
            TooWide().Where(line => !StillTooWide.Any(folder => line.File.StartsWith(folder, StringComparison.Ordinal)))
                .Select(line => $"{line.File}:{line.Number} has {line.Columns} columns"));

    [Fact]
    public void A_folder_that_has_no_wide_line_is_not_excused() =>
        Rule.Holds(
            "The list of folders with wide lines only gets shorter.",
            StillTooWide.Where(folder => !TooWide().Any(line => line.File.StartsWith(folder, StringComparison.Ordinal))));

    [Fact]
    public void A_todo_names_its_issue() =>
        Rule.Holds(
            "A TODO names its issue, 'TODO(#12): …', or does not stand there.",
            SourceTree.Under("src", Code).Concat(SourceTree.Under("tests", Code))
                .Where(f => !f.Name.EndsWith("/House/Files.cs", StringComparison.Ordinal))
                .SelectMany(f => f.Lines.Select((line, i) => (f.Name, Number: i + 1, Line: line)))
                .Where(l => Unfinished().IsMatch(l.Line))
                .Select(l => $"{l.Name}:{l.Number}: {l.Line.Trim()}"));

    [Fact]
    public void A_file_name_says_the_thing() =>
        Rule.Holds(
            "No Helper, Manager, Util, Legacy, New or 2 in a file name: it says the thing, not the pattern or its age.",
            SourceTree.Under("src", Code).Concat(SourceTree.Under("tests", Code))
                .Where(f => BadName().IsMatch(Path.GetFileNameWithoutExtension(f.Name))).Select(f => f.Name));

    [Fact]
    public void A_file_bears_the_name_of_a_type_in_it() =>
        Rule.Holds(
            "A file bears the name of a type in it; a part of one has a word of its own behind a dot. Closed sets of small records (problems, names, facts) may share one.",
            SourceTree.Under("src", ".cs")
                .Where(f => !f.Name.EndsWith("/Program.cs", StringComparison.Ordinal) && !Families.Contains(Path.GetFileNameWithoutExtension(f.Name)))
                .Where(f => !f.Lines.Any(line => TypeLine().Match(line) is { Success: true } type
                    && type.Groups["name"].Value == Path.GetFileNameWithoutExtension(f.Name).Split('.')[0]))
                .Select(f => f.Name));

    [Fact]
    public void Lock_files_carry_no_download_addresses() =>
        Rule.Holds(
            "Lock files name packages, versions and hashes, never the address of a registry (npm: omit-lockfile-registry-resolved=true in .npmrc).",
            SourceTree.Under(".", ".json").Where(f => f.Name.EndsWith("packages.lock.json", StringComparison.Ordinal) || f.Name.EndsWith("package-lock.json", StringComparison.Ordinal))
                .Where(f => Address().IsMatch(f.Text)).Select(f => f.Name));

    private static string TypeOf(SourceTree.SourceFile file) => file.Name[..file.Name.IndexOf('.', file.Name.LastIndexOf('/') + 1)];

    private static IEnumerable<(string File, int Number, int Columns)> TooWide() =>
        from file in SourceTree.Under("src", ".cs").Concat(SourceTree.Under("tests", ".cs"))
        from line in file.Lines.Select((text, at) => (file.Name, at + 1, text.TrimEnd('\r').Length))
        where line.Length > Columns
        select line;

    [GeneratedRegex(@"^(//|#|/\*)\s*\S+.*\b(because|since|reason)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LongBecause();

    [GeneratedRegex(@"\b(TODO(?!\(#\d+\))|FIXME|HACK)\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(public |internal |static |abstract |sealed |readonly |ref |partial )*(record struct|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)")]
    private static partial Regex TypeLine();

    [GeneratedRegex("(Helpers?|Managers?|Utils?|Utilities|Legacy|New|[a-z]2)$")]
    private static partial Regex BadName();

    [GeneratedRegex("\"resolved\"\\s*:\\s*\"https?:")]
    private static partial Regex Address();
}
