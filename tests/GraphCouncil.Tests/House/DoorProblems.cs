using System.Text.RegularExpressions;
using GraphCouncil.Core.Problems;
using GraphCouncil.Testing;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>The doors to data say which problems they throw; what the stores are built of says whether that is true.</summary>
public sealed partial class DoorProblems
{
    private const string Doors = "src/GraphCouncil.Core/Stores/";
    private static readonly string[] Stores = ["Sqlite", "Neo4j"];
    private static readonly Type[] Problems = [.. typeof(Problem).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Problem)))];

    public static TheoryData<string> Rooms => [.. Stores];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_a_store_throws_stands_at_a_door_or_where_the_store_is_opened(string room)
    {
        var told = NamedIn($"{Doors}IGraphReader.cs", $"{Doors}IGraphSnapshot.cs", $"{Doors}IGraphWriter.cs", $"{Doors}IGraphStore.cs", $"src/GraphCouncil.{room}/{room}Store.cs");
        Rule.Holds($"A problem that {room} throws is named where it comes out.", ThrownBy(room).Except(told));
    }

    [Fact]
    public void What_stands_at_a_door_is_thrown_by_a_store() =>
        Rule.Holds(
            "A problem that a door names is thrown by at least one store.",
            NamedIn([.. new[] { "IGraphReader", "IGraphSnapshot", "IGraphWriter", "IGraphStore" }.Select(door => $"{Doors}{door}.cs")]).Except(Stores.SelectMany(ThrownBy)));

    [Fact]
    public void A_question_may_find_the_store_busy_at_both_stores() => Assert.All(Stores, room => Assert.Contains(nameof(Busy), ThrownBy(room)));

    private static IEnumerable<string> ThrownBy(string room)
    {
        var made = RoomAssemblies.Of(room).Constructed;
        return Problems.Where(problem => made.Contains(problem.FullName!)).Select(problem => problem.Name);
    }

    /// <summary>The problems that are named in the documentation of these files.</summary>
    private static HashSet<string> NamedIn(params string[] files) =>
    [
        .. files.SelectMany(file => File.ReadLines(RepositoryFiles.At(file))).Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            .SelectMany(line => Word().Matches(line)).Select(word => word.Value).Where(word => Problems.Any(problem => problem.Name == word)),
    ];

    [GeneratedRegex(@"\b\w+\b")]
    private static partial Regex Word();
}
