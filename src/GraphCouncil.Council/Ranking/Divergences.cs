using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Ranking;

/// <summary>
/// Where claims and work differ: what is claimed at a high level and nothing shows, and what work shows and nobody claims. A competency is shown
/// by work on a component that requires it, or one below or above it: in doubt for the person. A demonstrated claim shows it on its first day.
/// </summary>
/// <param name="claims">Those that ended too.</param>
/// <param name="level">From this level on, 1 to 5, a claim is to be shown.</param>
/// <param name="years">Within so many years.</param>
/// <param name="times">So many pieces of work within the years show a competency that is not claimed.</param>
public sealed class Divergences(
    Catalogue catalogue, ImmutableArray<Claim> claims, ImmutableArray<Work> works, int level, int years, int times, DateOnly day)
{
    private readonly ILookup<string, Claim> _claims = claims.Where(claim => claim.Since <= day).ToLookup(claim => claim.Competency);
    private readonly ILookup<string, Work> _works = works.ToLookup(work => work.Competency);
    private readonly DateOnly _from = CalendarDate.MonthsBefore(day, 12 * years);

    /// <summary>The competency with those below and above it: whose claims and works have a say about it.</summary>
    public static IEnumerable<string> Related(Catalogue catalogue, string competency) =>
        catalogue.WithThoseBelow(competency).Select(each => each.Competency.Id).Union(catalogue.WithThoseAbove(competency));

    /// <summary>
    /// By kind; of a kind most work, or the highest level, first, then what was shown longest ago; then by person and competency.
    /// </summary>
    public ImmutableArray<Divergence> Of(IEnumerable<string> competencies) =>
    [
        .. competencies.Distinct().SelectMany(OfOne)
            .OrderBy(each => each.Kind)
            .ThenByDescending(each => each.Kind == DivergenceKind.Unshown ? each.Claim!.Level : each.Works.Length)
            .ThenBy(each => each.LastShown ?? DateOnly.MinValue)
            .ThenBy(each => each.Person, CodePoints.Order).ThenBy(each => each.Competency, CodePoints.Order),
    ];

    private IEnumerable<Divergence> OfOne(string competency)
    {
        var related = Related(catalogue, competency).ToArray();
        var shown = related.SelectMany(each => _works[each]).Where(work => work.On <= day).ToLookup(work => work.Person);
        var claimed = related.SelectMany(each => _claims[each]).ToLookup(claim => claim.Person);
        return Unshown(competency, shown, claimed).Concat(NotClaimed(competency, claimed));
    }

    private IEnumerable<Divergence> Unshown(string competency, ILookup<string, Work> shown, ILookup<string, Claim> claimed)
    {
        foreach (var of in _claims[competency].Where(claim => claim.IsInForce(day) && claim.Level >= level).GroupBy(claim => claim.Person))
        {
            var demonstrated = claimed[of.Key].Where(claim => claim.Source == ClaimSource.Demonstrated).Select(claim => claim.Since);
            var last = shown[of.Key].Select(work => work.On).Concat(demonstrated).Select(on => (DateOnly?)on).Max();
            if (last is null || last < _from)
            {
                yield return new(DivergenceKind.Unshown, of.Key, competency, Best(of), [], last);
            }
        }
    }

    /// <summary>Only what components require by itself: work on a wider or narrower one does not show that this is the one to claim.</summary>
    private IEnumerable<Divergence> NotClaimed(string competency, ILookup<string, Claim> claimed)
    {
        foreach (var of in _works[competency].Where(work => work.On >= _from && work.On <= day).GroupBy(work => work.Person))
        {
            ImmutableArray<Work> pieces =
            [
                .. of.GroupBy(work => work.Node).Select(same => same.MaxBy(work => work.On)!)
                    .OrderByDescending(work => work.On).ThenBy(work => work.Node, CodePoints.Order),
            ];
            if (pieces.Length >= times && !claimed[of.Key].Any(claim => claim.IsInForce(day)))
            {
                var ended = claimed[of.Key].OrderByDescending(claim => claim.Until).ThenBy(claim => claim.Relationship, CodePoints.Order)
                    .FirstOrDefault();
                yield return new(
                    ended is null ? DivergenceKind.Unclaimed : DivergenceKind.Ended, of.Key, competency, ended, pieces, pieces[0].On);
            }
        }
    }

    private static Claim Best(IEnumerable<Claim> of) => of.OrderByDescending(claim => claim.Level).ThenByDescending(claim => claim.LastUsed)
        .ThenBy(claim => claim.Relationship, CodePoints.Order).First();
}
