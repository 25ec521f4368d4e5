using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Something that needs reviews.</summary>
/// <param name="Id">Global id of what is reviewed.</param>
/// <param name="Reviews">How many different people are to review it, 1 to <see cref="AssignmentRequest.MaxReviews"/>.</param>
/// <param name="Matches">Who could: free of conflicts with it and competent, each once.</param>
/// <param name="Wanted">How many things the reviewers should know among them, 0 to <see cref="Match.MostThings"/>, the chief ones first. Of more
/// than there are reviews the first count.</param>
public sealed record Demand(string Id, int Reviews, ImmutableArray<Match> Matches, int Wanted = 0);

/// <summary>Somebody who could review something.</summary>
/// <param name="Person">Global id of one of the reviewers of the request.</param>
/// <param name="Fit">How well the person fits this, in ten-thousandths; 0 to <see cref="Candidate.MaxFit"/>.</param>
/// <param name="Knows">A bit for each of the things that the demand wants, the lowest for the first: whether the person knows it.</param>
public readonly record struct Match(string Person, int Fit, uint Knows = 0)
{
    /// <summary>So many things a demand can want.</summary>
    public const int MostThings = 32;
}

/// <summary>Somebody who reviews.</summary>
/// <param name="Id">Global id of the person.</param>
/// <param name="Workload">What the person has to do already; no plan goes beyond the cap.</param>
public readonly record struct Reviewer(string Id, Workload Workload);
