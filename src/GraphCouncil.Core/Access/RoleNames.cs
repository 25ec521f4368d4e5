using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GraphCouncil.Core.Access;

/// <summary>Roles as the schema, settings and tokens write them.</summary>
public static class RoleNames
{
    /// <summary>Whoever asks, known or not.</summary>
    public const string Everyone = "PUBLIC";

    /// <summary>The person whom the data is about.</summary>
    public const string Self = "SELF";

    /// <summary>Those that somebody can hold.</summary>
    public static ImmutableArray<(string Name, Roles Role)> All { get; } =
    [
        ("NETWORK", Roles.Network),
        ("PROJECT", Roles.Project),
        ("ANALYST", Roles.Analyst),
        ("SECRETARIAT", Roles.Secretariat),
        ("COUNCIL", Roles.Council),
    ];

    private static readonly FrozenDictionary<string, Roles> ByName = All.ToFrozenDictionary(one => one.Name, one => one.Role, StringComparer.Ordinal);

    /// <summary>The role of that name, in upper case as it is written; none for what is no role that can be held.</summary>
    public static Roles Of(string name) => ByName.GetValueOrDefault(name);
}
