using System.Collections.Immutable;

namespace GraphCouncil.Council.Evidence;

/// <summary>What is known of somebody who may be asked, as of the day.</summary>
/// <param name="Id">Global id.</param>
/// <param name="Capacity">Hours a month; null when nobody agreed on any.</param>
/// <param name="MaxOpenReviews">Null when the person has not said.</param>
/// <param name="OpenReviews">Reviews that the person has and has not finished.</param>
/// <param name="FinishedReviews">How many reviews the person has finished.</param>
/// <param name="AllocatedHours">Hours a month in projects.</param>
public sealed record Person(
    string Id,
    double? Capacity,
    int? MaxOpenReviews,
    ImmutableArray<OpenReview> OpenReviews,
    int FinishedReviews,
    double AllocatedHours,
    ImmutableArray<Affiliation> Affiliations,
    ImmutableArray<string> Projects,
    ImmutableArray<string> Networks,
    ImmutableArray<string> Groups)
{
    /// <summary>False after an opt-out, without consent, and for somebody who turned out to be somebody else: is never proposed.</summary>
    public required bool CanBeAsked { get; init; }

    /// <summary>Whether whoever is answered may not read the capacity; it is null then.</summary>
    public bool HidesCapacity { get; init; }

    /// <summary>Whether whoever is answered may not read <see cref="MaxOpenReviews"/>: it is known here, for nobody is asked beyond it.</summary>
    public bool HidesLimit { get; init; }

    /// <summary>The person as they may be told of, and so be ranked.</summary>
    public Person SeenBy(Sights sights)
    {
        var (capacity, limit) = (sights.CapacityOf(Id), sights.LimitOf(Id));
        return capacity && limit ? this : this with { Capacity = capacity ? Capacity : null, HidesCapacity = !capacity, HidesLimit = !limit };
    }

    /// <summary>Whether the person comes from a municipality, KL, KOMBIT or the staff that these two share, as members of groups do (R6).</summary>
    public bool IsOfMembers => Affiliations.Any(each => AreMembers(each.Type));

    /// <summary>Whether organisations of a type send members to groups (R6).</summary>
    public static bool AreMembers(string organizationType) => organizationType is "Municipality" or "Kl" or "Kombit" or "ArchitectureStaff";

    /// <summary>Whether the person has as many open reviews as was agreed. Who has not said how many is not at a limit.</summary>
    public bool IsAtLimit => MaxOpenReviews is { } most && OpenReviews.Length >= most;

    /// <summary>Hours a month that are left of the capacity, 0 or more; null when there is no capacity.</summary>
    public double? FreeHours => Capacity is { } hours ? Math.Max(0, hours - AllocatedHours) : null;
}

/// <param name="Id">Global id of the review.</param>
/// <param name="Relationship">Id of the person's part in it.</param>
public sealed record OpenReview(string Id, string Relationship);

/// <param name="Organization">Global id.</param>
/// <param name="Type">The organisation's type: Municipality, Kl, …</param>
/// <param name="Population">Of a municipality; null of others, and where it is not known.</param>
/// <param name="Regions">Of a municipality, the global ids of its regions on the day.</param>
public sealed record Affiliation(string Organization, string Type, string Relationship, int? Population, ImmutableArray<string> Regions);
