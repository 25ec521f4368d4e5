using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Neo4j.Text;

namespace GraphCouncil.Neo4j.Statements;

/// <summary>
/// Writes rows folded: the rows, a MATCH for each step that keys walk, the groups by aggregation, then their order. What a group's node shows is looked up for the
/// groups that are answered only.
/// </summary>
/// <param name="owner">The node whose field is followed; null for a list at the root.</param>
internal sealed class AggregateWriter(CypherContext context, Aggregate query, CypherVar? owner)
{
    private readonly GroupPaths _paths = GroupPaths.Of(query.By);
    private readonly List<CypherVar> _nodes = [];
    private readonly List<CypherVar> _edges = [];

    /// <summary>Whether a node is one row at most. Then counting rows counts nodes, and a sum adds no value twice.</summary>
    private bool IsNodeOnce => query.Rows.From is not Along && !_paths.FanOut;

    /// <summary>As an expression. A RETURN or WITH that looks at anything else beside it may not hold it: the server takes what holds an aggregation for one.</summary>
    public Cypher Answer()
    {
        var (clauses, told) = Write();
        var rows = Cypher.Of($"COLLECT {Cypher.Lines(clauses, Cypher.Of($"RETURN {told}")).Block()}");
        return query.By.IsEmpty ? Cypher.Of($"head({rows})") : rows;
    }

    /// <summary>As a clause that finds it for the owner under that name.</summary>
    public Cypher Call(CypherVar name)
    {
        var (clauses, told) = Write();
        var rows = query.By.IsEmpty ? told : Cypher.Of($"collect({told})");
        return Cypher.Of($"CALL (*) {Cypher.Lines(clauses, Cypher.Of($"RETURN {rows} AS {name}")).Block()}");
    }

    private (Cypher Clauses, Cypher Told) Write()
    {
        var rows = query.Rows.From.Accept(new SourceWriter(context, query.Rows, owner, null));
        var once = rows.Repeats ? Cypher.Of($"WITH DISTINCT {ListOrder.Carried(rows.RowScope, [])}") : default;
        var found = Cypher.Lines([rows.Clauses, rows.Where(), once, .. _paths.Steps.Select(each => Walk(each, rows.RowScope))]);
        var figure = query.Measures.Select(_ => context.Next('m')).ToImmutableArray();
        var figures = Cypher.Commas(query.Measures.Select((measure, at) => Cypher.Of($"{Measured(measure, rows.RowScope)} AS {figure[at]}")));
        var told = figure.Select((variable, at) => OutputWriter.Digits(query.Measures[at].ValueKind, Cypher.Of($"{variable}")));
        return query.By.IsEmpty ? (Cypher.Lines(found, Cypher.Of($"WITH {figures}")), Cypher.List(told)) : Groups(rows.RowScope, found, figures, figure, told);
    }

    private (Cypher Clauses, Cypher Told) Groups(RowScope row, Cypher found, Cypher figures, ImmutableArray<CypherVar> figure, IEnumerable<Cypher> told)
    {
        var keys = query.By.Select((key, at) => key.Accept(new KeyValue(End(at, row)))).ToImmutableArray();
        var (names, places) = (Names('k'), Names('o'));
        var named = keys.Select((key, at) => Cypher.Of($"{key.Value} AS {names[at]}, {key.Placed} AS {places[at]}"));
        var lasting = names.Select((name, at) => Cypher.Of($"{name}, min({places[at]}) AS {places[at]}"));
        var carried = names.Concat(places).Concat(figure).Select(variable => Cypher.Of($"{variable}"));
        var clauses = Cypher.Lines(
            found,
            Cypher.Of($"WITH {Cypher.Commas([ListOrder.Carried(row, []), .. named])}"),
            Cypher.Of($"WITH {Cypher.Commas([.. lasting, figures])}"),
            Cypher.Where(PredicateWriter.Conditions(context, query.Having, new RowScope(names[0]) { Measures = figure })),
            Cypher.Of($"WITH {Cypher.Commas(carried)}\nORDER BY {Cypher.Commas(query.Order.Select(by => By(by, places, figure)))}\nLIMIT {query.Limit!.Value}"));
        var shown = query.By.Select((key, at) => key.Accept(new Told(context, names[at]))).ToImmutableArray();
        return (Cypher.Lines([clauses, .. shown.Select(each => each.Before)]), Cypher.List(shown.Select(each => each.Value).Concat(told)));
    }

    private ImmutableArray<CypherVar> Names(char letter) => [.. query.By.Select(_ => context.Next(letter))];

    private Cypher Walk(PathStep each, RowScope row)
    {
        var far = new RowScope(context.Next('n'), context.Next('r'));
        var from = each.Parent is { } parent ? _nodes[parent] : row.Node;
        _nodes.Add(far.Node);
        _edges.Add(far.Edge!.Value);
        var target = each.Step.Only ?? context.Map.Kind(each.Step.Field.Target);
        if (each.Step.IsTransitive)
        {
            // A server stops at a node that it has seen only where nothing but different ends is asked for.
            var reached = Cypher.Lines(
                Cypher.Of($"MATCH {CypherContext.Steps(from, each.Step.Field, far.Node)}\nWITH DISTINCT {far.Node}"),
                Cypher.Where(PredicateWriter.Conditions(context, each.Step.Where, far)),
                Cypher.Of($"RETURN {far.Node}"));
            return Cypher.Of($"CALL ({from}) {reached.Block()}");
        }

        return Cypher.Lines(
            Cypher.Of($"MATCH {CypherContext.Step(from, each.Step.Field, far.Edge, far.Node, target)}"),
            Cypher.Where(PredicateWriter.Conditions(context, each.Step.Where, far)));
    }

