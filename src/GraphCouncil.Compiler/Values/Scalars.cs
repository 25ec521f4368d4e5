using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Compiler.Values;

/// <summary>
/// Literals and variables of the API as values of the graph: dates and times in canonical text, ids as text. Null where a value does not fit its
/// kind.
/// </summary>
internal static class Scalars
{
    private const int FirstSmall = -1;
    private static readonly ImmutableArray<GraphValue.Integer> Small = [.. Enumerable.Range(FirstSmall, 258).Select(n => new GraphValue.Integer(n))];

    public static GraphValue.Integer Whole(long number) =>
        number is >= FirstSmall and <= FirstSmall + 257 ? Small[(int)number - FirstSmall] : new GraphValue.Integer(number);

    public static GraphValue? FromLiteral(GraphQLValue literal, ValueKind kind) => literal switch
    {
        GraphQLStringValue text => FromVariable(text.Value.ToString(), kind),
        GraphQLEnumValue name when kind is ValueKind.Enumeration => new GraphValue.Text(name.Name.StringValue),
        GraphQLBooleanValue truth => FromVariable(truth.BoolValue, kind),
        GraphQLIntValue number when kind is ValueKind.Id => new GraphValue.Text(number.Value.ToString()),
        GraphQLIntValue number => long.TryParse(number.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? FromVariable(whole, kind)
            : FromDouble(number.Value.Span, kind),
        GraphQLFloatValue number => FromDouble(number.Value.Span, kind),
        _ => null,
    };

    public static GraphValue? FromVariable(object? value, ValueKind kind) => kind switch
    {
        ValueKind.Text or ValueKind.TextList or ValueKind.Enumeration => Text(value),
        ValueKind.Id => Id(value),
        ValueKind.Integer => WholeNumber(value) is { } number ? Whole(number) : null,
        ValueKind.Real => Real(value) is { } number && double.IsFinite(number) ? new GraphValue.Real(number) : null,
        ValueKind.Truth => value is bool truth ? (truth ? GraphValue.Truth.True : GraphValue.Truth.False) : null,
        ValueKind.Date => Date(value),
        ValueKind.DateTime => Moment(value),
    };

    /// <summary>A whole number of any type that an engine coerces an Int to; null for everything else.</summary>
    public static long? WholeNumber(object? value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        uint number => number,
        BigInteger number when number >= long.MinValue && number <= long.MaxValue => (long)number,
        decimal number when decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue => (long)number,
        double number when Math.Floor(number) == number && Math.Abs(number) < 9e15 => (long)number,
        _ => null,
    };

    private static GraphValue.Real? FromDouble(ReadOnlySpan<char> digits, ValueKind kind) =>
        kind is ValueKind.Real && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new GraphValue.Real(number)
            : null;

    private static GraphValue.Text? Text(object? value) => value is string text && UnicodeText.IsValid(text) ? new(text) : null;

    private static GraphValue.Text? Id(object? value) => value switch
    {
        string => Text(value),
        _ when WholeNumber(value) is { } number => new(number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static double? Real(object? value) => value switch
    {
        double number => number,
        float number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        _ => WholeNumber(value),
    };

    private static GraphValue.Text? Date(object? value) => value switch
    {
        DateOnly day => new(CalendarDate.Of(day)),
        DateTime time => new(CalendarDate.Of(DateOnly.FromDateTime(time))),
        string text when CalendarDate.Parse(text) is not null => new(text),
        _ => null,
    };

    private static GraphValue.Text? Moment(object? value) => value switch
    {
        DateTimeOffset time => new(Instant.Of(time)),
        DateTime time => new(Instant.Of(new(time.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time))),
        string text when Instant.Parse(text) is { } kept => new(kept),
        _ => null,
    };
}
