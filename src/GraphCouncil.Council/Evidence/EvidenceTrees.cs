using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>The trees that questions about people ask their evidence by. The readers beside it read it, position by position.</summary>
internal sealed class EvidenceTrees(GraphMap map)
{
    /// <summary>The whole catalogue: some dozens.</summary>
    public EvidenceTree Competencies { get; } = TreeBuilder.All(map, "Competency", competency => competency
        .Values("id", "notation", "labelDa", "labelEn", "altLabelsDa", "altLabelsEn")
        .One("broader", broader => broader.Values("id")));

    /// <summary>Who claims some competencies.</summary>
    public EvidenceTree Holders { get; } = TreeBuilder.ByIds(map, "Competency", competency => competency
        .Values("id")
        .Many("holders", holder => holder.Values("id").EdgeValues("id", "level", "source", "lastUsed", "validFrom")));

    /// <summary>Who claims some competencies, or did once.</summary>
    public EvidenceTree EverHeld { get; } = TreeBuilder.ByIds(
        map,
        "Competency",
        competency => competency.Values("id")
            .Many("holders", holder => holder.Values("id").EdgeValues("id", "level", "source", "lastUsed", "validFrom", "validTo")),
        isHistory: true);

    /// <summary>What was done on the components that require some competencies; what is finished counts as ever.</summary>
    public EvidenceTree Works { get; } = TreeBuilder.ByIds(
        map,
        "Competency",
        competency => competency.Values("id").Many("requiredBy", component => component
            .Values("id").EdgeValues("importance")
            .Many(
                "reviews",
                review => review.Values("id", "finishedOn")
                    .Many("reviewers", reviewer => reviewer.Values("id").EdgeValues("id", "role", "completedOn")),
                ("status", ["FINISHED"]))
            .Many("contributions", Contribution)
            .Many("deliverables", deliverable => deliverable.Values("id").Many("contributions", Contribution))),
        isHistory: true);

    /// <summary>Some people, and what they have to do already.</summary>
    public EvidenceTree People { get; } = TreeBuilder.ByIds(map, "Person", person => person
        .Values("id", "acceptsRequests", "consentOn", "capacityHoursPerMonth", "maxOpenReviews")
        .One("mergedInto", other => other.Values("id"))
        .Many("reviews", review => review.Values("id", "status").EdgeValues("id", "assignedOn", "completedOn"))
        .Many("allocations", allocation => allocation.Values("hoursPerMonth").One("project", project => project.Values("id")))
        .Many("affiliations", organization =>
        {
            organization.Values("id").EdgeValues("id");
            if (organization.Is("Municipality"))
            {
                organization.Values("population").Many("regions", region => region.Values("id"));
            }
        })
        .Many("networks", network => network.Values("id"))
        .Many("memberships", seat => seat.One("workingGroup", group => group.Values("id"))));

    /// <summary>What some people were asked for, as ever.</summary>
    public EvidenceTree Turns { get; } = TreeBuilder.ByIds(
        map,
        "Person",
        person => person.Values("id")
            .Many("reviews", review => review.Values("id").EdgeValues("assignedOn"))
            .Many("memberships", seat => seat.Values("id", "validFrom"))
            .Many("answeredRequests", request => request.Values("id", "openedOn", "answeredOn")),
        isHistory: true);

    /// <summary>All reviews with who was assigned, all seats, and all requests with who answered, as ever: with people they do not grow.</summary>
    public ImmutableArray<EvidenceTree> AllTurns { get; } =
    [
        TreeBuilder.All(
            map,
            "Review",
            review => review.Values("id").Many("reviewers", person => person.Values("id").EdgeValues("assignedOn")),
            isHistory: true),
        TreeBuilder.All(map, "Membership", seat => seat.Values("id", "validFrom").One("person", person => person.Values("id")), isHistory: true),
        TreeBuilder.All(
            map,
            "AssistanceRequest",
            request => request.Values("id", "openedOn", "answeredOn").Many("answeredBy", person => person.Values("id")),
            isHistory: true),
    ];

    /// <summary>What some people claim.</summary>
    public EvidenceTree Profiles { get; } = TreeBuilder.ByIds(map, "Person", person => person
        .Values("id")
        .Many("competencies", competency => competency.Values("id").EdgeValues("level")));

    /// <summary>Some seats: whose they are, what the group's mandates call for, and who sits beside them.</summary>
    public EvidenceTree Seats { get; } = TreeBuilder.ByIds(map, "Membership", seat => seat
        .Values("id")
        .One("person", person => person.Values("id"))
        .One("workingGroup", group => group
            .Values("id")
            .Many("mandates", Mandate, ("status", ["APPROVED"]))
            .Many("memberships", other => other.One("person", person => person.Values("id")))));

    /// <summary>What some mandates call for.</summary>
    public EvidenceTree Mandates { get; } = TreeBuilder.ByIds(map, "Mandate", Mandate);

    /// <summary>Some components: what they require, whose they are, and who works in the projects that establish them.</summary>
    public EvidenceTree Components { get; } = TreeBuilder.ByIds(map, "Component", component => component
        .Values("id")
        .Many("requiredCompetencies", competency => competency.Values("id").EdgeValues("minLevel", "importance"))
        .One("productOwner", organization => organization.Values("id"))
        .Many("establishedBy", project => project
            .Values("id")
            .One("owner", organization => organization.Values("id"))
            .One("leader", leader => leader.Values("id"))
            .Many("allocations", allocation => allocation.One("person", person => person.Values("id")))));

    /// <summary>Who had a hand in some components, as ever.</summary>
    public EvidenceTree Makers { get; } = TreeBuilder.ByIds(
        map,
        "Component",
        component => component
            .Values("id")
            .Many("contributions", Contribution)
            .Many("deliverables", deliverable => deliverable.Values("id").Many("contributions", Contribution)),
        isHistory: true);

    /// <summary>What ties some people to others and to things.</summary>
    public EvidenceTree Ties { get; } = TreeBuilder.ByIds(map, "Person", person => person
        .Values("id")
        .Many("declaredInterests", subject => subject.Values("id").EdgeValues("id"))
        .One("manager", manager => manager.Values("id"))
        .Many("reports", report => report.Values("id")));

    /// <summary>The types of organisations, by the number that a row of one begins with.</summary>
    public ImmutableArray<NodeType> Organizations { get; } = map.Members(new TypeName("Organization"));

    /// <summary>Those that tell who knows something.</summary>
    public ImmutableArray<EvidenceTree> OfExperts => [Competencies, Holders, Works, People];

    /// <summary>Those that tell who can review components.</summary>
    public ImmutableArray<EvidenceTree> OfReviewers => [.. OfExperts, Components, Makers, Ties];

    private static void Mandate(RowBuilder mandate) => mandate
        .Values("id", "allowsPrivateParties")
        .Many("competencies", competency => competency.Values("id").EdgeValues("minLevel"));

    private static void Contribution(RowBuilder contribution) =>
        contribution.Values("id", "role", "validFrom", "validTo").One("person", person => person.Values("id"));
}
