using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Reviews to be given out all at once. No order in it matters.</summary>
/// <param name="Demands">What needs reviews, each once, <see cref="MaxDemands"/> at most.</param>
/// <param name="Reviewers">Who may review, each once, <see cref="MaxReviewers"/> at most.</param>
/// <param name="Prices">What it costs to ask somebody again; the next review of a person is dearer than the one before.</param>
/// <param name="Alternates">How many substitutes are named per demand, 0 to <see cref="PanelRequest.MaxAlternates"/>.</param>
public sealed record AssignmentRequest(ImmutableArray<Demand> Demands, ImmutableArray<Reviewer> Reviewers, Prices Prices, int Alternates = 2)
{
    public const int MaxDemands = 2_000;
    public const int MaxReviewers = 25_000;
    public const int MaxReviews = 10;

    /// <summary>Reviews in all where a demand wants things: what is missing then costs so much more that sums would overflow beyond.</summary>
    public const int MaxReviewsForThings = 500;

    /// <summary>Matches in all, likewise.</summary>
    public const int MaxMatchesForThings = 25_000;

    /// <exception cref="ArgumentException">Something is out of its range, stands twice, or names nobody.</exception>
    internal void Check()
    {
        var people = Reviewers.Select(reviewer => reviewer.Id).ToHashSet();
        Hold(Demands.Length <= MaxDemands, nameof(Demands), $"At most {MaxDemands} demands.");
        Hold(Demands.DistinctBy(demand => demand.Id).Count() == Demands.Length, nameof(Demands), "A demand stands once.");
        Hold(Demands.All(demand => demand.Reviews is >= 1 and <= MaxReviews), nameof(Demands), $"A demand is for 1 to {MaxReviews} reviews.");
        Hold(
            Demands.All(demand => demand.Matches.DistinctBy(match => match.Person).Count() == demand.Matches.Length),
            nameof(Demands),
            "Somebody matches a demand once.");
        Hold(
            Demands.All(demand => demand.Matches.All(match => people.Contains(match.Person) && match.Fit is >= 0 and <= Candidate.MaxFit)),
            nameof(Demands),
            $"A match names a reviewer and a fit of 0 to {Candidate.MaxFit}.");
        Hold(
            Demands.All(demand => demand.Wanted is >= 0 and <= Match.MostThings),
            nameof(Demands),
            $"A demand wants 0 to {Match.MostThings} things.");
        Hold(
            Demands.All(demand => demand.Wanted == 0)
                || (Demands.Sum(demand => demand.Reviews) <= MaxReviewsForThings
                    && Demands.Sum(demand => demand.Matches.Length) <= MaxMatchesForThings),
            nameof(Demands),
            $"Where things are wanted there are at most {MaxReviewsForThings} reviews and {MaxMatchesForThings} matches.");
        Hold(Reviewers.Length <= MaxReviewers, nameof(Reviewers), $"At most {MaxReviewers} reviewers.");
        Hold(people.Count == Reviewers.Length, nameof(Reviewers), "A reviewer stands once.");
        Hold(Reviewers.All(reviewer => Ranges.Hold(reviewer.Workload)), nameof(Reviewers), "A reviewer has a figure out of its range.");
        Hold(Ranges.Hold(Prices), nameof(Prices), $"A price is 0 to {Panels.Prices.Most}.");
        Hold(Alternates is >= 0 and <= PanelRequest.MaxAlternates, nameof(Alternates), $"Alternates are 0 to {PanelRequest.MaxAlternates}.");
    }

    private static void Hold(bool holds, string what, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException(rule, what);
        }
    }
}
