using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>
/// The trees that tell who knows what in which municipality, folded by the store. Wider areas and the country follow from municipalities and from
/// the few people who are in several, so that one group-by does for all. The first value of each that is about claims is the level.
/// </summary>
internal sealed class CoverageTrees
{
    public CoverageTrees(GraphMap map, EvidenceTrees trees)
    {
        Competencies = trees.Competencies;
        Municipalities = TreeBuilder.All(map, "Municipality", municipality => municipality
            .Values("id", "name").Many("regions", region => region.Values("id", "name")).One("networkArea", area => area.Values("id", "name")));
        People = OfPeople(map, byCompetency: true, _ => Measure.Nodes);
        Anyone = OfPeople(map, byCompetency: false, _ => Measure.Nodes);
        Hours = OfPeople(map, byCompetency: true, Capacity);
        HoursOfAnyone = OfPeople(map, byCompetency: false, Capacity);
        Given = OfAllocations(map, byCompetency: true);
        GivenOfAnyone = OfAllocations(map, byCompetency: false);
        Levels = OfLevels(map);
        InSeveral = OfSeveral(map);
        SomePeople = TreeBuilder.ByIds(map, "Person", person => person
            .Values("id", "capacityHoursPerMonth")
            .Many("allocations", allocation => allocation.Values("hoursPerMonth"))
            .Many("affiliations", organization => organization.Values("id"))
            .Many("competencies", competency => competency.Values("id").EdgeValues("level")));
    }

    /// <summary>The whole catalogue.</summary>
    public EvidenceTree Competencies { get; }

    /// <summary>All municipalities, with the wider areas that they are in.</summary>
    public EvidenceTree Municipalities { get; }

    /// <summary>How many people know something, by competency (those below it count) and municipality.</summary>
    public EvidenceTree People { get; }

    /// <summary>How many people know anything, by municipality.</summary>
    public EvidenceTree Anyone { get; }

    /// <summary>How many hours a month they agreed on.</summary>
    public EvidenceTree Hours { get; }

    public EvidenceTree HoursOfAnyone { get; }

    /// <summary>How many hours a month of these are given to projects.</summary>
    public EvidenceTree Given { get; }

    public EvidenceTree GivenOfAnyone { get; }

    /// <summary>By competency, municipality and level of the claim: which levels there are.</summary>
    public EvidenceTree Levels { get; }

    /// <summary>Who is in several municipalities.</summary>
    public EvidenceTree InSeveral { get; }

    /// <summary>Some people: their time, municipalities and claims.</summary>
    public EvidenceTree SomePeople { get; }

    public ImmutableArray<EvidenceTree> All => field.IsDefault
        ? field = [Competencies, Municipalities, People, Anyone, Hours, HoursOfAnyone, Given, GivenOfAnyone, Levels, InSeveral, SomePeople]
        : field;

    private static EvidenceTree OfLevels(GraphMap map) => TreeBuilder.Groups(map, "Person", (trees, person) =>
    {
        var level = Level(trees);
        var (people, claims) = (new GroupWay(trees, person, []), Asked.Claims(new(trees, person, []), level));
        ImmutableArray<GroupKey> keys = [claims.Up("broader").Id, Municipality(people).Id, claims.Edge("level")];
        return new(Asked.CanBe(new(trees, person, null), trees), keys, [Measure.Nodes]);
    });

    private static EvidenceTree OfSeveral(GraphMap map) => TreeBuilder.Groups(map, "Municipality", (trees, municipality) =>
    {
        var two = trees.Slot(ValueKind.Integer, new GraphValue.Integer(2));
        var people = new GroupWay(trees, municipality, []).To("affiliates", person => Asked.CanBe(person, trees));
        return new(Always.Instance, [people.Id], [Measure.Nodes])
        {
            Having = new PropertyTest(Operand.Of(Measure.Nodes, 0), Comparison.GreaterOrEqual, two),
        };
    });

    private static EvidenceTree OfPeople(GraphMap map, bool byCompetency, Func<NodeType, Measure> measure) =>
        TreeBuilder.Groups(map, "Person", (trees, person) =>
        {
            var level = Level(trees);
            var (test, way) = (new TestBuilder(trees, person, null), new GroupWay(trees, person, []));
            return byCompetency
                ? new(Asked.CanBe(test, trees), [Asked.Knows(way, level).Id, Municipality(way).Id], [measure(person)])
                : new(Predicate.All(Asked.CanBe(test, trees), Asked.ClaimsAny(test, level)), [Municipality(way).Id], [measure(person)]);
        });

    private static EvidenceTree OfAllocations(GraphMap map, bool byCompetency) => TreeBuilder.Groups(map, "Allocation", (trees, allocation) =>
    {
        var level = Level(trees);
        var person = new GroupWay(trees, allocation, []).To("person", person =>
        {
            var counts = Predicate.All(Asked.CanBe(person, trees), person.HasValue("capacityHoursPerMonth"));
            return byCompetency ? counts : Predicate.All(counts, Asked.ClaimsAny(person, level));
        });
        var hours = new Measure(MeasureKind.Sum, TreeBuilder.Node(allocation, "hoursPerMonth"));
        return new(Always.Instance, byCompetency ? [Asked.Knows(person, level).Id, Municipality(person).Id] : [Municipality(person).Id], [hours]);
    });

    private static Measure Capacity(NodeType person) => new(MeasureKind.Sum, TreeBuilder.Node(person, "capacityHoursPerMonth"));

    private static GroupWay Municipality(GroupWay people) => people.ToOnly("affiliations", "Municipality");

    private static ValueSlot Level(TreeBuilder trees) => trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));
}
