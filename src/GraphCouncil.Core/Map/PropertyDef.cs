using System.Collections.Immutable;

namespace GraphCouncil.Core.Map;

/// <summary>What a property holds. Dates and times are kept as canonical text whose order is the order of time.</summary>
public enum ValueKind
{
    /// <summary>Unicode text in normalization form C, compared by code point.</summary>
    Text,

    /// <summary>A whole number of 32 bits in the API, 64 in a store.</summary>
    Integer,

    /// <summary>A finite double.</summary>
    Real,

    /// <summary>True or false; false comes first.</summary>
    Truth,

    /// <summary>The global id of a node or a relationship.</summary>
    Id,

    /// <summary>A calendar day, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>An instant in UTC, <c>YYYY-MM-DDTHH:MM:SS.fffZ</c>, further digits behind the Z (<see cref="Values.Instant"/>).</summary>
    DateTime,

    /// <summary>A name out of an <see cref="EnumType"/>.</summary>
    Enumeration,

    /// <summary>A list of text without missing items; an empty list is a value.</summary>
    TextList,
}

/// <summary>A property of a node type or of a relationship, as the schema declares it.</summary>
/// <param name="Name">The name in the API, in the map and in the stores.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">Never missing: the API shows it with an exclamation mark.</param>
public sealed record PropertyDef(PropertyName Name, ValueKind Kind, bool Required)
{
    /// <summary>The enum whose names are allowed, for <see cref="ValueKind.Enumeration"/> only.</summary>
    public TypeName? Enum { get; init; }

    /// <summary>No two nodes of the type share a value.</summary>
    public bool Unique { get; init; }

    /// <summary>Ordered by Danish collation (<see cref="Text.DanishOrder"/>).</summary>
    public bool Danish { get; init; }

    /// <summary>Weight 1..100 in full-text search; null when not searched.</summary>
    public int? SearchWeight { get; init; }

    /// <summary>Whether stores keep its folded text (<see cref="Text.DanishFolding"/>) beside it, of a list that of each item, for filters.</summary>
    public bool KeepsFoldedText => Kind is ValueKind.Text or ValueKind.TextList;

    /// <summary>Personal data, with the purpose it is kept for; null when it tells nothing of a person.</summary>
    public PersonalData? Personal { get; init; }

    /// <summary>Who may read and write it; null when everybody may who sees its node or relationship.</summary>
    public AccessRule? Access { get; init; }

    /// <summary>Which values may be written; null when the kind alone decides.</summary>
    public ValueLimits? Limits { get; init; }

    /// <summary>What the property means, for people.</summary>
    public string? Description { get; init; }

    /// <summary>Why not to use it any more, and what to use instead; null when it is in use.</summary>
    public string? Deprecation { get; init; }
}

/// <summary>Why personal data is kept, and of what category it is (GDPR Art. 5(1)(b), Art. 30).</summary>
public sealed record PersonalData(string Purpose, string Category);

/// <summary>The roles that may read and write. Empty means nobody but the service itself.</summary>
public sealed record AccessRule(ImmutableArray<string>? Read, ImmutableArray<string>? Write);

/// <summary>
/// Bounds of a value, inclusive; null where there is none. Lengths count UTF-16 units of text in form C; the pattern must match the whole text.
/// </summary>
public sealed record ValueLimits(double? Min, double? Max, int? MinLength, int? MaxLength, string? Pattern);

/// <summary>The two Date properties between which a node or relationship is valid: from inclusive, to exclusive, either may be missing.</summary>
public sealed record Validity(PropertyName From, PropertyName To);

/// <summary>A closed list of names.</summary>
public sealed record EnumType(TypeName Name, ImmutableArray<EnumValue> Values)
{
    public string? Description { get; init; }
}

/// <summary>One name of an enum.</summary>
public sealed record EnumValue(string Name)
{
    public string? Description { get; init; }

    public string? Deprecation { get; init; }
}
