using System.Text.Json;
using System.Xml.Linq;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed class PackageVersions
{
    private static readonly Dictionary<string, string> Central = XDocument.Load(RepositoryFiles.At("Directory.Packages.props"))
        .Descendants("PackageVersion").ToDictionary(e => (string)e.Attribute("Include")!, e => (string)e.Attribute("Version")!, StringComparer.OrdinalIgnoreCase);

    public static TheoryData<string> Projects =>
        [.. SourceTree.Under("src", ".csproj").Concat(SourceTree.Under("tests", ".csproj")).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_no_version(string project) =>
        Rule.Holds(
            "Versions stand in Directory.Packages.props only.",
            XDocument.Load(RepositoryFiles.At(project)).Descendants("PackageReference")
                .Where(e => e.Attribute("Version") is not null || e.Attribute("VersionOverride") is not null).Select(e => (string)e.Attribute("Include")!));

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_lock_file_of_a_project_is_up_to_date(string project)
    {
        const string FollowProjects = "Lock files follow the projects: run 'dotnet restore GraphCouncil.sln -p:RestoreForceEvaluate=true' and commit them.";
        using var locks = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.At(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"))));
        var locked = locks.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .ToDictionary(package => package.Name, package => package.Value.GetProperty("resolved").GetString()!, StringComparer.OrdinalIgnoreCase);
        var asked = XDocument.Load(RepositoryFiles.At(project)).Descendants("PackageReference").Select(e => (string)e.Attribute("Include")!);
        Rule.Holds(FollowProjects, asked.Where(p => !locked.ContainsKey(p)).Select(p => $"{p} is not locked"));
        Rule.Holds(FollowProjects, locked.Where(p => Central.TryGetValue(p.Key, out var version) && version != p.Value).Select(p => $"{p.Key} is locked at {p.Value}, asked for at {Central[p.Key]}"));
    }
}
