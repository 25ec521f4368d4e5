namespace GraphCouncil.Schema.Directives;

/// <summary>The field is searched; on a relationship: its owner is found through the related node.</summary>
internal sealed record SearchDirective(int Weight, string? Descend)
{
    public const string Name = "search";

    public const string Definition = "directive @search(weight: Int!, descend: String) on FIELD_DEFINITION";

    public static SearchDirective Read(DirectiveArguments arguments)
    {
        var weight = arguments.Whole("weight");
        if (weight is < 1 or > 100)
        {
            arguments.Fault("weight", "must lie between 1 and 100.");
        }

        return new(weight, arguments.TextOrNull("descend"));
    }
}
