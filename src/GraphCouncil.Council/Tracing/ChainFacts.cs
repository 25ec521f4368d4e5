using System.Collections.Immutable;
using GraphCouncil.Core.Values;

namespace GraphCouncil.Council.Tracing;

/// <summary>
/// What is known of things on the chain mandate, group, deliverable, component, project, municipality, and of who gives and works for it. Some of
/// them or all: rules look at each by itself. Everything counts that ever was, with its period.
/// </summary>
public sealed record ChainFacts
{
    public ImmutableArray<MandateFact> Mandates { get; init; } = [];

    public ImmutableArray<GroupFact> Groups { get; init; } = [];

    public ImmutableArray<DeliverableFact> Deliverables { get; init; } = [];

    public ImmutableArray<ComponentFact> Components { get; init; } = [];

    public ImmutableArray<ProjectFact> Projects { get; init; } = [];

    public ImmutableArray<MunicipalityFact> Municipalities { get; init; } = [];

    public ImmutableArray<PersonFact> People { get; init; } = [];

    public ImmutableArray<GrantFact> Grants { get; init; } = [];

    /// <summary>These and others.</summary>
    public ChainFacts With(ChainFacts others) => new()
    {
        Mandates = Mandates.AddRange(others.Mandates),
        Groups = Groups.AddRange(others.Groups),
        Deliverables = Deliverables.AddRange(others.Deliverables),
        Components = Components.AddRange(others.Components),
        Projects = Projects.AddRange(others.Projects),
        Municipalities = Municipalities.AddRange(others.Municipalities),
        People = People.AddRange(others.People),
        Grants = Grants.AddRange(others.Grants),
    };
}

/// <param name="Standing">Its state and period.</param>
/// <param name="Group">Global id of the group that works under it; null when none does.</param>
/// <param name="Council">Global id of the council whose own it is; null when it is a group's.</param>
/// <param name="Components">Global ids of what it covers.</param>
public sealed record MandateFact(Standing Standing, string? Group, string? Council, ImmutableArray<string> Components)
{
    public string Id => Standing.Mandate;
}

/// <summary>How a mandate stands.</summary>
/// <param name="Mandate">Global id.</param>
/// <param name="Status">A name of MandateStatus.</param>
public sealed record Standing(string Mandate, string Status, Period Period)
{
    /// <summary>Approved, and its period has the day (R2).</summary>
    public bool IsInForce(DateOnly day) => Status == "APPROVED" && Period.Holds(day);

    /// <summary>In force on the day or before.</summary>
    public bool WasInForce(DateOnly day) => Status is "APPROVED" or "REVOKED" && Period.HasBegun(day);
}

/// <param name="Status">A name of WorkingGroupStatus.</param>
public sealed record GroupFact(string Id, string Status, Period Period, ImmutableArray<Standing> Mandates, ImmutableArray<string> Deliverables)
{
    /// <summary>When somebody contributed production for it (R4).</summary>
    public ImmutableArray<Period> Productions { get; init; } = [];
}

/// <param name="Status">A name of DeliverableStatus.</param>
/// <param name="IsSpecified">Whether it says what is to be delivered (R12).</param>
/// <param name="Group">Global id of the group that produces it; null when none does.</param>
/// <param name="Project">Global id of the project that produces it; null when none does.</param>
public sealed record DeliverableFact(
    string Id, string Status, string? Version, DateOnly? DeliveredOn, bool IsSpecified, string? Group, string? Project)
{
    public ImmutableArray<string> Components { get; init; } = [];

    public ImmutableArray<ReviewFact> Reviews { get; init; } = [];

    public ImmutableArray<GrantFact> Grants { get; init; } = [];

    public ImmutableArray<ContributionFact> Contributions { get; init; } = [];
}

/// <param name="Kind">A name of ComponentKind.</param>
/// <param name="Status">A name of ComponentStatus.</param>
public sealed record ComponentFact(string Id, string Kind, string Status)
{
    /// <summary>Those that cover it.</summary>
    public ImmutableArray<Standing> Mandates { get; init; } = [];

