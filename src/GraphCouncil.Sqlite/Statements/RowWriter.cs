using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What the outputs of a row can draw on.</summary>
internal sealed record RowHands(NodeInHand Node, EdgeInHand? Edge, HitInHand? Hit, PageColumns? Page);

/// <summary>Writes a row as a JSON array by position.</summary>
internal static class RowWriter
{
    /// <summary>Arguments of one json_array: SQLite takes 127 of a function where it is built with little, else 1,000.</summary>
    private const int ArgumentsOfACall = 100;

    /// <summary>The row of a kind that is one stored type.</summary>
    public static Sql Single(Scribe scribe, Row row, RowHands hands) => Array(Outputs(scribe, row.Cases[0], hands));

    /// <summary>The row of a kind that stands for several types, chosen by the registry of nodes.</summary>
    public static Sql ByType(Scribe scribe, Row row, Alias registry, EdgeInHand? edge)
    {
        var cases = row.Cases.Select((rowCase, number) => Sql.Of(
            $"\n  WHEN {scribe.Symbols[rowCase.Type]} THEN {LookUp(scribe, rowCase, number, Sql.Of($"{registry}.key"), edge, null, null).Indented()}"));
        return Choose(Sql.Of($"{registry}.type"), cases);
    }

    /// <summary>The row of a kind that stands for several types, chosen by the case number that the page carries.</summary>
    public static Sql ByCase(Scribe scribe, Row row, RowHands hands)
    {
        var chosen = hands.Page!.Take(arm => Sql.Of($"{arm.Case}"));
        var cases = row.Cases.Select((rowCase, number) => Sql.Of(
            $"\n  WHEN {number} THEN {LookUp(scribe, rowCase, number, hands.Node.Key, hands.Edge, hands.Hit, hands.Page).Indented()}"));
        return Choose(chosen, cases);
    }

    private static Sql Choose(Sql what, IEnumerable<Sql> cases)
    {
        var all = Sql.Joined(cases);
        return all.IsEmpty ? Sql.Of($"NULL") : Sql.Of($"CASE {what}{all}\nEND");
    }

    private static Sql LookUp(Scribe scribe, RowCase rowCase, int number, Sql key, EdgeInHand? edge, HitInHand? hit, PageColumns? page)
    {
        var node = new TableNode(rowCase.Type, scribe.Alias('t'));
        var row = Array(Outputs(scribe, rowCase, new(node, edge, hit, page)).Insert(0, Sql.Of($"{number}")));
        return Sql.Of($"(SELECT {row} FROM {SqlName.Table(rowCase.Type)} {node.Alias} WHERE {node.Key} = {key})");
    }

    private static ImmutableArray<Sql> Outputs(Scribe scribe, RowCase rowCase, RowHands hands)
    {
        var writer = new OutputWriter(scribe, hands);
        return [.. rowCase.Outputs.Select(output => output.Read(writer))];
    }

    /// <summary>A row longer than a call has arguments is several: put together as text, without the brackets between them.</summary>
    private static Sql Array(ImmutableArray<Sql> items)
    {
        Sql[] calls = [.. items.Chunk(ArgumentsOfACall).Select(some => Sql.Of($"json_array({Sql.Commas(some)})"))];
        return calls switch
        {
            [] => Sql.Of($"json_array()"),
            [var only] => only,
            [var first, .. var between, var last] =>
                Sql.Of($"json({WithoutEnd(first)} || {Sql.Joined(between.Select(Between))}',' || {WithoutStart(last)})"),
        };
    }

    private static Sql Between(Sql array) => Sql.Of($"',' || {WithoutEnd(WithoutStart(array))} || ");

    private static Sql WithoutStart(Sql array) => Sql.Of($"substr({array}, 2)");

    // A negative length takes what stands before the place: all before the last character.
    private static Sql WithoutEnd(Sql array) => Sql.Of($"substr({array}, -1, -{int.MaxValue})");
}
