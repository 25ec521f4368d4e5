using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Core.Changes;

/// <summary>Which values a type's properties may have.</summary>
internal sealed class ValueRules
{
    private readonly GraphMap _map;
    private readonly string _type;
    private readonly ImmutableArray<PropertyDef> _properties;
    private readonly Regex?[] _patterns;

    public ValueRules(string type, ImmutableArray<PropertyDef> properties, GraphMap map)
    {
        _map = map;
        _type = type;
        _properties = properties;
        _patterns = [.. properties.Select(p => p.Limits?.Pattern is { } pattern
            ? new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
            : null)];
    }

    public void Check(ImmutableArray<GraphValue> values)
    {
        if (values.Length != _properties.Length)
        {
            throw new RefusedChangeException($"{_type} has {_properties.Length} properties, {values.Length} values were given.");
        }

        for (var i = 0; i < values.Length; i++)
        {
            Check(_properties[i], _patterns[i], values[i]);
        }
    }

    private void Check(PropertyDef property, Regex? pattern, GraphValue value)
    {
        if (value is GraphValue.Missing)
        {
            Demand(!property.Required, property, "is missing although it is required");
            return;
        }

        Demand(IsOfKind(property, value), property, "is not a value of its kind");
        if (property.Limits is not { } limits)
        {
            return;
        }

        switch (value)
        {
            case GraphValue.Text text:
                CheckText(property, limits, pattern, text.Value);
                break;
            case GraphValue.Integer whole:
                CheckNumber(property, limits, whole.Value);
                break;
            case GraphValue.Real real:
                CheckNumber(property, limits, real.Value);
                break;
            case GraphValue.List list:
                foreach (var item in list.Items)
                {
                    CheckText(property, limits, pattern, ((GraphValue.Text)item).Value);
                }

                break;
        }
    }

    private bool IsOfKind(PropertyDef property, GraphValue value) => property.Kind switch
    {
        ValueKind.Text or ValueKind.Id => IsText(value),
        ValueKind.Integer => value is GraphValue.Integer,
        ValueKind.Real => value is GraphValue.Real { Value: var real } && double.IsFinite(real),
        ValueKind.Truth => value is GraphValue.Truth,
        ValueKind.Date => value is GraphValue.Text { Value: var date } && CalendarDate.Parse(date) is not null,
        ValueKind.DateTime => value is GraphValue.Text { Value: var time } && Instant.IsKept(time),
        ValueKind.Enumeration => value is GraphValue.Text { Value: var name } && _map.FindEnum(property.Enum!.Value.Value) is { } names
            && names.Values.Any(v => v.Name == name),
        ValueKind.TextList => value is GraphValue.List list && list.Items.All(IsText),
    };

    private static bool IsText(GraphValue value) => value is GraphValue.Text { Value: var text } && UnicodeText.IsValid(text);

    private void CheckText(PropertyDef property, ValueLimits limits, Regex? pattern, string text)
    {
        Demand(text.Length >= (limits.MinLength ?? 0) && text.Length <= (limits.MaxLength ?? int.MaxValue), property, "is too short or too long");
        Demand(pattern is null || pattern.IsMatch(text), property, "has not the form that it must have");
    }

    private void CheckNumber(PropertyDef property, ValueLimits limits, double number) =>
        Demand(number >= (limits.Min ?? double.MinValue) && number <= (limits.Max ?? double.MaxValue), property, "is out of its bounds");

    private void Demand(bool holds, PropertyDef property, string fault)
    {
        if (!holds)
        {
            throw new RefusedChangeException($"{_type}.{property.Name} {fault}.");
        }
    }
}
