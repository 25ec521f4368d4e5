using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Questions;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>A question of any kind that fits the map.</summary>
internal sealed class SomeQuestion(GraphMap map, Tape tape)
{
    private readonly SomeValues _values = new(map, tape);
    private readonly SomePredicate _predicates = new(map, tape);

    public BoundQuery Make()
    {
        var choice = tape.Below(10);
        var scope = Scope.At(map, choice < 6 ? Kind() : choice == 6 ? map.SearchResult : tape.Chance(2) ? map.AnyNode : Kind());
        GraphQuery tree = choice switch
        {
            < 6 => List(scope, AllNodes.Instance, 2),
            6 => List(scope, Search(scope), 1),
            > 7 => Folded(scope, AllNodes.Instance),
            _ when tape.Chance(4) => Around(scope),
            _ when tape.Chance(4) => NextTo(scope),
            _ when tape.Chance(2) => ByKey(scope),
            _ => new NodesByIds(scope.Node, scope.Slot(new GraphValue.List([.. tape.Some(5, () => _values.Of(ValueKind.Id))]), ValueKind.Id), Row(scope, [], 2)),
        };
        return new(tree, scope.Values.ToImmutable());
    }

    /// <summary>An unpaged list of all nodes of a kind in some order, and a condition on it.</summary>
    public Listing PlainList()
    {
        var kind = Kind();
        var keys = tape.Some<SortKey>(2, () => Key(Scope.At(map, kind), null)).ToImmutableArray();
        return new Listing(kind.Name.Value, _ => AllNodes.Instance) { Keys = [.. keys.Select(k => (Func<Scope, SortKey>)(_ => k))] };
    }

    /// <summary>An unpaged list in an order that goes through to-one fields, required and optional, among keys of the node itself.</summary>
    public Listing ListByWay()
    {
        var kind = map.Kind(new(tape.Of("Report", "Person", "Report", "Agency")));
        var scope = Scope.At(map, kind);
        var own = tape.Some<SortKey>(1, () => Key(scope, null, stepsAtLeast: 0)).ToImmutableArray();
        SortKey[] keys = [.. own, Key(scope, null, stepsAtLeast: 1), .. tape.Some<SortKey>(1, () => Key(scope, null, stepsAtLeast: tape.Below(2)))];
        return new Listing(kind.Name.Value, _ => AllNodes.Instance) { Keys = [.. keys.Select(k => (Func<Scope, SortKey>)(_ => k))] };
    }

    /// <summary>A condition that can be put into several questions: each time it is made anew from the same numbers.</summary>
    public Condition Condition()
    {
        int[] numbers = [.. Enumerable.Range(0, 24).Select(_ => tape.Below(5040))];
        return new(scope => new SomePredicate(map, new(numbers)).Make(scope, 2));
    }

    private NodeKind Kind() => map.Kind(new(tape.Of("Person", "Skill", "Organization", "Report", "Person", "Agency", "Person", "Person")));

    private NodeByKey ByKey(Scope scope)
    {
        var key = tape.Of(scope.Node.Properties.Where(property => KeyLookup.IsKey(scope.Node, property)).ToArray());
        return new(scope.Node, key, scope.Slot(_values.Of(key.Kind, key.Enum), key.Kind), Row(scope, [], 2));
    }

    private RelationshipsOf Around(Scope scope)
    {
        var (ids, steps, far) = (SomeIds(scope), Steps(scope), OfFar(scope));
        return new(ids, steps, far, SomeNumber(scope, 100, 1, 2, 0), SomeNumber(scope, 100, 0, 2));
    }

    private NodesNextTo NextTo(Scope scope)
    {
        var (ids, steps, far) = (SomeIds(scope), Steps(scope), OfFar(scope));
        return new(ids, steps, far, SomeNumber(scope, 100, 2, -1), SomeIds(scope), SomeNumber(scope, 100, 0, 1, 2), SomeNumber(scope, 100, 0, 3), tape.Chance(2));
    }

    private ValueSlot SomeIds(Scope scope) => scope.Slot(new GraphValue.List([.. tape.Some(5, () => _values.Of(ValueKind.Id)).Distinct()]), ValueKind.Id);

