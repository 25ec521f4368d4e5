using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>Writes a row as a list by position.</summary>
internal static class RowWriter
{
    /// <param name="list">The list that the row is an item of; null when it is of none.</param>
    public static Cypher Write(Scribe scribe, Row row, Hand hand, NodeList? list)
    {
        if (!row.Tagged)
        {
            return Cypher.List(Outputs(scribe, row.Cases[0], hand, list));
        }

        return TypeCase.Write(hand.Node, row.Cases.Select((rowCase, number) =>
            (rowCase.Type, Cypher.List([Cypher.Of($"{number}"), .. Outputs(scribe, rowCase, hand, list)]))));
    }

    private static IEnumerable<Cypher> Outputs(Scribe scribe, RowCase rowCase, Hand hand, NodeList? list)
    {
        var writer = new OutputWriter(scribe, rowCase.Type, hand, list);
        return [.. rowCase.Outputs.Select(output => output.Read(writer))];
    }
}
