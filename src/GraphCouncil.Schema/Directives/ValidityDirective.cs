namespace GraphCouncil.Schema.Directives;

/// <summary>Names the two Date fields of the period in which something is valid.</summary>
internal sealed record ValidityDirective(string From, string To)
{
    public const string Name = "validity";

    public const string Definition = "directive @validity(from: String!, to: String!) on OBJECT";

    public static ValidityDirective Read(DirectiveArguments arguments)
    {
        var (from, to) = (arguments.Text("from"), arguments.Text("to"));
        if (from == to)
        {
            arguments.Fault("to", "names the same field as 'from'. Name the field of the last day.");
        }

        return new(from, to);
    }
}
