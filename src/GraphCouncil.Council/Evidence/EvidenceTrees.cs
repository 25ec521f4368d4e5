using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>The trees that questions about people ask their evidence by. <see cref="EvidenceReader"/> reads it, position by position.</summary>
internal sealed class EvidenceTrees(GraphMap map)
{
    private static readonly ImmutableArray<string> Open = ["REQUESTED", "ASSIGNED", "RUNNING"];

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
        .Many("reviews", review => review.Values("id").EdgeValues("id", "completedOn"), ("status", Open))
        .Many("allocations", allocation => allocation.Values("hoursPerMonth").One("project", project => project.Values("id")))
        .Many("affiliations", organization =>
        {
            organization.Values("id").EdgeValues("id");
            if (organization.Is("Municipality"))
            {
                organization.Many("regions", region => region.Values("id"));
            }
        })
        .Many("networks", network => network.Values("id"))
        .Many("memberships", seat => seat.One("workingGroup", group => group.Values("id"))));

    /// <summary>The types of organisations, by the number that a row of one begins with.</summary>
    public ImmutableArray<NodeType> Organizations { get; } = map.Members(new TypeName("Organization"));

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<EvidenceTree> All => [Competencies, Holders, Works, People];

    /// <summary>The call of the tree that takes no value.</summary>
    public EvidenceCall Catalogue => new(0, Competencies.Usual);

    /// <summary>The call of a tree whose first value is a list of ids.</summary>
    public EvidenceCall Call(EvidenceTree tree, IEnumerable<string> ids) => new(
        All.Select((each, at) => ReferenceEquals(each, tree) ? at : 0).Sum(),
        tree.Usual.SetItem(0, new GraphValue.List([.. ids.Select(id => new GraphValue.Text(id))])));

    private static void Contribution(RowBuilder contribution) =>
        contribution.Values("id", "role", "validFrom", "validTo").One("person", person => person.Values("id"));
}
