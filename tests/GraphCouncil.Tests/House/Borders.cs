using System.Text.RegularExpressions;
using System.Xml.Linq;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>house.md's arrows: which room may know which, and with which packages.</summary>
public sealed partial class Borders
{
    // Server composes: it may know every room. The packages it uses stand here too, so that a new one is a decision.
    private static readonly Dictionary<string, (string[] Rooms, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = ([], []),
        ["Schema"] = (["Core"], ["GraphQL-Parser"]),
        ["Compiler"] = (["Core"], ["GraphQL-Parser"]),
        ["Sqlite"] = (["Core"], ["SQLitePCLRaw.bundle_e_sqlite3"]),
        ["Neo4j"] = (["Core"], ["Polly.Core"]),
        ["Seeding"] = (["Core"], ["Bogus", "CsvHelper"]),
        ["Council"] = (["Core"], ["Google.OrTools"]),
        ["Server"] = (
            ["Core", "Schema", "Compiler", "Council", "Sqlite", "Neo4j", "Seeding"],
            ["GraphQL", "GraphQL.SystemTextJson", "GraphQL-Parser", "Microsoft.AspNetCore.Authentication.JwtBearer", "System.CommandLine", "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Instrumentation.AspNetCore", "OpenTelemetry.Instrumentation.Runtime", "OpenTelemetry.Exporter.OpenTelemetryProtocol"]),
    };

    // Assemblies that packages bring in, by the package that may be used.
    private static readonly Dictionary<string, string[]> AssembliesOf = new(StringComparer.Ordinal)
    {
        ["GraphQL-Parser"] = ["GraphQLParser"],
        ["SQLitePCLRaw.bundle_e_sqlite3"] = ["SQLitePCLRaw.core", "SQLitePCLRaw.batteries_v2", "SQLitePCLRaw.provider.e_sqlite3"],
    };

    public static TheoryData<string> Rooms => [.. SourceTree.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_to_the_rooms_and_packages_it_may_know(string room)
    {
        Assert.True(Allowed.ContainsKey(room), $"Room {room} has no row in the table of borders: say which rooms and packages it may know.");
        var (rooms, packages) = Allowed[room];
        var project = XDocument.Load(RepositoryFiles.At($"src/GraphCouncil.{room}/GraphCouncil.{room}.csproj"));
        var references = project.Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension((string)e.Attribute("Include")!)["GraphCouncil.".Length..]);
        var packageReferences = project.Descendants("PackageReference").Select(e => (string)e.Attribute("Include")!);
        Rule.Holds($"{room} may know the rooms [{string.Join(", ", rooms)}].", references.Except(rooms));
        Rule.Holds($"{room} may use the packages [{string.Join(", ", packages)}].", packageReferences.Except(packages));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_built_room_refers_to_nothing_else(string room)
    {
        // Server takes what comes along with its packages; the other rooms are small enough to name all.
        var (rooms, packages) = Allowed[room];
        var known = rooms.Select(r => $"GraphCouncil.{r}").Concat(packages.SelectMany(p => AssembliesOf.GetValueOrDefault(p, [p]))).ToHashSet(StringComparer.Ordinal);
        var foreign = RoomAssemblies.Of(room).Assemblies.Where(a => !known.Contains(a));
        Rule.Holds(
            $"{room} may refer to [{string.Join(", ", known)}] and the runtime.",
            room == "Server" ? foreign.Where(a => a.StartsWith("GraphCouncil.", StringComparison.Ordinal) || TestTool().IsMatch(a)) : foreign.Where(a => !a.StartsWith("System.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_the_syntax_of_GraphQL_comes_from_a_library() =>
        Rule.Holds(
            "Rooms know GraphQL's syntax tree (GraphQL-Parser); a second type system beside the schema's own text is not wanted.",
            SourceTree.Rooms.Where(r => RoomAssemblies.Of(r).Assemblies.Any(a => a is "GraphQL" or "GraphQL.SystemTextJson")));

    [Theory]
    [InlineData("Core")]
    [InlineData("Schema")]
    [InlineData("Compiler")]
    public void Nothing_below_a_root_field_does_input_or_output(string room) =>
        Rule.Holds(
            $"{room} computes: no files, network, processes, threads of its own, databases. Whoever calls it brings the bytes.",
            RoomAssemblies.Of(room).Types.Where(t => Io().IsMatch(t)));

    [Theory]
    [InlineData("Schema")]
    [InlineData("Compiler")]
    public void Nothing_below_a_root_field_can_ask_a_store(string room) =>
        Rule.Holds(
            $"{room} does not know the doors to data, so one root field asks once and N+1 is impossible.",
            RoomAssemblies.Of(room).Types.Where(t => Door().IsMatch(t)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_type_name_says_the_thing(string room) =>
        Rule.Holds(
            "No type ends in Helper, Manager, Util, Legacy, New, Impl or 2.",
            RoomAssemblies.Of(room).Defined.Where(t => !t.Contains('<', StringComparison.Ordinal) && BadTypeName().IsMatch(t)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_class_is_sealed_or_abstract(string room) =>
        Rule.Holds("Sealed by default: no base class to share code, only Core's closed trees are abstract.", RoomAssemblies.Of(room).OpenClasses);

    [GeneratedRegex(@"^(xunit|CsCheck|BenchmarkDotNet|Microsoft\.Playwright|Microsoft\.AspNetCore\.Mvc\.Testing)", RegexOptions.IgnoreCase)]
    private static partial Regex TestTool();

    [GeneratedRegex(@"^System\.IO\.(File|Directory|Drive|RandomAccess|Pipes|MemoryMapped|IsolatedStorage)|^System\.Net\.|^System\.Diagnostics\.Process|^System\.Data\.|^System\.Threading\.Thread$|^Microsoft\.|^SQLite")]
    private static partial Regex Io();

    [GeneratedRegex(@"^GraphCouncil\.Core\.Stores\.I")]
    private static partial Regex Door();

    [GeneratedRegex(@"(Helpers?|Managers?|Utils?|Utilities|Legacy|New|Impl|[a-z]2)(`\d+)?$")]
    private static partial Regex BadTypeName();
}
