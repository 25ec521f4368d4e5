using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Findings;

/// <summary>
/// All that findings look at, as of a day. People are in it as numbers, and one by one only where they sit in a group or review something.
/// </summary>
public sealed record Landscape
{
    /// <summary>All things on the chain from mandate to municipality, as ever; no people.</summary>
    public required ChainFacts Chain { get; init; }

    public required Catalogue Catalogue { get; init; }

    /// <summary>What components require that are not phased out.</summary>
    public required ImmutableArray<Requiring> Components { get; init; }

    /// <summary>How many people who can be asked have which competency.</summary>
    public required HolderCounts People { get; init; }

    /// <summary>Groups with their seats of the day.</summary>
    public required ImmutableArray<SeatedGroup> Groups { get; init; }

    public required ImmutableArray<RunningReview> Reviews { get; init; }

    /// <summary>Global ids of municipalities that nominated nobody.</summary>
    public required ImmutableArray<string> WithoutNominee { get; init; }

    public required ImmutableArray<RunningPilot> Pilots { get; init; }
}

/// <summary>A pilot that runs on the day.</summary>
/// <param name="Municipalities">Global ids of those that host it then.</param>
public sealed record RunningPilot(string Id, ImmutableArray<string> Municipalities);

/// <param name="Status">A name of WorkingGroupStatus.</param>
/// <param name="Allowing">Global ids of its approved mandates in force that allow private parties (R6).</param>
public sealed record SeatedGroup(string Id, string Status, ImmutableArray<string> Allowing, ImmutableArray<TakenSeat> Seats);

/// <param name="Role">A name of MembershipRole.</param>
/// <param name="IsOfMembers">Whether the person is from a municipality, KL, KOMBIT or their staff.</param>
/// <param name="IsExcused">Whether an exception of the day lets it pass.</param>
/// <param name="For">Global id of the organisation that the seat is held for; null when it is for none.</param>
public sealed record TakenSeat(string Id, string Person, string Role, bool IsOfMembers, bool IsExcused, string? For);

/// <summary>A review that is not finished.</summary>
/// <param name="Status">A name of ReviewStatus.</param>
/// <param name="Reviewers">Global ids of who reviews, onlookers not among them.</param>
/// <param name="InConflict">Those of them who have a conflict of interest.</param>
public sealed record RunningReview(
    string Id,
    string Component,
    string? Project,
    string Status,
    DateOnly? DueOn,
    ImmutableArray<string> Reviewers,
    ImmutableArray<string> InConflict);
