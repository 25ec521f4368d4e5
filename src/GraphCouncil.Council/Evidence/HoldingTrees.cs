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
    public CountTrees People { get; } = CountTrees.Of(isWhole => TreeBuilder.Groups(map, "Person", (trees, person) =>
    {
        var level = Level(trees);
        return new(Asked.CanBe(new(trees, person, null), trees), [Claimed(new(trees, person, []), level, isWhole).Id], [Measure.Nodes]);
    }));

    /// <summary>By competency, how many municipalities have somebody who claims it at a level (the tree's first value) or above.</summary>
    public CountTrees Municipalities { get; } = CountTrees.Of(isWhole => TreeBuilder.Groups(map, "Municipality", (trees, municipality) =>
    {
        var level = Level(trees);
        var people = new GroupWay(trees, municipality, []).To("affiliates", person => Asked.CanBe(person, trees));
        return new(Always.Instance, [Claimed(people, level, isWhole).Id], [Measure.Nodes]);
    }));

    /// <summary>As <see cref="People"/>, of those who are in some municipalities (a list of ids, the tree's second value).</summary>
    public CountTrees PeopleOfMunicipalities { get; } = CountTrees.Of(isWhole => Within(map, isWhole, isRegion: false));

    /// <summary>As <see cref="People"/>, of those who are in municipalities of some regions (a list of ids, the tree's second value).</summary>
    public CountTrees PeopleOfRegions { get; } = CountTrees.Of(isWhole => Within(map, isWhole, isRegion: true));

    /// <summary>Some regions, each with its municipalities.</summary>
    public EvidenceTree Regions { get; } =
        TreeBuilder.ByIds(map, "Region", region => region.Values("id").Many("municipalities", municipality => municipality.Values("id")));

    /// <summary>Some municipalities.</summary>
    public EvidenceTree MunicipalitiesByIds { get; } = TreeBuilder.ByIds(map, "Municipality", municipality => municipality.Values("id"));

    private static EvidenceTree Within(GraphMap map, bool isWhole, bool isRegion) => TreeBuilder.Groups(map, "Person", (trees, person) =>
    {
        var level = Level(trees);
        var ids = trees.Slot(ValueKind.Id, GraphValue.List.OfTexts([""]));
        var test = new TestBuilder(trees, person, null);
        var isThere = test.Some(
            "affiliations",
            municipality => isRegion
                ? municipality.Some("regions", region => region.Compares("id", Comparison.In, ids))
                : municipality.Compares("id", Comparison.In, ids),
            only: "Municipality");
        return new(Predicate.All(isThere, Asked.CanBe(test, trees)), [Claimed(new(trees, person, []), level, isWhole).Id], [Measure.Nodes]);
    });

    private static GroupWay Claimed(GroupWay people, ValueSlot level, bool isWhole) =>
        isWhole ? Asked.Knows(people, level) : Asked.Claims(people, level);

    private static ValueSlot Level(TreeBuilder trees) => trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));

    private static RowBuilder Required(RowBuilder row, string field) =>
        row.Values("id").Many(field, competency => competency.Values("id").EdgeValues("minLevel", "importance"));
}
