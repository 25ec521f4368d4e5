namespace GraphCouncil.Schema.Directives;

/// <summary>The type holds the properties of a relationship and is no node.</summary>
internal sealed record RelationshipPropertiesDirective
{
    public const string Name = "relationshipProperties";

    public const string Definition = "directive @relationshipProperties on OBJECT";

    public static RelationshipPropertiesDirective Read(DirectiveArguments arguments) => new();
}
