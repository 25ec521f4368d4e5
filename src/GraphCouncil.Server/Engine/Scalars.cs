using System.Globalization;
using GraphCouncil.Core.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphCouncil.Server.Engine;

/// <summary>An id is text, whether it was written as text or as a whole number.</summary>
internal sealed class TextIdType : IdGraphType
{
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLIntValue number ? number.Value.ToString() : base.ParseLiteral(value);

    public override object? ParseValue(object? value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => base.ParseValue(value),
    };
}

/// <summary>
/// A scalar written as text in a form of its own. Text of another form is refused; the compiler makes the form in which it is asked for and kept.
/// </summary>
internal abstract class FormedTextType : ScalarGraphType
{
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => IsValue(text.Value.Span) ? text.Value.ToString() : ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        string text => IsValue(text) ? text : ThrowValueConversionError(value),
        null => null,
        _ => ThrowValueConversionError(value),
    };

    private protected abstract bool IsValue(ReadOnlySpan<char> text);
}

/// <summary>A day as <see cref="CalendarDate"/> says.</summary>
internal sealed class DateType : FormedTextType
{
    public DateType() => Name = "Date";

    private protected override bool IsValue(ReadOnlySpan<char> text) => CalendarDate.Parse(text) is not null;
}

/// <summary>A moment as <see cref="Instant"/> says.</summary>
internal sealed class DateTimeType : FormedTextType
{
    public DateTimeType() => Name = "DateTime";

    private protected override bool IsValue(ReadOnlySpan<char> text) => Instant.Parse(text) is not null;
}
