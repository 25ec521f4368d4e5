using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Toy;

/// <summary>A group as it is told.</summary>
/// <param name="Keys">A value each, null when missing; of a node its id.</param>
/// <param name="Nodes">The node of each key that is one.</param>
internal sealed record ToyGroup(ImmutableArray<GraphValue?> Keys, ImmutableArray<ToyHand?> Nodes, List<GraphValue?> Measures);

/// <summary>Folds rows into groups, as <see cref="Aggregate"/> says.</summary>
internal sealed class ToyGroups(ToyState state, ImmutableArray<GraphValue> values, Aggregate query)
{
    private readonly GroupPaths _paths = GroupPaths.Of(query.By);

    public IEnumerable<ToyGroup> Fold(List<ToyHand> rows)
    {
        var members = rows.SelectMany(row => Walks(row).Select(ends => (Row: row, Ends: ends))).ToList();
        if (query.By.IsEmpty)
        {
            return [new([], [], [.. query.Measures.Select(measure => Measured(measure, rows))])];
        }

        var groups = members.GroupBy(member => string.Join('|', query.By.Select((key, at) => Written(ValueOf(key, at, member.Row, member.Ends)))))
            .Select(group => (First: group.First(), Rows: group.Select(member => member.Row).ToList()))
            .Select(group => new ToyGroup(
                [.. query.By.Select((key, at) => ValueOf(key, at, group.First.Row, group.First.Ends))],
                [.. query.By.Select((key, at) => key is NodeKey ? End(at, group.First.Row, group.First.Ends) : null)],
                [.. query.Measures.Select(measure => Measured(measure, group.Rows))]))
            .Where(group => query.Having.Accept(new ToyTest(state, values, new(null!, null, null) { Measures = group.Measures })));
        var limit = query.Limit is { } slot ? (int)((GraphValue.Integer)values[slot.Index]).Value : int.MaxValue;
        return groups.Order(Comparer<ToyGroup>.Create(Compare)).Take(limit);
    }

    private IEnumerable<ImmutableArray<ToyHand>> Walks(ToyHand row) => _paths.Steps.Aggregate(
        (IEnumerable<ImmutableArray<ToyHand>>)[[]],
        (walks, each) => walks.SelectMany(ends => ToyTest.Reach(state, values, each.Parent is { } parent ? ends[parent] : row, each.Step).Select(ends.Add)));

    private ToyHand End(int key, ToyHand row, ImmutableArray<ToyHand> ends) => _paths.Ends[key] is { } at ? ends[at] : row;

    private GraphValue? ValueOf(GroupKey key, int at, ToyHand row, ImmutableArray<ToyHand> ends) => key switch
    {
        PropertyKey by => Part(End(at, row, ends).Value(by.Operand), by.Part),
        NodeKey => new GraphValue.Text(End(at, row, ends).Node.Id),
        _ => throw new InvalidOperationException("An unknown key."),
    };

    private static GraphValue? Part(GraphValue? value, DatePart part) => value is not GraphValue.Text { Value: var text } ? value : new GraphValue.Text(part switch
    {
        DatePart.Whole => text,
        DatePart.Year => text[..4],
        DatePart.Quarter => $"{text[..4]}-Q{(int.Parse(text[5..7], CultureInfo.InvariantCulture) + 2) / 3}",
        DatePart.Month => text[..7],
        DatePart.Day => text[..10],
    });

    private static string Written(GraphValue? value) => value?.ToString() ?? "none";

    private static GraphValue? Measured(Measure measure, List<ToyHand> rows)
    {
        var once = measure.Operand is { On: Element.Relationship } ? rows.DistinctBy(row => row.Edge!.Id) : rows.DistinctBy(row => row.Node.Id);
        var found = once.Select(row => measure.Operand is { } operand ? row.Value(operand) : null).OfType<GraphValue>().ToList();
        return measure.Kind switch
        {
            MeasureKind.Nodes => new GraphValue.Integer(once.Count()),
            MeasureKind.Rows => new GraphValue.Integer(rows.Count),
            MeasureKind.DistinctValues => new GraphValue.Integer(found.Distinct().Count()),
            MeasureKind.Min or MeasureKind.Max or MeasureKind.Sum or MeasureKind.Average => found.Count == 0 ? null : Figure(measure.Kind, found),
        };
    }

    private static GraphValue? Figure(MeasureKind kind, List<GraphValue> found) => kind switch
    {
        MeasureKind.Min => found.MinBy(value => value, Comparer<GraphValue>.Create(ToyOrder.Compare)),
        MeasureKind.Max => found.MaxBy(value => value, Comparer<GraphValue>.Create(ToyOrder.Compare)),
        MeasureKind.Sum => found[0] is GraphValue.Integer ? new GraphValue.Integer(found.Sum(value => ((GraphValue.Integer)value).Value)) : new GraphValue.Real(found.Sum(Real)),
        MeasureKind.Average => new GraphValue.Real(found.Sum(Real) / found.Count),
        _ => throw new InvalidOperationException("A count is no figure of values."),
    };

    private static double Real(GraphValue value) => value is GraphValue.Integer whole ? whole.Value : ((GraphValue.Real)value).Value;

    private int Compare(ToyGroup left, ToyGroup right)
    {
        foreach (var by in query.Order)
        {
            var (a, b) = by.Key is { } key ? (Placed(key, left), Placed(key, right)) : (left.Measures[by.Measure!.Value], right.Measures[by.Measure.Value]);
            var ascending = (a, b) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                ({ } one, { } other) => ToyOrder.Compare(one, other),
            };
            if (ascending != 0)
            {
                return by.Descending ? -ascending : ascending;
            }
        }

        return 0;
    }

    private GraphValue? Placed(int key, ToyGroup group) => group.Keys[key] is GraphValue.Text text && query.By[key] is PropertyKey { Operand.Property.Danish: true }
        ? new GraphValue.Text(DanishOrder.SortKey(text.Value))
        : group.Keys[key];
}
