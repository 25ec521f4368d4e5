using System.Collections.Immutable;
using GraphCouncil.Compiler.Drafts;
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
            return new(set, [], [], Always.Instance, [], null, false, fields);
        }

        var first = context.Argument(field.First, "first");
        var isDefault = first.IsAbsent || first.IsNull;
        var tests = new GroupTestReader(context, filters, folded.Of, folded.Own, keys.Length);
        var (having, order) = (tests.Having(context.Argument(field.First, "having")), tests.Order(context.Argument(field.First, "order")));
        return new(set, keys, tests.Measures, having, order, Limit(field.First), isDefault, fields);
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
        return GroupTestReader.KindOf(field.Name) is { } known ? new FigureField(place, new(known, operand))
            : field.Name == "__typename" ? new FoldConstant(place, type)
            : throw Unknown(type, field);
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

    private int Limit(GraphQLField field) =>
        new PageReader(context).Size(field, "first", context.Limits.DefaultGroups, new(0, context.Limits.MaxGroups, "Ask for fewer groups."));

    private ProblemException Unknown(string type, Collected field) => context.Failure(new BadUserInput($"'{type}' has no such field."), field.First);

    /// <param name="Of">What is folded.</param>
    /// <param name="Stem">What its types are called by.</param>
    /// <param name="Own">The field whose relationship has properties, for a list along one.</param>
    private sealed record Folded(NodeKind Of, string Stem, RelationshipField? Own);
}
