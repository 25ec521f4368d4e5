using GraphQLParser;

namespace GraphCouncil.Server.Guard;

/// <summary>Why a document is not looked at any further.</summary>
/// <param name="Message">Names, counts and limits only; nothing a caller wrote as a value.</param>
/// <param name="At">Where in the document, when one place can be named.</param>
internal sealed record Refusal(RefusalReason Reason, string Message, Location? At = null);

internal enum RefusalReason
{
    SyntaxError,
    ValidationError,
    DocumentTooLarge,
    Tokens,
    Depth,
    Fragments,
    Fields,
    Aliases,
    Directives,
    Operations,
    Variables,
    Introspection,

    /// <summary>The schema is asked for where that is closed.</summary>
    IntrospectionDisabled,
}
