namespace GraphCouncil.Schema.Directives;

/// <summary>No two nodes of the type have the same value.</summary>
internal sealed record UniqueDirective
{
    public const string Name = "unique";

    public const string Definition = "directive @unique on FIELD_DEFINITION";

    public static UniqueDirective Read(DirectiveArguments arguments) => new();
}
