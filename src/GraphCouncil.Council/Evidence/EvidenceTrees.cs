using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>The trees that questions about people ask their evidence by. <see cref="EvidenceReader"/> reads it, position by position.</summary>
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

    /// <summary>Those about people and a component.</summary>
    public ImmutableArray<EvidenceTree> All => field.IsDefault ? field = [.. OfPeople, Components, Makers, Ties] : field;

    /// <summary>Those about people alone.</summary>
    public ImmutableArray<EvidenceTree> OfPeople => field.IsDefault ? field = [Competencies, Holders, Works, People] : field;

    private static void Contribution(RowBuilder contribution) =>
        contribution.Values("id", "role", "validFrom", "validTo").One("person", person => person.Values("id"));
}
