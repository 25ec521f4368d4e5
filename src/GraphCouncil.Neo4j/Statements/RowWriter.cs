using System.Collections.Immutable;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>A row as a list by position.</summary>
/// <param name="Before">What has to be found before the row is written: what several of its cases share. Mostly empty.</param>
/// <param name="Value">The row.</param>
internal sealed record WrittenRow(Cypher Before, Cypher Value)
{
    public Cypher Return => Cypher.Lines(Before, Cypher.Of($"RETURN {Value}"));
}

/// <summary>Writes rows.</summary>
internal static class RowWriter
{
    /// <param name="list">The list that the row is an item of; null when it is of none.</param>
    public static WrittenRow Write(Scribe scribe, Row row, Hand hand, NodeList? list)
    {
        if (!row.Tagged)
        {
            return new(default, Cypher.List(Outputs(scribe, row.Cases[0], hand, list, [])));
        }

        var shared = SharedOutput.Of(row).Select(output => (Output: output, Name: scribe.Next('o'))).ToImmutableArray();
        var found = shared.Select(each => Cypher.Of($"{Found(scribe, row, hand, each.Output)} AS {each.Name}")).ToImmutableArray();
        var before = found.IsEmpty ? default : Cypher.Of($"WITH {Cypher.Commas([.. hand.Variables.Select(variable => Cypher.Of($"{variable}")), .. found])}");
        return new(before, TypeCase.Write(hand.Node, row.Cases.Select((rowCase, number) =>
            (rowCase.Type, Cypher.List([Cypher.Of($"{number}"), .. Outputs(scribe, rowCase, hand, list, shared)])))));
    }

    private static Cypher Found(Scribe scribe, Row row, Hand hand, SharedOutput shared)
    {
        // Related nodes depend on the node alone: any case's writer writes them.
        var value = shared.Output.Read(new OutputWriter(scribe, row.Cases[0].Type, hand, null));
        return shared.OfAll ? value : TypeCase.ForThose(hand.Node, shared.Types, value);
    }

    private static IEnumerable<Cypher> Outputs(
        Scribe scribe, RowCase rowCase, Hand hand, NodeList? list, ImmutableArray<(SharedOutput Output, CypherVar Name)> shared)
    {
        var writer = new OutputWriter(scribe, rowCase.Type, hand, list);
        return [.. rowCase.Outputs.Select(output => shared.FirstOrDefault(each => each.Output.Is(output)) is { Output: not null } known
            ? Cypher.Of($"{known.Name}")
            : output.Read(writer))];
    }
}
