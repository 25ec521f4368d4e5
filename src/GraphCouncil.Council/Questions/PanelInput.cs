using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Problems;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Panels;
using GraphCouncil.Council.Ranking;
using Person = GraphCouncil.Council.Evidence.Person;

namespace GraphCouncil.Council.Questions;

/// <summary>What a panel is asked to be, and the request that it makes of who can review.</summary>
internal sealed record PanelInput(
    int Seats, int LeastSeats, int PerOrganization, ImmutableArray<Quota> Asked, int Alternates, int Spread, double Effort)
{
    /// <summary>Ten-thousandths of fit that one point of a score is.</summary>
    public const int Point = 10;

    /// <summary>Whom a review was assigned to so lately was asked lately.</summary>
    public const int MonthsOfAsking = 24;

    private const int SmallMunicipality = 30_000;
    private const int ReviewsOfSeniors = 3;

    public static ImmutableArray<ArgumentDef> Quotas { get; } =
    [
        new("smallMunicipalities", "Int", $"How many at least from municipalities of fewer than {SmallMunicipality} inhabitants; 0 by default."),
        new("seniors", "Int", $"How many at least who finished {ReviewsOfSeniors} reviews; 0 by default."),
        new("newcomers", "Int", "How many at least who were never assigned a review; 0 by default."),
        new("regions", "Int", "From how many different regions at least; 0 by default."),
    ];

    public static PanelInput Read(ArgumentValues arguments, int seats, int mostSeats, int mostAlternates)
    {
        if (seats < 1 || seats > mostSeats)
        {
            throw new ProblemException(new BadUserInput($"'seats' must be a whole number from 1 to {mostSeats}."));
        }

        (string Name, QuotaKind Kind)[] quotas =
        [
            ("smallMunicipalities", QuotaKind.SmallMunicipality),
            ("seniors", QuotaKind.Senior),
            ("newcomers", QuotaKind.Newcomer),
            ("regions", QuotaKind.Regions),
        ];
        return new(
            seats,
            arguments.Integer("leastSeats", 1, mostSeats) ?? Math.Min(2, seats),
            arguments.Integer("perOrganization", 1, mostSeats) ?? 1,
            [.. quotas.Select(each => new Quota(each.Kind, arguments.Integer(each.Name, 0, mostSeats) ?? 0)).Where(quota => quota.Least > 0)],
            arguments.Integer("alternates", 0, mostAlternates) ?? 2,
            arguments.Integer("spread", 0, 500) ?? 15,
            arguments.Real("effort", 0.1, 3) ?? 2);
    }

    /// <summary>
    /// Whom to choose from: the best, where there are more than a panel is chosen from. Throws <see cref="ProblemException"/> (BadUserInput) where
    /// the component requires more than a panel is asked for.
    /// </summary>
    public PanelRequest Request(ReviewEvidence evidence, DateOnly day)
    {
        if (evidence.Required.Length > PanelRequest.MaxRequirements)
        {
            throw new ProblemException(new BadUserInput(
                $"The component requires more than the {PanelRequest.MaxRequirements} competencies that a panel is chosen for. Ask 'reviewers'."));
        }

        return new(
            [.. evidence.Ranked.Take(PanelRequest.MaxCandidates).Select(each => CandidateOf(each, evidence, day))],
            [.. evidence.Required.Select((each, number) => new Requirement(number, each.Need.Level))],
            LeastSeats,
            Seats,
            PerOrganization,
            Asked,
            new(Spread * Point, 0),
            Alternates,
            Effort);
    }

    private static Candidate CandidateOf(RankedPerson ranked, ReviewEvidence evidence, DateOnly day)
    {
        var person = ranked.Person;
        var home = person.Affiliations.OrderBy(each => each.Population is null).FirstOrDefault();
        return new(
            person.Id,
            Math.Clamp(ranked.Score * Point, 0, Candidate.MaxFit),
            [.. evidence.Required.Select(each => evidence.Scores.LevelOf(person.Id, each.Need))],
            home?.Organization,
            home?.Regions.FirstOrDefault(),
            TraitsOf(person, home?.Population),
            new(
                Math.Min(person.OpenReviews.Length, Workload.Most),
                Math.Min(person.MaxOpenReviews ?? Workload.Most, Workload.Most),
                Math.Min(person.Asked.Count(asked => asked > day.AddMonths(-MonthsOfAsking)), Workload.Most)));
    }

    private static Traits TraitsOf(Person person, int? population) =>
        (population < SmallMunicipality ? Traits.SmallMunicipality : Traits.None)
        | (person.FinishedReviews >= ReviewsOfSeniors ? Traits.Senior : Traits.None)
        | (person.Asked.IsEmpty ? Traits.Newcomer : Traits.None);
}
