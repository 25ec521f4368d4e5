using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Schema.Directives;
using GraphCouncil.Schema.Rules;
using GraphCouncil.Schema.Source;

namespace GraphCouncil.Schema.Mapping;

/// <summary>Makes the map of a schema that keeps all rules.</summary>
internal static class MapMaker
{
    public static GraphMap Make(SourceModel model, ImmutableArray<QuestionDef> questions)
    {
        var relationships = new RelationshipMaker(model);
        return new(
            [.. model.Nodes.Select(t => Node(model, t, relationships))],
            [.. model.Types.Where(t => t.Kind is SourceKind.Interface or SourceKind.Union && t.Name != ApiNames.Node.Value)
                .Select(t => Abstract(model, t, relationships))],
            relationships.Types,
            [.. model.Enums.Select(Enumeration)],
            questions);
    }

    public static Validity? ValidityOf(SourceType type) =>
        type.Directives.Find<ValidityDirective>() is { } validity ? new(new(validity.From), new(validity.To)) : null;

    private static NodeType Node(SourceModel model, SourceType type, RelationshipMaker relationships)
    {
        var node = type.Directives.Find<NodeDirective>()!;
        return new(
            new(type.Name),
            new(NameRules.Label(type)),
            NodeRules.IdPrefix(type),
            [.. PropertyMaker.Of(model, type)],
            [.. relationships.FieldsOf(type)])
        {
            List = new FieldName(node.List),
            Title = TitleOf(node),
            Description = type.Description,
            Interfaces = [.. type.Interfaces.Where(i => i.Value != ApiNames.Node.Value).Select(i => new TypeName(i.Value))],
            Validity = ValidityOf(type),
            Personal = type.Directives.Find<PersonalDirective>()?.Meaning,
            IsSubject = type.Directives.Has(SubjectDirective.Name),
            Subject = type.Fields.FirstOrDefault(field => field.Directives.Has(SubjectDirective.Name)) is { } way ? new FieldName(way.Name) : null,
        };
    }

    private static AbstractType Abstract(SourceModel model, SourceType type, RelationshipMaker relationships)
    {
        var node = type.Directives.Find<NodeDirective>();
        return new(
            new(type.Name),
            [.. PropertyMaker.Of(model, type)],
            [.. relationships.FieldsOf(type)],
            [.. model.MembersOf(type).Select(m => new TypeName(m.Name))])
        {
            IsUnion = type.Kind == SourceKind.Union,
            List = node is null ? null : new FieldName(node.List),
            Title = node is null ? null : TitleOf(node),
            Description = type.Description,
        };
    }

    private static PropertyName? TitleOf(NodeDirective node) => node.Title is { } title ? new PropertyName(title) : null;

    private static EnumType Enumeration(SourceType type) => new(
        new(type.Name),
        [.. type.Values.Select(v => new EnumValue(v.Name)
        {
            Description = v.Description,
            Deprecation = v.Directives.Find<DeprecatedDirective>()?.Reason,
        })])
    {
        Description = type.Description,
    };
}
