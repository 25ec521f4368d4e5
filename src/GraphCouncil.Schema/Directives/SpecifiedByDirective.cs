namespace GraphCouncil.Schema.Directives;

/// <summary>Where a scalar's format is specified; GraphQL's own directive.</summary>
internal sealed record SpecifiedByDirective(string Url)
{
    public const string Name = "specifiedBy";

    public const string Definition = "directive @specifiedBy(url: String!) on SCALAR";

    public static SpecifiedByDirective Read(DirectiveArguments arguments)
    {
        var url = arguments.Text("url");
        if (!Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            arguments.Fault("url", "must be a whole address.");
        }

        return new(url);
    }
}
