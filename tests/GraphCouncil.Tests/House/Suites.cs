using System.Text.RegularExpressions;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>On a machine that lacks something, what needs it is skipped, and nothing fails.</summary>
public sealed partial class Suites
{
    private const string Runner = "xunit.v3.mtp-v2";

    [Fact]
    public void Each_decides_what_to_skip_before_it_makes_a_fixture() =>
        Rule.Holds(
            $"A suite says [assembly: TestFramework(typeof({nameof(SkipsWhatIsMissing)}))], or [NeedsNeo4j] skips nothing there.",
            SourceTree.Under("tests", ".csproj").Where(project => project.Text.Contains($"\"{Runner}\"", StringComparison.Ordinal))
                .Select(project => Path.GetDirectoryName(project.Name)!)
                .Where(folder => !SourceTree.Under(folder, ".cs").Any(file => file.Code.Any(line => Framework().IsMatch(line.Code)))));

    [Fact]
    public void None_skips_by_throwing() =>
        Rule.Holds(
            "A skip that is thrown, or decided test by test, is a failure where a fixture or a property runner (CsCheck) stands before it. "
            + "Say what the test needs with an attribute such as [NeedsNeo4j].",
            SourceTree.Under("tests", ".cs").Where(file => !file.Name.EndsWith("/House/Suites.cs", StringComparison.Ordinal))
                .SelectMany(file => file.Matches(LateSkip())));

    [GeneratedRegex(@"^\[assembly: TestFramework\(typeof\(SkipsWhatIsMissing\)\)\]")]
    private static partial Regex Framework();

    [GeneratedRegex(@"\bAssert\.Skip|\bSkipException\b|XunitDynamicSkip|\bSkip(Unless|When)\s*=")]
    private static partial Regex LateSkip();
}
