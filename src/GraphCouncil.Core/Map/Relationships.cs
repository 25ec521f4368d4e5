using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>Which way a field follows a relationship: with its direction or against it.</summary>
public enum Direction
{
    Out,
    In,
}

/// <summary>How many related nodes a field can show.</summary>
public enum Multiplicity
{
    /// <summary>Exactly one; a missing one is a fault of the data.</summary>
    One,

    /// <summary>One or none.</summary>
    OptionalOne,

    /// <summary>Any number, shown as a connection.</summary>
    Many,
}

/// <summary>A type of relationship. Several of one type may lie between the same two nodes; each has an id of its own.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Source">The node type, interface or union it starts from.</param>
/// <param name="Target">The node type, interface or union it leads to.</param>
/// <param name="Properties">What it carries besides its id; null when nothing.</param>
public sealed record RelationshipType(RelationshipName Name, TypeName Source, TypeName Target, RelationshipProperties? Properties)
{
    /// <summary>The id that every relationship has. It is no field of the API; it makes orders total.</summary>
    public static PropertyDef Id { get; } = new(new("id"), ValueKind.Id, Required: true) { Unique = true };

    /// <summary>What it carries besides its id, in the map's order.</summary>
    public ImmutableArray<PropertyDef> Carried => Properties?.Properties ?? [];

    /// <summary>
    /// The relationship as a field of whatever can stand at that end of it, for walks: the schema need not have a field that leads this way.
    /// </summary>
    public RelationshipField Walked(Direction direction) => direction switch
    {
        Direction.Out => new(new("->" + Name), Source, this, direction, Target, Multiplicity.Many),
        Direction.In => new(new("<-" + Name), Target, this, direction, Source, Multiplicity.Many),
    };
}

/// <summary>The properties of a relationship, declared as one type of the schema.</summary>
public sealed record RelationshipProperties(TypeName Name, ImmutableArray<PropertyDef> Properties)
{
    public Validity? Validity { get; init; }

    public PersonalData? Personal { get; init; }

    public AccessRule? Access { get; init; }

    public string? Description { get; init; }
}

/// <summary>A field that follows a relationship from a node to its related nodes.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Owner">The type that first declares it: an interface when implementers only repeat it.</param>
/// <param name="Relationship">The relationship it follows.</param>
/// <param name="Direction">Out: the owner is the source.</param>
/// <param name="Target">The type at the far end, as the field declares it.</param>
/// <param name="Multiplicity">How many there can be.</param>
public sealed record RelationshipField(
    FieldName Name, TypeName Owner, RelationshipType Relationship, Direction Direction, TypeName Target, Multiplicity Multiplicity)
{
    /// <summary>The owner is found in search through the related node; null when not.</summary>
    public SearchThrough? Search { get; init; }

    /// <summary>Personal data: that the two nodes are related tells something of a person. Null when it does not.</summary>
    public PersonalData? Personal { get; init; }

    /// <summary>
    /// The field of its owner that tells the same over time; then this one tells of now alone. Null when what it tells is taken to hold always.
    /// </summary>
    public FieldName? History { get; init; }

    public AccessRule? Access { get; init; }

    public string? Description { get; init; }

    public string? Deprecation { get; init; }

    public bool IsMany => Multiplicity == Multiplicity.Many;

    /// <summary>
    /// Whether it leads upward in a hierarchy, as <c>broader</c> does: to one node of its own type, by relationships that say no more.
    /// </summary>
    public bool IsHierarchy => !IsMany && Owner == Target && Relationship.Properties is null;
}

/// <summary>
/// Search through a relationship: weight 1..100, and the field of the related type that is followed 0 to 5 steps before looking back.
/// </summary>
public sealed record SearchThrough(int Weight, FieldName? Descend)
{
    /// <summary>How many steps <see cref="Descend"/> is followed at most.</summary>
    public const int MaxSteps = 5;
}
