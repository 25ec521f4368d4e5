namespace GraphCouncil.Schema.Directives;

/// <summary>Of a type: its nodes are those whom SELF means. Of a field: it leads to the one whom its node's data is about.</summary>
internal sealed record SubjectDirective
{
    public const string Name = "subject";

    public const string Definition = "directive @subject on OBJECT | FIELD_DEFINITION";

    public static SubjectDirective Read(DirectiveArguments arguments) => new();
}
