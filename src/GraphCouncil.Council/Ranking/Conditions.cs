using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Ranking;

/// <summary>Whom somebody wants, besides what they know. An empty list asks nothing; of one that is not, one item has to fit.</summary>
public sealed record Conditions
{
    /// <summary>Types of organisations, as the map calls them: Municipality, Kl, …</summary>
    public ImmutableArray<string> OrganizationTypes { get; init; } = [];

    /// <summary>Global ids of organisations.</summary>
    public ImmutableArray<string> Organizations { get; init; } = [];

    /// <summary>Global ids of regions, for people of their municipalities.</summary>
    public ImmutableArray<string> Regions { get; init; } = [];

    public ImmutableArray<string> Networks { get; init; } = [];

    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Global ids of people.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Only who is not at the limit of open reviews.</summary>
    public bool OnlyFree { get; init; }

    /// <summary>So many hours a month have to be left; 0 asks nothing.</summary>
    public double Hours { get; init; }

    /// <summary>Those that ask something, each by itself.</summary>
    public IEnumerable<(ConditionKind Kind, Func<Person, bool> Holds)> Asked()
    {
        if (!OrganizationTypes.IsEmpty)
        {
            yield return (ConditionKind.OrganizationType, person => person.Affiliations.Any(each => OrganizationTypes.Contains(each.Type)));
        }

        if (!Organizations.IsEmpty)
        {
            yield return (ConditionKind.Organization, person => person.Affiliations.Any(each => Organizations.Contains(each.Organization)));
        }

        if (!Regions.IsEmpty)
        {
            yield return (ConditionKind.Region, person => person.Affiliations.Any(each => each.Regions.Any(region => Regions.Contains(region))));
        }

        if (!Networks.IsEmpty)
        {
            yield return (ConditionKind.Network, person => person.Networks.Any(network => Networks.Contains(network)));
        }

        if (!Groups.IsEmpty)
        {
            yield return (ConditionKind.Group, person => person.Groups.Any(group => Groups.Contains(group)));
        }

        if (!LeftOut.IsEmpty)
        {
            yield return (ConditionKind.LeftOut, person => !LeftOut.Contains(person.Id));
        }

        if (OnlyFree)
        {
            yield return (ConditionKind.OnlyFree, person => !person.IsAtLimit);
        }

        if (Hours > 0)
        {
            yield return (ConditionKind.Hours, person => person.FreeHours >= Hours);
        }
    }
}

/// <summary>What can be given up to find more people; the last two are about the needs.</summary>
public enum ConditionKind
{
    OrganizationType,
    Organization,
    Region,
    Network,
    Group,
    LeftOut,
    OnlyFree,
    Hours,

    /// <summary>Conflicts of interest, as <see cref="Conflicts.ConflictPolicy"/> calls them.</summary>
    OwnOrganization,
    Allocated,
    CoDelivery,
    DeclaredInterest,
    LineManager,

    /// <summary>That people are from another organisation than somebody.</summary>
    OtherOrganization,

    /// <summary>That people come from municipalities, KL or KOMBIT (R6).</summary>
    OfMembers,

    /// <summary>A need at the level below.</summary>
    Level,

    /// <summary>A need left out.</summary>
    Need,
}
