using System.Collections.Immutable;

namespace GraphCouncil.Council.Tracing;

/// <summary>
/// The kroner that were given to what is on a trail, by the day, and whom they benefit. A grant counts once, however many ways lead from its
/// deliverable to a municipality: it is divided equally among the municipalities that it benefits, to the øre, the odd ones going to the first by
/// id. So the parts add up to the whole.
/// </summary>
/// <remarks>
/// It benefits the municipalities that take part in a project that establishes a component of the deliverable, or produces it, if both last beyond
/// the day of the grant and have begun by the day asked.
/// </remarks>
/// <param name="Grants">How many there are.</param>
/// <param name="Total">Of all, in øre.</param>
/// <param name="Municipalities">What each has of them, most first, then by id.</param>
/// <param name="WithoutMunicipality">Of grants that benefit none.</param>
/// <param name="Funders">Who gave how much, most first, then by id; one without a name is not known.</param>
public sealed record Funding(
    int Grants, long Total, ImmutableArray<FundingShare> Municipalities, long WithoutMunicipality, ImmutableArray<FundingShare> Funders)
{
    public static Funding Of(Trail trail, DateOnly day)
    {
        var known = trail.Known;
        var given = trail.Facts().Deliverables.SelectMany(made => made.Grants.Select(grant => (Made: made, Grant: grant)))
            .Where(each => each.Grant.GrantedOn <= day).DistinctBy(each => each.Grant.Id)
            .OrderBy(each => each.Grant.Id, StringComparer.Ordinal).ToArray();
        var (shares, funders) = (new Shares(), new Shares());
        var without = 0L;
        foreach (var (made, grant) in given)
        {
            var ore = grant.Ore ?? 0;
            funders.Add(grant.Funder ?? "", ore);
            var benefit = Benefiting(known, made, new(grant.GrantedOn, null), day);
            without += benefit.Length == 0 ? ore : 0;
            for (var i = 0; i < benefit.Length; i++)
            {
                shares.Add(benefit[i], (ore / benefit.Length) + (i < ore % benefit.Length ? 1 : 0));
            }
        }

        return new(given.Length, given.Sum(each => each.Grant.Ore ?? 0), shares.MostFirst(), without, funders.MostFirst());
    }

    private static string[] Benefiting(Known known, DeliverableFact made, Period since, DateOnly day)
    {
        var establishing = made.Components.Where(known.Components.ContainsKey).SelectMany(id => known.Components[id].Projects)
            .Where(Counts).Select(tie => tie.To);
        return
        [
            .. establishing.Concat(made.Project is { } producer ? [producer] : []).Distinct().Where(known.Projects.ContainsKey)
                .SelectMany(id => known.Projects[id].Municipalities).Where(Counts).Select(tie => tie.To).Distinct().Order(StringComparer.Ordinal),
        ];

        bool Counts(Tie tie) => tie.Period.Meets(since) && tie.Period.HasBegun(day);
    }

    private sealed class Shares
    {
        private readonly Dictionary<string, (long Ore, int Grants)> _all = [];

        public void Add(string who, long ore)
        {
            var (sum, grants) = _all.GetValueOrDefault(who);
            _all[who] = (sum + ore, grants + 1);
        }

        public ImmutableArray<FundingShare> MostFirst() =>
        [
            .. _all.Select(each => new FundingShare(each.Key.Length == 0 ? null : each.Key, each.Value.Ore, each.Value.Grants))
                .OrderByDescending(each => each.Ore).ThenBy(each => each.Who, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Who">Global id; null where it is not known.</param>
/// <param name="Ore">In hundredths of a krone.</param>
/// <param name="Grants">Of how many grants.</param>
public sealed record FundingShare(string? Who, long Ore, int Grants);
