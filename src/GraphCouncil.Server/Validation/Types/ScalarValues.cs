using System.Globalization;
using GraphQL.Types;
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

    /// <param name="name">The scalar's name.</param>
    /// <param name="own">The type that knows its values, for scalars that are ours: ids, dates, moments.</param>
    public static ScalarValues Of(string name, ScalarGraphType? own) => name switch
    {
        "Int" => Int,
        "Float" => Float,
        "String" => Text,
        "Boolean" => Truth,
        _ when own is not null => new(
            literal => own.CanParseLiteral(literal) ? own.ParseLiteral(literal) : null,
            json => own.CanParseValue(json) ? own.ParseValue(json) : null),
        _ => throw new InvalidOperationException($"Nobody knows the values of the scalar {name}."),
    };

    private static int? Whole(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Finite(ReadOnlySpan<char> digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
