using System.Text.RegularExpressions;
using Xunit;

namespace GraphCouncil.Tests.House;

/// <summary>What the code says, comments aside. Project references keep rooms apart; words keep their ideas apart.</summary>
public sealed partial class Words
{
    private static IEnumerable<string> RoomsBut(params string[] these) => SourceTree.Rooms.Except(these);

    private static IEnumerable<string> Places(IEnumerable<string> rooms, Regex pattern) =>
        rooms.SelectMany(SourceTree.OfRoom).SelectMany(f => f.Matches(pattern));

    [Fact]
    public void Only_the_room_of_the_embedded_store_says_SQL() =>
        Rule.Holds("The word SQL, and statements in it, stand in the room Sqlite only.", Places(RoomsBut("Sqlite"), Sql()));

    [Fact]
    public void Only_the_room_that_composes_names_the_embedded_store() =>
        Rule.Holds("SQLite is named in its own room and in Server, which composes; nothing else leans on it.", Places(RoomsBut("Sqlite", "Server"), Sqlite()));

    [Fact]
    public void The_store_contracts_name_no_store() =>
        Rule.Holds(
            "Contracts hold for every store, so they name none.",
            SourceTree.Under("tests/GraphCouncil.StoreContracts", ".cs").SelectMany(f => f.Matches(Sql()).Concat(f.Matches(Sqlite())).Concat(f.Matches(Cypher()))));

    [Fact]
    public void Only_the_room_of_the_graph_engine_says_Cypher() =>
        Rule.Holds("The words Cypher and Neo4j, and statements in Cypher, stand in the room Neo4j (and in Server, which composes) only.", Places(RoomsBut("Neo4j", "Server"), Cypher()));

    [Fact]
    public void Rules_and_stores_do_not_say_GraphQL() =>
        Rule.Holds("Rules and stores don't know how they are asked: no GraphQL in them.", Places(["Council", "Sqlite", "Neo4j"], GraphQL()));

    [Fact]
    public void Clocks_chance_environment_and_console_are_in_Server_only() =>
        Rule.Holds("Server hands out the clock, ids, settings and the console; other rooms take them as arguments.", Places(RoomsBut("Server"), Outside()));

    [Fact]
    public void A_banned_symbol_stays_banned() =>
        Rule.Holds("RS0030 (banned symbols) is never silenced: take what you need as an argument.", Places(SourceTree.Rooms, Silenced()));

    [GeneratedRegex("(?i)sql(?!ite)|\"\"?\\s*(?-i:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA)\\s")]
    private static partial Regex Sql();

    [GeneratedRegex("(?i)sqlite")]
    private static partial Regex Sqlite();

    [GeneratedRegex("(?i)cypher|neo4j|\"\"?\\s*(?-i:MATCH|MERGE|UNWIND)\\s*[($]")]
    private static partial Regex Cypher();

    [GeneratedRegex("(?i)graph-?ql")]
    private static partial Regex GraphQL();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bTimeProvider\.System\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandom\.Shared\b|\bnew Random\(\)|\bRandomNumberGenerator\b|(?<![\w.])Environment\.|(?<![\w.])Console\.")]
    private static partial Regex Outside();

    [GeneratedRegex(@"RS0030")]
    private static partial Regex Silenced();
}
