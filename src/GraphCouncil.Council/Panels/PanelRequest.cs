using System.Collections.Immutable;

namespace GraphCouncil.Council.Panels;

/// <summary>Whom to choose from, and what must hold of the choice. The order of candidates does not matter.</summary>
/// <param name="Candidates">Who may be chosen, each once, <see cref="MaxCandidates"/> at most.</param>
/// <param name="Requirements">What they must be able to do together, <see cref="MaxRequirements"/> at most; none: fit alone counts.</param>
/// <param name="LeastSeats">How many are chosen at least, 1 to <see cref="MaxSeats"/>.</param>
/// <param name="MostSeats">How many at most, 1 to <see cref="MaxSeats"/>. Below <paramref name="LeastSeats"/> no choice is possible, which
/// the answer says.</param>
/// <param name="PerOrganization">How many of one organisation at most, 1 or more.</param>
/// <param name="Quotas">How many of which kind at least.</param>
/// <param name="Prices">What it costs to ask somebody again.</param>
/// <param name="Alternates">How many substitutes are looked for per seat, 0 to <see cref="MaxAlternates"/>.</param>
/// <param name="Budget">How much work the solver may do at most, in its deterministic seconds, 0.01 to <see cref="MaxBudget"/>: they count
/// steps of the algorithm and no clock, so the same request has the same answer on a slow machine. One takes a core a second or two.</param>
public sealed record PanelRequest(
    ImmutableArray<Candidate> Candidates,
    ImmutableArray<Requirement> Requirements,
    int LeastSeats,
    int MostSeats,
    int PerOrganization,
    ImmutableArray<Quota> Quotas,
    Prices Prices,
    int Alternates = 2,
    double Budget = 5)
{
    public const int MaxCandidates = 5_000;
    public const int MaxRequirements = 20;
    public const int MaxSeats = 20;
    public const int MaxAlternates = 20;
    public const double MaxBudget = 60;

    /// <summary>All that must hold. When they clash, those that stand first are given up first in looking for what clashes.</summary>
    internal ImmutableArray<PanelRule> Rules =>
    [
        new WithinCaps(), new PerOrganization(PerOrganization), new AtLeastSeats(LeastSeats), .. Quotas, .. Requirements, new AtMostSeats(MostSeats),
    ];

    /// <exception cref="ArgumentException">Something is out of its range, or a candidate stands twice.</exception>
    internal void Check()
    {
        Demand(Candidates.Length <= MaxCandidates, nameof(Candidates), $"At most {MaxCandidates} candidates.");
        Demand(Candidates.DistinctBy(person => person.Id).Count() == Candidates.Length, nameof(Candidates), "A candidate stands once.");
        Demand(Candidates.All(InRange), nameof(Candidates), "A candidate has a figure out of its range.");
        Demand(Requirements.Length <= MaxRequirements, nameof(Requirements), $"At most {MaxRequirements} requirements.");
        Demand(
            Requirements.All(requirement => requirement is { Competency: >= 0, Level: >= 1, People: >= 1 }),
            nameof(Requirements),
            "A requirement names a competency, a level of 1 or more and at least one of the people.");
        var competencies = Requirements.Select(requirement => requirement.Competency + 1).DefaultIfEmpty().Max();
        Demand(
            Candidates.All(person => person.Levels.Length >= competencies),
            nameof(Candidates),
            "A candidate has a level, or 0, in every competency that is required.");
        Demand(LeastSeats is >= 1 and <= MaxSeats, nameof(LeastSeats), $"Seats are 1 to {MaxSeats}.");
        Demand(MostSeats is >= 1 and <= MaxSeats, nameof(MostSeats), $"Seats are 1 to {MaxSeats}.");
        Demand(PerOrganization >= 1, nameof(PerOrganization), "At least one of an organisation may be chosen.");
        Demand(Quotas.All(quota => quota.Least >= 0 && Enum.IsDefined(quota.Kind)), nameof(Quotas), "A quota is 0 or more of a kind that there is.");
        Demand(Ranges.Hold(Prices), nameof(Prices), $"A price is 0 to {Panels.Prices.Most}.");
        Demand(Alternates is >= 0 and <= MaxAlternates, nameof(Alternates), $"Alternates are 0 to {MaxAlternates}.");
        Demand(Budget is >= 0.01 and <= MaxBudget, nameof(Budget), $"A budget is 0.01 to {MaxBudget} deterministic seconds.");
    }

    private static bool InRange(Candidate person) =>
        person.Fit is >= 0 and <= Candidate.MaxFit && Ranges.Hold(person.Workload) && person.Levels.All(level => level >= 0);

    private static void Demand(bool holds, string what, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException(rule, what);
        }
    }
}
