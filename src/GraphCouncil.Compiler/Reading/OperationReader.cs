using GraphCouncil.Compiler.Values;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Query;

namespace GraphCouncil.Compiler.Reading;

/// <summary>The operations on a property: <c>eq</c>, <c>in</c>, <c>startsWithFolded</c>, each with its exact complement <c>n…</c>.</summary>
internal sealed class OperationReader(ReadContext context)
{
    /// <summary><c>some</c>, <c>all</c>, <c>none</c>; null for any other name.</summary>
    public static Quantifier? QuantifierOf(string name) => name switch
    {
        "some" => Quantifier.Some,
        "all" => Quantifier.All,
        "none" => Quantifier.None,
        _ => null,
    };

    public Predicate Read(Operand operand, string name, Input operations)
    {
        Given(name, operations);
        return operand.Property.Kind is ValueKind.TextList && operand.On is not Element.Item
            ? Predicate.All([.. operations.Members().Select(pair => OnList(operand, pair.Name, pair.Value))])
            : Predicate.All([.. operations.Members().Select(pair => OnValue(operand, pair.Name, pair.Value))]);
    }

    private Predicate OnList(Operand operand, string name, Input value)
    {
        context.CountTest(value.At);
        if (value.IsNull)
        {
            return Always.Instance;
        }

        if (name == "any")
        {
            var some = new ListTest(operand, Quantifier.Some, Always.Instance);
            return value.Truth() is true ? some : Predicate.Not(some);
        }

        return new ListTest(operand, QuantifierOf(name) ?? throw Unknown(value), Read(operand with { On = Element.Item }, name, value));
    }

    private Predicate OnValue(Operand operand, string name, Input value)
    {
        context.CountTest(value.At);
        var kind = operand.Property.Kind is ValueKind.TextList ? ValueKind.Text : operand.Property.Kind;
        return name switch
        {
            not ("eq" or "neq" or "eqFolded" or "neqFolded") when value.IsNull => Always.Instance,
            "eq" => Equal(operand, kind, value),
            "neq" => Predicate.Not(Equal(operand, kind, value)),
            "eqFolded" => EqualFolded(operand, value),
            "neqFolded" => Predicate.Not(EqualFolded(operand, value)),
            "in" => In(operand, kind, value),
            "nin" => Predicate.Not(In(operand, kind, value)),
            "gt" or "gte" or "lt" or "lte" or "contains" or "startsWith" or "endsWith" => Compare(operand, kind, name, value),
            "containsFolded" or "startsWithFolded" or "endsWithFolded" => CompareFolded(operand, name, value),
            "ncontainsFolded" or "nstartsWithFolded" or "nendsWithFolded" => Predicate.Not(CompareFolded(operand, name[1..], value)),
            "ngt" or "ngte" or "nlt" or "nlte" or "ncontains" or "nstartsWith" or "nendsWith" => Predicate.Not(Compare(operand, kind, name[1..], value)),
            _ => throw Unknown(value),
        };
    }

    private Predicate Equal(Operand operand, ValueKind kind, Input value) => value.IsNull
        ? HasNone(operand)
        : new PropertyTest(operand, Comparison.Equal, context.Slots.Slot(value.Source(kind), kind));

    private Predicate EqualFolded(Operand operand, Input value) =>
        value.IsNull ? HasNone(operand) : Folded(operand, Comparison.EqualFolded, value);

    private static Predicate HasNone(Operand operand) => operand.On is Element.Item ? Never.Instance : Predicate.Not(new HasValue(operand));

    private PropertyTest In(Operand operand, ValueKind kind, Input value) =>
        new(operand, Comparison.In, context.Slots.Slot(value.ListSource(kind), kind));

    private PropertyTest Compare(Operand operand, ValueKind kind, string positive, Input value)
    {
        var comparison = positive switch
        {
            "gt" => Comparison.Greater,
            "gte" => Comparison.GreaterOrEqual,
            "lt" => Comparison.Less,
            "lte" => Comparison.LessOrEqual,
            "contains" => Comparison.Contains,
            "startsWith" => Comparison.StartsWith,
            "endsWith" => Comparison.EndsWith,
            _ => throw Unknown(value),
        };
        return new(operand, comparison, context.Slots.Slot(value.Source(kind), kind));
    }

    private PropertyTest CompareFolded(Operand operand, string positive, Input value) => Folded(
        operand,
        positive switch
        {
            "containsFolded" => Comparison.ContainsFolded,
            "startsWithFolded" => Comparison.StartsWithFolded,
            "endsWithFolded" => Comparison.EndsWithFolded,
            _ => throw Unknown(value),
        },
        value);

    private PropertyTest Folded(Operand operand, Comparison comparison, Input value) =>
        new(operand, comparison, context.Slots.Slot(value.FoldedSource(context.Place(value.At)), ValueKind.Text));

    private Input Given(string name, Input value) => value.IsNull ? throw context.Failure(new NullNotAllowed(name), value.At) : value;

    private ProblemException Unknown(Input value) => context.Failure(new BadUserInput("A filter has an operation that its property does not know."), value.At);
}
