using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

public sealed class RoomReadmes
{
    private const int OneScreen = 40;

    public static TheoryData<string> Rooms =>
        [.. Directory.EnumerateFiles(RepositoryFiles.Root, "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(RepositoryFiles.Root, Path.GetDirectoryName(p)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_a_readme_of_at_most_one_screen(string room)
    {
        var readme = RepositoryFiles.At($"{room}/README.md");
        Assert.True(File.Exists(readme), $"{room} has no README.md: say what comes in, what goes out, which file to read first.");
        var lines = File.ReadAllLines(readme).Length;
        Assert.True(lines is > 0 and <= OneScreen, $"{room}/README.md has {lines} lines; a room's README is at most one screen ({OneScreen} lines).");
    }
}
