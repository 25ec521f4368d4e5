using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What the outputs of a row can draw on.</summary>
internal sealed record RowHands(NodeRef Node, RelationshipRef? Edge, HitRef? Hit, PageColumns? Page);

/// <summary>Writes a row as a JSON array by position.</summary>
internal static class RowWriter
{
    /// <summary>Arguments of one json_array: SQLite takes 127 of a function where it is built with little, else 1,000.</summary>
    private const int ArgumentsOfACall = 100;

    /// <summary>The row of a kind that is one stored type.</summary>
    public static Sql Single(SqlContext context, Row row, RowHands hands) => Array(Outputs(context, row.Cases[0], hands, []));

    /// <summary>The row of a kind that stands for several types, chosen by the store's number of the node's type.</summary>
    public static Sql ByType(SqlContext context, Row row, Sql type, RowHands hands)
    {
        var several = SharedOutput.Of(row);
        var source = context.Alias('s');
        var columns = several.Select((output, at) => Sql.Of($"{Written(context, output, type, hands)} AS {new Alias('c', at + 1)}")).ToImmutableArray();
        // What came through a subquery is plain text again, so it has to be said that it is JSON.
        var shared = several.Select((output, at) => (output, Sql.Of($"json({source}.{new Alias('c', at + 1)})"))).ToImmutableArray();
        var cases = row.Cases.Select((rowCase, number) => Sql.Of(
            $"\n  WHEN {context.Symbols[rowCase.Type]} THEN {LookUp(context, rowCase, number, hands, shared).Indented()}"));
        var chosen = Choose(type, cases);
        return columns.IsEmpty ? chosen : Sql.Of($"SELECT {chosen}\nFROM (SELECT {Sql.Commas(columns)}) {source}").Block();
    }

    /// <summary>An output of several cases, for the types that have it.</summary>
    private static Sql Written(SqlContext context, SharedOutput shared, Sql type, RowHands hands)
    {
        var value = shared.Output.Accept(new OutputWriter(context, hands));
        return shared.OfAll ? value : Sql.Of($"CASE WHEN {type} IN ({Sql.Commas([.. shared.Types.Select(each => Sql.Of($"{context.Symbols[each]}"))])}) THEN {value} END");
    }

    private static Sql Choose(Sql what, IEnumerable<Sql> cases)
    {
        var all = Sql.Joined(cases);
        return all.IsEmpty ? Sql.Of($"NULL") : Sql.Of($"CASE {what}{all}\nEND");
    }

    private static Sql LookUp(SqlContext context, RowCase rowCase, int number, RowHands hands, ImmutableArray<(SharedOutput, Sql)> shared)
    {
        var node = new TableNode(rowCase.Type, context.Alias('t'));
        var outputs = Array(Outputs(context, rowCase, hands with { Node = node }, shared).Insert(0, Sql.Of($"{number}")));
        return Sql.Of($"(SELECT {outputs} FROM {SqlName.Table(rowCase.Type)} {node.Alias} WHERE {node.Key} = {hands.Node.Key})");
    }

    private static ImmutableArray<Sql> Outputs(SqlContext context, RowCase rowCase, RowHands hands, ImmutableArray<(SharedOutput Output, Sql Value)> shared)
    {
        var writer = new OutputWriter(context, hands);
        return
        [
            .. rowCase.Outputs.Select(output => shared.FirstOrDefault(each => each.Output.Is(output)) is { Output: not null } known
                ? known.Value
                : output.Accept(writer)),
        ];
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
