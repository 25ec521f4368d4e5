namespace GraphCouncil.Council.Evidence;

/// <summary>That somebody says, or others say, that the person knows something.</summary>
/// <param name="Relationship">Its id.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="LastUsed">Null when nobody says.</param>
/// <param name="Since">First day.</param>
public sealed record Claim(string Person, string Competency, string Relationship, int Level, ClaimSource Source, DateOnly? LastUsed, DateOnly Since)
{
    /// <summary>The day after the last; null for an open end, and where only claims in force were asked for.</summary>
    public DateOnly? Until { get; init; }

    public bool IsInForce(DateOnly day) => Since <= day && !(Until <= day);
}

/// <summary>As the schema's enum of that name, weakest first.</summary>
public enum ClaimSource
{
    Self,
    Endorsed,
    Demonstrated,
}
