using System.Collections.Immutable;
using GraphCouncil.Schema.Directives;

namespace GraphCouncil.Schema.Source;

internal enum SourceKind
{
    Object,
    Interface,
    Union,
    Enumeration,
    Scalar,
}

/// <summary>A name where it is written.</summary>
internal sealed record SourceName(string Value, SourcePoint At);

/// <summary>A type as the files declare it, its extensions folded in.</summary>
internal sealed record SourceType(SourceKind Kind, string Name, SourcePoint At)
{
    public string? Description { get; init; }

    public AppliedDirectives Directives { get; init; } = AppliedDirectives.None;

    public ImmutableArray<SourceName> Interfaces { get; init; } = [];

    public ImmutableArray<SourceField> Fields { get; init; } = [];

    /// <summary>The members of a union.</summary>
    public ImmutableArray<SourceName> Members { get; init; } = [];

    /// <summary>The values of an enum.</summary>
    public ImmutableArray<SourceValue> Values { get; init; } = [];

    public bool IsRelationshipProperties => Directives.Has(RelationshipPropertiesDirective.Name);

    public bool Implements(string name) => Interfaces.Any(i => i.Value == name);

    public SourceField? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>This type with what an extension adds.</summary>
    public SourceType With(SourceType extension) => this with
    {
        Directives = Directives.With(extension.Directives),
        Interfaces = Interfaces.AddRange(extension.Interfaces),
        Fields = Fields.AddRange(extension.Fields),
        Members = Members.AddRange(extension.Members),
        Values = Values.AddRange(extension.Values),
    };
}

/// <summary>One value of an enum.</summary>
internal sealed record SourceValue(string Name, SourcePoint At, string? Description, AppliedDirectives Directives);

/// <summary>A field of a type.</summary>
internal sealed record SourceField(string Name, SourcePoint At, string? Description, SourceTypeUse Type, AppliedDirectives Directives);

/// <summary>How a field wraps the type that it names.</summary>
internal enum TypeShape
{
    /// <summary><c>T</c></summary>
    Optional,

    /// <summary><c>T!</c></summary>
    Required,

    /// <summary><c>[T!]!</c></summary>
    Many,

    /// <summary>Any other wrapping; no field of the graph has it.</summary>
    Other,
}

/// <summary>The type of a field as written: <c>[Person!]!</c>.</summary>
internal sealed record SourceTypeUse(string Name, TypeShape Shape, string Text, SourcePoint At);
