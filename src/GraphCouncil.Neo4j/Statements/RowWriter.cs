using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;
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
    public static WrittenRow Write(CypherContext context, Row row, RowScope scope, NodeList? list)
    {
        var folded = ImmutableArray.CreateBuilder<(SharedOutput Output, CypherVar Name)>();
        foreach (var output in row.Cases.SelectMany(one => one.Outputs).Where(Folds.Has))
        {
            if (!folded.Any(known => known.Output.Is(output)))
            {
                folded.Add((new(output, [], OfAll: true), context.Next('o')));
            }
        }

        var calls = Cypher.Lines(folded.Select(each => each.Output.Output.Accept(new FoldedOutput(context, scope.Node, each.Name))));
        if (!row.Tagged)
        {
            return new(calls, Cypher.List(Outputs(context, row.Cases[0], scope, list, folded.ToImmutable())));
        }

        if (row.Cases.IsEmpty)
        {
            return new(default, Cypher.Of($"null"));
        }

        var shared = SharedOutput.Of(row).Where(output => !Folds.Has(output.Output)).Select(output => (Output: output, Name: context.Next('o'))).ToImmutableArray();
        var cases = row.Cases.Select((rowCase, number) => new WrittenCase(rowCase.Type, number, [.. Outputs(context, rowCase, scope, list, [.. shared, .. folded])])).ToImmutableArray();
        var common = cases.GroupBy(one => Cypher.List(one.Outputs)).MaxBy(group => group.Count())!.ToImmutableArray();
        var isSame = common.Length == cases.Length;
        var looksTwice = (common.Length > 1 && !isSame) || shared.Any(each => !each.Output.OfAll);
        CypherVar? type = looksTwice ? context.Next('t') : null;
        var found = shared.Select(each => Cypher.Of($"{Found(context, row, scope, each.Output, type)} AS {each.Name}")).ToImmutableArray();
        var kept = scope.Variables.Select(variable => Cypher.Of($"{variable}")).ToImmutableArray();
        var before = Cypher.Lines(
            type is { } name ? Cypher.Of($"WITH {Cypher.Commas([.. kept, Cypher.Of($"{TypeCase.Prefix(scope.Node)} AS {name}")])}") : default,
            found.IsEmpty ? default : Cypher.Of($"WITH {Cypher.Commas([.. kept, .. type is { } carried ? [Cypher.Of($"{carried}")] : Array.Empty<Cypher>(), .. found])}"),
            calls);
        var prefix = type is { } known ? Cypher.Of($"{known}") : TypeCase.Prefix(scope.Node);
        return new(before, isSame ? Common(context, row, common, prefix) : Choose(context, row, cases, common, prefix));
    }

    /// <summary>Cases that look alike differ in their number only.</summary>
    private static Cypher Common(CypherContext context, Row row, ImmutableArray<WrittenCase> common, Cypher prefix)
    {
        var numbers = context.Table(row.Cases.Select((rowCase, number) => (rowCase.Type, (GraphValue)new GraphValue.Integer(number))));
        return Cypher.List([Cypher.Of($"{numbers}[{prefix}]"), .. common[0].Outputs]);
    }

    private static Cypher Choose(CypherContext context, Row row, ImmutableArray<WrittenCase> cases, ImmutableArray<WrittenCase> common, Cypher prefix)
    {
        var (alone, others) = common.Length > 1 ? (cases.Except(common), Cypher.Of($"\n  ELSE {Common(context, row, common, prefix).Indented()}")) : (cases, default);
        var whens = alone.Select(one => Cypher.Of(
            $"\n  WHEN {CypherName.IdPrefix(one.Type)} THEN {Cypher.List([Cypher.Of($"{one.Number}"), .. one.Outputs]).Indented()}"));
        return Cypher.Of($"CASE {prefix}{Cypher.Joined(whens)}{others}\nEND");
    }

    private static Cypher Found(CypherContext context, Row row, RowScope scope, SharedOutput shared, CypherVar? type)
    {
        // Related nodes depend on the node alone: any case's writer writes them.
        var value = shared.Output.Accept(new OutputWriter(context, row.Cases[0].Type, scope, null));
        return shared.OfAll ? value : TypeCase.ForThose(type!.Value, shared.Types, value);
    }

    private static IEnumerable<Cypher> Outputs(
        CypherContext context, RowCase rowCase, RowScope scope, NodeList? list, ImmutableArray<(SharedOutput Output, CypherVar Name)> shared)
    {
        var writer = new OutputWriter(context, rowCase.Type, scope, list);
        return [.. rowCase.Outputs.Select(output => shared.FirstOrDefault(each => each.Output.Is(output)) is { Output: not null } known
            ? Cypher.Of($"{known.Name}")
            : output.Accept(writer))];
    }

    private sealed record WrittenCase(NodeType Type, int Number, ImmutableArray<Cypher> Outputs);
}
