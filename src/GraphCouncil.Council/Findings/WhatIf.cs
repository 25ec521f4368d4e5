using System.Collections.Immutable;
using GraphCouncil.Core.Text;

namespace GraphCouncil.Council.Findings;

/// <summary>
/// What breaks when something is supposed to happen (F37): the findings of the same rules over the landscape as it would be then, beside those as
/// it is. Nothing is written.
/// </summary>
public sealed class WhatIf
{
    public WhatIf(Landscape all, Supposition supposed, DateOnly day)
    {
        var (before, after) = (FindingRules.Of(all, day), FindingRules.Of(Aftermath.Of(all, supposed, day), day));
        Broken = [.. after.Except(before)];
        Mended = [.. before.Except(after)];
        Seats =
        [
            .. all.Groups.SelectMany(group => group.Seats.Where(seat => Aftermath.IsLost(seat, supposed)).Select(seat => (group.Id, seat)))
                .OrderBy(each => each.seat.Id, CodePoints.Order),
        ];
        Reviews =
        [
            .. all.Reviews.SelectMany(review => review.Reviewers.Where(supposed.Leaving.Contains)
                .Select(person => (review, person, review.Reviewers.Count(each => !supposed.Leaving.Contains(each)))))
                .OrderBy(each => each.review.Id, CodePoints.Order).ThenBy(each => each.person, CodePoints.Order),
        ];
    }

    /// <summary>Findings that there would be and are not.</summary>
    public ImmutableArray<Finding> Broken { get; }

    /// <summary>Findings that there are and would not be: a conflict of interest goes with the reviewer who has it.</summary>
    public ImmutableArray<Finding> Mended { get; }

    /// <summary>Seats that would be empty.</summary>
    public ImmutableArray<(string Group, TakenSeat Seat)> Seats { get; }

    /// <summary>Open reviews that somebody would have to take over, and how many reviewers they would have left.</summary>
    public ImmutableArray<(RunningReview Review, string Person, int Left)> Reviews { get; }
}
