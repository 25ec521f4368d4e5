namespace GraphCouncil.Schema.Directives;

/// <summary>Text that is ordered by Danish rules.</summary>
internal sealed record DanishDirective
{
    public const string Name = "danish";

    public const string Definition = "directive @danish on FIELD_DEFINITION";

    public static DanishDirective Read(DirectiveArguments arguments) => new();
}