    private ValueSlot SomeNumber(Scope scope, params long[] numbers) => scope.Slot(new GraphValue.Integer(tape.Of(numbers)), ValueKind.Integer);

    private ImmutableArray<Step> Steps(Scope scope)
    {
        var fields = map.RelationshipTypes.SelectMany(type => new[] { type.Walked(Direction.Out), type.Walked(Direction.In) }).Where(_ => tape.Chance(2)).ToList();
        return [.. fields.Select(field => new Step(field, tape.Chance(3) ? _predicates.Make(scope.Along(field), 1) : Always.Instance))];
    }

    private Predicate OfFar(Scope scope) =>
        tape.Chance(3) ? _predicates.Make(Scope.At(map, map.AnyNode) with { Values = scope.Values }, 1) : Always.Instance;

    private Matching Search(Scope scope)
    {
        var search = SearchText.Parse(tape.Of("a", "aa", "ab", "b", "a b", "\"a b\"", "b a", "ae", "c", "e"))!;
        return new(
            [.. SearchedFields.Of(map, map.SearchedTypes.Where((_, i) => i < 2 || tape.Chance(2))).Select(field => field is ThroughRelated through ? Narrowed(scope, through) : field)],
            scope.Slot(new GraphValue.Text(search.Whole), ValueKind.Text),
            scope.Slot(new GraphValue.List([.. search.Terms.Select(t => new GraphValue.Text(t))]), ValueKind.Text));
    }

    private Aggregate Folded(Scope scope, ListSource from)
    {
        var where = Where(scope, 3);
        var keys = tape.Some(2, () => GroupKey(scope)).ToImmutableArray();
        var measures = tape.Some(3, () => Measured(scope)).Prepend(tape.Of(Measure.Nodes, Measure.Rows)).ToImmutableArray();
        var having = !keys.IsEmpty && tape.Chance(4) ? GroupTest(scope, measures) : Always.Instance;
        var first = keys.IsEmpty || tape.Chance(2) ? []
            : ImmutableArray.Create(tape.Chance(2) ? new GroupOrder(null, tape.Below(measures.Length), tape.Chance(2)) : new GroupOrder(0, null, true));
        return new(
            new(scope.Node, from, where),
            keys,
            measures,
            having,
            keys.IsEmpty ? [] : [.. first, .. Enumerable.Range(0, keys.Length).Where(key => first.All(by => by.Key != key)).Select(key => new GroupOrder(key, null, false))],
            keys.IsEmpty ? null : scope.Slot(new GraphValue.Integer(tape.Of(100, 1, 3)), ValueKind.Integer));
    }

    private Predicate GroupTest(Scope scope, ImmutableArray<Measure> measures)
    {
        var number = tape.Below(measures.Length);
        var operand = Operand.Of(measures[number], number);
        return operand.Property.Kind switch
        {
            ValueKind.Integer => Compares(new GraphValue.Integer(tape.Below(3))),
            ValueKind.Real => Compares(new GraphValue.Real(tape.Below(3) + 0.25)),
            _ => tape.Chance(2) ? new HasValue(operand) : Predicate.Not(new HasValue(operand)),
        };

        PropertyTest Compares(GraphValue value) => new(operand, tape.Of(Comparison.Greater, Comparison.Equal), scope.Slot(value, operand.Property.Kind));
    }

