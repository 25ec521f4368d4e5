using System.Collections.Immutable;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Order inputs as sort keys: each item names exactly one property, through to-one fields if it likes.</summary>
internal sealed class OrderReader(ReadContext context, FilterReader filters)
{
    public ImmutableArray<SortKey> OfNode(NodeKind kind, Input order) => Keys(order, item => NodeKey(kind, [], item));

    public ImmutableArray<SortKey> OfConnection(RelationshipField way, Input order) => ApiNames.HasOwnConnection(way)
        ? Keys(order, item => OwnKey(way, item))
        : OfNode(context.Map.Kind(way.Target), order);

    private ImmutableArray<SortKey> Keys(Input order, Func<Input, SortKey> read)
    {
        if (order.IsAbsent || order.IsNull)
        {
            return [];
        }

        var keys = order.Items().Take(context.Limits.MaxOrderKeys + 1).Select(read).ToImmutableArray();
        if (keys.Length > context.Limits.MaxOrderKeys)
        {
            throw context.Failure(new BadOrder($"An order has at most {context.Limits.MaxOrderKeys} keys."), order.At);
        }

        var most = context.Limits.MaxOrderSteps;
        return keys.OfType<ByProperty>().Sum(key => key.Path.Length) <= most
            ? keys
            : throw context.Failure(new BadOrder($"An order goes at most {most} steps to related nodes, over all its keys."), order.At);
    }

    private SortKey OwnKey(RelationshipField way, Input item)
    {
        var (name, value) = Only(context, item);
        if (name == "node")
        {
            return NodeKey(context.Map.Kind(way.Target), [], value);
        }

        (name, value) = Only(context, value);
        var property = way.Relationship.Properties!.Properties.FirstOrDefault(known => known.Name.Value == name) ?? throw Unknown(item);
        return new ByProperty([], new(Element.Relationship, property), IsDescending(context, name, value));
    }

    private SortKey NodeKey(NodeKind kind, ImmutableArray<Step> path, Input item) => context.Deeper<SortKey>(() =>
    {
        var (name, value) = Only(context, item);
        if (kind.Property(name) is { } property)
        {
            return new ByProperty(path, new(Element.Node, property), IsDescending(context, name, value));
        }

        var way = context.Followed(kind.Field(name) ?? throw Unknown(item), item.At);
        return way.IsMany
            ? path.IsEmpty ? Count(way, value) : throw Unknown(item)
            : NodeKey(context.Map.Kind(way.Target), path.Add(Step.Along(way)), value);
    });

    /// <summary>By how many nodes a to-many field leads to; <c>where</c> says which of them.</summary>
    private ByCount Count(RelationshipField way, Input item)
    {
        var members = item.Members().Where(member => !member.Value.IsNull).ToDictionary(member => member.Name, member => member.Value);
        if (!members.TryGetValue("count", out var direction))
        {
            throw context.Failure(new BadOrder($"'{way.Name}' is ordered by its 'count'."), item.At);
        }

        context.CountTest(item.At);
        var where = members.TryGetValue("where", out var filter) ? filters.OfConnection(way, filter) : Always.Instance;
        return new(new(way, where), IsDescending(context, "count", direction));
    }

    /// <summary>The one key that an item of an order names.</summary>
    public static (string Name, Input Value) Only(ReadContext context, Input item)
    {
        var members = item.Members().Where(member => !member.Value.IsNull).Take(2).ToArray();
        return members switch
        {
            [var one] => one,
            _ => throw context.Failure(new BadOrder("Each item of an order names exactly one key. Write one item per key, in the order they count."), item.At),
        };
    }

    public static bool IsDescending(ReadContext context, string name, Input direction) => direction.Text(ValueKind.Enumeration) switch
    {
        "ASC" => false,
        "DESC" => true,
        _ => throw context.Failure(new BadOrder($"'{name}' is ordered by ASC or DESC."), direction.At),
    };

    private ProblemException Unknown(Input item) => context.Failure(new BadOrder("An item of an order names something that cannot be sorted by."), item.At);
}
