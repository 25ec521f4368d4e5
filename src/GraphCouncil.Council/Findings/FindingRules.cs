using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Coverage;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Findings;

/// <summary>Everything that is wrong or missing on a day, each once.</summary>
public static class FindingRules
{
    /// <summary>A group with fewer cannot decide anything: a chair and two others.</summary>
    public const int LeastSeats = 3;

    /// <summary>A review that was due so long ago is not late but forgotten.</summary>
    public const int ForgottenAfterDays = 180;

    /// <summary>By kind, then by what it is about.</summary>
    public static ImmutableArray<Finding> Of(Landscape all, DateOnly day) =>
    [
        .. OfChain(all.Chain, day).Concat(OfCompetencies(all)).Concat(all.Groups.SelectMany(Of))
            .Concat(all.Reviews.SelectMany(review => Of(review, day)))
            .Concat(all.WithoutNominee.Select(municipality => new Finding(FindingKind.MunicipalityWithoutNominee, municipality)))
            .Concat(all.Pilots.Where(pilot => pilot.Municipalities.IsEmpty)
                .Select(pilot => new Finding(FindingKind.PilotWithoutMunicipality, pilot.Id)))
            .Distinct().OrderBy(each => each.Kind).ThenBy(each => each.Node, CodePoints.Order).ThenBy(each => each.With ?? "", CodePoints.Order),
    ];

    private static IEnumerable<Finding> OfChain(ChainFacts chain, DateOnly day) => GapRules.Of(chain, day)
        .Select(gap => (Kind: FindingRemedy.KindOf(gap.Kind), gap.Node)).Where(gap => gap.Kind is not null)
        .Select(gap => new Finding(gap.Kind!.Value, gap.Node));

    private static IEnumerable<Finding> OfCompetencies(Landscape all)
    {
        var rule = new BusFactor(all.Catalogue, all.Components, all.People, new());
        foreach (var component in rule.Components().Where(each => each.IsWithoutReviewer))
        {
            yield return new(FindingKind.ComponentWithoutReviewer, component.Component);
        }

        foreach (var competency in rule.Competencies())
        {
            if (competency is { Held.OverPeople: Verdict.Orphaned, Components: > 0 })
            {
                yield return new(FindingKind.CompetencyNotHeld, competency.Held.Competency);
            }
            else if (competency.Held.OverPeople == Verdict.Single)
            {
                yield return new(FindingKind.CompetencyHeldByOne, competency.Held.Competency);
            }
        }
    }

    private static IEnumerable<Finding> Of(SeatedGroup group)
    {
        if (group.Status != "ACTIVE")
        {
            yield break;
        }

        if (group.Seats.Length < LeastSeats)
        {
            yield return new(FindingKind.GroupTooSmall, group.Id);
        }

        if (!group.Seats.Any(seat => seat.Role == "CHAIR"))
        {
            yield return new(FindingKind.GroupWithoutChair, group.Id);
        }

        foreach (var seat in group.Seats.Where(seat => !seat.IsOfMembers && !seat.IsExcused && group.Allowing.IsEmpty))
        {
            yield return new(FindingKind.MemberNotAllowed, seat.Id, seat.Person);
        }
    }

    private static IEnumerable<Finding> Of(RunningReview review, DateOnly day)
    {
        if (review.Reviewers.IsEmpty)
        {
            yield return new(FindingKind.ReviewWithoutReviewer, review.Id);
        }

        foreach (var person in review.InConflict)
        {
            yield return new(FindingKind.ReviewInConflict, review.Id, person);
        }

        if (review.DueOn < day)
        {
            var isForgotten = review.DueOn < CalendarDate.DaysBefore(day, ForgottenAfterDays);
            yield return new(isForgotten ? FindingKind.ReviewForgotten : FindingKind.ReviewOverdue, review.Id);
        }
    }
}
