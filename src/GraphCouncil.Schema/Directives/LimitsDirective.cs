using System.Text.RegularExpressions;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Directives;

/// <summary>Which values may be written.</summary>
internal sealed record LimitsDirective(ValueLimits Meaning)
{
    public const string Name = "limits";

    public const string Definition = "directive @limits(min: Float, max: Float, minLength: Int, maxLength: Int, pattern: String) on FIELD_DEFINITION";

    public bool OfNumbers => Meaning.Min is not null || Meaning.Max is not null;

    public bool OfText => Meaning.MinLength is not null || Meaning.MaxLength is not null || Meaning.Pattern is not null;

    public static LimitsDirective Read(DirectiveArguments arguments)
    {
        var limits = new ValueLimits(
            arguments.NumberOrNull("min"),
            arguments.NumberOrNull("max"),
            arguments.WholeOrNull("minLength"),
            arguments.WholeOrNull("maxLength"),
            arguments.TextOrNull("pattern"));
        if (limits.Min > limits.Max)
        {
            arguments.Fault("max", "is smaller than 'min'. No value fits; correct one of them.");
        }

        if (limits.MinLength < 0)
        {
            arguments.Fault("minLength", "is negative. Leave it out when any length will do.");
        }

        if (limits.MaxLength < (limits.MinLength ?? 1))
        {
            arguments.Fault("maxLength", "leaves no room for a value. Correct it, or 'minLength'.");
        }

        if (limits.Pattern is { } pattern)
        {
            CheckPattern(arguments, pattern);
        }

        if (limits == new ValueLimits(null, null, null, null, null))
        {
            arguments.Fault("min", "and all other limits are missing. Give one, or remove the directive.");
        }

        return new(limits);
    }

    private static void CheckPattern(DirectiveArguments arguments, string pattern)
    {
        try
        {
            // Non-backtracking: a value checked against a pattern costs time linear in its length, whatever the schema says.
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            arguments.Fault("pattern", "is no regular expression of the plain kind (without look-around and back references). Correct it.");
            return;
        }

        if (!pattern.StartsWith('^') || !pattern.EndsWith('$'))
        {
            arguments.Fault("pattern", "must match the whole value. Begin it with ^ and end it with $.");
        }
    }
}
