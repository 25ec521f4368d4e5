using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Questions;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Tracing;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Findings;

/// <summary>The trees that ask for everything that findings look at. <see cref="LandscapeReader"/> reads it, position by position.</summary>
internal sealed class LandscapeTrees(GraphMap map, EvidenceTrees people, HoldingTrees holdings)
{
    /// <summary>All things on the chain, kind by kind; with people they do not grow.</summary>
    public ImmutableArray<(ChainStop Stop, EvidenceTree Tree)> Chain { get; } =
    [
        .. new[] { ChainStop.Mandate, ChainStop.WorkingGroup, ChainStop.Deliverable, ChainStop.Component, ChainStop.Project, ChainStop.Municipality }
            .Select(stop => (stop, ChainTrees.AllOf(map, stop))),
    ];

    /// <summary>Groups, what their mandates of the day allow, and who sits in them.</summary>
    public EvidenceTree Groups { get; } = TreeBuilder.All(map, "WorkingGroup", group => group
        .Values("id", "status")
        .Many("mandates", mandate => mandate.Values("id", "allowsPrivateParties"), ("status", ["APPROVED"]))
        .Many("memberships", seat => seat.Values("id", "role")
            .One("person", person => person.Values("id").Many("affiliations", organization => organization.Values("id")))
            .One("organization", organization => organization.Values("id"))));

    /// <summary>What exceptions are for.</summary>
    public EvidenceTree Exceptions { get; } = TreeBuilder.All(map, "Exception", exception => exception
        .Values("rule").One("subject", subject => subject.Values("id")));

    /// <summary>Reviews that are not finished.</summary>
    public EvidenceTree Reviews { get; } = TreeBuilder.All(
        map,
        "Review",
        review => review.Values("id", "status", "dueOn").One("component", one => one.Values("id")).One("project", one => one.Values("id"))
            .Many("reviewers", person => person.Values("id").EdgeValues("role")),
        ("status", ["REQUESTED", "ASSIGNED", "RUNNING"]),
        isHistory: true);

    /// <summary>Municipalities that nominated nobody.</summary>
    public EvidenceTree WithoutNominee { get; } =
        TreeBuilder.AllThat(map, "Municipality", municipality => municipality.None("nominations"), municipality => municipality.Values("id"));

    /// <summary>Running pilots with the municipalities that host them.</summary>
    public EvidenceTree Pilots { get; } = TreeBuilder.All(
        map, "Pilot", pilot => pilot.Values("id").Many("municipalities", municipality => municipality.Values("id")), ("status", ["RUNNING"]));

    /// <summary>Who belongs to some municipalities.</summary>
    public EvidenceTree Affiliates { get; } =
        TreeBuilder.ByIds(map, "Municipality", municipality => municipality.Values("id").Many("affiliates", person => person.Values("id")));

    /// <summary>Who knows how much, counted.</summary>
    public HoldingTrees Holdings => holdings;

    /// <summary>What tells of conflicts of interest.</summary>
    public EvidenceTrees People => people;

    /// <summary>All that findings ask, of which one of the counts.</summary>
    public ImmutableArray<EvidenceTree> All => [.. Weighed, holdings.People.Whole];

    /// <summary>Those that are usually asked: what components require has nothing below it.</summary>
    public ImmutableArray<EvidenceTree> Weighed =>
    [
        .. Chain.Select(each => each.Tree), Groups, Exceptions, Reviews, WithoutNominee, Pilots, holdings.Competencies, holdings.Components,
        holdings.People.Direct, people.Components, people.Makers, people.People, people.Ties,
    ];
}
