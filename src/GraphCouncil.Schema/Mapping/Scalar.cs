using System.Collections.Immutable;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Mapping;

/// <summary>A scalar of the public schema that GraphQL itself does not have.</summary>
internal sealed record Scalar(string Name, string SpecifiedBy, string? Description);

internal static class Scalars
{
    public static ImmutableArray<Scalar> Of(SourceModel model) =>
        [.. model.Scalars.Select(s => new Scalar(s.Name, s.Directives.Find<SpecifiedByDirective>()!.Url, s.Description))];
}
