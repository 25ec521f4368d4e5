using GraphCouncil.Council.Tracing;

namespace GraphCouncil.Council.Findings;

/// <summary>What findings mean and how each is mended.</summary>
public static class FindingRemedy
{
    public static GapRemedy Of(FindingKind kind) => GapOf(kind) is { } gap ? GapRemedy.Of(gap) : kind switch
    {
        FindingKind.ComponentWithoutReviewer => new(null, "A component with an essential requirement that nobody who can be asked has at its level.",
            "Find en, der kan lære det, eller hent en ekspert; se competencyGaps.",
            "Find somebody to learn it, or bring in an expert; see competencyGaps."),
        FindingKind.CompetencyNotHeld => new(null, "A competency that a component requires and nobody who can be asked has at its level.",
            "Byg den op: spørg dem, der har den på et lavere niveau.", "Build it up: ask those who have it at a lower level."),
        FindingKind.CompetencyHeldByOne => new(null, "A competency that one person alone has, at the level that is required.",
            "Del den: lad en anden følge med i næste review.", "Share it: let somebody else take part in the next review."),
        FindingKind.GroupTooSmall => new("R2", $"An active group with fewer than {FindingRules.LeastSeats} seats.",
            "Sæt flere medlemmer i gruppen, eller luk den; se composeGroup.", "Seat more members, or close the group; see composeGroup."),
        FindingKind.GroupWithoutChair => new("R2", "An active group without a chair.",
            "Udpeg en formand blandt medlemmerne.", "Appoint a chair among the members."),
        FindingKind.MemberNotAllowed => new("R6",
            "A seat of somebody who is not from a municipality, KL or KOMBIT, without a mandate or an exception that allows it.",
            "Registrér undtagelsen, eller find en afløser; se substitutesFor.", "Record the exception, or find a substitute; see substitutesFor."),
        FindingKind.ReviewInConflict => new("R7", "An open review whose reviewer has a conflict of interest.",
            "Giv reviewet til en anden; se reviewers.", "Give the review to somebody else; see reviewers."),
        FindingKind.ReviewWithoutReviewer => new("R7", "An open review that nobody reviews.",
            "Find en reviewer; se reviewers.", "Find a reviewer; see reviewers."),
        FindingKind.ReviewOverdue => new(null, "An open review that was due.",
            "Spørg revieweren, hvornår det er færdigt.", "Ask the reviewer when it will be done."),
        FindingKind.ReviewForgotten => new(null, $"An open review that was due more than {FindingRules.ForgottenAfterDays} days ago.",
            "Afslut det, aflys det, eller giv det til en anden.", "Finish it, cancel it, or give it to somebody else."),
        FindingKind.MunicipalityWithoutNominee => new("R10", "A municipality that has nominated nobody; none has to.",
            "Spørg, om kommunen vil indstille en.", "Ask whether the municipality wants to nominate somebody."),
        FindingKind.PilotWithoutMunicipality => new("R8", "A running pilot that no municipality hosts.",
            "Find en pilotkommune, eller stop afprøvningen.", "Find a municipality to host it, or stop the pilot."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The finding that a gap of the chain is; null for one about people, of whom there is none too many.</summary>
    public static FindingKind? KindOf(GapKind gap) =>
        Enum.GetValues<FindingKind>().Cast<FindingKind?>().FirstOrDefault(kind => GapOf(kind!.Value) == gap);

    private static GapKind? GapOf(FindingKind kind) => kind switch
    {
        FindingKind.MandateWithoutGroup => GapKind.MandateWithoutGroup,
        FindingKind.GroupWithoutMandate => GapKind.GroupWithoutMandate,
        FindingKind.GroupMandateNotInForce => GapKind.GroupMandateNotInForce,
        FindingKind.GroupWithoutDeliverable => GapKind.GroupWithoutDeliverable,
        FindingKind.GroupInProduction => GapKind.GroupInProduction,
        FindingKind.DeliverableWithoutProducer => GapKind.DeliverableWithoutProducer,
        FindingKind.DeliverableOfTwoProducers => GapKind.DeliverableOfTwoProducers,
        FindingKind.DeliverableWithoutComponent => GapKind.DeliverableWithoutComponent,
        FindingKind.DeliverableWithoutReview => GapKind.DeliverableWithoutReview,
        FindingKind.GrantWithoutSpecification => GapKind.GrantWithoutSpecification,
        FindingKind.GrantOutsideBudget => GapKind.GrantOutsideBudget,
        FindingKind.BudgetOverspent => GapKind.BudgetOverspent,
        FindingKind.ComponentWithoutMandate => GapKind.ComponentWithoutMandate,
        FindingKind.ComponentWithoutDeliverable => GapKind.ComponentWithoutDeliverable,
        FindingKind.ComponentWithoutProject => GapKind.ComponentWithoutProject,
        FindingKind.ComponentWithoutReview => GapKind.ComponentWithoutReview,
        FindingKind.ReviewOutsideProject => GapKind.ReviewOutsideProject,
        FindingKind.ProjectWithoutComponent => GapKind.ProjectWithoutComponent,
        FindingKind.ProjectWithoutMunicipality => GapKind.ProjectWithoutMunicipality,
        FindingKind.ProjectWithoutLeader => GapKind.ProjectWithoutLeader,
        FindingKind.MunicipalityWithoutProject => GapKind.MunicipalityWithoutProject,
        _ => null,
    };
}
