using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;

namespace GraphCouncil.Schema.Source;

/// <summary>What one field says of a type of relationship. Fields that only repeat an interface's make no claim of their own.</summary>
internal sealed record RelationshipClaim(SourceType Owner, SourceField Field, RelationshipDirective Directive)
{
    public string Source => Directive.Direction == Direction.Out ? Owner.Name : Field.Type.Name;

    public string Target => Directive.Direction == Direction.Out ? Field.Type.Name : Owner.Name;

    public string Name => $"{Owner.Name}.{Field.Name}";

    public SourcePoint At => Field.Directives.Use(RelationshipDirective.Name)!.At;

    /// <summary>All claims of the schema by type of relationship, in the order in which the types first appear.</summary>
    public static IEnumerable<IGrouping<string, RelationshipClaim>> ByType(SourceModel model) =>
        from owner in model.Owners
        from field in owner.Fields
        let directive = field.Directives.Find<RelationshipDirective>()
        where directive is not null && model.FindKind(field.Type.Name) is not null && model.DeclaringInterface(owner, field) is null
        group new RelationshipClaim(owner, field, directive) by directive.Type;
}
