using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

/// <summary>Node types, interfaces and unions as clients see them: properties first, then the ways along relationships.</summary>
internal static class KindTypes
{
    private static readonly PublicField Id = new("id", "ID!", "Global id; opaque, never reused.");

    /// <summary>What every node shows besides its id, so that a list of any nodes needs no fragment per type.</summary>
    private static readonly ImmutableArray<PublicField> OfEveryNode =
    [
        new(ApiNames.TitleField.Value, "String", "What the node is called by: the field that is its type's title; null when the type has none."),
        new(ApiNames.KindField.Value, ApiNames.NodeKind + "!", "The node's type."),
    ];

    public static PublicType NodeInterface() =>
        new(PublicKind.Interface, ApiNames.Node.Value, "Anything in the graph that has an identity of its own.") { Fields = [Id, .. OfEveryNode] };

    /// <summary>The enum of all node types.</summary>
    public static PublicType Kinds(GraphMap map) => new(PublicKind.Enum, ApiNames.NodeKind.Value, "The types that a node can be of.")
    {
        Values = [.. map.NodeTypes.Select(type => Kind(type.Name))],
    };

    /// <summary>A type among the kinds of nodes or of search.</summary>
    public static PublicField Kind(TypeName type) => new(ApiNames.SearchKind(type), ApiNames.SearchKind(type), $"Nodes of type {type}.");

    public static PublicType Of(NodeKind kind, Lists lists) => kind switch
    {
        NodeType type => new(PublicKind.Type, type.Name.Value, Described(type))
        {
            Implements = [ApiNames.Node.Value, .. type.Interfaces.Select(i => i.Value)],
            Fields = Fields(kind, lists),
        },
        AbstractType { IsUnion: true } union => new(PublicKind.Union, union.Name.Value, Described(union))
        {
            Members = [.. union.Members.Select(m => m.Value)],
        },
        _ => new(PublicKind.Interface, kind.Name.Value, Described(kind)) { Implements = [ApiNames.Node.Value], Fields = Fields(kind, lists) },
    };

    public static PublicField Property(PropertyDef property) => property == NodeType.Id ? Id : new(
        property.Name.Value,
        ApiNames.Value(property) + (property.Required ? "!" : ""),
        property.Description ?? $"Its {property.Name}.")
    {
        Deprecation = property.Deprecation,
    };

    private static ImmutableArray<PublicField> Fields(NodeKind kind, Lists lists) =>
    [
        Id,
        .. OfEveryNode,
        .. kind.Properties.Where(p => p.Name != NodeType.Id.Name).Select(Property),
        .. kind.Fields.SelectMany(f => Relationships(f, lists)),
    ];

    private static IEnumerable<PublicField> Relationships(RelationshipField field, Lists lists) => field.IsMany
        ? [Relationship(field, lists), .. lists.Folds(field)]
        : [Relationship(field, lists)];

    private static PublicField Relationship(RelationshipField field, Lists lists)
    {
        var description = field.Description ?? $"Related by {field.Relationship.Name}.";
        var shown = field.Multiplicity switch
        {
            Multiplicity.One => new PublicField(field.Name.Value, field.Target + "!", description),
            Multiplicity.OptionalOne => new PublicField(field.Name.Value, field.Target.Value, description),
            Multiplicity.Many => lists.Field(field.Name.Value, ApiNames.Stem(field), description),
        };
        return shown with { Deprecation = field.Deprecation };
    }

    private static string Described(NodeKind kind) => kind.Description ?? $"A node of the graph: {kind.Name}.";
}