    public ImmutableArray<string> Deliverables { get; init; } = [];

    /// <summary>Those that establish it.</summary>
    public ImmutableArray<Tie> Projects { get; init; } = [];

    public ImmutableArray<ReviewFact> Reviews { get; init; } = [];

    public ImmutableArray<ContributionFact> Contributions { get; init; } = [];
}

/// <param name="Status">A name of ProjectStatus.</param>
public sealed record ProjectFact(string Id, string Status, Period Period)
{
    /// <summary>What it establishes.</summary>
    public ImmutableArray<Tie> Components { get; init; } = [];

    /// <summary>Global ids of what it produces itself.</summary>
    public ImmutableArray<string> Deliverables { get; init; } = [];

    /// <summary>Those that take part in it.</summary>
    public ImmutableArray<Tie> Municipalities { get; init; } = [];

    /// <summary>Global id of the person who leads it; null when nobody does.</summary>
    public string? Leader { get; init; }
}

/// <param name="Projects">Those that it takes part in.</param>
public sealed record MunicipalityFact(string Id, ImmutableArray<Tie> Projects);

public sealed record PersonFact(string Id, ImmutableArray<ContributionFact> Contributions, ImmutableArray<ReviewFact> Reviews);

/// <summary>A relationship with a part and a period.</summary>
/// <param name="To">Global id of the node at its other end.</param>
/// <param name="Role">The part, a name of its enum.</param>
/// <param name="Relationship">Its id.</param>
public sealed record Tie(string To, string Role, Period Period, string Relationship);

/// <param name="Ore">The sum in hundredths of a krone; null when it is not known.</param>
/// <param name="Funder">Global id of the organisation that pays; null when none is known.</param>
/// <param name="Deliverable">Global id of what it pays for; null when it is not known.</param>
public sealed record GrantFact(string Id, long? Ore, DateOnly GrantedOn, string? Funder, string? Deliverable)
{
    /// <summary>The calendar year that it is of.</summary>
    public int Year { get; init; }

    /// <summary>Whether the council pays it (R12).</summary>
    public bool IsOfCouncil { get; init; }

    /// <summary>What it is paid from; null when no budget is named.</summary>
    public BudgetFact? Budget { get; init; }
}

/// <summary>Funds of the council for a year, and all that is granted from them.</summary>
/// <param name="Ore">The sum in hundredths of a krone; null when it is not known.</param>
/// <param name="Council">Global id of the council that has it.</param>
/// <param name="Granted">The sums granted from it, with their days; a sum is null when it is not known.</param>
public sealed record BudgetFact(string Id, int Year, long? Ore, string? Council, ImmutableArray<(long? Ore, DateOnly On)> Granted);

/// <param name="Status">A name of ReviewStatus.</param>
/// <param name="Period">From its request to the day after it was finished.</param>
/// <param name="Reviewers">Who reviews, with their parts.</param>
/// <param name="Component">Global id of what is reviewed.</param>
/// <param name="Deliverable">Global id of the deliverable that is reviewed; null when none is.</param>
/// <param name="Project">Global id of the project that it is part of (R7).</param>
public sealed record ReviewFact(
    string Id, string Status, Period Period, ImmutableArray<Part> Reviewers, string? Component, string? Deliverable, string? Project)
{
    public bool IsFinished(DateOnly day) => Status == "FINISHED" && Period.To is { } after && CalendarDate.DaysBefore(after, 1) <= day;
}

/// <summary>Somebody's part in a review.</summary>
public sealed record Part(string Person, string Role);

/// <summary>What a person contributed, to what.</summary>
/// <param name="Role">A name of ContributionRole.</param>
public sealed record ContributionFact(
    string Id, string Role, Period Period, string? Person, string? Group, string? Deliverable, string? Component)
{
    /// <summary>The nearest thing that it went into; null when none is known.</summary>
    public string? Into => Deliverable ?? Component ?? Group;
}
