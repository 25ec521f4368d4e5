using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>Something that a question can range over: a node type, or an abstract type that stands for several of them.</summary>
public abstract record NodeKind
{
    private protected NodeKind(TypeName name, ImmutableArray<PropertyDef> properties, ImmutableArray<RelationshipField> fields)
    {
        Name = name;
        Properties = properties;
        Fields = fields;
    }

    public TypeName Name { get; }

    /// <summary>The root field that lists it, such as <c>people</c>; null when it has none.</summary>
    public FieldName? List { get; init; }

    /// <summary>Its properties in schema order; <c>id</c> is always the first.</summary>
    public ImmutableArray<PropertyDef> Properties { get; }

    /// <summary>The ways out of it along relationships, in schema order.</summary>
    public ImmutableArray<RelationshipField> Fields { get; }

    /// <summary>The property it is called by; null when it has no name.</summary>
    public PropertyName? Title { get; init; }

    public string? Description { get; init; }

    public PropertyDef? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name.Value == name)
            {
                return property;
            }
        }

        return null;
    }

    public RelationshipField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name.Value == name)
            {
                return field;
            }
        }

        return null;
    }
}

/// <summary>A type of node that is stored: one label, one prefix of ids.</summary>
public sealed record NodeType(
    TypeName Name, NodeLabel Label, string IdPrefix, ImmutableArray<PropertyDef> Properties, ImmutableArray<RelationshipField> Fields)
    : NodeKind(Name, Properties, Fields)
{
    /// <summary>The property that every node has: unique in the whole graph, <c>prefix:local</c>.</summary>
    public static PropertyDef Id { get; } = new(new("id"), ValueKind.Id, Required: true) { Unique = true };

    /// <summary>The interfaces it implements, without <c>Node</c>.</summary>
    public ImmutableArray<TypeName> Interfaces { get; init; } = [];

    public Validity? Validity { get; init; }

    public PersonalData? Personal { get; init; }

    /// <summary>Whether its nodes are those whom <c>SELF</c> in a rule of access means.</summary>
    public bool IsSubject { get; init; }

    /// <summary>The to-one field that leads to the one whom a node's data is about; null when it is about nobody.</summary>
    public FieldName? Subject { get; init; }

    /// <summary>The text that its nodes are called by; null when there is none.</summary>
    public PropertyDef? TitleText => Title is { } title && Property(title.Value) is { Kind: ValueKind.Text } property ? property : null;

    /// <summary>Whether a store keeps the Danish order of a property: it is Danish itself, or a search puts the nodes in order by it.</summary>
    public bool KeepsCollationKey(PropertyDef property) => property.Danish || property == TitleText;
}

/// <summary>An interface or a union: its properties and fields are those that all members share (a union: only <c>id</c>).</summary>
public sealed record AbstractType(
    TypeName Name, ImmutableArray<PropertyDef> Properties, ImmutableArray<RelationshipField> Fields, ImmutableArray<TypeName> Members)
    : NodeKind(Name, Properties, Fields)
{
    public bool IsUnion { get; init; }
}
