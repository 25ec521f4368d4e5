using System.Collections.Immutable;
using GraphCouncil.Core.Map;
using GraphCouncil.Core.Query;
using GraphCouncil.Core.Questions;
using GraphCouncil.Core.Values;
using GraphCouncil.Council.Trees;

namespace GraphCouncil.Council.Evidence;

/// <summary>
/// The trees that tell who knows what in which municipality: person by person, no more of each than is counted. A store that folds them puts each
/// claim into the group of every competency that it lies below, and keeps people apart in each: three times the time that telling them takes.
/// </summary>
internal sealed class CoverageTrees(GraphMap map, EvidenceTrees trees)
{
    /// <summary>The whole catalogue.</summary>
    public EvidenceTree Competencies { get; } = trees.Competencies;

    /// <summary>All municipalities, with the wider areas that they are in.</summary>
    public EvidenceTree Municipalities { get; } = TreeBuilder.All(map, "Municipality", municipality => municipality
        .Values("id", "name").Many("regions", region => region.Values("id", "name")).One("networkArea", area => area.Values("id", "name")));

    /// <summary>Everybody who can be asked, with what they claim at a level, which is the first value, or above.</summary>
    public EvidenceTree People { get; } = OfPeople(map, hasTime: false);

    /// <summary>The same with their time.</summary>
    public EvidenceTree PeopleWithTime { get; } = OfPeople(map, hasTime: true);

    public ImmutableArray<EvidenceTree> All => [Competencies, Municipalities, People, PeopleWithTime];

    private static EvidenceTree OfPeople(GraphMap map, bool hasTime) => TreeBuilder.AllThat(map, "Person", (trees, test) =>
    {
        var level = trees.Slot(ValueKind.Integer, new GraphValue.Integer(1));
        return (Asked.CanBe(test, trees), Row);

        void Row(RowBuilder person)
        {
            if (hasTime)
            {
                person.Values("capacityHoursPerMonth").Many("allocations", allocation => allocation.Values("hoursPerMonth"));
            }

            person.Many("affiliations", organization => organization.Values("id")).Many(
                "competencies",
                claim => claim.EdgeCompares("level", Comparison.GreaterOrEqual, level),
                competency => competency.Values("id").EdgeValues("level"));
        }
    });
}
