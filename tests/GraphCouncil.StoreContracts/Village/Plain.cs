using System.Collections.Immutable;
using System.Globalization;
using GraphCouncil.Core.Values;

namespace GraphCouncil.StoreContracts.Village;

/// <summary>Values as facts write them: text, numbers, truths, arrays, null for a missing one.</summary>
public static class Plain
{
    public static GraphValue Value(object? plain) => plain switch
    {
        null => GraphValue.Missing.Instance,
        GraphValue value => value,
        string text => new GraphValue.Text(text),
        bool truth => new GraphValue.Truth(truth),
        int or long => new GraphValue.Integer(Convert.ToInt64(plain, CultureInfo.InvariantCulture)),
        double real => new GraphValue.Real(real),
        System.Collections.IEnumerable items => new GraphValue.List([.. items.Cast<object?>().Select(Value)]),
        _ => throw new ArgumentException($"{plain.GetType()} is no plain value.", nameof(plain)),
    };

    public static ImmutableArray<GraphValue> Values(params object?[] plain) => [.. plain.Select(Value)];
}
