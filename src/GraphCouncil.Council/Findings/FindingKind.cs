namespace GraphCouncil.Council.Findings;

/// <summary>What can be wrong or missing anywhere in the graph: first the chain from mandate to municipality, then people.</summary>
public enum FindingKind
{
    MandateWithoutGroup,
    GroupWithoutMandate,
    GroupMandateNotInForce,
    GroupWithoutDeliverable,
    DeliverableWithoutProducer,
    DeliverableWithoutComponent,
    DeliverableWithoutReview,
    GrantWithoutSpecification,
    ComponentWithoutMandate,
    ComponentWithoutDeliverable,
    ComponentWithoutProject,
    ComponentWithoutReview,
    ReviewOutsideProject,
    ProjectWithoutComponent,
    ProjectWithoutMunicipality,
    MunicipalityWithoutProject,
    ComponentWithoutReviewer,
    CompetencyNotHeld,
    CompetencyHeldByOne,
    GroupTooSmall,
    GroupWithoutChair,
    MemberNotAllowed,
    ReviewInConflict,
    ReviewWithoutReviewer,
    ReviewOverdue,
    ReviewForgotten,
    MunicipalityWithoutNominee,
}
