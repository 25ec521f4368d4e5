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
internal sealed class GroupTestReader(ReadContext context, FilterReader filters, NodeKind of, RelationshipField? own, int keys)
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

    private Predicate Groups(Input given, RelationshipField? along) => filters.Members(given, inner => Groups(inner, along), (name, value) => name switch
    {
        _ when value.IsNull => Always.Instance,
        "count" => Test(Measure.Nodes, name, value),
        "countRows" => Test(Measure.Rows, name, value),
        "node" when along is not null => Groups(value, null),
        "edge" when along is not null => Predicate.All([.. value.Members().Select(each => Figures(OnEdge(along, each.Name, each.Value), each.Value))]),
        _ => Figures(OnNode(name, value), value),
    });

    private Predicate Figures(Operand operand, Input given) => given.IsNull
        ? Always.Instance
        : Predicate.All([.. given.Members().Select(pair => pair.Value.IsNull ? Always.Instance : Test(Figure(operand, pair.Name, pair.Value), pair.Name, pair.Value))]);

    private Predicate Test(Measure measure, string name, Input tests) => filters.Operations.Read(Operand.Of(measure, At(measure)), name, tests);

    private GroupOrder By(Input item, RelationshipField? along)
    {
        var (name, value) = OrderReader.Only(context, item);
        return name switch
        {
            "count" => By(Measure.Nodes, name, value),
            "countRows" => By(Measure.Rows, name, value),
            "key1" or "key2" or "key3" or "key4" => name[^1] - '1' is var at && at < keys
                ? new(at, null, OrderReader.IsDescending(context, name, value))
                : throw context.Failure(new BadOrder($"'{name}' names a key that the groups do not have: 'by' names {keys}."), item.At),
            "node" when along is not null => By(value, null),
            "edge" when along is not null => OnEdge(along, value),
            _ => ByFigure(OnNode(name, item), value),
        };
    }

    private GroupOrder OnEdge(RelationshipField along, Input item)
    {
        var (name, figure) = OrderReader.Only(context, item);
        return ByFigure(OnEdge(along, name, item), figure);
    }

    private GroupOrder ByFigure(Operand operand, Input item)
    {
        var (name, direction) = OrderReader.Only(context, item);
        return By(Figure(operand, name, item), name, direction);
    }

    private GroupOrder By(Measure measure, string name, Input direction) => new(null, At(measure), OrderReader.IsDescending(context, name, direction));

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
