using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Mapping;

/// <summary>Makes the relationship types and the fields that follow them. The schema is sound when this runs.</summary>
internal sealed class RelationshipMaker
{
    private readonly SourceModel _model;
    private readonly Dictionary<string, RelationshipType> _byName;

    public RelationshipMaker(SourceModel model)
    {
        _model = model;
        var carried = model.RelationshipProperties.ToDictionary(t => t.Name, Carried);
        Types = [.. RelationshipClaim.ByType(model).Select(claims => claims.First()).Select(claim => new RelationshipType(
            new(claim.Directive.Type), new(claim.Source), new(claim.Target), claim.Directive.Properties is { } name ? carried[name] : null))];
        _byName = Types.ToDictionary(t => t.Name.Value);
    }

    public ImmutableArray<RelationshipType> Types { get; }

    public IEnumerable<RelationshipField> FieldsOf(SourceType owner) =>
        from field in owner.Fields
        let directive = field.Directives.Find<RelationshipDirective>()
        where directive is not null
        select Make(owner, field, directive);

    private RelationshipField Make(SourceType owner, SourceField field, RelationshipDirective directive)
    {
        var declaring = _model.DeclaringInterface(owner, field);
        var multiplicity = field.Type.Shape switch
        {
            TypeShape.Optional => Multiplicity.OptionalOne,
            TypeShape.Required => Multiplicity.One,
            TypeShape.Many => Multiplicity.Many,
            TypeShape.Other => throw new InvalidOperationException($"'{owner.Name}.{field.Name}' passed the rules with a type that no field has."),
        };
        return new(new(field.Name), new((declaring ?? owner).Name), _byName[directive.Type], directive.Direction, new(field.Type.Name), multiplicity)
        {
            Search = field.Directives.Find<SearchDirective>() is { } search
                ? new(search.Weight, search.Descend is { } descend ? new FieldName(descend) : null)
                : null,
            Personal = field.Directives.Find<PersonalDirective>()?.Meaning,
            History = directive.History is { } history ? new FieldName(history) : null,
            Access = field.Directives.Find<AccessDirective>()?.Meaning,
            Description = field.Description ?? declaring?.Field(field.Name)?.Description,
            Deprecation = field.Directives.Find<DeprecatedDirective>()?.Reason,
        };
    }

    private RelationshipProperties Carried(SourceType type) => new(new(type.Name), [.. PropertyMaker.Of(_model, type)])
    {
        Validity = MapMaker.ValidityOf(type),
        Personal = type.Directives.Find<PersonalDirective>()?.Meaning,
        Access = type.Directives.Find<AccessDirective>()?.Meaning,
        Description = type.Description,
    };
}
