using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Tracing;

/// <summary>
/// The trees that ask for what lies on the chain, thing by thing, as ever. <see cref="ChainReader"/> reads it, position by position.
/// </summary>
internal sealed class ChainTrees
{
    /// <summary>By what they ask for.</summary>
    private readonly ImmutableSortedDictionary<ChainStop, EvidenceTree> _byIds;

    public ChainTrees(GraphMap map) => _byIds = Enum.GetValues<ChainStop>()
        .ToImmutableSortedDictionary(stop => stop, stop => TreeBuilder.ByIds(map, stop.ToString(), RowOf(stop), isHistory: true));

    public ImmutableArray<EvidenceTree> All => [.. _byIds.Values];

    public EvidenceTree Of(ChainStop stop) => _byIds[stop];

    /// <summary>All of a kind.</summary>
    public static EvidenceTree AllOf(GraphMap map, ChainStop stop) => TreeBuilder.All(map, stop.ToString(), RowOf(stop), isHistory: true);

    private static Action<RowBuilder> RowOf(ChainStop stop) => stop switch
    {
        ChainStop.Mandate => mandate => Standing(mandate).One("workingGroup", Id).One("council", Id).Many("components", Id),
        ChainStop.WorkingGroup => group => group.Values("id", "status", "establishedOn", "closedOn")
            .Many("mandates", mandate => Standing(mandate)).Many("deliverables", Id)
            .Many("contributions", contribution => contribution.Values("validFrom", "validTo"), ("focus", ["PRODUCTION"])),
        ChainStop.Deliverable => made => made.Values("id", "status", "version", "deliveredOn", "specification")
            .One("workingGroup", Id).One("project", Id).Many("components", Id).Many("reviews", Review).Many("grants", Grant)
            .Many("contributions", Contribution),
        ChainStop.Component => component => component.Values("id", "kind", "status")
            .Many("mandates", mandate => Standing(mandate)).Many("deliverables", Id).Many("establishedBy", Tie).Many("reviews", Review)
            .Many("contributions", Contribution),
        ChainStop.Project => project => project.Values("id", "status", "startsOn", "endsOn")
            .Many("establishes", Tie).Many("deliverables", Id).Many("municipalities", Tie).One("leader", Id),
        ChainStop.Municipality => municipality => municipality.Values("id").Many("projects", Tie),
        ChainStop.Person => person => person.Values("id").Many("contributions", Contribution).Many("reviews", Review),
        ChainStop.Grant => Grant,
    };

    private static void Id(RowBuilder row) => row.Values("id");

    private static RowBuilder Standing(RowBuilder mandate) => mandate.Values("id", "status", "validFrom", "validTo");

    private static void Tie(RowBuilder row) => row.Values("id").EdgeValues("role", "validFrom", "validTo", "id");

    private static void Review(RowBuilder review) => review.Values("id", "status", "requestedOn", "finishedOn")
        .Many("reviewers", reviewer => reviewer.Values("id").EdgeValues("role")).One("component", Id).One("deliverable", Id).One("project", Id);

    private static void Grant(RowBuilder grant) => grant.Values("id", "amountDkk", "grantedOn", "year").One("funder", Id).One("deliverable", Id)
        .One("budget", budget => budget.Values("id", "year", "amountDkk").One("council", Id)
            .Many("grants", each => each.Values("amountDkk", "grantedOn")));

    private static void Contribution(RowBuilder contribution) => contribution.Values("id", "role", "validFrom", "validTo")
        .One("person", Id).One("workingGroup", Id).One("deliverable", Id).One("component", Id);
}
