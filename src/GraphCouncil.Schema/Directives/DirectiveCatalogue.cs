using System.Collections.Immutable;

namespace GraphCouncil.Schema.Directives;

/// <summary>Every directive that the schema may use. What is not here is a fault.</summary>
internal static class DirectiveCatalogue
{
    public static ImmutableArray<DirectiveKind> All { get; } =
    [
        DirectiveKind.Of(NodeDirective.Definition, NodeDirective.Read),
        DirectiveKind.Of(RelationshipDirective.Definition, RelationshipDirective.Read),
        DirectiveKind.Of(RelationshipPropertiesDirective.Definition, RelationshipPropertiesDirective.Read),
        DirectiveKind.Of(ValidityDirective.Definition, ValidityDirective.Read),
        DirectiveKind.Of(UniqueDirective.Definition, UniqueDirective.Read),
        DirectiveKind.Of(DanishDirective.Definition, DanishDirective.Read),
        DirectiveKind.Of(SearchDirective.Definition, SearchDirective.Read),
        DirectiveKind.Of(PersonalDirective.Definition, PersonalDirective.Read),
        DirectiveKind.Of(AccessDirective.Definition, AccessDirective.ReadFrom),
        DirectiveKind.Of(SubjectDirective.Definition, SubjectDirective.Read),
        DirectiveKind.Of(LimitsDirective.Definition, LimitsDirective.Read),
        DirectiveKind.Of(DeprecatedDirective.Definition, DeprecatedDirective.Read),
        DirectiveKind.Of(SpecifiedByDirective.Definition, SpecifiedByDirective.Read),
    ];

    public static DirectiveKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