    private GroupKey GroupKey(Scope scope)
    {
        var path = ImmutableArray.CreateBuilder<Step>();
        while (!scope.Node.Fields.IsEmpty && path.Count < 2 && tape.Chance(2))
        {
            var field = tape.Of(scope.Node.Fields);
            scope = scope.Along(field);
            var only = scope.Node is AbstractType && tape.Chance(2) ? tape.Of(map.Members(scope.Node)) : null;
            scope = only is null ? scope : scope with { Node = only };
            var isTransitive = only is null && scope.Node is NodeType && field.Owner == field.Target && field.Relationship.Properties is null && tape.Chance(2);
            path.Add(new(field, Where(isTransitive ? scope with { Edge = null } : scope, 4)) { Only = only, IsTransitive = isTransitive });
        }

        if (tape.Chance(3))
        {
            return new NodeKey(path.ToImmutable(), Row(scope with { Edge = null }, [], 0));
        }

        var operand = path.Count > 0 && scope.Edge?.Properties is { } carried && tape.Chance(3)
            ? new Operand(Element.Relationship, tape.Of(Sortable(carried.Properties)))
            : new(Element.Node, tape.Of(Sortable(scope.Node.Properties)));
        var part = operand.Property.Kind is ValueKind.Date or ValueKind.DateTime ? tape.Of(Enum.GetValues<DatePart>()) : DatePart.Whole;
        return new PropertyKey(path.ToImmutable(), operand, part);
    }

    private Measure Measured(Scope scope)
    {
        var operand = scope.Edge?.Properties is { } carried && tape.Chance(2)
            ? new Operand(Element.Relationship, tape.Of(Sortable(carried.Properties)))
            : new(Element.Node, tape.Of(Sortable(scope.Node.Properties)));
        MeasureKind[] kinds = operand.Property.Kind switch
        {
            // Only where values have limits: there are greatest ones among the others, of which no two can be added.
            ValueKind.Integer when operand.Property.Limits is { Max: not null } => [MeasureKind.Min, MeasureKind.Sum, MeasureKind.Average, MeasureKind.DistinctValues],
            ValueKind.Integer or ValueKind.Real => [MeasureKind.Min, MeasureKind.Max, MeasureKind.DistinctValues],
            ValueKind.Date or ValueKind.DateTime => [MeasureKind.Min, MeasureKind.Max, MeasureKind.DistinctValues],
            _ => [MeasureKind.DistinctValues],
        };
        return new(tape.Of(kinds), operand);
    }

    private ThroughRelated Narrowed(Scope scope, ThroughRelated through)
    {
        var related = (scope with { Node = through.Owner }).Along(through.Field);
        return through with
        {
            Way = new(through.Field, Where(related, 3)),
            Descend = through.Descend is { } down ? new(down.Field, Where(related.Along(down.Field), 4)) : null,
        };
    }

    /// <summary>The condition of a step, one time in so many.</summary>
    private Predicate Where(Scope scope, int oneIn) => tape.Chance(oneIn) ? _predicates.Make(scope, 1) : Always.Instance;

    private NodeList List(Scope scope, ListSource from, int depth)
    {
        ImmutableArray<SortKey> order =
        [
            .. from is Matching ? new SortKey[] { new ByMatch(), new ByWeight(), new ByTitle() } : tape.Some<SortKey>(2, () => Key(scope, from)),
            new ByProperty([], new(Element.Node, NodeType.Id), false),
            .. from is Along ? new SortKey[] { new ByProperty([], new(Element.Relationship, RelationshipType.Id), false) } : [],
        ];
        var cursor = tape.Chance(6) ? [.. order.Select(key => Position(scope, key))] : ImmutableArray<ValueSlot?>.Empty;
        var limit = scope.Slot(new GraphValue.Integer(tape.Of(100, 1, 2, 3)), ValueKind.Integer);
        var where = tape.Chance(3) ? _predicates.Make(scope, 2) : Always.Instance;
        var beyond = cursor.Length > 0 && tape.Chance(2);
        var total = tape.Chance(4);
        var row = total && tape.Chance(4) ? null : Row(scope, order, depth);
        return new(new(scope.Node, from, where), order, new(limit, tape.Chance(3), cursor), row, beyond, total);
    }

    private ValueSlot? Position(Scope scope, SortKey key)
    {
        if (key.Nullable && tape.Chance(3))
        {
            return null;
        }

        var value = key switch
        {
            ByMatch => new GraphValue.Integer(tape.Below(4)),
            ByCount => new GraphValue.Integer(tape.Below(3)),
            ByWeight => new GraphValue.Integer(tape.Of(100, 40, 90, 60)),
            ByProperty by => _values.Of(key.Kind, by.Operand.Property.Enum),
            _ => _values.Of(key.Kind),
        };
        return scope.Slot(key.Danish ? new GraphValue.Text(DanishOrder.SortKey(((GraphValue.Text)value).Value)) : value, key.Kind);
    }

