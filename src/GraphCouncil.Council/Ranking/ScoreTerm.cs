using System.Collections.Immutable;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Ranking;

/// <summary>A part of a score; the parts add up to it.</summary>
/// <param name="Need">What it is about; null for a term about the person's time.</param>
/// <param name="Value">0 to 1.</param>
/// <param name="Weight">Points of a value of 1.</param>
/// <param name="Share">Which part of the needs it is about, above 0 up to 1.</param>
/// <param name="Points">Value times weight times share, rounded; below 0 for what is taken off.</param>
/// <param name="Receipts">What it rests on, strongest first.</param>
public sealed record ScoreTerm(TermKind Kind, Knows? Need, double Value, int Weight, double Share, int Points, ImmutableArray<Receipt> Receipts)
{
    public static ScoreTerm Of(TermKind kind, Knows? need, double value, int weight, double share, ImmutableArray<Receipt> receipts)
    {
        var rounded = Math.Round(value, 4);
        return new(kind, need, rounded, weight, share, (int)Math.Round(rounded * weight * share, MidpointRounding.AwayFromZero), receipts);
    }
}

/// <summary>Which strength, or what about the person's time.</summary>
public enum TermKind
{
    Claimed,
    Endorsed,
    Shown,
    Free,
    Busy,
}

/// <summary>Something in the graph that a term rests on.</summary>
/// <param name="Node">Global id: of the competency that is claimed, the review, the contribution.</param>
/// <param name="Relationship">Id of the person's claim of it, or part in it; null where there is none of its own.</param>
/// <param name="On">When it was last seen.</param>
/// <param name="Level">The claim's; null for other things.</param>
/// <param name="Factor">What it counts, 0 to 1: its kind, its age and how near it is to what is asked for.</param>
public sealed record Receipt(ReceiptKind Kind, string Node, string? Relationship, DateOnly? On, int? Level, double Factor);

/// <summary>What it is.</summary>
public enum ReceiptKind
{
    Claim,
    EndorsedClaim,
    DemonstratedClaim,
    Review,
    Contribution,
    OpenReview,
}
