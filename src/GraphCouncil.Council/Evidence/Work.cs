namespace GraphCouncil.Council.Evidence;

/// <summary>Something that somebody did and that shows a competency: on a component that requires it.</summary>
/// <param name="Competency">Global id of what it shows.</param>
/// <param name="Node">Global id of the review or contribution.</param>
/// <param name="Relationship">Id of the person's part in a review; null for a contribution, which is a person's own.</param>
/// <param name="Component">Global id.</param>
/// <param name="On">When it was finished; a contribution that goes on is as of today.</param>
/// <param name="IsEssential">Whether the component cannot do without the competency.</param>
public sealed record Work(
    string Person, string Competency, WorkKind Kind, string Node, string? Relationship, string Component, DateOnly On, bool IsEssential);

/// <summary>What was done.</summary>
public enum WorkKind
{
    LedReview,
    Reviewed,
    Observed,
    Wrote,
    Contributed,
}
