using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.StoreContracts.Questions;

namespace GraphCouncil.StoreContracts.Laws;

/// <summary>Conditions of every kind that fit what is in hand.</summary>
internal sealed class SomePredicate(GraphMap map, Tape tape)
{
    private readonly SomeValues _values = new(map, tape);

    public Predicate Make(Scope scope, int depth) => tape.Below(depth > 0 ? 15 : 6) switch
    {
        0 => Always.Instance,
        1 => new HasValue(Operand(scope, list: null)),
        2 => ItemsTest(scope),
        < 6 => Test(scope, Operand(scope, list: false)),
        6 => Predicate.Not(Make(scope, depth - 1)),
        7 => Predicate.All(tape.Some(3, () => Make(scope, depth - 1))),
        8 => Predicate.Any(tape.Some(3, () => Make(scope, depth - 1))),
        9 => OfTypes(scope, depth),
        _ => Related(scope, depth),
    };

    private Predicate OfTypes(Scope scope, int depth)
    {
        var types = map.Members(scope.Node).Where(_ => tape.Chance(2)).ToArray();
        return types is [] ? Always.Instance : new ByType([.. types.Select(type => new TypeCondition(type, Make(scope with { Node = type }, depth - 1)))], tape.Chance(2));
    }

    private Predicate Related(Scope scope, int depth)
    {
        if (scope.Node.Fields.IsEmpty)
        {
            return Never.Instance;
        }

        var field = tape.Of(scope.Node.Fields);
        return new RelatedTest(field, tape.Of(Enum.GetValues<Quantifier>()), Make(scope.Along(field), depth - 1));
    }

    private Predicate ItemsTest(Scope scope)
    {
        if (!Operands(scope).Any(o => o.Property.Kind == ValueKind.TextList))
        {
            return Never.Instance;
        }

        var list = Operand(scope, list: true);
        var item = new Operand(Element.Item, list.Property);
        var inner = tape.Below(4) switch
        {
            0 => Always.Instance,
            1 => Predicate.Not(Test(scope, item)),
            2 => Predicate.All(Test(scope, item), Test(scope, item)),
            _ => Test(scope, item),
        };
        return new ListTest(list, tape.Of(Enum.GetValues<Quantifier>()), inner);
    }

    private PropertyTest Test(Scope scope, Operand operand)
    {
        var kind = operand.On == Element.Item ? ValueKind.Text : operand.Property.Kind;
        var comparison = tape.Of(Comparisons(kind));
        GraphValue value = comparison == Comparison.In
            ? new GraphValue.List([.. tape.Some(3, () => _values.Of(kind, operand.Property.Enum))])
            : _values.Of(kind, operand.Property.Enum);
        var test = new PropertyTest(operand, comparison, scope.Slot(value, kind));
        return test.IsFolded ? test with { Value = scope.Slot(Folded(value), kind) } : test;
    }

    private static GraphValue.Text Folded(GraphValue value) =>
        DanishFolding.Fold(((GraphValue.Text)value).Value) is { Length: > 0 } folded ? new(folded) : new("a");

    private static Comparison[] Comparisons(ValueKind kind) => kind switch
    {
        ValueKind.Text => Enum.GetValues<Comparison>(),
        ValueKind.Truth => [Comparison.Equal],
        ValueKind.Id or ValueKind.Enumeration => [Comparison.Equal, Comparison.In],
        ValueKind.Integer or ValueKind.Real or ValueKind.Date or ValueKind.DateTime =>
            [Comparison.Equal, Comparison.In, Comparison.Less, Comparison.LessOrEqual, Comparison.Greater, Comparison.GreaterOrEqual],
        ValueKind.TextList => throw new InvalidOperationException("A list does not compare."),
    };

    private Operand Operand(Scope scope, bool? list) =>
        tape.Of([.. Operands(scope).Where(o => list is null || list == (o.Property.Kind == ValueKind.TextList))]);

    private static IEnumerable<Operand> Operands(Scope scope) => scope.Node.Properties.Select(p => new Operand(Element.Node, p))
        .Concat((scope.Edge?.Properties?.Properties ?? []).Select(p => new Operand(Element.Relationship, p)));
}
