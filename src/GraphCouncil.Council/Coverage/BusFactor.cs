using System.Collections.Immutable;
using GraphCouncil.Core.Text;
using GraphCouncil.Council.Evidence;
using GraphCouncil.Council.Needs;

namespace GraphCouncil.Council.Coverage;

/// <summary>
/// How many would have to leave before nobody is left who knows something, weighed by what hangs on it. What nobody holds any more is told apart
/// from what one holds: the one has to be built up, the other to be shared.
/// </summary>
/// <param name="catalogue">All competencies.</param>
/// <param name="components">Those that are not phased out.</param>
/// <param name="people">How many people there are who can be asked.</param>
/// <param name="municipalities">How many municipalities have one of them.</param>
public sealed class BusFactor(Catalogue catalogue, ImmutableArray<Requiring> components, HolderCounts people, HolderCounts municipalities)
{
    private readonly Dependents _dependents = new(components);

    /// <summary>
    /// Every competency that a component requires, at the highest level that one does, and every other that none lies below, at any level. The
    /// greatest risk comes first, then who is held by fewest, then by notation.
    /// </summary>
    public ImmutableArray<CompetencyRisk> Competencies()
    {
        var requiring = components.SelectMany(component => component.Requirements.Select(each => (each.Competency, each.Level, component.Node)))
            .ToLookup(each => each.Competency);
        var risks =
            from competency in catalogue.All
            where requiring.Contains(competency.Id) || catalogue.IsNarrowest(competency.Id)
            let requirers = requiring[competency.Id].Select(each => each.Node).Distinct().ToArray()
            let level = requiring[competency.Id].Select(each => each.Level).DefaultIfEmpty(1).Max()
            select (competency.Notation, Risk: new CompetencyRisk(
                HeldAt(competency.Id, level, isEssential: true),
                people[competency.Id, 1],
                requirers.Length,
                _dependents.WithThoseOn(requirers).Count));
        return
        [
            .. risks.OrderByDescending(each => each.Risk.Risk).ThenBy(each => each.Risk.Held.People).ThenBy(each => each.Risk.Held.Municipalities)
                .ThenBy(each => each.Notation, CodePoints.Order).Select(each => each.Risk),
        ];
    }

    /// <summary>
    /// Every component that requires something. It is held as safely as the essential requirement that fewest meet; where none is essential, as
    /// that of all. The greatest risk comes first, then by id.
    /// </summary>
    public ImmutableArray<ComponentRisk> Components() =>
    [
        .. components.Where(component => !component.Requirements.IsEmpty).Select(component => new ComponentRisk(
            component.Node,
            [
                .. component.Requirements.Select(each => HeldAt(each.Competency, each.Level, each.IsEssential))
                    .OrderByDescending(each => each.IsEssential).ThenBy(each => each.People).ThenBy(each => each.Municipalities)
                    .ThenBy(each => each.Competency, CodePoints.Order),
            ],
            _dependents.WithThoseOn([component.Node]).Count - 1)).OrderByDescending(each => each.Risk).ThenBy(each => each.Weakest.People)
            .ThenBy(each => each.Weakest.Municipalities).ThenBy(each => each.Component, CodePoints.Order),
    ];

    private Holding HeldAt(string competency, int level, bool isEssential) =>
        new(competency, level, isEssential, people[competency, level], municipalities[competency, level]);
}
