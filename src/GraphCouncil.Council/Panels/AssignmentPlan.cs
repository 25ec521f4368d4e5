using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Who reviews what.</summary>
/// <param name="Assigned">A row per demand, in the order of ids.</param>
/// <param name="Missing">How many reviews nobody is left for.</param>
/// <param name="TotalFit">In ten-thousandths.</param>
/// <param name="TotalPrice">What asking costs, in ten-thousandths of fit.</param>
/// <param name="BestBound">No plan with as few missing, spread as well, and as much known of what is wanted, has more fit less
/// price. Null where none was computed, as for
/// baselines.</param>
public sealed record AssignmentPlan(ImmutableArray<Assigned> Assigned, int Missing, long TotalFit, long TotalPrice, long? BestBound)
{
    /// <summary>What was made as large as can be, after as few as can be are missing.</summary>
    public long Score => TotalFit - TotalPrice;

    /// <summary>Whether the plan is as good as its bound.</summary>
    public bool ProvenBest => BestBound == Score;

    /// <summary>The least fit of anybody for what they are to review, in ten-thousandths; null in an empty plan.</summary>
    public int? LeastFit => Assigned.SelectMany(assigned => assigned.Reviewers).Min(match => (int?)match.Fit);
}

/// <summary>Who reviews one thing.</summary>
/// <param name="Demand">Its global id.</param>
/// <param name="Reviewers">In the order of ids.</param>
/// <param name="Missing">How many more it needs that nobody is left for.</param>
/// <param name="Alternates">Who else could, with room left under the cap in this plan: the most fit less price first.</param>
public sealed record Assigned(string Demand, ImmutableArray<Match> Reviewers, int Missing, ImmutableArray<Match> Alternates);
