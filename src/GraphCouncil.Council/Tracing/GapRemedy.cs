namespace GraphCouncil.Council.Tracing;

/// <summary>What a gap means and what to do about it.</summary>
/// <param name="Rule">The rule of the founding memo that asks for what is missing, <c>R2</c>; null when the trace alone breaks there.</param>
/// <param name="Meaning">In English, a sentence.</param>
/// <param name="DoDa">What to do, in Danish.</param>
/// <param name="DoEn">The same in English.</param>
public sealed record GapRemedy(string? Rule, string Meaning, string DoDa, string DoEn)
{
    public static GapRemedy Of(GapKind kind) => kind switch
    {
        GapKind.MandateWithoutGroup => new("R3", "A mandate in force under which nobody works.",
            "Knyt gruppen til kommissoriet, eller tag det tilbage.", "Tie the group to the mandate, or revoke it."),
        GapKind.GroupWithoutMandate => new("R2", "A group that is active or prepared and has no mandate at all.",
            "Læg et kommissorium frem for rådet, før gruppen arbejder.", "Put a mandate before the council before the group works."),
        GapKind.GroupMandateNotInForce => new("R2", "An active group whose mandates are not approved, or have ended or not begun.",
            "Forny kommissoriet, eller luk gruppen.", "Renew the mandate, or close the group."),
        GapKind.GroupWithoutDeliverable => new(null, "A group that is or was at work and has delivered nothing.",
            "Aftal en konkret leverance med gruppen, eller registrér den.", "Agree on a concrete deliverable with the group, or register it."),
        GapKind.GroupInProduction => new("R4", "A group for which somebody has contributed production, which stays in the project.",
            "Flyt bidraget til projektets egen leverance.", "Move the contribution to the project's own deliverable."),
        GapKind.DeliverableWithoutProducer => new("R4", "A deliverable that neither a group nor a project makes.",
            "Angiv den gruppe eller det projekt, der står for leverancen.", "Name the group or the project that makes it."),
        GapKind.DeliverableOfTwoProducers => new("R4", "A deliverable that both a group and a project make: production stays in the project.",
            "Behold enten gruppen eller projektet, eller del leverancen i to.",
            "Keep either the group or the project, or split the deliverable in two."),
        GapKind.DeliverableWithoutComponent => new(null, "A deliverable that is for no component.",
            "Angiv de komponenter, leverancen er til.", "Name the components that it is for."),
        GapKind.DeliverableWithoutReview => new("R7", "A deliverable that was delivered, and no review of it is finished.",
            "Bed om et review i det projekt, der etablerer komponenten.", "Ask for a review in the project that establishes the component."),
        GapKind.GrantWithoutSpecification => new("R12", "A grant for a deliverable that does not say what is to be delivered.",
            "Specificér leverancen; rådets midler går kun til det, der er konkret og specificeret.",
            "Specify the deliverable: the council's funds pay only for what is concrete and specified."),
        GapKind.GrantOutsideBudget => new("R12", "A grant of the council that no budget of the council's for that year pays.",
            "Angiv det årsbudget hos rådet, som bevillingen betales af.", "Name the council's budget of that year that pays it."),
        GapKind.BudgetOverspent => new("R12", "A budget from which more is granted than it has.",
            "Læg en ændret bevilling eller et større budget frem for rådet.", "Put a smaller grant or a larger budget before the council."),
        GapKind.ComponentWithoutMandate => new("R3", "A component in use that no approved mandate has ever covered.",
            "Tag komponenten med i et kommissorium.", "Take the component up in a mandate."),
        GapKind.ComponentWithoutDeliverable => new(null, "A component in use that nothing was delivered for.",
            "Registrér det, der er leveret til komponenten.", "Register what was delivered for the component."),
        GapKind.ComponentWithoutProject => new("R7", "A component in development or use that no project establishes.",
            "Angiv det projekt, der etablerer komponenten; uden det kan den ikke reviewes.",
            "Name the project that establishes it: without one it cannot be reviewed."),
        GapKind.ComponentWithoutReview => new("R7", "A component in development or use that was never reviewed, nor is a review asked for.",
            "Bed om et review i det projekt, der etablerer komponenten.", "Ask for a review in the project that establishes it."),
        GapKind.ReviewOutsideProject => new("R7", "A review that is part of a project which does not establish the component.",
            "Flyt reviewet til et projekt, der etablerer komponenten, eller registrér, at projektet gør det.",
            "Move the review to a project that establishes the component, or register that this one does."),
        GapKind.ProjectWithoutComponent => new("R7", "A project that runs or ran and establishes no component.",
            "Angiv de komponenter, projektet etablerer.", "Name the components that the project establishes."),
        GapKind.ProjectWithoutMunicipality => new("R8", "A project that runs or ran and in which no municipality takes part.",
            "Angiv de kommuner, der deltager eller får gavn af projektet.", "Name the municipalities that take part or benefit."),
        GapKind.ProjectWithoutLeader => new(null, "A running project that nobody leads.",
            "Angiv, hvem der leder projektet.", "Name who leads the project."),
        GapKind.MunicipalityWithoutProject => new(null, "A municipality that takes part in no project on the day.",
            "Registrér kommunens projekter, eller spørg, om den vil være med i et.",
            "Register the municipality's projects, or ask whether it wants to take part in one."),
        GapKind.PersonWithoutContribution => new(null, "A person without any contribution or review.",
            "Registrér personens bidrag.", "Register what the person has contributed."),
    };
}
