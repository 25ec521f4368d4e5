using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>
/// The trees that tell how many know something, counted by the store, and what is required. People count who can be asked: who accept requests,
/// have agreed to be registered and are nobody else.
/// </summary>
internal sealed class HoldingTrees(GraphMap map, EvidenceTrees trees)
{
    /// <summary>The whole catalogue, as <see cref="EvidenceTrees.Competencies"/>.</summary>
    public EvidenceTree Competencies { get; } = trees.Competencies;

    /// <summary>What components require that are not phased out, and what they depend on.</summary>
    public EvidenceTree Components { get; } = TreeBuilder.All(
        map,
        "Component",
        component => Required(component, "requiredCompetencies").Many("dependsOn", other => other.Values("id")),
        ("status", ["CANDIDATE", "DEVELOPMENT", "FINISHED", "ADMITTED", "PHASING_OUT"]));

    /// <summary>What approved mandates call for.</summary>
    public EvidenceTree Mandates { get; } =
        TreeBuilder.All(map, "Mandate", mandate => Required(mandate, "competencies"), ("status", ["APPROVED"]));

    /// <summary>What requests ask for that are not answered yet.</summary>
    public EvidenceTree Requests { get; } =
        TreeBuilder.All(map, "AssistanceRequest", request => Required(request, "competencies"), ("status", ["OPEN", "ACCEPTED"]));

    /// <summary>By competency, how many people claim it at a level (the tree's first value) or above.</summary>
    public EvidenceTree People { get; } = TreeBuilder.Groups(map, "Person", (trees, person) =>
    {
        var level = trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));
        return new(Asked.CanBe(new(trees, person, null), trees), [Asked.Knows(new(trees, person, []), level).Id], [Measure.Nodes]);
    });

    /// <summary>By competency, how many municipalities have somebody who claims it at a level (the tree's first value) or above.</summary>
    public EvidenceTree Municipalities { get; } = TreeBuilder.Groups(map, "Municipality", (trees, municipality) =>
    {
        var level = trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));
        var people = new GroupWay(trees, municipality, []).To("affiliates", person => Asked.CanBe(person, trees));
        return new(Always.Instance, [Asked.Knows(people, level).Id], [Measure.Nodes]);
    });

    /// <summary>As <see cref="People"/>, of those who are in some municipalities (a list of ids, the tree's second value).</summary>
    public EvidenceTree PeopleOfMunicipalities { get; } =
        TreeBuilder.Groups(map, "Person", (trees, person) => Within(trees, person, isRegion: false));

    /// <summary>As <see cref="People"/>, of those who are in municipalities of some regions (a list of ids, the tree's second value).</summary>
    public EvidenceTree PeopleOfRegions { get; } =
        TreeBuilder.Groups(map, "Person", (trees, person) => Within(trees, person, isRegion: true));

    /// <summary>Some regions, each with its municipalities.</summary>
    public EvidenceTree Regions { get; } =
        TreeBuilder.ByIds(map, "Region", region => region.Values("id").Many("municipalities", municipality => municipality.Values("id")));

    /// <summary>Some municipalities.</summary>
    public EvidenceTree MunicipalitiesByIds { get; } = TreeBuilder.ByIds(map, "Municipality", municipality => municipality.Values("id"));

    private static GroupsOf Within(TreeBuilder trees, NodeType person, bool isRegion)
    {
        var level = trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));
        var ids = trees.Slot(ValueKind.Id, GraphValue.List.OfTexts([""]));
        var test = new TestBuilder(trees, person, null);
        var isThere = test.Some(
            "affiliations",
            municipality => isRegion
                ? municipality.Some("regions", region => region.Compares("id", Comparison.In, ids))
                : municipality.Compares("id", Comparison.In, ids),
            only: "Municipality");
        return new(Predicate.All(isThere, Asked.CanBe(test, trees)), [Asked.Knows(new(trees, person, []), level).Id], [Measure.Nodes]);
    }

    private static RowBuilder Required(RowBuilder row, string field) =>
        row.Values("id").Many(field, competency => competency.Values("id").EdgeValues("minLevel", "importance"));
}
