using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GraphCouncil.Core.Problems;
using GraphCouncil.Server.Http;
using GraphQL;

namespace GraphCouncil.Server.Engine;

/// <summary>What GraphQL.NET says of an invalid document, without the literals it quotes and without its guesses at the schema.</summary>
internal static partial class ValidationMessages
{
    private const string Guess = " Did you mean";
    private const string InvalidValue = "has invalid value.";
    private const string InvalidDefault = "has invalid default value";
    private const string InvalidVariable = "is invalid. ";

    /// <param name="most">How many errors are looked at; there may be many.</param>
    public static ImmutableArray<RequestError> Of(IEnumerable<ExecutionError> errors, int most) =>
        [.. errors.Take(most).Select(error => new RequestError(Codes.ValidationError, Clean(error.Message), [.. error.Locations?.Take(most) ?? []], []))];

    public static string Clean(string message)
    {
        var text = Before(message, Guess);
        if (text.StartsWith("Argument '", StringComparison.Ordinal) && text.Contains(InvalidValue, StringComparison.Ordinal))
        {
            var head = Before(text, InvalidValue) + InvalidValue;
            return head + Expected(text[head.Length..]);
        }

        if (text.StartsWith("Variable '", StringComparison.Ordinal))
        {
            return text.Contains(InvalidDefault, StringComparison.Ordinal) ? Before(text, InvalidDefault) + InvalidDefault + "." : OfVariable(text);
        }

        return text.StartsWith("Invalid literal for", StringComparison.Ordinal) || text.StartsWith("Invalid value for", StringComparison.Ordinal)
            ? Before(text, ". ") + "."
            : text;
    }

    // The literal follows 'found', so only what stands before it is kept: field names and types of the schema.
    private static string Expected(string detail) =>
        Detail().Match(detail) is { Success: true } known ? known.Value.Replace("[", string.Empty, StringComparison.Ordinal) + "." : string.Empty;

    private static string OfVariable(string text)
    {
        var head = Before(text, InvalidVariable) + InvalidVariable;
        if (head.Length >= text.Length)
        {
            return text;
        }

        // A type of the schema ends the sentence; what stands before it may be the caller's.
        var detail = text[head.Length..];
        var type = detail[(detail.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return detail.StartsWith("Unable to convert", StringComparison.Ordinal) ? $"{head}Expected a value of type {type}."
            : detail.StartsWith("Unrecognized input fields", StringComparison.Ordinal) ? $"{head}It has fields that {type} does not have."
            : text;
    }

    private static string Before(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text : text[..at];
    }

    [GeneratedRegex("""\A ((In field '\w+': \[?|In element #[0-9]+: \[)*)(Unknown field|Expected (type )?'\w+!?'|Missing required field '\w+' of type '[\w\[\]!]+')""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Detail();
}
