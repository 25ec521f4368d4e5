namespace GraphCouncil.Schema.Directives;

/// <summary>The type is a node of the graph; on an interface: a kind of node with a root list of its own.</summary>
internal sealed record NodeDirective(string List, string? Label, string? IdPrefix, string? Title)
{
    public const string Name = "node";

    public const string Definition = "directive @node(list: String!, label: String, idPrefix: String, title: String) on OBJECT | INTERFACE";

    public static NodeDirective Read(DirectiveArguments arguments)
    {
        Check(arguments, "list", ReservedNames.IsFieldName, "must be a field name: a small letter, then letters and digits.");
        Check(arguments, "label", ReservedNames.IsTypeName, "must be a label: a capital, then letters and digits.");
        Check(arguments, "idPrefix", ReservedNames.IsIdPrefix, "must be small letters, digits and hyphens, beginning with a letter.");
        return new(arguments.Text("list"), arguments.TextOrNull("label"), arguments.TextOrNull("idPrefix"), arguments.TextOrNull("title"));
    }

    private static void Check(DirectiveArguments arguments, string name, Func<string, bool> fits, string rule)
    {
        if (arguments.TextOrNull(name) is { } text && !fits(text))
        {
            arguments.Fault(name, rule);
        }
    }
}
