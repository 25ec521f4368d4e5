using System.Collections.Immutable;
using GraphCouncil.Core.Map;

namespace GraphCouncil.Schema.Expansion;

internal enum PublicKind
{
    Type,
    Interface,
    Union,
    Enum,
    Input,
    Scalar,
}

/// <summary>A type of the public schema, ready to print.</summary>
internal sealed record PublicType(PublicKind Kind, string Name, string Description)
{
    public ImmutableArray<string> Implements { get; init; } = [];

    public ImmutableArray<PublicField> Fields { get; init; } = [];

    /// <summary>The members of a union.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The values of an enum; their type is their name.</summary>
    public ImmutableArray<PublicField> Values { get; init; } = [];

    /// <summary>Where a scalar's format is specified.</summary>
    public string? SpecifiedBy { get; init; }

    /// <summary>The names of all types that this one mentions.</summary>
    public IEnumerable<string> Mentions =>
    [
        .. Implements,
        .. Members,
        .. Fields.SelectMany(f => f.Arguments.Prepend(f)).Select(f => f.Type.Trim('[', ']', '!')),
    ];
}

/// <summary>A field, argument or value of a type of the public schema.</summary>
internal sealed record PublicField(string Name, string Type, string Description)
{
    public ImmutableArray<PublicField> Arguments { get; init; } = [];

    public string? Deprecation { get; init; }

    public static PublicField Of(ArgumentDef argument, PageLimits limits) => new(argument.Name, argument.Type, limits.FillIn(argument.Description));
}
