namespace GraphCouncil.Council.Panels;

/// <summary>How far people are from keeping a rule, in people, seats or regions; 0 where they keep it.</summary>
internal sealed class RuleGap(IReadOnlyCollection<Candidate> chosen) : IPanelRuleVisitor<int>
{
    public static int Of(IReadOnlyCollection<Candidate> chosen, IEnumerable<PanelRule> rules)
    {
        var gap = new RuleGap(chosen);
        return rules.Sum(rule => rule.Accept(gap));
    }

    public int VisitWithinCaps(WithinCaps rule) => chosen.Count(person => person.Workload.Room == 0);

    public int VisitAtLeastSeats(AtLeastSeats rule) => Math.Max(0, rule.Seats - chosen.Count);

    public int VisitAtMostSeats(AtMostSeats rule) => Math.Max(0, chosen.Count - rule.Seats);

    public int VisitPerOrganization(PerOrganization rule) =>
        chosen.Select(person => person.Organization).OfType<string>().CountBy(id => id).Sum(of => Math.Max(0, of.Value - rule.Most));

    public int VisitQuota(Quota rule) => Math.Max(0, rule.Least - Counted(rule.Kind));

    public int VisitRequirement(Requirement rule) => Math.Max(0, rule.People - chosen.Count(person => person.Covers(rule)));

    private int Counted(QuotaKind kind) => kind.Trait() is { } trait
        ? chosen.Count(person => person.Has(trait))
        : chosen.Select(person => person.Region).OfType<string>().Distinct().Count();
}
