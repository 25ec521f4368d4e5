using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Work;

/// <summary>What the lists and rows of one question look at.</summary>
internal sealed class ListWork(Counted counted, ImmutableArray<GraphValue> values)
{
    /// <summary>Counting what has an index goes through the index alone.</summary>
    private const double Counting = 0.1;

    /// <summary>Putting a row in its place among the others takes as long as some tests of it.</summary>
    private const double Sorting = 2;

    /// <summary>How many nodes stand above one in a hierarchy, it included: as many levels as the catalogue may have (a competency's tier).</summary>
    private const double HierarchyDepth = 6;

    // What types share stands once in a tree and is weighed once.
    private readonly Dictionary<(Row Row, Way? Way, bool IsOne), double> _rows = new(new ByPlace());
    private readonly List<(ValueSlot Slot, int Size)> _read = [];

    /// <summary>Of which values how many there were: all that was read of them.</summary>
    public ImmutableArray<(ValueSlot Slot, int Size)> Read => [.. _read];

    /// <summary>The value of a page size, the length of a list, one of anything else.</summary>
    public static int SizeOf(GraphValue value) => value switch
    {
        GraphValue.Integer number => (int)Math.Clamp(number.Value, 0, int.MaxValue),
        GraphValue.List list => list.Items.Length,
        _ => 1,
    };

    public int Size(ValueSlot slot)
    {
        var size = SizeOf(values[slot.Index]);
        _read.Add((slot, size));
        return size;
    }

    /// <param name="way">How the node was reached; null when by none.</param>
    /// <param name="isOne">Whether it is one that the caller chose, which may be the one with the most relationships.</param>
    public double OfRow(Row row, Way? way, bool isOne)
    {
        if (_rows.TryGetValue((row, way, isOne), out var known))
        {
            return known;
        }

        // A row of several types is as dear as the dearest of them.
        var dearest = 0.0;
        foreach (var one in row.Cases)
        {
            var reader = new OutputWork(this, new(one.Type, way, isOne));
            var sum = 0.0;
            foreach (var output in one.Outputs)
            {
                sum += output.Accept(reader);
            }

            dearest = Math.Max(dearest, sum);
        }

        _rows.Add((row, way, isOne), dearest);
        return dearest;
    }

    /// <param name="at">The node that it is a list of; null at the root.</param>
    public double OfList(NodeList list, NodeAt? at)
    {
        var (all, way) = list.From.Accept(new SourceWork(counted, list.Of, at));
        var tests = new TestWork(counted, new(list.Of, way, false), this, ofAll: at is null);
        var candidates = at is null ? tests.Candidates(list.Where, all) : all;
        var isAny = list.Where is Always;
        var test = list.Where.Accept(tests);
        var rows = list.Items is null ? 0 : Math.Min(Size(list.Page.Limit), candidates);
        var isInOrder = IsInOrder(list, at);
        var page = list.Items is null ? 0 : isAny && isInOrder ? rows : candidates * (1 + test + (isInOrder ? 0 : Sorting + Steps(list, way)));
        var total = !list.Total ? 0 : candidates * (isAny ? Counting : 1 + test);
        var beyond = !list.BehindCursor ? 0 : isAny ? 1 : candidates * (1 + test);
        var found = list.From is Matching ? all : 0;
        return found + page + total + beyond + (list.Items is { } row ? rows * (1 + OfRow(row, way, false)) : 0);
    }

