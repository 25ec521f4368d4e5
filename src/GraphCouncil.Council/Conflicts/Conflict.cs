namespace GraphCouncil.Council.Conflicts;

/// <summary>Why somebody should not review a component.</summary>
/// <param name="With">Global id of what it is with: an organisation, a project, a contribution, what was declared, a person.</param>
/// <param name="Relationship">Id of the relationship that shows it; null when a node does.</param>
/// <param name="On">Of work done, its last day.</param>
public sealed record Conflict(string Person, ConflictPolicy Policy, string With, string? Relationship, DateOnly? On);

/// <summary>What counts as a conflict of interest; each can be switched off.</summary>
public enum ConflictPolicy
{
    /// <summary>Belongs to the organisation that owns the component, or a project that establishes it.</summary>
    OwnOrganization,

    /// <summary>Is allocated to a project that establishes it, or leads it.</summary>
    Allocated,

    /// <summary>Had a hand in it, or in a deliverable for it, within some years.</summary>
    CoDelivery,

    /// <summary>Declared an interest in it, a project that establishes it, somebody in it, or who owns it.</summary>
    DeclaredInterest,

    /// <summary>Is manager of somebody in a project that establishes it, or has one of them as manager.</summary>
    LineManager,
}
