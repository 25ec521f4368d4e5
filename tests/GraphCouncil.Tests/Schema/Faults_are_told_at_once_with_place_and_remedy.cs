using System.Text;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.Schema;

/// <summary>Every file of Schema/faults holds cases, each under a line '## what is wrong'; the faults of each are approved.</summary>
public sealed class Faults_are_told_at_once_with_place_and_remedy
{
    private const string Heading = "## ";

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => RepositoryFiles.At("tests/GraphCouncil.Tests/Schema/faults");

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_case_gives_its_approved_faults(string file)
    {
        var told = new StringBuilder();
        foreach (var (title, text) in Cases(file))
        {
            var faults = SmallSchema.With(text).Faults;
            Assert.True(faults.Length > 0, $"'{title}' of {file} gives no fault.");
            told.Append(Heading).Append(title).Append('\n').AppendJoin('\n', faults).Append("\n\n");
        }

        Approval.Matches(told.ToString(), $"faults-{file}.txt");
    }

    [Fact]
    public void The_small_schema_has_none() => Assert.Empty(SmallSchema.With("").Faults);

    [Fact]
    public void Scalars_that_are_used_are_declared_and_say_where_they_are_specified() =>
        Assert.Equal(
            [
                "a.graphql:1:57: Scalar 'Date' is not declared. Add: scalar Date @specifiedBy(url: …)",
                "a.graphql:2:8: Scalar 'DateTime' does not say where its format is specified. Add @specifiedBy(url: …).",
            ],
            GraphCouncil.Schema.SchemaReading.Of([new("a.graphql", "type A implements Node @node(list: \"as\") { id: ID! day: Date }\nscalar DateTime")], SmallSchema.Pages)
                .Faults.Select(f => f.ToString()));

    [Fact]
    public void All_files_are_read_before_anything_is_told()
    {
        var faults = SmallSchema.With("type A { id: Int } type B { x: Nothing } extend type Skill { label: String! }").Faults;
        Assert.Equal(["A", "B", "label"], new[] { "A", "B", "label" }.Where(n => faults.Any(f => f.Message.Contains(n, StringComparison.Ordinal))));
        Assert.Equal(faults.OrderBy(f => f.At), faults);
    }

    private static IEnumerable<(string Title, string Text)> Cases(string file) =>
        File.ReadAllText(Path.Combine(Folder, file + ".graphql")).ReplaceLineEndings("\n")
            .Split(Heading, StringSplitOptions.RemoveEmptyEntries)
            .Select(c => (c[..c.IndexOf('\n', StringComparison.Ordinal)], c[(c.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
}
