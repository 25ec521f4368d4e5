using System.Collections.Immutable;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Which groups are told, and in what order: <c>having</c> and <c>order</c>. Every figure that they name becomes a measure of the groups.</summary>
/// <param name="of">What is folded.</param>
/// <param name="own">The field whose relationship has properties, for a list along one.</param>
/// <param name="keys">How many keys the groups have.</param>
internal sealed class GroupTestReader(ReadContext context, OperationReader operations, NodeKind of, RelationshipField? own, int keys)
{
    private readonly List<Measure> _measures = [];

    /// <summary>By the numbers that what was read knows them by.</summary>
    public ImmutableArray<Measure> Measures => [.. _measures];

    public static MeasureKind? KindOf(string name) => name switch
    {
        "min" => MeasureKind.Min,
        "max" => MeasureKind.Max,
        "sum" => MeasureKind.Sum,
        "average" => MeasureKind.Average,
        "countDistinct" => MeasureKind.DistinctValues,
        _ => null,
    };

    public Predicate Having(Input having) => having.IsAbsent || having.IsNull ? Always.Instance : Groups(having, own);

    /// <summary>Ends in all keys, ascending, so that it is total.</summary>
    public ImmutableArray<GroupOrder> Order(Input order)
    {
        var most = context.Limits.MaxOrderKeys;
        var asked = order.IsAbsent || order.IsNull ? [] : order.Items().Take(most + 1).Select(item => By(item, own)).ToImmutableArray();
        return asked.Length > most
            ? throw context.Failure(new BadOrder($"An order has at most {most} keys."), order.At)
            :
            [
                .. asked.DistinctBy(by => (by.Key, by.Measure)),
                .. Enumerable.Range(0, keys).Where(key => asked.All(by => by.Key != key)).Select(key => new GroupOrder(key, null, Descending: false)),
            ];
    }

    private Predicate Groups(Input given, RelationshipField? along) => context.Deeper(() => Predicate.All([.. given.Members().Select(pair => pair.Name switch
    {
        _ when pair.Value.IsNull => Always.Instance,
        "and" => Predicate.All([.. pair.Value.Items().Select(item => Groups(item, along))]),
        "or" => Predicate.Any([.. pair.Value.Items().Select(item => Groups(item, along))]),
        "not" => Predicate.Not(Groups(pair.Value, along)),
        "count" => Test(Measure.Nodes, pair.Name, pair.Value),
        "countRows" => Test(Measure.Rows, pair.Name, pair.Value),
        "node" when along is not null => Groups(pair.Value, null),
        "edge" when along is not null => Predicate.All([.. pair.Value.Members().Select(each => Figures(OnEdge(along, each.Name, each.Value), each.Value))]),
        _ => Figures(OnNode(pair.Name, pair.Value), pair.Value),
    })]));

    private Predicate Figures(Operand operand, Input given) => given.IsNull
        ? Always.Instance
        : Predicate.All([.. given.Members().Select(pair => pair.Value.IsNull ? Always.Instance : Test(Figure(operand, pair.Name, pair.Value), pair.Name, pair.Value))]);

    private Predicate Test(Measure measure, string name, Input tests) => operations.Read(Operand.Of(measure, At(measure)), name, tests);

    private GroupOrder By(Input item, RelationshipField? along)
    {
        var (name, value) = Only(item);
        return name switch
        {
            "count" => By(Measure.Nodes, value),
            "countRows" => By(Measure.Rows, value),
            "key1" or "key2" or "key3" or "key4" => name[^1] - '1' is var at && at < keys
                ? new(at, null, IsDescending(value))
                : throw context.Failure(new BadOrder($"'{name}' names a key that the groups do not have: 'by' names {keys}."), item.At),
            "node" when along is not null => By(value, null),
            "edge" when along is not null => OnEdge(along, value),
            _ => ByFigure(OnNode(name, item), value),
        };
    }

    private GroupOrder OnEdge(RelationshipField along, Input item)
    {
        var (name, figure) = Only(item);
        return ByFigure(OnEdge(along, name, item), figure);
    }

    private GroupOrder ByFigure(Operand operand, Input item)
    {
        var (name, direction) = Only(item);
        return By(Figure(operand, name, item), direction);
    }

    private GroupOrder By(Measure measure, Input direction) => new(null, At(measure), IsDescending(direction));

    private static bool IsDescending(Input direction) => direction.Text(ValueKind.Enumeration) == "DESC";

    private (string Name, Input Value) Only(Input item)
    {
        var members = item.Members().Where(member => !member.Value.IsNull).Take(2).ToArray();
        return members is [var one]
            ? one
            : throw context.Failure(new BadOrder("Each item of an order names exactly one key. Write one item per key, in the order they count."), item.At);
    }

    private Operand OnNode(string name, Input at) => new(Element.Node, of.Property(name) ?? throw Unknown(name, at));

    private Operand OnEdge(RelationshipField along, string name, Input at) => new(
        Element.Relationship, along.Relationship.Properties!.Properties.FirstOrDefault(property => property.Name.Value == name) ?? throw Unknown(name, at));

    private Measure Figure(Operand operand, string name, Input at) => new(KindOf(name) ?? throw Unknown(name, at), operand);

    private int At(Measure measure)
    {
        var at = _measures.IndexOf(measure);
        if (at < 0)
        {
            at = _measures.Count;
            _measures.Add(measure);
        }

        return at;
    }

    private ProblemException Unknown(string name, Input at) => context.Failure(new BadUserInput($"Groups have no figure '{name}'."), at.At);
}
