using System.Globalization;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Values;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Validation.Types;

/// <summary>
/// Which literals and which JSON values are values of a scalar (specification 3.5), and what each is afterwards. Null means that it is
/// none; null itself never comes here.
/// </summary>
internal sealed record ScalarValues(Func<GraphQLValue, object?> FromLiteral, Func<object, object?> FromJson)
{
    private static readonly ScalarValues Int = new(
        literal => literal is GraphQLIntValue number ? Whole(number.Value.Span) : null,
        json => json switch
        {
            int whole => whole,
            double real when Math.Floor(real) == real && real is >= int.MinValue and <= int.MaxValue => (int)real,
            _ => null,
        });

    private static readonly ScalarValues Float = new(
        literal => literal switch
        {
            GraphQLIntValue whole => Finite(whole.Value.Span),
            GraphQLFloatValue real => Finite(real.Value.Span),
            _ => null,
        },
        json => json switch
        {
            int whole => (double)whole,
            long whole => (double)whole,
            double real => real,
            _ => null,
        });

    private static readonly ScalarValues Text = new(literal => (literal as GraphQLStringValue)?.Value.ToString(), json => json as string);

    private static readonly ScalarValues Truth = new(literal => literal is GraphQLBooleanValue truth ? truth.BoolValue : null, json => json as bool?);

    /// <summary>An id is text, whether it was written as text or as a whole number.</summary>
    private static readonly ScalarValues Id = new(
        literal => literal switch
        {
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLIntValue number => number.Value.ToString(),
            _ => null,
        },
        json => json switch
        {
            string text => text,
            int number => number.ToString(CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        });

    private static readonly ScalarValues Date = Formed(text => CalendarDate.Parse(text) is not null);

    private static readonly ScalarValues DateTime = Formed(text => Instant.Parse(text) is not null);

    /// <summary>Of a scalar that answers hold and no argument takes.</summary>
    private static readonly ScalarValues Told = new(_ => null, _ => null);

    public static ScalarValues Of(string name) => name switch
    {
        "Int" => Int,
        "Float" => Float,
        "String" => Text,
        "Boolean" => Truth,
        "ID" => Id,
        "Date" => Date,
        "DateTime" => DateTime,
        ApiNames.GroupValue => Told,
        _ => throw new InvalidOperationException($"Nobody knows the values of the scalar {name}."),
    };

    /// <summary>Text in a form of its own, kept as it was written: the compiler makes the form in which it is asked for.</summary>
    private static ScalarValues Formed(Func<string, bool> isValue) => new(
        literal => literal is GraphQLStringValue text && text.Value.ToString() is var written && isValue(written) ? written : null,
        json => json is string text && isValue(text) ? text : null);

    private static int? Whole(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Finite(ReadOnlySpan<char> digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
