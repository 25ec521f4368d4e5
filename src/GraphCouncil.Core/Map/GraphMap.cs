using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>What the schema says about the graph, read once at start and never changed. The order of everything is the schema's.</summary>
public sealed class GraphMap
{
    private readonly FrozenDictionary<string, NodeKind> _kinds;
    private readonly FrozenDictionary<string, RelationshipType> _relationships;
    private readonly FrozenDictionary<string, EnumType> _enums;
    private readonly FrozenDictionary<string, NodeType> _byPrefix;
    private readonly FrozenDictionary<string, ImmutableArray<NodeType>> _members;
    private readonly FrozenDictionary<string, RootFieldDef> _rootFields;

    public GraphMap(
        ImmutableArray<NodeType> nodeTypes,
        ImmutableArray<AbstractType> abstractTypes,
        ImmutableArray<RelationshipType> relationshipTypes,
        ImmutableArray<EnumType> enums,
        ImmutableArray<QuestionDef> questions = default)
    {
        Questions = questions.IsDefault ? [] : questions;
        NodeTypes = nodeTypes;
        AbstractTypes = abstractTypes;
        RelationshipTypes = relationshipTypes;
        Enums = enums;
        AnyNode = new AbstractType(ApiNames.Node, [NodeType.Id], [], [.. nodeTypes.Select(t => t.Name)]);
        SearchResult = new AbstractType(ApiNames.SearchResult, [NodeType.Id], [], [.. SearchedTypes.Select(t => t.Name)]) { IsUnion = true };
        _kinds = nodeTypes.AsEnumerable<NodeKind>().Concat(abstractTypes).Append(AnyNode).Append(SearchResult).ToFrozenDictionary(k => k.Name.Value);
        _relationships = relationshipTypes.ToFrozenDictionary(r => r.Name.Value);
        _enums = enums.ToFrozenDictionary(e => e.Name.Value);
        _byPrefix = nodeTypes.ToFrozenDictionary(t => t.IdPrefix);
        var concrete = nodeTypes.ToDictionary(t => t.Name);
        _members = _kinds.Values.ToFrozenDictionary(
            k => k.Name.Value,
            k => k is AbstractType several ? [.. several.Members.Select(m => concrete[m])] : ImmutableArray.Create((NodeType)k));
        RootFields = RootFieldList.Of(this);
        _rootFields = RootFields.DistinctBy(field => field.Name).ToFrozenDictionary(field => field.Name.Value);
    }

    public ImmutableArray<NodeType> NodeTypes { get; }

    /// <summary>The interfaces and unions of the schema, without <see cref="AnyNode"/> and <see cref="SearchResult"/>.</summary>
    public ImmutableArray<AbstractType> AbstractTypes { get; }

    public ImmutableArray<RelationshipType> RelationshipTypes { get; }

    public ImmutableArray<EnumType> Enums { get; }

    /// <summary>What can be asked besides what the graph's own types bring along.</summary>
    public ImmutableArray<QuestionDef> Questions { get; }

    /// <summary>Relay's <c>Node</c>: every node type, with nothing in common but the id.</summary>
    public AbstractType AnyNode { get; }

    /// <summary>What a search can find: the union of <see cref="SearchedTypes"/>; no members when nothing is searched.</summary>
    public AbstractType SearchResult { get; }

    /// <summary>The fields of <c>Query</c>, in the order of the public schema.</summary>
    public ImmutableArray<RootFieldDef> RootFields { get; }

    /// <summary>The kind of that name. Throws when there is none: names are checked when the map is made.</summary>
    public NodeKind Kind(TypeName name) => _kinds[name.Value];

    public NodeKind? FindKind(string name) => _kinds.GetValueOrDefault(name);

    public RelationshipType? FindRelationship(string name) => _relationships.GetValueOrDefault(name);

    public EnumType? FindEnum(string name) => _enums.GetValueOrDefault(name);

    public RootFieldDef? FindRootField(string name) => _rootFields.GetValueOrDefault(name);

    /// <summary>The type that ids with this prefix belong to; null when there is none.</summary>
    public NodeType? FindByIdPrefix(string prefix) => _byPrefix.GetValueOrDefault(prefix);

    /// <summary>The stored types that a kind stands for, in schema order; a node type stands for itself.</summary>
    public ImmutableArray<NodeType> Members(NodeKind kind) => _members[kind.Name.Value];

    /// <summary>The stored types that a name stands for.</summary>
    public ImmutableArray<NodeType> Members(TypeName name) => _members[name.Value];

    /// <summary>Whether anything has a period in which it is valid.</summary>
    public bool HasPeriods =>
        NodeTypes.Any(type => type.Validity is not null) || RelationshipTypes.Any(type => type.Properties?.Validity is not null);

    /// <summary>Whether a field of that direction shows one related node at most.</summary>
    public bool IsToOne(RelationshipType type, Direction direction) => NodeTypes.AsEnumerable<NodeKind>().Concat(AbstractTypes)
        .SelectMany(kind => kind.Fields)
        .Any(field => field.Relationship.Name == type.Name && field.Direction == direction && !field.IsMany);

    /// <summary>The properties, besides the id, that a list with nodes of the type can be ordered by; none when it is never listed.</summary>
    public IEnumerable<PropertyDef> SortableProperties(NodeType type) => IsListed(type)
        ? type.Properties.Where(p => p.Kind != ValueKind.TextList && p.Name != NodeType.Id.Name)
        : [];

    private bool IsListed(NodeType type) =>
        type.List is not null || AbstractTypes.Any(several => several.List is not null && several.Members.Contains(type.Name));

    /// <summary>The stored types with something to search in, in schema order: the members of <c>SearchResult</c>.</summary>
    public IEnumerable<NodeType> SearchedTypes =>
        NodeTypes.Where(t => t.Properties.Any(p => p.SearchWeight is not null) || t.Fields.Any(f => f.Search is not null));
}