    /// <summary>Every row that the paths of the keys make is put into its group.</summary>
    public double OfAggregate(Aggregate query, NodeAt? at)
    {
        var (all, way) = query.Rows.From.Accept(new SourceWork(counted, query.Rows.Of, at));
        var start = new NodeAt(query.Rows.Of, way, false);
        var tests = new TestWork(counted, start, this, ofAll: at is null);
        var rows = at is null ? tests.Candidates(query.Rows.Where, all) : all;
        var work = rows * (1 + query.Rows.Where.Accept(tests));
        var paths = GroupPaths.Of(query.By);
        var ends = new List<NodeAt>();
        foreach (var (step, parent) in paths.Steps)
        {
            var from = parent is { } before ? ends[before] : start;
            var far = new NodeAt(step.Only ?? counted.Map.Kind(step.Field.Target), Way.Of(step.Field), false);
            rows *= step.IsTransitive ? HierarchyDepth : counted.Along(step.Field, from);
            work += rows * (1 + step.Where.Accept(new TestWork(counted, far, this, ofAll: false)));
            ends.Add(far);
        }

        var groups = query.Limit is { } limit ? Math.Min(Size(limit), rows) : 0;
        return work + (rows * (query.By.IsEmpty ? Counting : Sorting))
            + (groups * query.By.OfType<NodeKey>().Sum(key => 1 + OfRow(key.Row, key.Path is [.., var last] ? Way.Of(last.Field) : way, false)));
    }

    /// <summary>The nodes, and the rows that are told of all of them: no more than there are relationships, each from both its ends.</summary>
    public double OfRelationships(RelationshipsOf query)
    {
        var (nodes, limit) = (Size(query.Ids), Size(query.Limit));
        var (rows, test) = OfSteps(query.Steps, query.Where);
        var (told, countedRows) = (Math.Min((double)nodes * limit, rows), Math.Min((double)nodes * Size(query.CountTo), rows));
        return nodes + (told * (1 + test)) + (countedRows * (Counting + test));
    }

    /// <summary>The nodes, the relationships that are looked at, and the degrees, which are counted along an index.</summary>
    public double OfNextTo(NodesNextTo query)
    {
        var nodes = Size(query.Ids);
        var (rows, test) = OfSteps(query.Steps, query.Where);
        var (looked, degrees) = (Math.Min((double)nodes * Size(query.Most), rows), Math.Min((double)nodes * Size(query.CountTo), rows));
        return nodes + (looked * (1 + test)) + (degrees * Counting);
    }

    /// <summary>How many relationships there are along steps, each from both its ends; and what the dearest of their conditions takes.</summary>
    private (double Rows, double Test) OfSteps(ImmutableArray<Step> steps, Predicate where)
    {
        var (rows, dearest) = (0.0, 0.0);
        foreach (var step in steps)
        {
            rows += counted.Relationships(step.Field);
            var far = new NodeAt(counted.Map.Kind(step.Field.Target), Way.Of(step.Field), false);
            dearest = Math.Max(dearest, step.Where.Accept(new TestWork(counted, far, this, ofAll: false)));
        }

        return (rows, dearest + where.Accept(new TestWork(counted, new(counted.Map.AnyNode, null, false), this, ofAll: false)));
    }

    /// <summary>Whether an index, or the relationships themselves, are in the list's order: then a page is looked at and nothing besides.</summary>
    private static bool IsInOrder(NodeList list, NodeAt? at) => list.From is not Matching
        && list.Order[0] is ByProperty { Path.IsEmpty: true, Operand: var operand }
        && operand.On == Element.Node && (at is null || operand.Property.Name == NodeType.Id.Name);

    /// <summary>To related nodes, for the values that the list is ordered by.</summary>
    private double Steps(NodeList list, Way? way) => list.Order.Sum(key => key switch
    {
        ByProperty sorted => sorted.Path.Length,
        ByCount { Along: var step } => counted.Along(step.Field, new(list.Of, way, false))
            * (1 + step.Where.Accept(new TestWork(counted, new(counted.Map.Kind(step.Field.Target), Way.Of(step.Field), false), this, ofAll: false))),
        _ => 0,
    });

    /// <summary>Rows by the object they are: a comparison of what stands in them would take as long as weighing them.</summary>
    private sealed class ByPlace : IEqualityComparer<(Row Row, Way? Way, bool IsOne)>
    {
        public bool Equals((Row Row, Way? Way, bool IsOne) x, (Row Row, Way? Way, bool IsOne) y) =>
            ReferenceEquals(x.Row, y.Row) && x.Way == y.Way && x.IsOne == y.IsOne;

        public int GetHashCode((Row Row, Way? Way, bool IsOne) place) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(place.Row), place.Way, place.IsOne);
    }
}
