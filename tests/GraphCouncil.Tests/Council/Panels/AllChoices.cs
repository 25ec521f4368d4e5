using GraphCouncil.Council.Panels;

namespace GraphCouncil.Tests.Council.Panels;

/// <summary>Tries every choice of people; the rules are written once more, as they read.</summary>
internal static class AllChoices
{
    public static bool Keeps(IReadOnlyList<Candidate> chosen, PanelRule rule) => rule switch
    {
        WithinCaps => chosen.All(person => person.Workload.Open < person.Workload.Cap),
        AtLeastSeats least => chosen.Count >= least.Seats,
        AtMostSeats most => chosen.Count <= most.Seats,
        PerOrganization per => chosen.All(person => person.Organization is null || chosen.Count(other => other.Organization == person.Organization) <= per.Most),
        Requirement required => chosen.Count(person => person.Levels[required.Competency] >= required.Level) >= required.People,
        Quota { Kind: QuotaKind.Regions } quota => chosen.Select(person => person.Region).Where(region => region is not null).ToHashSet().Count >= quota.Least,
        Quota { Kind: QuotaKind.Senior } quota => chosen.Count(person => person.Traits.HasFlag(Traits.Senior)) >= quota.Least,
        Quota { Kind: QuotaKind.Newcomer } quota => chosen.Count(person => person.Traits.HasFlag(Traits.Newcomer)) >= quota.Least,
        Quota { Kind: QuotaKind.SmallMunicipality } quota => chosen.Count(person => person.Traits.HasFlag(Traits.SmallMunicipality)) >= quota.Least,
        _ => throw new InvalidOperationException($"No rule {rule}."),
    };

    /// <summary>All that keep the rules, as people in the order of ids.</summary>
    public static IEnumerable<Candidate[]> Of(PanelRequest request, IEnumerable<PanelRule> rules)
    {
        var (people, all) = (request.Candidates.OrderBy(person => person.Id, StringComparer.Ordinal).ToArray(), rules.ToArray());
        return Enumerable.Range(0, 1 << people.Length)
            .Select(bits => people.Where((_, at) => (bits >> at & 1) == 1).ToArray())
            .Where(chosen => all.All(rule => Keeps(chosen, rule)));
    }

    public static bool Exist(PanelRequest request, IEnumerable<PanelRule> rules) => Of(request, rules).Any();

    public static long Score(PanelRequest request, IEnumerable<Candidate> chosen) => chosen.Sum(person => (long)person.Fit - Price(request, person));

    public static long Cost(PanelRequest request, IEnumerable<Candidate> chosen, int seat) =>
        chosen.Sum(person => (long)seat + Candidate.MaxFit - person.Fit + Price(request, person));

    /// <summary>The ids as one text that sorts as the list does; all ids are of one length.</summary>
    public static string Ids(IEnumerable<Candidate> chosen) => string.Join(' ', chosen.Select(person => person.Id));

    private static int Price(PanelRequest request, Candidate person) =>
        (person.Workload.Asked * request.Prices.PerAsked) + (person.Workload.Open * request.Prices.PerOpen);
}
