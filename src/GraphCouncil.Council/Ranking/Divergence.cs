using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;

namespace GraphCouncil.Council.Ranking;

/// <summary>That what somebody claims and what the person's work shows are two things.</summary>
/// <param name="Competency">Global id.</param>
/// <param name="Claim">The best claim: in force, or the last that ended; null where there never was one.</param>
/// <param name="Works">What shows it within the years that were asked for, latest first, each piece once.</param>
/// <param name="LastShown">The last day that anything showed it; null when nothing ever did.</param>
public sealed record Divergence(
    DivergenceKind Kind, string Person, string Competency, Claim? Claim, ImmutableArray<Work> Works, DateOnly? LastShown);

/// <summary>In the order in which they are told.</summary>
public enum DivergenceKind
{
    /// <summary>Shown several times, and never claimed.</summary>
    Unclaimed,

    /// <summary>Shown several times, and every claim of it has ended.</summary>
    Ended,

    /// <summary>Claimed at a high level, and not shown for years.</summary>
    Unshown,
}
