namespace GraphCouncil.Council.Evidence;

/// <summary>That somebody was asked for something, and took part.</summary>
/// <param name="Node">Global id of the review, the seat or the request.</param>
public sealed record Turn(string Person, TurnKind Kind, string Node, DateOnly On);

/// <summary>What people are asked for.</summary>
public enum TurnKind
{
    /// <summary>A review that was assigned, whatever became of it.</summary>
    Review,

    /// <summary>A seat in a working group.</summary>
    Seat,

    /// <summary>An answer to a project's request for help.</summary>
    Request,
}
