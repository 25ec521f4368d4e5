using Google.OrTools.Sat;

namespace GraphCouncil.Council.Panels;

/// <summary>A rule as linear constraints over who is chosen.</summary>
internal sealed class RuleConstraints(CpModel model, IReadOnlyList<Candidate> people, IReadOnlyList<BoolVar> chosen)
    : IPanelRuleVisitor<IEnumerable<BoundedLinearExpression>>
{
    public IEnumerable<BoundedLinearExpression> VisitWithinCaps(WithinCaps rule) => [Those(person => person.Workload.Room == 0) == 0];

    public IEnumerable<BoundedLinearExpression> VisitAtLeastSeats(AtLeastSeats rule) => [LinearExpr.Sum(chosen) >= rule.Seats];

    public IEnumerable<BoundedLinearExpression> VisitAtMostSeats(AtMostSeats rule) => [LinearExpr.Sum(chosen) <= rule.Seats];

    public IEnumerable<BoundedLinearExpression> VisitPerOrganization(PerOrganization rule) =>
        Groups(person => person.Organization).Where(colleagues => colleagues.Length > rule.Most)
            .Select(colleagues => LinearExpr.Sum(colleagues) <= rule.Most);

    public IEnumerable<BoundedLinearExpression> VisitQuota(Quota rule) =>
        rule.Kind.Trait() is { } trait ? [Those(person => person.Has(trait)) >= rule.Least] : Regions(rule.Least);

    public IEnumerable<BoundedLinearExpression> VisitRequirement(Requirement rule) => [Those(person => person.Covers(rule)) >= rule.People];

    // A region may count only when somebody of it is chosen.
    private List<BoundedLinearExpression> Regions(int least)
    {
        var (counted, constraints) = (new List<BoolVar>(), new List<BoundedLinearExpression>());
        foreach (var neighbours in Groups(person => person.Region))
        {
            counted.Add(model.NewBoolVar(""));
            constraints.Add(LinearExpr.Sum(neighbours) >= counted[^1]);
        }

        return [.. constraints, LinearExpr.Sum(counted) >= least];
    }

    private LinearExpr Those(Predicate<Candidate> which) => LinearExpr.Sum(chosen.Where((_, at) => which(people[at])));

    private IEnumerable<BoolVar[]> Groups(Func<Candidate, string?> by) => people.Select((person, at) => (By: by(person), Chosen: chosen[at]))
        .Where(person => person.By is not null).GroupBy(person => person.By, person => person.Chosen).Select(group => group.ToArray());
}
