using System.Text.RegularExpressions;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>The arrows inside rooms: a folder knows those to the left of it, none to the right. Files that stand beside the folders are the room's doors.</summary>
public sealed partial class Folders
{
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["Core"] = ["Text", "Problems", "Map", "Access", "Values", "Query", "Rewriting", "Ways", "Changes", "Stores", "Questions", "Work"],
        ["Schema"] = ["Files", "Directives", "Source", "Rules", "Mapping", "Expansion"],
        ["Compiler"] = ["Bytes", "Values", "Cursors", "Drafts", "Shape", "Passes", "Reading", "Lowering", "Plans"],
        ["Sqlite"] = ["Text", "Engine", "Layout", "Statements", "Files", "Reading", "Writing"],
        ["Neo4j"] = ["Text", "Layout", "Wire", "Statements", "Setup", "Writing"],
        ["Seeding"] = ["Files", "Facts", "Demo"],
        ["Council"] = ["Trees", "Needs", "Evidence", "Conflicts", "Ranking", "Panels", "Coverage", "Tracing", "Overlaps", "Collaboration", "Precedents", "Findings", "Questions"],
        ["Server"] = ["Requests", "Guard", "Validation", "Telemetry", "Engine", "Http", "Hosting", "Commands"],
    };

    public static TheoryData<string> Rooms => [.. SourceTree.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_folder_knows_only_those_before_it(string room)
    {
        Assert.True(Order.ContainsKey(room), $"Room {room} has no row in the table of folders: say in which order they know each other.");
        var order = Order[room];
        var folders = SourceTree.OfRoom(room).Select(file => FolderOf(file.Name)).OfType<string>().Distinct().ToArray();
        Rule.Holds($"{room} has its folders in the table, and no others.", folders.Except(order).Concat(order.Except(folders)));
        Rule.Holds(
            $"{room}'s folders know each other in the order [{string.Join(", ", order)}]: what two need of each other goes below both.",
            from file in SourceTree.OfRoom(room)
            let folder = FolderOf(file.Name)
            where folder is not null
            from use in Use().Matches(file.Text)
            where use.Groups["room"].Value == room && Array.IndexOf(order, use.Groups["folder"].Value) > Array.IndexOf(order, folder)
            select $"{file.Name} uses {use.Groups["folder"].Value}");
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_namespace_is_its_folder(string room) => Rule.Holds(
        "A file's namespace is the folder that it lies in.",
        from file in SourceTree.OfRoom(room)
        let space = Space().Match(file.Text).Groups["space"].Value
        where space.Length > 0 && space != Path.GetDirectoryName(file.Name)!["src/".Length..].Replace('/', '.')
        select $"{file.Name}: {space}");

    private static string? FolderOf(string file) => file.Split('/') is [_, _, var folder, _, ..] ? folder : null;

    [GeneratedRegex(@"^(using (static )?|.*= )GraphCouncil\.(?<room>\w+)\.(?<folder>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Use();

    [GeneratedRegex(@"^namespace (?<space>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Space();
}
