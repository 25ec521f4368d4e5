using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Reading;

/// <summary>Lists folded: <c>peopleAggregate</c> into one object of figures, <c>peopleGroups(by:)</c> into groups.</summary>
internal sealed class FoldReader(ReadContext context, RowReader rows, FilterReader filters)
{
    /// <summary>All nodes of a kind.</summary>
    public FoldDraft Root(NodeKind kind, Collected field, bool grouped)
    {
        var where = context.Argument(field.First, "where");
        var filter = where.IsAbsent || where.IsNull ? Always.Instance : filters.OfNode(kind, where);
        return Read(new(kind, kind.Name.Value, null), new(kind, AllNodes.Instance, filter), field, grouped);
    }

    /// <summary>The nodes along a to-many field.</summary>
    public FoldDraft Along(RelationshipField way, Collected field, bool grouped)
    {
        var kind = context.Map.Kind(way.Target);
        var where = context.Argument(field.First, "where");
        var filter = where.IsAbsent || where.IsNull ? Always.Instance : filters.OfConnection(way, where);
        return Read(new(kind, ApiNames.Stem(way), ApiNames.HasOwnConnection(way) ? way : null), new(kind, new Along(way), filter), field, grouped);
    }

    private FoldDraft Read(Folded folded, RowSet set, Collected field, bool grouped)
    {
        var keys = grouped ? new GroupKeyReader(context, filters).Read(folded.Of, folded.Own, context.Argument(field.First, "by"), field.First) : [];
        var type = ApiNames.Aggregate(folded.Stem);
        var fields = FieldCollector.Collect(context, field.Selections, TypeConditions.Exactly(type))
            .Select(inner => context.Under(inner.Key, () => Field(folded, keys, type, inner))).ToImmutableArray();
        if (!grouped)
        {
            return new(set, [], Always.Instance, [], null, false, fields);
        }

        var first = context.Argument(field.First, "first");
        var isDefault = first.IsAbsent || first.IsNull;
        return new(set, keys, Having(context.Argument(field.First, "having")), Order(keys, context.Argument(field.First, "order")), Limit(field.First), isDefault, fields);
    }

