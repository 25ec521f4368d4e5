using System.Reflection;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Http;
using GraphCouncil.Testing;

namespace GraphCouncil.ServerTests.Http;

/// <summary>Only Core can make a code, so one that is thrown is in the list; these hold the list against README and against its use.</summary>
public sealed partial class Codes_are_one_list
{
    private static IEnumerable<PropertyInfo> Named => typeof(Codes).GetProperties().Where(property => property.PropertyType == typeof(ProblemCode));

    [Fact]
    public void No_text_stands_twice_and_none_is_missing()
    {
        Assert.Equal(Named.Select(property => ((ProblemCode)property.GetValue(null)!).Text), Codes.All.Select(code => code.Text));
        Assert.Equal(Codes.All.Length, Codes.All.Select(code => code.Text).Distinct().Count());
        Assert.All(Codes.All, code => Assert.Matches("^[A-Z]+(_[A-Z]+)*$", code.Text));
    }

    [Fact]
    public void The_readme_has_a_row_for_each_in_the_order_of_the_list()
    {
        var rows = File.ReadAllLines(RepositoryFiles.At("README.md")).Where(line => CodeRow().IsMatch(line));
        Assert.Equal(string.Join('\n', Codes.All.Select(Row)), string.Join('\n', rows));
    }

    [Fact]
    public void Each_is_used()
    {
        var uses = Directory.EnumerateFiles(RepositoryFiles.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(file) != "Codes.cs")
            .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value))
            .ToHashSet();
        Assert.Empty(Named.Select(property => property.Name).Except(uses));
    }

    private static string Row(ProblemCode code) => $"| `{code}` | {StatusTable.Of(code)} | {Whose(code.Audience)} | {code.Meaning} | {code.Remedy} |";

    private static string Whose(Audience audience) => audience switch
    {
        Audience.Caller => "caller",
        Audience.Operator => "operator",
        Audience.Developers => "developers",
    };

    [GeneratedRegex(@"^\| `[A-Z_]+` \| \d{3} \|")]
    private static partial Regex CodeRow();

    [GeneratedRegex(@"\bCodes\.(?<name>\w+)")]
    private static partial Regex Use();
}
