using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;
using GraphCouncil.Council.Panels;
using GraphCouncil.Council.Ranking;

namespace GraphCouncil.Council.Questions;

/// <summary>What a panel or a group is asked to be, and the request that it makes of who can sit there.</summary>
/// <param name="For">What its people are asked for: a review, or a seat in a group.</param>
internal sealed record PanelInput(
    TurnKind For, int Seats, int LeastSeats, int PerOrganization, ImmutableArray<Quota> Asked, int Alternates, int Spread, double Effort)
{
    /// <summary>Ten-thousandths of fit that one point of a score is.</summary>
    public const int Point = 10;

    private const int SmallMunicipality = 30_000;
    private const int ReviewsOfSeniors = 3;
    private const int SeatsOfSeniors = 2;

    /// <summary>What it costs to ask somebody again.</summary>
    public static ArgumentDef SpreadArgument { get; } = new(
        "spread",
        "Int",
        "Points taken off for each time that somebody was asked in the last "
            + $"{Ledger.UsualMonths} months (reviews assigned, seats taken, requests answered), 0 to 500; 15 by default.");

    public static ImmutableArray<ArgumentDef> Arguments(TurnKind kind, int mostSeats, int usualSeats, int usualLeast) =>
    [
        new("seats", "Int", $"How many people at most, 1 to {mostSeats}; {usualSeats} by default. As few as suffice are taken."),
        new("leastSeats", "Int", $"How many at least, 1 to {mostSeats}; {usualLeast} by default."),
        new("perOrganization", "Int", $"How many of one organisation at most, 1 to {mostSeats}; 1 by default."),
        new("smallMunicipalities", "Int", $"How many at least from municipalities of fewer than {SmallMunicipality} inhabitants; 0 by default."),
        new("seniors", "Int", kind == TurnKind.Review
            ? $"How many at least who finished {ReviewsOfSeniors} reviews; 0 by default."
            : $"How many at least who have had {SeatsOfSeniors} seats in groups, now or earlier; 0 by default."),
        new("newcomers", "Int", kind == TurnKind.Review
            ? "How many at least who were never assigned a review; 0 by default."
            : "How many at least who never had a seat in a group; 0 by default."),
        new("regions", "Int", "From how many different regions at least; 0 by default."),
        new("alternates", "Int", $"How many are looked for per seat, 0 to {SeatingAnswer.MostAlternates}; 2 by default."),
        SpreadArgument,
        new("effort", "Float", "How much work the solver may do, in its own seconds, which count steps and no clock: 0.1 to 3; 2 by default."),
    ];

    /// <param name="kind">What people are asked for.</param>
    /// <param name="seats">How many at most, as the caller asks.</param>
    /// <param name="mostSeats">How many may be asked for.</param>
    /// <param name="usualLeast">How many at least, where the caller does not say and does not ask for fewer.</param>
    public static PanelInput Read(ArgumentValues arguments, TurnKind kind, int seats, int mostSeats, int usualLeast)
    {
        if (seats < 1 || seats > mostSeats)
        {
            throw Refusal.Of($"'seats' must be a whole number from 1 to {mostSeats}.");
        }

        (string Name, QuotaKind Kind)[] quotas =
        [
            ("smallMunicipalities", QuotaKind.SmallMunicipality),
            ("seniors", QuotaKind.Senior),
            ("newcomers", QuotaKind.Newcomer),
            ("regions", QuotaKind.Regions),
        ];
        return new(
            kind,
            seats,
            arguments.Integer("leastSeats", 1, mostSeats) ?? Math.Min(usualLeast, seats),
            arguments.Integer("perOrganization", 1, mostSeats) ?? 1,
            [.. quotas.Select(each => new Quota(each.Kind, arguments.Integer(each.Name, 0, mostSeats) ?? 0)).Where(quota => quota.Least > 0)],
            arguments.Integer("alternates", 0, SeatingAnswer.MostAlternates) ?? 2,
            ReadSpread(arguments),
            arguments.Real("effort", 0.1, 3) ?? 2);
    }

    /// <summary>Points for each time that somebody was asked lately.</summary>
    public static int ReadSpread(ArgumentValues arguments) => arguments.Integer("spread", 0, 500) ?? 15;

    /// <summary>Whom to choose from: the best, where there are more than are chosen from.</summary>
    /// <param name="ranked">Who can be chosen, best first.</param>
    /// <param name="needs">What they must know together, each so many of them; <see cref="PanelRequest.MaxRequirements"/> at most.</param>
    public PanelRequest Request(
        ImmutableArray<RankedPerson> ranked, ImmutableArray<(Knows Need, int People)> needs, Scores scores, Ledger ledger) => new(
        [.. ranked.Take(PanelRequest.MaxCandidates).Select(each => CandidateOf(each, needs, scores, ledger))],
        [.. needs.Select((each, number) => new Panels.Requirement(number, each.Need.Level, each.People))],
        LeastSeats,
        Seats,
        PerOrganization,
        Asked,
        new(Spread * Point, 0),
        Alternates,
        Effort);

    /// <summary>A score as a fit.</summary>
    public static int FitOf(RankedPerson ranked) => Math.Clamp(ranked.Score * Point, 0, Candidate.MaxFit);

    private Candidate CandidateOf(RankedPerson ranked, ImmutableArray<(Knows Need, int People)> needs, Scores scores, Ledger ledger)
    {
        var person = ranked.Person;
        var home = person.Affiliations.OrderBy(each => each.Population is null).FirstOrDefault();
        var asked = Math.Min(ledger.Lately(person.Id).Count(), Workload.Most);
        return new(
            person.Id,
            FitOf(ranked),
            [.. needs.Select(each => scores.LevelOf(person.Id, each.Need))],
            home?.Organization,
            home?.Regions.FirstOrDefault(),
            TraitsOf(person, home?.Population, ledger),

            // Limits are of open reviews; a seat is none.
            For == TurnKind.Review
                ? new(Math.Min(person.OpenReviews.Length, Workload.Most), Math.Min(person.MaxOpenReviews ?? Workload.Most, Workload.Most), asked)
                : new(0, Workload.Most, asked));
    }

    private Traits TraitsOf(Person person, int? population, Ledger ledger)
    {
        var isSenior = For == TurnKind.Review
            ? person.FinishedReviews >= ReviewsOfSeniors
            : ledger.Ever(person.Id, TurnKind.Seat) >= SeatsOfSeniors;
        return (population < SmallMunicipality ? Traits.SmallMunicipality : Traits.None)
            | (isSenior ? Traits.Senior : Traits.None)
            | (ledger.Ever(person.Id, For) == 0 ? Traits.Newcomer : Traits.None);
    }
}
