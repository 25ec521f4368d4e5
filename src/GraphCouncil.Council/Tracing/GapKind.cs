namespace GraphCouncil.Council.Tracing;

/// <summary>What can be missing on the chain from mandate to municipality. The order is that of the chain.</summary>
public enum GapKind
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
    PersonWithoutContribution,
}
