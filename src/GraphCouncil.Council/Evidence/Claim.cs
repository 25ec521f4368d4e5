namespace GraphCouncil.Council.Evidence;

/// <summary>That somebody knows something, in force on the day.</summary>
/// <param name="Relationship">Its id.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="LastUsed">Null when nobody says.</param>
/// <param name="Since">First day.</param>
public sealed record Claim(string Person, string Competency, string Relationship, int Level, ClaimSource Source, DateOnly? LastUsed, DateOnly Since);

/// <summary>As the schema's enum of that name, weakest first.</summary>
public enum ClaimSource
{
    Self,
    Endorsed,
    Demonstrated,
}
