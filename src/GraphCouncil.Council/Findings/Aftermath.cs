using System.Collections.Immutable;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Findings;

/// <summary>A landscape as it would be if something happened on the day.</summary>
internal static class Aftermath
{
    public static Landscape Of(Landscape all, Supposition supposed, DateOnly day) => all with
    {
        Chain = Of(all.Chain, supposed, day),
        People = Of(all.People, all, supposed),
        Groups =
        [
            .. all.Groups.Select(group => group with
            {
                Allowing = [.. group.Allowing.Where(mandate => !supposed.Mandates.Contains(mandate))],
                Seats = [.. group.Seats.Where(seat => !IsLost(seat, supposed))],
            }),
        ],
        Pilots =
        [
            .. all.Pilots.Select(pilot => pilot with
            {
                Municipalities = [.. pilot.Municipalities.Where(municipality => !supposed.Municipalities.Contains(municipality))],
            }),
        ],
        Reviews =
        [
            .. all.Reviews.Select(review => review with
            {
                Reviewers = [.. review.Reviewers.Where(person => !supposed.Leaving.Contains(person))],
                InConflict = [.. review.InConflict.Where(person => !supposed.Leaving.Contains(person))],
            }),
        ],
    };

    /// <summary>Whether whoever sits there leaves, or it is held for a municipality that withdraws.</summary>
    public static bool IsLost(TakenSeat seat, Supposition supposed) =>
        supposed.Leaving.Contains(seat.Person) || (seat.For is { } organization && supposed.Municipalities.Contains(organization));

    private static ChainFacts Of(ChainFacts chain, Supposition supposed, DateOnly day)
    {
        return chain with
        {
            Mandates = [.. chain.Mandates.Select(each => each with { Standing = Ended(each.Standing) })],
            Groups = [.. chain.Groups.Select(each => each with { Mandates = [.. each.Mandates.Select(Ended)] })],
            Projects =
            [
                .. chain.Projects.Select(each => each.Leader is { } leader && supposed.Leaving.Contains(leader) ? each with { Leader = null } : each),
            ],
            Municipalities =
            [
                .. chain.Municipalities.Select(each => supposed.Municipalities.Contains(each.Id)
                    ? each with { Projects = [.. each.Projects.Select(tie => tie with { Period = UpTo(tie.Period) })] }
                    : each),
            ],
        };

        Standing Ended(Standing standing) =>
            supposed.Mandates.Contains(standing.Mandate) ? standing with { Period = UpTo(standing.Period) } : standing;

        // What ended before stays as it is.
        Period UpTo(Period period) => period.Holds(day) ? period with { To = day } : period;
    }

    /// <summary>At each level those who would not be there any more are taken off, of each competency and those that it lies below.</summary>
    private static HolderCounts Of(HolderCounts people, Landscape all, Supposition supposed)
    {
        var counts = people.Copy();
        foreach (var person in supposed.People.Where(each => each.CanBeAsked))
        {
            var (before, left) = (Levels(person.Claims), Levels(person.Left));
            foreach (var (competency, level) in before)
            {
                for (var lost = left.GetValueOrDefault(competency) + 1; lost <= level; lost++)
                {
                    counts[competency, lost] = Math.Max(0, counts[competency, lost] - 1);
                }
            }
        }

        return counts;

        Dictionary<string, int> Levels(IEnumerable<(string Competency, int Level)> claims) => claims
            .SelectMany(claim => all.Catalogue.WithThoseAbove(claim.Competency), (claim, above) => (Competency: above, claim.Level))
            .GroupBy(each => each.Competency).ToDictionary(each => each.Key, each => each.Max(one => one.Level));
    }
}