    private FoldField Field(Folded folded, ImmutableArray<KeyDraft> keys, string type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type);
        return field.Name switch
        {
            "__typename" => new FoldConstant(place, type),
            "count" => new FigureField(place, Measure.Nodes),
            "countRows" => new FigureField(place, Measure.Rows),
            "keys" => new KeysField(place, [.. keys.Select(key => Parts(key, field))]),
            "edge" when folded.Own is { Relationship.Properties: { } carried } => new FiguresField(place, Properties(Element.Relationship, carried.Properties, ApiNames.Figures(carried), field)),
            _ => Figures(Element.Node, folded.Of.Property(field.Name) ?? throw Unknown(type, field), place, field),
        };
    }

    private ImmutableArray<FoldField> Properties(Element on, ImmutableArray<PropertyDef> properties, string type, Collected field) =>
    [
        .. FieldCollector.Collect(context, field.Selections, TypeConditions.Exactly(type)).Select(inner => inner.Name == "__typename"
            ? new FoldConstant(ReadContext.PlaceOf(inner, type), type)
            : (FoldField)Figures(on, properties.FirstOrDefault(known => known.Name.Value == inner.Name) ?? throw Unknown(type, inner), ReadContext.PlaceOf(inner, type), inner)),
    ];

    private FiguresField Figures(Element on, PropertyDef property, FieldPlace place, Collected field)
    {
        var type = ApiNames.Figures(property.Kind) ?? throw Unknown(place.Coordinate, field);
        return new(place, [.. FieldCollector.Collect(context, field.Selections, TypeConditions.Exactly(type)).Select(inner => Figure(new(on, property), type, inner))]);
    }

    private FoldField Figure(Operand operand, string type, Collected field)
    {
        var place = ReadContext.PlaceOf(field, type);
        MeasureKind? kind = field.Name switch
        {
            "min" => MeasureKind.Min,
            "max" => MeasureKind.Max,
            "sum" => MeasureKind.Sum,
            "average" => MeasureKind.Average,
            "countDistinct" => MeasureKind.DistinctValues,
            _ => null,
        };
        return kind is { } known ? new FigureField(place, new(known, operand)) : field.Name == "__typename" ? new FoldConstant(place, type) : throw Unknown(type, field);
    }

    private ImmutableArray<KeyPart> Parts(KeyDraft key, Collected field) =>
    [
        .. FieldCollector.Collect(context, field.Selections, TypeConditions.Exactly("GroupKey")).Select(inner => (inner, Place: ReadContext.PlaceOf(inner, "GroupKey"))).Select(each => each.inner.Name switch
        {
            "__typename" => new KeyPart(each.Place, KeyFact.TypeName, null),
            "value" => new KeyPart(each.Place, KeyFact.Value, null),
            "node" => new KeyPart(each.Place, KeyFact.Node, key.Operand is null ? context.Under(each.inner.Key, () => rows.Read(key.Of, each.inner.Selections)) : null),
            _ => throw Unknown("GroupKey", each.inner),
        }),
    ];

    private Predicate Having(Input having)
    {
        return having.IsAbsent || having.IsNull ? Always.Instance : All(having);

        Predicate All(Input given) => context.Deeper(() => Predicate.All([.. given.Members().Select(pair => pair.Name switch
        {
            _ when pair.Value.IsNull => Always.Instance,
            "and" => Predicate.All([.. pair.Value.Items().Select(All)]),
            "or" => Predicate.Any([.. pair.Value.Items().Select(All)]),
            "not" => Predicate.Not(All(pair.Value)),
            "count" => filters.Operations.Read(Operand.Of(Measure.Nodes, 0), pair.Name, pair.Value),
            _ => filters.Operations.Read(Operand.Of(Measure.Rows, 1), pair.Name, pair.Value),
        })]));
    }

    /// <summary>The measures that counts stand in are the first two of every group that is asked for with keys.</summary>
    private ImmutableArray<GroupOrder> Order(ImmutableArray<KeyDraft> keys, Input order)
    {
        var asked = order.IsAbsent || order.IsNull ? [] : order.Items().Take(keys.Length + 3).Select(item => Key(keys, item)).ToImmutableArray();
        return [.. asked.DistinctBy(by => (by.Key, by.Measure)), .. Enumerable.Range(0, keys.Length).Where(key => asked.All(by => by.Key != key)).Select(key => new GroupOrder(key, null, Descending: false))];
    }

    private GroupOrder Key(ImmutableArray<KeyDraft> keys, Input item)
    {
        var members = item.Members().Where(member => !member.Value.IsNull).Take(2).ToArray();
        if (members is not [var (name, direction)])
        {
            throw context.Failure(new BadOrder("Each item of an order names exactly one key. Write one item per key, in the order they count."), item.At);
        }

        var descending = direction.Text(ValueKind.Enumeration) == "DESC";
        return name switch
        {
            "count" => new(null, 0, descending),
            "countRows" => new(null, 1, descending),
            _ when name[^1] - '1' is var at && at < keys.Length => new(at, null, descending),
            _ => throw context.Failure(new BadOrder($"'{name}' names a key that the groups do not have: 'by' names {keys.Length}."), item.At),
        };
    }

    private int Limit(GraphQLField field) =>
        new PageReader(context).Size(field, "first", context.Limits.DefaultGroups, new(0, context.Limits.MaxGroups, "Ask for fewer groups."));

    private ProblemException Unknown(string type, Collected field) => context.Failure(new BadUserInput($"'{type}' has no such field."), field.First);

    /// <param name="Of">What is folded.</param>
    /// <param name="Stem">What its types are called by.</param>
    /// <param name="Own">The field whose relationship has properties, for a list along one.</param>
    private sealed record Folded(NodeKind Of, string Stem, RelationshipField? Own);
}
