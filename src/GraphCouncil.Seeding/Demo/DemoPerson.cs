namespace GraphCouncil.Seeding.Demo;

/// <summary>A generated person, and the work that was given to the person so far.</summary>
/// <param name="local">Local part of the id.</param>
/// <param name="employer">Id of the organisation.</param>
/// <param name="municipality">Code of the employing municipality; null for KL, KOMBIT and private people.</param>
/// <param name="kind">A value of PersonKind.</param>
internal sealed class DemoPerson(string local, string employer, string? municipality, string kind)
{
    public string Local { get; } = local;

    public string Employer { get; } = employer;

    public string? Municipality { get; } = municipality;

    public string Kind { get; } = kind;

    /// <summary>First day at the employer.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Fields of the catalogue (<c>c31</c>) that the person mostly works in.</summary>
    public required string[] Fields { get; init; }

    /// <summary>Hours a month for the common work; 0 for managers.</summary>
    public required double Capacity { get; init; }

    /// <summary>Most reviews open at a time; 0 for managers.</summary>
    public required int MostReviews { get; init; }

    public required bool AcceptsRequests { get; init; }

    public required DemoPerson? Manager { get; init; }

    /// <summary>Hours a month that seats of today take; within <see cref="Capacity"/>.</summary>
    public double SeatHours { get; set; }

    /// <summary>Hours a month that allocations of today take.</summary>
    public double AllocatedHours { get; set; }

    /// <summary>Reviews that are open today; at most <see cref="MostReviews"/>.</summary>
    public int OpenReviews { get; set; }

    public bool IsManager => Kind == "MANAGER";

    /// <summary>May be named for reviews, seats and contributions of the groups that are not public-private.</summary>
    public bool IsExpert => Kind is not ("MANAGER" or "PRIVATE_EXPERT");
}
