namespace GraphCouncil.Council.Tracing;

/// <summary>What can be missing on the chain from mandate to municipality. The order is that of the chain.</summary>
public enum GapKind
{
    MandateWithoutGroup,
    GroupWithoutMandate,
    GroupMandateNotInForce,
    GroupWithoutDeliverable,
    GroupInProduction,
    DeliverableWithoutProducer,
    DeliverableOfTwoProducers,
    DeliverableWithoutComponent,
    DeliverableWithoutReview,
    GrantWithoutSpecification,
    GrantOutsideBudget,
    BudgetOverspent,
    ComponentWithoutMandate,
    ComponentWithoutDeliverable,
    ComponentWithoutProject,
    ComponentWithoutReview,
    ReviewOutsideProject,
    ProjectWithoutComponent,
    ProjectWithoutMunicipality,
    ProjectWithoutLeader,
    MunicipalityWithoutProject,
    PersonWithoutContribution,
}
