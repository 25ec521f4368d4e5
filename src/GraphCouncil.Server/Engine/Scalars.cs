using System.Globalization;
using GraphQL.Types;
using GraphQLParser;
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

/// <summary>A scalar that is kept and compared as text in one canonical form. Values that have no such form are refused.</summary>
internal abstract class CanonicalTextType : ScalarGraphType
{
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        string text => Parse(text) ?? ThrowValueConversionError(value),
        null => null,
        _ => ThrowValueConversionError(value),
    };

    /// <returns>The canonical text, or null when this is not a value of the type.</returns>
    private protected abstract string? Parse(ROM text);
}

/// <summary>A day: <c>YYYY-MM-DD</c>.</summary>
internal sealed class DateType : CanonicalTextType
{
    private const string Format = "yyyy-MM-dd";

    public DateType() => Name = "Date";

    private protected override string? Parse(ROM text) =>
        DateOnly.TryParseExact(text.Span, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text.ToString() : null;
}

/// <summary>A moment: RFC 3339 with any offset in, UTC with milliseconds out, so that the order of the text is the order of time.</summary>
internal sealed class DateTimeType : CanonicalTextType
{
    private const string Canonical = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public DateTimeType() => Name = "DateTime";

    // Without an offset a time names no moment, so the style refuses to assume one.
    private protected override string? Parse(ROM text) =>
        HasOffset(text.Span) && DateTimeOffset.TryParseExact(text.Span, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment.UtcDateTime.ToString(Canonical, CultureInfo.InvariantCulture)
            : null;

    private static bool HasOffset(ReadOnlySpan<char> text) => text.Length > 19 && (text[^1] == 'Z' || text[^6] is '+' or '-');
}
