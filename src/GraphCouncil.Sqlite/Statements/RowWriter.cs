using GraphCouncil.Core.Query;
using GraphCouncil.Sqlite.Text;

namespace GraphCouncil.Sqlite.Statements;

/// <summary>What the outputs of a row can draw on.</summary>
internal sealed record RowHands(NodeInHand Node, EdgeInHand? Edge, HitInHand? Hit, PageColumns? Page);

/// <summary>Writes a row as a JSON array by position.</summary>
internal static class RowWriter
{
    /// <summary>The row of a kind that is one stored type.</summary>
    public static Sql Single(Scribe scribe, Row row, RowHands hands) => Sql.Of($"json_array({Outputs(scribe, row.Cases[0], hands)})");

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
        var outputs = Outputs(scribe, rowCase, new(node, edge, hit, page));
        var tagged = rowCase.Outputs.IsEmpty ? Sql.Of($"{number}") : Sql.Of($"{number}, {outputs}");
        return Sql.Of($"(SELECT json_array({tagged}) FROM {SqlName.Table(rowCase.Type)} {node.Alias} WHERE {node.Key} = {key})");
    }

    private static Sql Outputs(Scribe scribe, RowCase rowCase, RowHands hands)
    {
        var writer = new OutputWriter(scribe, hands);
        return Sql.Commas([.. rowCase.Outputs.Select(output => output.Read(writer))]);
    }
}
