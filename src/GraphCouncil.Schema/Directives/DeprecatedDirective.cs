namespace GraphCouncil.Schema.Directives;

/// <summary>Not to be used any more; GraphQL's own directive.</summary>
internal sealed record DeprecatedDirective(string Reason)
{
    public const string Name = "deprecated";

    public const string Definition = "directive @deprecated(reason: String = \"No longer supported\") on FIELD_DEFINITION | ENUM_VALUE";

    public static DeprecatedDirective Read(DirectiveArguments arguments)
    {
        var reason = arguments.TextOrNull("reason");
        if (string.IsNullOrWhiteSpace(reason))
        {
            arguments.Fault("reason", "is missing. Say what to use instead.");
        }

        return new(reason ?? "");
    }
}