    private RowScope End(int key, RowScope row) => _paths.Ends[key] is { } at ? new(_nodes[at], _edges[at]) : row;

    private Cypher Measured(Measure measure, RowScope row)
    {
        var value = measure.Operand is { } operand ? row.Value(operand) : default;
        return measure.Kind switch
        {
            MeasureKind.Nodes => IsNodeOnce ? Cypher.Of($"count(*)") : Cypher.Of($"count(DISTINCT {row.Node})"),
            MeasureKind.Rows => Cypher.Of($"count(*)"),
            MeasureKind.Min => Cypher.Of($"min({value})"),
            MeasureKind.Max => Cypher.Of($"max({value})"),
            MeasureKind.DistinctValues => Cypher.Of($"count(DISTINCT {value})"),
            MeasureKind.Sum or MeasureKind.Average => Summed(measure, row, value),
        };
    }

    /// <summary>What adds up; missing where there is nothing to add. Where rows repeat what they add, it is gathered once before.</summary>
    private Cypher Summed(Measure measure, RowScope row, Cypher value)
    {
        var operand = measure.Operand!.Value;
        var isOnce = operand.On == Element.Relationship ? !_paths.FanOut : IsNodeOnce;
        var (sum, count) = isOnce ? (Cypher.Of($"sum({value})"), Cypher.Of($"count({value})")) : OverEach(operand, row);
        var told = measure.Kind == MeasureKind.Average ? Cypher.Of($"toFloat({sum}) / {count}") : sum;
        return Cypher.Of($"CASE WHEN {count} > 0 THEN {told} END");
    }

    private (Cypher Sum, Cypher Count) OverEach(Operand operand, RowScope row)
    {
        var (item, sum) = (context.Next('i'), context.Next('s'));
        var what = operand.On == Element.Relationship ? row.Edge!.Value : row.Node;
        var value = Cypher.Of($"{item}.{CypherName.Property(operand.Property)}");
        var held = Cypher.Of($"[{item} IN collect(DISTINCT {what}) WHERE {value} IS NOT NULL | {value}]");
        var zero = operand.Property.Kind == ValueKind.Real ? Cypher.Of($"0.0") : Cypher.Of($"0");
        return (Cypher.Of($"reduce({sum} = {zero}, {item} IN {held} | {sum} + {item})"), Cypher.Of($"size({held})"));
    }

    private static Cypher By(GroupOrder by, ImmutableArray<CypherVar> places, ImmutableArray<CypherVar> figures)
    {
        var value = by.Key is { } key ? places[key] : figures[by.Measure!.Value];
        return by.Descending ? Cypher.Of($"{value} DESC") : Cypher.Of($"{value}");
    }

    /// <summary>What rows are grouped by, and what the groups are put in order by.</summary>
    private sealed class KeyValue(RowScope end) : IGroupKeyVisitor<(Cypher Value, Cypher Placed)>
    {
        public (Cypher Value, Cypher Placed) VisitProperty(PropertyKey key)
        {
            var value = end.Value(key.Operand);
            var part = key.Part switch
            {
                DatePart.Whole => value,
                DatePart.Year => Cypher.Of($"substring({value}, 0, 4)"),
                DatePart.Quarter => Cypher.Of($"substring({value}, 0, 4) + '-Q' + toString((toInteger(substring({value}, 5, 2)) + 2) / 3)"),
                DatePart.Month => Cypher.Of($"substring({value}, 0, 7)"),
                DatePart.Day => Cypher.Of($"substring({value}, 0, 10)"),
            };
            return (part, key.Operand.Property.Danish ? end.SortValue(key.Operand) : part);
        }

        public (Cypher Value, Cypher Placed) VisitNode(NodeKey key) => (Cypher.Of($"{end.Node}"), Cypher.Of($"{end.Node}.{CypherName.Property(NodeType.Id)}"));
    }

    /// <summary>What a group tells of a key: the value, or the row of the node.</summary>
    private sealed class Told(CypherContext context, CypherVar value) : IGroupKeyVisitor<WrittenRow>
    {
        public WrittenRow VisitProperty(PropertyKey key) =>
            new(default, OutputWriter.Digits(key.Part is DatePart.Whole ? key.Operand.Property.Kind : ValueKind.Text, Cypher.Of($"{value}")));

        public WrittenRow VisitNode(NodeKey key)
        {
            var (node, name) = (new RowScope(context.Next('n')), context.Next('o'));
            var written = RowWriter.Write(context, key.Row, node, null);
            if (written.Before.IsEmpty)
            {
                return RowWriter.Write(context, key.Row, new RowScope(value), null);
            }

            // What comes before a row leaves only the row's own node in scope.
            var row = Cypher.Lines(Cypher.Of($"WITH {value} AS {node.Node}"), written.Before, Cypher.Of($"RETURN {written.Value} AS {name}"));
            return new(Cypher.Of($"CALL ({value}) {row.Block()}"), Cypher.Of($"{name}"));
        }
    }
}