    /// <param name="from">Null for a key that is put into several questions: it may not have values of its own.</param>
    private SortKey Key(Scope scope, ListSource? from, int stepsAtLeast = 0)
    {
        var descending = tape.Chance(2);
        if (from is Along { Field.Relationship.Properties: { } carried } && tape.Chance(3))
        {
            return new ByProperty([], new(Element.Relationship, tape.Of(Sortable(carried.Properties))), descending);
        }

        if (from is not null && stepsAtLeast == 0 && scope.Node.Fields.Where(f => f.IsMany).ToList() is { Count: > 0 } lists && tape.Chance(5))
        {
            var many = tape.Of(lists);
            return new ByCount(new(many, Where(scope.Along(many), 3)), descending);
        }

        var way = ImmutableArray.CreateBuilder<Step>();
        while (scope.Node.Fields.Where(f => !f.IsMany).ToList() is { Count: > 0 } steps
            && way.Count < 2 && (way.Count < stepsAtLeast || tape.Chance(3)))
        {
            var field = tape.Of(steps);
            scope = scope.Along(field);
            way.Add(new(field, from is null ? Always.Instance : Where(scope, 4)));
        }

        return new ByProperty(way.ToImmutable(), new(Element.Node, tape.Of(Sortable(scope.Node.Properties))), descending);
    }

    private static PropertyDef[] Sortable(ImmutableArray<PropertyDef> properties) => [.. properties.Where(p => p.Kind != ValueKind.TextList)];

    private Row Row(Scope scope, ImmutableArray<SortKey> order, int depth) => new(
        scope.Node is AbstractType,
        [.. map.Members(scope.Node).Select(type => new RowCase(type, [new ValueOutput(new(Element.Node, NodeType.Id)), .. tape.Some(3, () => Output(scope with { Node = type }, order, depth))]))]);

    /// <summary>On the node in hand, whose type is known; what it was reached by is not in sight.</summary>
    private Predicate If(Scope scope) => tape.Chance(5) ? Of(_predicates.Make(scope with { Edge = null }, 1), (NodeType)scope.Node)
        : tape.Chance(8) ? Never.Instance : Always.Instance;

    private static Predicate Of(Predicate condition, NodeType type) => condition switch
    {
        ByType cases => Of(cases.Of(type), type),
        Conjunction all => Predicate.All(all.Parts.Select(part => Of(part, type))),
        Disjunction some => Predicate.Any(some.Parts.Select(part => Of(part, type))),
        Negation not => Predicate.Not(Of(not.Inner, type)),
        _ => condition,
    };

    private Output Output(Scope scope, ImmutableArray<SortKey> order, int depth)
    {
        var ways = scope.Node.Fields;
        switch (tape.Below(depth > 0 && !ways.IsEmpty ? 8 : 4))
        {
            case 0 or 1:
                return new ValueOutput(new(Element.Node, tape.Of(scope.Node.Properties))) { If = If(scope) };
            case 2 when scope.Edge?.Properties is { } carried:
                return new ValueOutput(new(Element.Relationship, tape.Of(carried.Properties)));
            case 3 when !order.IsEmpty:
                return order[0] is ByMatch && tape.Chance(2) ? new MatchOutput(tape.Of(Enum.GetValues<MatchPart>())) : new SortValueOutput(tape.Of(order));
            case > 3:
                var way = tape.Of(ways);
                var along = new Along(way) { If = way.IsMany ? If(scope) : Always.Instance };
                return way.IsMany && tape.Chance(3) ? new AggregateOutput(Folded(scope.Along(way), along))
                    : way.IsMany ? new ListOutput(List(scope.Along(way), along, depth - 1))
                    : new OneOutput(new(way, Where(scope.Along(way), 3)), Row(scope.Along(way), [], depth - 1)) { If = If(scope) };
            default:
                return new ValueOutput(new(Element.Node, scope.Node.Properties[^1]));
        }
    }
}
