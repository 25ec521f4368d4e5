using System.Collections.Immutable;

namespace GraphCouncil.Council.Tracing;

/// <summary>
/// What is missing on a day, thing by thing: each rule looks at one thing and what lies next to it, so the gaps of some things and those of all
/// are found by the same rules.
/// </summary>
/// <remarks>
/// A status has no history: it counts as it is now. What has a day (a delivery, a review, a mandate's period) counts as of the day.
/// </remarks>
public static class GapRules
{
    /// <summary>Kinds of components that the municipalities make: others are taken over (standards, registers) or replaced.</summary>
    private static readonly ImmutableHashSet<string> Made =
        ["BUILDING_BLOCK", "BUSINESS_SERVICE", "BUSINESS_SYSTEM", "SUPPORT_SYSTEM", "PLATFORM", "INTEGRATION"];

    /// <summary>All that is missing, by kind and then by node, each once.</summary>
    public static ImmutableArray<Gap> Of(ChainFacts facts, DateOnly day) =>
    [
        .. facts.Mandates.SelectMany(each => Of(each, day))
            .Concat(facts.Groups.SelectMany(each => Of(each, day)))
            .Concat(facts.Deliverables.SelectMany(each => Of(each, day)))
            .Concat(facts.Components.SelectMany(each => Of(each, day)))
            .Concat(facts.Projects.SelectMany(each => Of(each, day)))
            .Concat(facts.Municipalities.SelectMany(each => Of(each, day)))
            .Concat(facts.People.SelectMany(each => Of(each, day)))
            .Distinct().OrderBy(gap => gap.Kind).ThenBy(gap => gap.Node, StringComparer.Ordinal),
    ];

    public static IEnumerable<Gap> Of(MandateFact mandate, DateOnly day) =>
        If(mandate.Standing.IsInForce(day) && mandate is { Group: null, Council: null }, GapKind.MandateWithoutGroup, mandate.Id);

    /// <summary>A group that is only proposed needs no mandate yet, one that is closed none any more. Production is none of a group's (R4).</summary>
    public static IEnumerable<Gap> Of(GroupFact group, DateOnly day) =>
    [
        .. If(group.Status is "ACTIVE" or "MANDATE_DRAFTED" && group.Mandates.IsEmpty, GapKind.GroupWithoutMandate, group.Id),
        .. If(
            group.Status == "ACTIVE" && group.Period.Holds(day) && !group.Mandates.IsEmpty && !group.Mandates.Any(each => each.IsInForce(day)),
            GapKind.GroupMandateNotInForce,
            group.Id),
        .. If(
            group.Status is "ACTIVE" or "CLOSED" && group.Period.HasBegun(day) && group.Deliverables.IsEmpty,
            GapKind.GroupWithoutDeliverable,
            group.Id),
        .. If(group.Productions.Any(each => each.HasBegun(day)), GapKind.GroupInProduction, group.Id),
    ];

    /// <summary>Of a deliverable and the grants that pay for it.</summary>
    public static IEnumerable<Gap> Of(DeliverableFact made, DateOnly day) =>
    [
        .. If(made is { Group: null, Project: null }, GapKind.DeliverableWithoutProducer, made.Id),
        .. If(made is { Group: not null, Project: not null }, GapKind.DeliverableOfTwoProducers, made.Id),
        .. If(made.Components.IsEmpty, GapKind.DeliverableWithoutComponent, made.Id),
        .. If(
            made.Status is "DELIVERED" or "ACCEPTED" && !(made.DeliveredOn > day) && !made.Reviews.Any(review => review.IsFinished(day)),
            GapKind.DeliverableWithoutReview,
            made.Id),
        .. made.Grants.Where(grant => grant.GrantedOn <= day).SelectMany(grant => Of(grant, made.IsSpecified, day)),
    ];

    /// <summary>
    /// The council's grants come from a budget of its own for the year (R12), and all of a budget's together are within it. Sums that are not known
    /// count nothing.
    /// </summary>
    private static IEnumerable<Gap> Of(GrantFact grant, bool isSpecified, DateOnly day)
    {
        var budget = grant.Budget;
        return
        [
            .. If(!isSpecified, GapKind.GrantWithoutSpecification, grant.Id),
            .. If(grant.IsOfCouncil && (budget?.Year != grant.Year || budget.Council != grant.Funder), GapKind.GrantOutsideBudget, grant.Id),
            .. If(
                budget is not null && budget.Granted.Where(each => each.On <= day).Sum(each => each.Ore ?? 0) > budget.Ore,
                GapKind.BudgetOverspent,
                budget?.Id ?? ""),
        ];
    }

    /// <summary>Of a component and its reviews.</summary>
    public static IEnumerable<Gap> Of(ComponentFact component, DateOnly day)
    {
        var isInUse = Made.Contains(component.Kind) && component.Status is "ADMITTED" or "PHASING_OUT";
        var isMade = Made.Contains(component.Kind) && component.Status is "DEVELOPMENT" or "FINISHED" or "ADMITTED";
        return
        [
            .. If(isInUse && !component.Mandates.Any(each => each.WasInForce(day)), GapKind.ComponentWithoutMandate, component.Id),
            .. If(isInUse && component.Deliverables.IsEmpty, GapKind.ComponentWithoutDeliverable, component.Id),
            .. If(isMade && !component.Projects.Any(tie => tie.Period.HasBegun(day)), GapKind.ComponentWithoutProject, component.Id),
            .. If(
                isMade && !component.Reviews.Any(review => review.Status != "CANCELLED" && review.Period.HasBegun(day)),
                GapKind.ComponentWithoutReview,
                component.Id),
            .. component.Reviews.Where(review => review.Period.HasBegun(day) && !component.Projects.Any(tie => tie.To == review.Project))
                .Select(review => new Gap(GapKind.ReviewOutsideProject, review.Id)),
        ];
    }

    public static IEnumerable<Gap> Of(ProjectFact project, DateOnly day)
    {
        var isAtWork = project.Status is "RUNNING" or "CLOSED" && project.Period.HasBegun(day);
        return
        [
            .. If(isAtWork && project.Components.IsEmpty, GapKind.ProjectWithoutComponent, project.Id),
            .. If(project.Status == "RUNNING" && project.Period.Holds(day) && project.Leader is null, GapKind.ProjectWithoutLeader, project.Id),
            .. If(isAtWork && !project.Municipalities.Any(tie => tie.Period.HasBegun(day)), GapKind.ProjectWithoutMunicipality, project.Id),
        ];
    }

    public static IEnumerable<Gap> Of(MunicipalityFact municipality, DateOnly day) =>
        If(!municipality.Projects.Any(tie => tie.Period.Holds(day)), GapKind.MunicipalityWithoutProject, municipality.Id);

    public static IEnumerable<Gap> Of(PersonFact person, DateOnly day) => If(
        !person.Contributions.Any(each => each.Period.HasBegun(day)) && !person.Reviews.Any(each => each.Period.HasBegun(day)),
        GapKind.PersonWithoutContribution,
        person.Id);

    private static IEnumerable<Gap> If(bool isMissing, GapKind kind, string node) => isMissing ? [new(kind, node)] : [];
}
